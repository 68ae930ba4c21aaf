/** The words of the command line itself: what each command and option is for, and what is said around a page. */
import type { CommandName } from '../commands/command.ts';
import type { OptionName } from '../commands/options.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Lang } from './lang.ts';

export interface CommandWords {
  readonly program: string;
  readonly commands: Readonly<
    Record<CommandName, { readonly summary: string; readonly examples: readonly [string, string] }>
  >;
  readonly options: Readonly<Record<OptionName, string>>;
  /** What stands for a value in a flag, by its English name; those left out stay. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** How a command is written, behind its name. */
  readonly usage: Readonly<Record<'plan' | 'subject' | 'folder' | 'table' | 'program', string>>;
  readonly arguments: Readonly<Record<'plan' | 'subject' | 'folder' | 'kind' | 'table', string>>;
  readonly version: string;
  readonly help: string;
  /** Heads of a help page, by commander's English ones. */
  readonly heads: Readonly<Record<string, string>>;
  readonly examples: string;
  summary(diagnostics: readonly Diagnostic[]): string;
  leftOut(title: string, files: readonly string[]): string;
  written(file: string): string;
  readonly broken: string;
  reading(file: string): string;
}

export const commandWords: Record<Lang, CommandWords> = {
  zh: {
    program: '区域客户关系规划：从一个 YAML 文件看三层关系、差距和该做的事',
    commands: {
      init: {
        summary: '新建一份规划，按人分文件；不覆盖已有文件',
        examples: ['crp init north', 'crp init demo --sample'],
      },
      check: { summary: '规划写得对不对，经不经得起推敲', examples: ['crp check', 'crp check --rule stale'] },
      brief: { summary: '给领导看的一页纸', examples: ['crp brief', 'crp brief -o brief.html'] },
      account: {
        summary: '一个客户一页，周会用',
        examples: ['crp account metro', 'crp account metro -o metro.md'],
      },
      assess: {
        summary: '三层关系现在怎样，谁要看一看',
        examples: ['crp assess', 'crp assess --tier S --all'],
      },
      gaps: { summary: '还差什么，先补哪个；计数目标够不够', examples: ['crp gaps', 'crp gaps --owner lin'] },
      explain: {
        summary: '一个级别、得分、指数从哪里来，怎样才会变',
        examples: ['crp explain metro/gu', 'crp explain metro --layer organization'],
      },
      targets: {
        summary: '市场目标到哪里了：盈利、份额、竞争、山头，空白在哪里',
        examples: ['crp targets', 'crp targets --account metro'],
      },
      rate: {
        summary: '录入评估：先看会改什么，再写入',
        examples: [
          'crp rate --by lin --of metro/gu --points 444344',
          'crp rate --by zhao --confirm --owner lin',
        ],
      },
      import: {
        summary: '把现有的名单收进来：联系人、客户、项目、花费（CSV、Excel）',
        examples: ['crp import contacts 名单.xlsx', 'crp import projects deals.csv --dry-run'],
      },
      report: {
        summary: '整份区域规划文档',
        examples: ['crp report -o plan.md', 'crp report --format html -o plan.html'],
      },
      method: {
        summary: '现行的方法，每个数从哪里来',
        examples: ['crp method', 'crp method --format csv --table levels'],
      },
    },
    options: {
      file: '规划文件或文件夹；不写则找 $CRP_PLAN、这里或上级文件夹的 plan.yaml',
      asOf: '截至哪天：2027-09-30、2027-09 或 2027-Q3；之后的事当作没有',
      account: '只看这些客户（可写多次，或用逗号）',
      tier: '只看这些级别的客户',
      layer: '只看一层：key、general、organization',
      owner: '只看这位同事负责的',
      withBackup: '连同他做备份的',
      all: '全部列出',
      since: '和哪天比；不写则比上一个季度末',
      without: '假如这个人不在了（联系人或我方的人）',
      strict: '有警告也以 1 退出',
      failOn: '什么时候以 1 退出：error、warning、note 或规则名',
      rule: '只看这些规则',
      format: '格式：table、md、html、json、csv',
      output: '写到文件，扩展名决定格式',
      table: 'CSV 放哪张表',
      lang: '语言：zh、en',
      color: '颜色：auto、always、never',
      width: '页宽（列数）',
      ambiguous: '终端把宽度不定的字符画成几列：1、2',
      redact: '隐去人名和自由文字：roles',
      keepGoing: '坏掉的分文件先不算，标题里注明',
      sample: '写一份填好的示例',
      region: '区域名',
      period: '规划期：2027，或 2027-04..2028-03',
      currency: '币种：CNY、USD 等',
      industry: '主要行业',
      by: '写的人',
      yes: '不问：用默认值，直接写',
      of: '评谁：metro/gu、metro/network、metro，或 metro/gu@品类',
      points: '逐项的分（444344 或 "4 4 4 3 4 4"，. 为没观察到），或级别，或 same',
      same: '看过、没有变化的（可写多个）',
      on: '哪天评的；不写为今天',
      evidence: '看到了什么（配 --of）',
      shows: '证据说明哪个维度',
      sheet: '写一张评分表（.xlsx 或 .csv）给 --owner 填',
      from: '从这个文件取：填好的评分表，或上一期的规划',
      encoding: '文件的编码，如 gb18030；不写则自己认',
      map: '列名、旧值怎么读，定下的同名（YAML）；没有就在终端上问完写一份',
      skipBad: '跳过用不了的行，先写能用的',
      overrule: '和规划里不一样的，按表里的',
      dryRun: '只看会改什么，不写入',
      confirm: '主管确认：一次确认所有要紧的自评',
      except: '不同意的（可写多次）：id=级别:理由，或 id=skip',
    },
    placeholders: {
      plan: '规划',
      date: '日期',
      id: '编号',
      kind: '种类',
      table: '表',
      tier: '级别',
      layer: '层',
      'severity|code': '程度或规则',
      code: '代码',
      points: '评分',
      'id=level:reason': '编号=级别:理由',
      text: '文字',
      dimension: '维度',
      format: '格式',
      file: '文件',
      name: '名称',
      language: '语言',
      when: '何时',
      columns: '列数',
      width: '列数',
      how: '方式',
      period: '规划期',
    },
    usage: {
      plan: '[选项] [规划]',
      subject: '[选项] <编号> [规划]',
      folder: '[选项] [文件夹]',
      table: '[选项] <种类> <表> [规划]',
      program: '[选项] [命令]',
    },
    arguments: {
      plan: '规划文件或文件夹',
      subject: '客户、联系人、部门、项目、目标的 id，如 metro/gu',
      folder: '放规划的文件夹',
      kind: 'contacts（联系人）、accounts（客户）、projects（项目）、spend（花费）',
      table: 'CSV 或 Excel 文件',
    },
    version: '版本',
    help: '用法',
    heads: {
      'Usage:': '用法：',
      'Options:': '选项：',
      'Commands:': '命令：',
      'Arguments:': '参数：',
      'Global Options:': '通用选项：',
    },
    examples: '例：',
    summary: (diagnostics) =>
      `规划有 ${diagnostics.filter((each) => each.severity === 'error').length} 个错误，改好再来。`,
    leftOut: (title, files) => `${title}（缺 ${files.join('、')}）`,
    written: (file) => `已写入 ${file}`,
    broken: '程序出了错，这不是规划的问题。请把这几行和做法报给维护者：',
    reading: (file) => `正在读 ${file} …`,
  },
  en: {
    program: "Plan a region's customer relationships from one YAML file: three layers, gaps, and what to do",
    commands: {
      init: {
        summary: 'Start a plan, laid out by person; never overwrites',
        examples: ['crp init north', 'crp init demo --sample'],
      },
      check: {
        summary: 'Is the plan valid, and is it sound?',
        examples: ['crp check', 'crp check --rule stale'],
      },
      brief: { summary: 'One page for the boss', examples: ['crp brief', 'crp brief -o brief.html'] },
      account: {
        summary: 'One account on one page, for the weekly meeting',
        examples: ['crp account metro', 'crp account metro -o metro.md'],
      },
      assess: {
        summary: 'Where the three layers stand, and who needs attention',
        examples: ['crp assess', 'crp assess --tier S --all'],
      },
      gaps: {
        summary: 'What is missing, in the order in which it hurts; are the goals enough?',
        examples: ['crp gaps', 'crp gaps --owner lin'],
      },
      explain: {
        summary: 'Where a level, score or index comes from, and what would change it',
        examples: ['crp explain metro/gu', 'crp explain metro --layer organization'],
      },
      targets: {
        summary: 'Where the market targets stand: profit, share, competition, hilltops, white space',
        examples: ['crp targets', 'crp targets --account metro'],
      },
      rate: {
        summary: 'Enter ratings: see what they change, then write them',
        examples: [
          'crp rate --by lin --of metro/gu --points 444344',
          'crp rate --by zhao --confirm --owner lin',
        ],
      },
      import: {
        summary: 'Take in the lists that people have: contacts, accounts, projects, spend (CSV, Excel)',
        examples: ['crp import contacts list.xlsx', 'crp import projects deals.csv --dry-run'],
      },
      report: {
        summary: 'The whole plan as a document',
        examples: ['crp report -o plan.md', 'crp report --format html -o plan.html'],
      },
      method: {
        summary: 'The method in force, and where each value comes from',
        examples: ['crp method', 'crp method --format csv --table levels'],
      },
    },
    options: {
      file: 'plan file or folder; else $CRP_PLAN, or plan.yaml here or in a folder above',
      asOf: 'state at this day: 2027-09-30, 2027-09 or 2027-Q3; what is dated later does not exist',
      account: 'only these accounts (repeat, or separate with commas)',
      tier: 'only accounts of these tiers',
      layer: 'only one layer: key, general, organization',
      owner: 'only what this colleague owns',
      withBackup: 'and what the colleague backs up',
      all: 'show everything',
      since: 'day to compare with; else the end of the last full quarter',
      without: 'as if this person were gone (a contact, or one of ours)',
      strict: 'end with 1 on warnings too',
      failOn: 'what makes the command end with 1: error, warning, note or a rule',
      rule: 'only these rules',
      format: 'format: table, md, html, json, csv',
      output: 'write to a file; its extension picks the format',
      table: 'which table a CSV holds',
      lang: 'language: zh, en',
      color: 'colour: auto, always, never',
      width: 'columns of the page',
      ambiguous: 'columns in which the terminal draws characters of ambiguous width: 1, 2',
      redact: 'take out names and free text: roles',
      keepGoing: 'leave out a broken part and say so in the title',
      sample: 'write a filled-in example',
      region: 'name of the region',
      period: 'period: 2027, or 2027-04..2028-03',
      currency: 'currency: CNY, USD and so on',
      industry: 'main industry',
      by: 'who writes',
      yes: 'ask nothing: take the defaults, write',
      of: 'whom: metro/gu, metro/network, metro, or metro/gu@category',
      points: 'points one by one (444344 or "4 4 4 3 4 4", . = not observed), a level, or same',
      same: 'looked at again, unchanged (several)',
      on: 'day of the rating; today where it is left out',
      evidence: 'what was seen (with --of)',
      shows: 'the dimension that the evidence shows',
      sheet: 'write a rating sheet (.xlsx or .csv) for --owner to fill in',
      from: 'what to take over: a sheet filled in, or the plan of the year before',
      encoding: 'encoding of the file, such as gb18030; found where it is left out',
      map: 'how columns and old values are read, what was decided (YAML); written after asking where it is missing',
      skipBad: 'leave out rows that cannot be used and write the others',
      overrule: 'where table and plan differ, take what the table says',
      dryRun: 'show what would change, write nothing',
      confirm: 'for the supervisor: confirm all claims that matter at once',
      except: 'not agreed (several): id=level:reason, or id=skip',
    },
    placeholders: {},
    usage: {
      plan: '[options] [plan]',
      subject: '[options] <id> [plan]',
      folder: '[options] [folder]',
      table: '[options] <kind> <table> [plan]',
      program: '[options] [command]',
    },
    arguments: {
      plan: 'plan file or folder',
      subject: 'id of an account, contact, department, project or target, such as metro/gu',
      folder: 'folder for the plan',
      kind: 'contacts, accounts, projects or spend',
      table: 'a CSV or Excel file',
    },
    version: 'show the version',
    help: 'show help',
    heads: {},
    examples: 'Examples:',
    summary: (diagnostics) => {
      const errors = diagnostics.filter((each) => each.severity === 'error').length;
      return `The plan has ${errors} error${errors === 1 ? '' : 's'}; mend ${errors === 1 ? 'it' : 'them'} first.`;
    },
    leftOut: (title, files) => `${title} (without ${files.join(', ')})`,
    written: (file) => `wrote ${file}`,
    broken:
      'The program failed, which is not the fault of the plan. Please report these lines and what you did to the maintainers:',
    reading: (file) => `reading ${file} …`,
  },
};
