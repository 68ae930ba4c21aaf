/** The questions of `crp init`, and the files that it writes: what a plan begins with, in both languages. */
import type { Lang } from './lang.ts';

/** What was answered; texts are already written as YAML scalars. */
export interface InitAnswers {
  readonly lang: Lang;
  readonly region: string;
  readonly regionId: string;
  readonly period: { readonly name: string; readonly from: string; readonly to: string };
  readonly currency: string;
  readonly industry: string;
  readonly by: string;
  /** Days of the sample, counted from the day on which it is written. */
  day(offset: number): string;
  readonly year: string;
}

export interface InitFile {
  readonly path: string;
  readonly text: string;
}

export interface InitWords {
  readonly questions: Readonly<Record<'region' | 'period' | 'currency' | 'lang' | 'industry' | 'by', string>>;
  readonly presets: {
    readonly region: string;
    readonly currency: string;
    readonly industry: string;
    readonly by: string;
  };
  readonly faults: Readonly<Record<'region' | 'period' | 'currency' | 'by', string>>;
  blank(answers: InitAnswers): readonly InitFile[];
  wrote(files: readonly string[], folder: string): string;
  readonly brokeOff: string;
}

const head = (schema: string) => `# yaml-language-server: $schema=${schema}\n`;
const planHead = head('.crp/plan.schema.json');
const partHead = head('../.crp/part.schema.json');

export const initWords: Record<Lang, InitWords> = {
  zh: {
    questions: {
      region: '区域名',
      period: '规划期（2027，或 2027-04..2028-03）',
      currency: '币种',
      lang: '语言',
      industry: '主要行业',
      by: '你的简称（写评估、证据时署的名）',
    },
    presets: { region: '示例区', currency: 'CNY', industry: '通信', by: 'me' },
    faults: {
      region: '不能空着',
      period: '写年份，或起止月份：2027-04..2028-03',
      currency: '三个大写字母，如 CNY',
      by: '字母、数字、汉字、- 和 _',
    },
    blank: (a) => [
      {
        path: 'plan.yaml',
        text: `${planHead}# 区域客户关系规划。写法：键用英文，值可以写中文或 id；没有日期的事实按文件现在的样子计。
crp: 1
lang: zh
region: {id: ${a.regionId}, name: ${a.region}}
period: {name: ${a.period.name}, from: ${a.period.from}, to: ${a.period.to}}
currency: ${a.currency}
include: [accounts/*.yaml, journal/*.yaml]
# strategy: 一句话策略

# 我方的人。role 可写：客户经理、解决方案经理、交付经理、高层发起人
team:
  - {id: ${a.by}, name: ${a.by}, role: 客户经理, capacity: 100%, skill: 4}

# 谁负责哪个客户
assignments:
  - {staff: ${a.by}, account: first, as: 负责, time: 20%}

# 市场目标：盈利、份额、竞争、山头。写好后去掉行首的 #
# categories: [{id: optical, name: 光传输}]
# targets:
#   - {id: orders, kind: 盈利, metric: 订单, target: 1亿}
`,
      },
      {
        path: 'accounts/first.yaml',
        text: `${partHead}# 一个客户一个文件。把 first 换成客户的简称（别处写到的地方一起换）。
accounts:
  - id: first
    name: 第一个客户
    tier: C
    industry: ${a.industry}
    contacts:
      # role：决策者、审批者、评估者、影响者、使用者；influence：高、中、低
      - {id: someone, name: 某人, title: 职务, role: 决策者, influence: 中, owner: ${a.by}}
`,
      },
      {
        path: `journal/${a.by}.yaml`,
        text: `${partHead}# ${a.by} 看到的、做过的，按日期往后添。评分顺序：认可 参与 信息 指导 支持 竞争，每项 0 到 5，. 为没看到。
assessments:
  - on: ${a.day(0)}
    by: ${a.by}
    scores:
      first/someone: 2 1 2 1 2 2
`,
      },
    ],
    wrote: (files, folder) =>
      `写好了 ${files.length} 个文件：${files.join('、')}\n下一步：crp check ${folder}，crp assess ${folder}`,
    brokeOff: '没有写任何文件。',
  },
  en: {
    questions: {
      region: 'Name of the region',
      period: 'Period (2027, or 2027-04..2028-03)',
      currency: 'Currency',
      lang: 'Language',
      industry: 'Main industry',
      by: 'Your short name (it signs assessments and evidence)',
    },
    presets: { region: 'sample', currency: 'USD', industry: 'telecom', by: 'me' },
    faults: {
      region: 'it cannot be empty',
      period: 'a year, or first and last month: 2027-04..2028-03',
      currency: 'three capital letters, such as USD',
      by: 'letters, digits, - and _',
    },
    blank: (a) => [
      {
        path: 'plan.yaml',
        text: `${planHead}# A region's plan of its customer relationships. Facts without a date count as the file stands now.
crp: 1
lang: en
region: {id: ${a.regionId}, name: ${a.region}}
period: {name: ${a.period.name}, from: ${a.period.from}, to: ${a.period.to}}
currency: ${a.currency}
include: [accounts/*.yaml, journal/*.yaml]
# strategy: in one sentence

# Our people. Roles: account-manager, solution-manager, delivery-manager, executive-sponsor
team:
  - {id: ${a.by}, name: ${a.by}, role: account-manager, capacity: 100%, skill: 4}

# Who works for which account
assignments:
  - {staff: ${a.by}, account: first, as: owner, time: 20%}

# Market targets: profit, share, competition, hilltop. Take off the # when they are known.
# categories: [{id: optical, name: Optical}]
# targets:
#   - {id: orders, kind: profit, metric: orders, target: 10M}
`,
      },
      {
        path: 'accounts/first.yaml',
        text: `${partHead}# One file an account. Put the account's short name in place of "first", here and where it is referred to.
accounts:
  - id: first
    name: First account
    tier: C
    industry: ${a.industry}
    contacts:
      # role: decider, approver, evaluator, influencer, user; influence: high, medium, low
      - {id: someone, name: Someone, title: Position, role: decider, influence: medium, owner: ${a.by}}
`,
      },
      {
        path: `journal/${a.by}.yaml`,
        text: `${partHead}# What ${a.by} saw and did; add at the end. Points: recognition participation information guidance support stance, 0 to 5, . for not observed.
assessments:
  - on: ${a.day(0)}
    by: ${a.by}
    scores:
      first/someone: 2 1 2 1 2 2
`,
      },
    ],
    wrote: (files, folder) =>
      `Wrote ${files.length} files: ${files.join(', ')}\nNext: crp check ${folder}, crp assess ${folder}`,
    brokeOff: 'Nothing was written.',
  },
};
