/** What is said where a command could not be carried out as it was asked for. */
import type { UsageParameters } from '../../diagnostic/usage.ts';
import type { FaultCode } from '../../exchange/said.ts';
import { exchangeWords, type TableFault } from '../exchange.ts';
import type { Lang } from '../lang.ts';

type Said = { readonly message: string; readonly help?: string };
type Messages = { readonly [Code in keyof UsageParameters]: (parameters: UsageParameters[Code]) => Said };

/** A fault of a table in words. */
function saidOf(
  lang: Lang,
  { code, details }: { readonly code: string; readonly details: object },
  message: (why: string) => string,
): { readonly message: string; readonly help: string } {
  const said = exchangeWords[lang].faults[code as FaultCode] as (parameters: object) => TableFault;
  const { why, help } = said(details);
  return { message: message(why), help };
}

/** Why a file was not written, where it was not the system that said so. */
const unwritable: Record<Lang, Readonly<Record<string, { readonly why: string; readonly help: string }>>> = {
  zh: {
    changed: { why: '读过之后别人改了', help: '什么也没写；再运行一次' },
    locked: { why: '另一个 crp 正在写', help: '等它写完再来' },
    'read-only': { why: '只读', help: '去掉只读，或问保管这份规划的人' },
  },
  en: {
    changed: { why: 'somebody changed it after it was read', help: 'nothing was written: run it again' },
    locked: { why: 'another crp is writing it', help: 'wait until it is done' },
    'read-only': { why: 'it is read-only', help: 'make it writable, or ask whoever keeps the plan' },
  },
};

export const usageMessages: Record<Lang, Messages> = {
  zh: {
    'unknown-subject': (p) => ({
      message: `规划里没有 ${p.found}`,
      help:
        p.nearest.length > 0
          ? `是不是 ${p.nearest.join('、')}？`
          : '客户写 id，联系人和部门写 客户/id，项目、目标写它们的 id',
    }),
    'plan-not-found': (p) => ({
      message: '这里没有 plan.yaml，上级文件夹里也没有',
      help: `把规划写在命令后面，或用 -f 指定；新建一个：crp init（找过 ${p.looked.slice(0, 3).join('、')}${p.looked.length > 3 ? ' 等' : ''}）`,
    }),
    'subject-instead-of-plan': (p) => ({
      message: `${p.found} 不是文件：这里要的是规划`,
      help: `要看它的来历，写 ${p.right}；规划用 -f 指定`,
    }),
    'subject-missing': (p) => ({ message: '没有说要看谁', help: `例如 ${p.example}` }),
    'table-needed': (p) => ({
      message: '这一页有几张表，CSV 只能放一张',
      help: `用 --table 选一张：${p.tables.join('、')}`,
    }),
    'unknown-table': (p) => ({ message: `没有叫 ${p.found} 的表`, help: `有：${p.tables.join('、')}` }),
    'bad-option': (p) => ({ message: `${p.option} 的值 ${p.found} 不行`, help: `可以是：${p.expected}` }),
    'unknown-option': (p) => ({
      message: `没有选项 ${p.found}`,
      help: p.suggestion ? `是不是 ${p.suggestion}？` : `全部选项：crp ${p.command} --help`,
    }),
    'unknown-command': (p) => ({
      message: `没有命令 ${p.found}`,
      help: p.suggestion ? `是不是 crp ${p.suggestion}？` : '全部命令：crp --help',
    }),
    'option-without-value': (p) => ({ message: `${p.option} 后面少一个值`, help: `crp ${p.command} --help` }),
    'too-many-words': (p) => ({
      message: `多了一个词：${p.found}`,
      help: '只用一份规划；客户用 --account 选',
    }),
    'folder-in-use': (p) => ({
      message: `${p.file} 已经有了，不覆盖`,
      help: '换一个空文件夹：crp init 文件夹',
    }),
    'period-not-after': (p) => ({
      message: `规划期 ${p.period} 从 ${p.from} 起，不在原规划之后`,
      help: `原规划到 ${p.last} 为止；不写 --period 就是下一年`,
    }),
    'options-apart': (p) => ({
      message: `${p.one} 和 ${p.other} 不能一起用`,
      help: '去掉一个：接续上一期时，这些都从原规划来',
    }),
    'answer-missing': (p) => ({ message: `要知道：${p.question}`, help: `没有终端可以问，请写 ${p.flag}` }),
    'output-unwritable': (p) => ({
      message: `写不了 ${p.file}（${unwritable.zh[p.reason]?.why ?? p.reason}）`,
      help: unwritable.zh[p.reason]?.help ?? '看看文件夹在不在、能不能写',
    }),
    'edit-refused': () => ({
      message: '改这里会动到别处，没有写入',
      help: '这里用了锚点（&、*）或合并：把它写开，或手工改',
    }),
    'table-unreadable': (p) => saidOf('zh', p, (why) => `读不了 ${p.file}：${why}`),
    'columns-missing': (p) => ({
      message: `${p.file} 里认不出必要的列：${p.need.join('、')}（有：${p.found.slice(0, 8).join('、')}）`,
      help: '第一行写列名，如 客户、姓名；叫别的名字，用 --map 写 columns: {列名: 项}',
    }),
    'sheet-unreadable': (p) => ({
      message: `${p.file} 不是评分表`,
      help: '第一行要有「编号」和各项的名字；取一张新表：crp rate --sheet',
    }),
    'file-in-use': (p) => ({ message: `${p.file} 已经有了，不覆盖`, help: '换一个文件名' }),
  },
  en: {
    'unknown-subject': (p) => ({
      message: `the plan has no ${p.found}`,
      help:
        p.nearest.length > 0
          ? `did you mean ${p.nearest.join(', ')}?`
          : 'write the id of an account, project or target, or account/contact',
    }),
    'plan-not-found': (p) => ({
      message: 'there is no plan.yaml here or in a folder above',
      help: `name the plan after the command or with -f; to begin one: crp init (looked at ${p.looked.slice(0, 3).join(', ')}${p.looked.length > 3 ? ' and above' : ''})`,
    }),
    'subject-instead-of-plan': (p) => ({
      message: `${p.found} is not a file: a plan is expected here`,
      help: `to see where it comes from: ${p.right}; name the plan with -f`,
    }),
    'subject-missing': (p) => ({
      message: 'it was not said whom or what to show',
      help: `for example ${p.example}`,
    }),
    'table-needed': (p) => ({
      message: 'this page has several tables and a CSV file holds one',
      help: `choose one with --table: ${p.tables.join(', ')}`,
    }),
    'unknown-table': (p) => ({
      message: `there is no table ${p.found}`,
      help: `there are: ${p.tables.join(', ')}`,
    }),
    'bad-option': (p) => ({ message: `${p.option} cannot be ${p.found}`, help: `it can be: ${p.expected}` }),
    'unknown-option': (p) => ({
      message: `there is no option ${p.found}`,
      help: p.suggestion ? `did you mean ${p.suggestion}?` : `all options: crp ${p.command} --help`,
    }),
    'unknown-command': (p) => ({
      message: `there is no command ${p.found}`,
      help: p.suggestion ? `did you mean crp ${p.suggestion}?` : 'all commands: crp --help',
    }),
    'option-without-value': (p) => ({
      message: `${p.option} needs a value`,
      help: `crp ${p.command} --help`,
    }),
    'too-many-words': (p) => ({
      message: `one word too many: ${p.found}`,
      help: 'a command reads one plan; choose accounts with --account',
    }),
    'folder-in-use': (p) => ({
      message: `${p.file} exists and is not overwritten`,
      help: 'choose an empty folder: crp init FOLDER',
    }),
    'period-not-after': (p) => ({
      message: `the period ${p.period} begins on ${p.from}, which is not after the plan that it follows`,
      help: `that plan lasts until ${p.last}; without --period it is the next year`,
    }),
    'options-apart': (p) => ({
      message: `${p.one} and ${p.other} do not go together`,
      help: 'leave one out: a plan that follows another takes all this from it',
    }),
    'answer-missing': (p) => ({
      message: `an answer is missing: ${p.question}`,
      help: `there is no terminal to ask on; write ${p.flag}`,
    }),
    'output-unwritable': (p) => ({
      message: `cannot write ${p.file} (${unwritable.en[p.reason]?.why ?? p.reason})`,
      help: unwritable.en[p.reason]?.help ?? 'see whether the folder exists and can be written to',
    }),
    'edit-refused': () => ({
      message: 'a change here would touch other places; nothing was written',
      help: 'anchors (&, *) or merges share this place: write it out, or change it by hand',
    }),
    'table-unreadable': (p) => saidOf('en', p, (why) => `cannot read ${p.file}: ${why}`),
    'columns-missing': (p) => ({
      message: `${p.file} has no columns for ${p.need.join(', ')} (it has ${p.found.slice(0, 8).join(', ')})`,
      help: 'write the names of the columns into the first row, such as account, name; for other names write columns: {name: field} in the --map file',
    }),
    'sheet-unreadable': (p) => ({
      message: `${p.file} is no rating sheet`,
      help: 'the first row must have "id" and the names of the dimensions; for a new one: crp rate --sheet',
    }),
    'file-in-use': (p) => ({
      message: `${p.file} exists and is not overwritten`,
      help: 'choose another name',
    }),
  },
};
