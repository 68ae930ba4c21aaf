/** The words of the page about the method in force. */
import type { Lang } from './lang.ts';

/** Names of what a condition asks, for joining into one text. `and` and `or` join; `n` is a number, `what` a label or several. */
export interface ConditionWords {
  /** Joins what must hold together. */
  readonly and: string;
  /** Joins alternatives. */
  readonly or: string;
  /** Joins the bounds of one alternative. */
  readonly both: string;
  readonly list: string;
  /** Puts alternatives that stand among other conditions into brackets. */
  group(text: string): string;
  atLeast(what: string, n: number): string;
  atMost(what: string, n: number): string;
  readonly observedDepth: string;
  observedList(what: string): string;
  observedCount(n: number): string;
  acts(n: number): string;
  dates(n: number): string;
  actShows(what: string): string;
  pointsOrActs(n: number): string;
  readonly coreAssessed: string;
  coreAtLeast(what: string): string;
  depthAny(n: number, what: string): string;
  depthAll(n: number, what: string): string;
  breadth(n: number, depth: number): string;
  mechanisms(n: number, among: string): string;
  readonly confirmed: string;
  readonly always: string;
  readonly nothing: string;
}

export interface MethodWords {
  readonly title: string;
  /** The answer first: which method is in force, and how much of it is the company's own. */
  inForce(name: string, id: string, file: string | undefined, changed: number): string;
  readonly builtIn: string;
  /** Between the built-in source and the company's place, where a thing is partly each. */
  readonly changedIn: (place: string) => string;
  readonly headings: {
    readonly key: string;
    readonly general: string;
    readonly organization: string;
    readonly tiers: string;
    readonly numbers: string;
    readonly staffing: string;
    readonly lists: string;
    readonly playbook: string;
  };
  readonly captions: {
    readonly dimensions: string;
    readonly anchors: string;
    readonly levels: string;
    readonly gates: string;
    readonly accountGates: string;
    readonly roles: string;
    readonly parts: string;
    readonly stages: string;
    readonly depths: string;
    readonly rules: string;
    readonly requirements: string;
  };
  readonly columns: {
    readonly id: string;
    readonly name: string;
    readonly short: string;
    readonly weight: string;
    readonly points: string;
    readonly meaning: string;
    readonly from: string;
    readonly value: string;
    readonly setting: string;
    readonly asked: string;
    readonly trigger: string;
    readonly needs: string;
    readonly atMost: string;
    readonly unconfirmed: string;
    readonly decides: string;
    readonly part: string;
    readonly level: string;
    readonly tier: string;
    readonly depth: string;
    readonly fresh: string;
    readonly lines: string;
    readonly skill: string;
    readonly backup: string;
    readonly role: string;
    readonly required: string;
    readonly number: string;
    readonly applies: string;
    readonly people: string;
    readonly list: string;
    readonly every: string;
    readonly step: string;
    readonly move: string;
    readonly what: string;
    readonly source: string;
  };
  readonly yes: string;
  readonly provisional: string;
  /** Role marks: the first decides, the others have a say or evaluate. */
  readonly roleKinds: { readonly decider: string; readonly deciding: string; readonly evaluating: string };
  readonly parts: Readonly<
    Record<'opposed' | 'assessed' | 'accepting' | 'favorable' | 'supportive' | 'exclusive', string>
  >;
  readonly numbers: Readonly<Record<NumberName, string>>;
  readonly lists: Readonly<Record<'mechanism' | 'team-role' | 'move' | 'event-type' | 'routine', string>>;
  readonly intervals: Readonly<Record<'week' | 'month' | 'quarter' | 'half-year' | 'year', string>>;
  readonly anyAccount: string;
  lines(contacts: number, roles: number | undefined, own: number | undefined): string;
  days(n: number): string;
  times(n: number): string;
  readonly condition: ConditionWords;
  readonly notes: { readonly lines: string; readonly people: string };
}

/** The single numbers of a method, by the name of what they say. */
export type NumberName =
  | 'act-days'
  | 'acts-show'
  | 'not-assessed-value'
  | 'index-marked-below'
  | 'lowest-needs'
  | 'to-confirm-from'
  | 'influence'
  | 'department-weights'
  | 'breadth-depth'
  | 'fresh-departments'
  | 'fresh-organizations'
  | 'jump-levels'
  | 'stage-probability'
  | 'win-rate-closed'
  | 'win-rate-otherwise'
  | 'share-attainable'
  | 'assumed-tier'
  | 'assumed-maturity'
  | 'assumed-influence'
  | 'assumed-department-weight'
  | 'hours-build'
  | 'hours-keep'
  | 'hours-department'
  | 'hours-month'
  | 'mode'
  | 'one-person-at-most'
  | 'event-close-within';

export const methodWords: Record<Lang, MethodWords> = {
  zh: {
    title: '在用的方法',
    inForce: (name, id, file, changed) =>
      file === undefined
        ? '在用的是内置的方法，没有改动。'
        : `在用的是「${name}」（${id}），在内置的方法上改；表里有 ${changed} 行来自 ${file}。`,
    builtIn: '内置',
    changedIn: (place) => `内置，部分改于 ${place}`,
    headings: {
      key: '关键客户关系（人）',
      general: '普遍客户关系（部门）',
      organization: '组织客户关系（公司）',
      tiers: '客户级别',
      numbers: '单个的数',
      staffing: '资源配置',
      lists: '可用的词',
      playbook: '打法',
    },
    captions: {
      dimensions: '维度',
      anchors: '分值的含义',
      levels: '级别',
      gates: '门槛（只降不升）',
      accountGates: '客户的门槛（只降不升）',
      roles: '角色',
      parts: '规则里的名称',
      stages: '采购环节',
      depths: '参与深度',
      rules: '每个客户要几个人（先合先用）',
      requirements: '山头项目要求的级别',
    },
    columns: {
      id: '编号',
      name: '名称',
      short: '短名',
      weight: '权重',
      points: '分',
      meaning: '含义',
      from: '下限',
      value: '指数值',
      setting: '值',
      asked: '从',
      trigger: '触发',
      needs: '要满足',
      atMost: '否则最多到',
      unconfirmed: '未确认按',
      decides: '作用',
      part: '名称',
      level: '级别',
      tier: '级',
      depth: '评估深度',
      fresh: '有效期',
      lines: '线',
      skill: '能力',
      backup: '备份',
      role: '角色',
      required: '要求',
      number: '是什么',
      applies: '适用于',
      people: '人数',
      list: '种类',
      every: '多久',
      step: '从 > 到',
      move: '动作',
      what: '做什么',
      source: '来处',
    },
    yes: '要',
    provisional: '暂定',
    roleKinds: { decider: '拍板', deciding: '说了算', evaluating: '反对也算数' },
    parts: {
      opposed: '反对',
      assessed: '认识而不反对',
      accepting: '算一条线的最低一级',
      favorable: '有好感',
      supportive: '支持',
      exclusive: '排他',
    },
    numbers: {
      'act-days': '行动几天内有效',
      'acts-show': '表明什么才算行动',
      'not-assessed-value': '未评的人在指数中的值',
      'index-marked-below': '已评权重低于它，指数就标出',
      'lowest-needs': '看到这些，低分才算反对',
      'to-confirm-from': '从这级起要主管确认',
      influence: '影响力系数',
      'department-weights': '部门权重',
      'breadth-depth': '到这个深度才算参与',
      'fresh-departments': '部门的有效期是人的几倍',
      'fresh-organizations': '组织的有效期是人的几倍',
      'jump-levels': '一期内升几级以内算平常',
      'stage-probability': '没写概率时',
      'win-rate-closed': '至少几个已结束项目才算赢率',
      'win-rate-otherwise': '不够时的赢率',
      'share-attainable': '大致能到的份额',
      'assumed-tier': '没写的客户级别',
      'assumed-maturity': '没写的成熟度',
      'assumed-influence': '没写的影响力',
      'assumed-department-weight': '没写的部门权重',
      'hours-build': '每位要提升的联系人每月小时',
      'hours-keep': '每位维持的联系人每月小时',
      'hours-department': '每个部门每月小时',
      'hours-month': '每人每月用于关系的小时',
      mode: '适合的类型',
      'one-person-at-most': '一个人最多握全区关系的',
      'event-close-within': '活动后几天内应关闭',
    },
    lists: {
      mechanism: '机制',
      'team-role': '团队角色',
      move: '动作',
      'event-type': '活动',
      routine: '例行',
    },
    intervals: { week: '每周', month: '每月', quarter: '每季', 'half-year': '每半年', year: '每年' },
    anyAccount: '任何客户',
    lines: (contacts, roles, own) =>
      `${contacts} 位${roles === undefined ? '' : `，${roles} 种角色`}${own === undefined ? '' : `，我方 ${own} 人`}`,
    days: (n) => `${n} 天`,
    times: (n) => `${n} 倍`,
    condition: {
      and: '；',
      or: '，或',
      both: '且',
      list: '、',
      group: (text) => `（${text}）`,
      atLeast: (what, n) => `${what}至少 ${n} 分`,
      atMost: (what, n) => `${what}至多 ${n} 分`,
      observedDepth: '按级别该看的维度都看到',
      observedList: (what) => `看到${what}`,
      observedCount: (n) => `至少看到 ${n} 个维度`,
      acts: (n) => `${n} 次有效行动`,
      dates: (n) => `在 ${n} 个不同的日子`,
      actShows: (what) => `其中一次表明${what}`,
      pointsOrActs: (n) => `有评分，或 ${n} 次有效行动`,
      coreAssessed: '核心部门都已评且不是暂定',
      coreAtLeast: (what) => `核心部门都不低于${what}`,
      depthAny: (n, what) => `${what}之一到 ${n}`,
      depthAll: (n, what) => `${what}到 ${n}`,
      breadth: (n, depth) => `${n} 个环节到 ${depth}`,
      mechanisms: (n, among) => `${n} 种机制${among === '' ? '' : `，含${among}`}`,
      confirmed: '主管已确认',
      always: '总是',
      nothing: '没有',
    },
    notes: {
      lines: '线=有效期内、够级别、有负责人的关键人。有效期=评估几天内有效。能力=负责人要的能力。',
      people: '人数以全时人计。',
    },
  },
  en: {
    title: 'Method in force',
    inForce: (name, id, file, changed) =>
      file === undefined
        ? 'The built-in method is in force, unchanged.'
        : `"${name}" (${id}) is in force, a change of the built-in method; ${changed} ${changed === 1 ? 'row' : 'rows'} of the tables ${changed === 1 ? 'comes' : 'come'} from ${file}.`,
    builtIn: 'built-in',
    changedIn: (place) => `built-in, in part ${place}`,
    headings: {
      key: 'Key relationships (persons)',
      general: 'General relationships (departments)',
      organization: 'Organizational relationship (the company)',
      tiers: 'Tiers of accounts',
      numbers: 'Single numbers',
      staffing: 'Staffing',
      lists: 'Words that can be used',
      playbook: 'Playbook',
    },
    captions: {
      dimensions: 'Dimensions',
      anchors: 'What points mean',
      levels: 'Levels',
      gates: 'Gates (they only lower)',
      accountGates: 'Gates on an account (they only lower)',
      roles: 'Roles',
      parts: 'Names in the rules',
      stages: 'Stages of procurement',
      depths: 'Depth of participation',
      rules: 'People that an account needs (the first rule that fits wins)',
      requirements: 'Levels that a hilltop requires',
    },
    columns: {
      id: 'Id',
      name: 'Name',
      short: 'Short',
      weight: 'Weight',
      points: 'Points',
      meaning: 'Meaning',
      from: 'From',
      value: 'Index value',
      setting: 'Value',
      asked: 'Asked from',
      trigger: 'Triggered by',
      needs: 'Needs',
      atMost: 'Else at most',
      unconfirmed: 'Unconfirmed',
      decides: 'Part',
      part: 'Name',
      level: 'Level',
      tier: 'Tier',
      depth: 'Depth',
      fresh: 'Fresh for',
      lines: 'Lines',
      skill: 'Skill',
      backup: 'Backup',
      role: 'Role',
      required: 'Required',
      number: 'What',
      applies: 'Applies to',
      people: 'People',
      list: 'Kind',
      every: 'How often',
      step: 'From > to',
      move: 'Move',
      what: 'What to do',
      source: 'Where from',
    },
    yes: 'yes',
    provisional: 'provisional',
    roleKinds: { decider: 'decides', deciding: 'must consent', evaluating: 'opposition counts' },
    parts: {
      opposed: 'opposed',
      assessed: 'known, not opposed',
      accepting: 'lowest that makes a line',
      favorable: 'favorable',
      supportive: 'supportive',
      exclusive: 'exclusive',
    },
    numbers: {
      'act-days': 'days for which an act is valid',
      'acts-show': 'what evidence must show to be an act',
      'not-assessed-value': 'index value of somebody not assessed',
      'index-marked-below': 'index is marked where less is assessed',
      'lowest-needs': 'observed, or a low score is not opposed',
      'to-confirm-from': 'a supervisor confirms from',
      influence: 'factor of influence',
      'department-weights': 'weight of a department',
      'breadth-depth': 'depth from which a stage counts',
      'fresh-departments': 'departments are fresh for',
      'fresh-organizations': 'organizations are fresh for',
      'jump-levels': 'levels that may be asked in a period',
      'stage-probability': 'probability where none is given',
      'win-rate-closed': 'closed projects that give a win rate',
      'win-rate-otherwise': 'win rate with fewer',
      'share-attainable': 'share that is attainable',
      'assumed-tier': 'tier where none is given',
      'assumed-maturity': 'maturity where none is given',
      'assumed-influence': 'influence where none is given',
      'assumed-department-weight': 'department weight where none is given',
      'hours-build': 'hours a month for a contact to build',
      'hours-keep': 'hours a month for a contact to keep',
      'hours-department': 'hours a month for a department',
      'hours-month': 'relationship hours of a person in a month',
      mode: 'mode that fits',
      'one-person-at-most': "most of the region's relationships in one hand",
      'event-close-within': 'days within which an event is closed',
    },
    lists: {
      mechanism: 'mechanism',
      'team-role': 'team role',
      move: 'move',
      'event-type': 'event',
      routine: 'routine',
    },
    intervals: {
      week: 'every week',
      month: 'every month',
      quarter: 'every quarter',
      'half-year': 'every half-year',
      year: 'every year',
    },
    anyAccount: 'any account',
    lines: (contacts, roles, own) =>
      `${contacts}${roles === undefined ? '' : ` in ${roles} roles`}${own === undefined ? '' : `, ${own} of ours`}`,
    days: (n) => `${n} days`,
    times: (n) => `${n} times as long`,
    condition: {
      and: '; ',
      or: ', or ',
      both: ' and ',
      list: ', ',
      group: (text) => `(${text})`,
      atLeast: (what, n) => `${what} at least ${n}`,
      atMost: (what, n) => `${what} at most ${n}`,
      observedDepth: 'all of the depth observed',
      observedList: (what) => `${what} observed`,
      observedCount: (n) => `${n} dimensions observed`,
      acts: (n) => (n === 1 ? 'a valid act' : `${n} valid acts`),
      dates: (n) => `on ${n} days`,
      actShows: (what) => `one of them shows ${what}`,
      pointsOrActs: (n) => `points, or ${n === 1 ? 'a valid act' : `${n} valid acts`}`,
      coreAssessed: 'every core department assessed, none provisional',
      coreAtLeast: (what) => `no core department below ${what}`,
      depthAny: (n, what) => `depth ${n} in one of ${what}`,
      depthAll: (n, what) => `depth ${n} in ${what}`,
      breadth: (n, depth) => `${n} stages at depth ${depth}`,
      mechanisms: (n, among) => `${n} mechanisms${among === '' ? '' : `, among them ${among}`}`,
      confirmed: 'confirmed by a supervisor',
      always: 'always',
      nothing: 'nothing',
    },
    notes: {
      lines:
        'Lines: fresh key contacts at a level that counts, with an owner. Fresh for: days for which an assessment counts. Skill: what the owner needs.',
      people: 'People in full-time months.',
    },
  },
};
