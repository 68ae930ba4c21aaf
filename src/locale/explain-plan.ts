/** The words of the pages of `crp explain` about goals, projects, market targets and our own people. */
import type { Lang } from './lang.ts';

export interface ExplainPlanWords {
  readonly fact: Readonly<
    Record<
      | 'counts'
      | 'filters'
      | 'serves'
      | 'by'
      | 'next'
      | 'account'
      | 'money'
      | 'decision'
      | 'ready'
      | 'index'
      | 'rivals'
      | 'why'
      | 'fallback'
      | 'outcome'
      | 'lesson'
      | 'target'
      | 'looked'
      | 'parts'
      | 'time'
      | 'absent'
      | 'confirm',
      string
    >
  >;
  readonly heading: Readonly<
    Record<
      | 'subjects'
      | 'out'
      | 'chain'
      | 'lots'
      | 'goals'
      | 'targets'
      | 'hilltops'
      | 'revisions'
      | 'steps'
      | 'accounts'
      | 'contacts'
      | 'backs'
      | 'departments',
      string
    >
  >;
  readonly column: Readonly<
    Record<
      | 'level'
      | 'need'
      | 'have'
      | 'firm'
      | 'after'
      | 'counting'
      | 'who'
      | 'seat'
      | 'counts'
      | 'target'
      | 'missing'
      | 'reason'
      | 'now'
      | 'required'
      | 'score'
      | 'place'
      | 'rival'
      | 'action'
      | 'owner'
      | 'lot'
      | 'outcome'
      | 'awards'
      | 'lesson'
      | 'on'
      | 'at'
      | 'from'
      | 'to'
      | 'why'
      | 'approved'
      | 'source'
      | 'value'
      | 'account'
      | 'as'
      | 'time'
      | 'weight'
      | 'by'
      | 'goal'
      | 'hilltop'
      | 'ready',
      string
    >
  >;
  // ── a goal
  goal(layer: string, what: string): string;
  filter(name: 'category' | 'tiers' | 'accounts' | 'industries' | 'roles', what: string): string;
  readonly noFilter: string;
  countLine(level: string, have: number, need: number): string;
  enough(after: number): string;
  short(after: number, short: number): string;
  orBetter(level: string): string;
  readonly outLeft: string;
  readonly outNoRole: string;
  outRole(role: string): string;
  readonly outAccount: string;
  outCategory(categories: string): string;
  readonly outNoCategory: string;
  // ── a project
  readonly hilltop: string;
  readonly project: string;
  daysLeft(days: number): string;
  overdue(days: number): string;
  ready(colour: string, required: number, inPlace: number, opponents: number): string;
  chainIndex(index: string): string;
  readonly inPlace: string;
  readonly notInPlace: string;
  readonly opposed: string;
  readonly rivals: string;
  readonly uncovered: string;
  outcome(result: string, on: string, to: string): string;
  readonly ours: string;
  chainNote(required: number): string;
  // ── a market target
  baseline(value: string): string;
  looked(day: string): string;
  readonly neverLooked: string;
  readonly notComputed: string;
  readonly nothingServes: string;
  readonly met: string;
  readonly won: string;
  // ── one of ours
  member(parts: { role: string; skill: string; mode: string; languages: string; supervisor: string }): string;
  skill(points: number): string;
  supervisor(name: string): string;
  time(assigned: string, capacity: string): string;
  readonly timeUnknown: string;
  absence(from: string, to: string, why: string): string;
  readonly none: Readonly<Record<'accounts' | 'contacts' | 'subjects' | 'targets', string>>;
}

const s = (count: number) => (count === 1 ? '' : 's');

export const explainPlanWords: Record<Lang, ExplainPlanWords> = {
  zh: {
    fact: {
      counts: '够不够',
      filters: '数什么',
      serves: '为了',
      by: '期限',
      next: '下一个',
      account: '客户',
      money: '金额',
      decision: '定标',
      ready: '决策链',
      index: '链指数',
      rivals: '对手',
      why: '为什么',
      fallback: '退路',
      outcome: '结局',
      lesson: '教训',
      target: '目标值',
      looked: '看过',
      parts: '分给客户',
      time: '时间',
      absent: '不在',
      confirm: '待他确认',
    },
    heading: {
      subjects: '计入范围的',
      out: '为什么其他人不计入',
      chain: '决策链，一席一席',
      lots: '标段',
      goals: '计数目标',
      targets: '关系目标',
      hilltops: '山头项目',
      revisions: '调整',
      steps: '路径',
      accounts: '客户',
      contacts: '负责的联系人',
      backs: '备份的联系人',
      departments: '部门',
    },
    column: {
      level: '级别',
      need: '要',
      have: '现有',
      firm: '牢靠',
      after: '做到后',
      counting: '现有的是谁',
      who: '对象',
      seat: '角色',
      counts: '计入',
      target: '目标',
      missing: '差什么',
      reason: '原因',
      now: '现在',
      required: '要求',
      score: '得分',
      place: '到位',
      rival: '对手',
      action: '行动',
      owner: '负责',
      lot: '标段',
      outcome: '结局',
      awards: '份额',
      lesson: '教训',
      on: '日期',
      at: '到',
      from: '原来',
      to: '改为',
      why: '为什么',
      approved: '谁批',
      source: '来处',
      value: '值',
      account: '客户',
      as: '身份',
      time: '时间',
      weight: '分量',
      by: '期限',
      goal: '计数目标',
      hilltop: '山头',
      ready: '准备',
    },
    goal: (layer, what) => `${layer}客户关系，数${what}`,
    filter: (name, what) =>
      `${{ category: '品类', tiers: '客户级别', accounts: '客户', industries: '行业', roles: '角色' }[name]}：${what}`,
    noFilter: '没有限定',
    countLine: (level, have, need) => `${level} ${have} 个，要 ${need} 个`,
    enough: (after) => `目标全做到后 ${after} 个，够`,
    short: (after, short) => `目标全做到后也只有 ${after} 个，还差 ${short} 个`,
    orBetter: (level) => `${level}及以上`,
    outLeft: '已离开',
    outNoRole: '没有决策角色',
    outRole: (role) => `不数的角色（${role}）`,
    outAccount: '不是这些客户的',
    outCategory: (categories) => `别的品类（${categories}）`,
    outNoCategory: '没有标品类',
    hilltop: '山头项目',
    project: '项目',
    daysLeft: (days) => `剩 ${days} 天`,
    overdue: (days) => `已过 ${days} 天`,
    ready: (colour, required, inPlace, opponents) =>
      `${colour}：要求 ${required} 人，到位 ${inPlace} 人，反对 ${opponents} 人`,
    chainIndex: (index) => `${index}（只算有要求的席位，按项目用的级别）`,
    inPlace: '到',
    notInPlace: '差',
    opposed: '反对我方',
    rivals: '归对手',
    uncovered: '没有人应对',
    outcome: (result, on, to) => `${result} ${on}${to === '' ? '' : `，给了${to}`}`,
    ours: '我方',
    chainNote: (required) =>
      `到位=现在的级别到了要求；${required} 席有要求。要求先看项目，再看方法对这一级客户、这一角色的规定。`,
    baseline: (value) => `定目标时 ${value}`,
    looked: (day) => `${day} 看过它背后的关系目标`,
    neverLooked: '没有记录谁看过它背后的关系目标',
    notComputed: '只列计划里写的；完成、预计和份额不在本页。',
    nothingServes: '没有关系目标支撑它。',
    met: '已达',
    won: '拿下',
    member: ({ role, skill, mode, languages, supervisor }) =>
      [role, skill, mode, languages, supervisor].filter(Boolean).join('，'),
    skill: (points) => `能力 ${points}`,
    supervisor: (name) => `主管 ${name}`,
    time: (assigned, capacity) => `已派 ${assigned}，可用 ${capacity}`,
    timeUnknown: '没有写时间',
    absence: (from, to, why) => `${from} 到 ${to}${why === '' ? '' : `（${why}）`}`,
    none: {
      accounts: '没有分到客户。',
      contacts: '没有负责的联系人。',
      subjects: '没有对象在范围内。',
      targets: '没有。',
    },
  },
  en: {
    fact: {
      counts: 'Enough?',
      filters: 'Counts',
      serves: 'Serves',
      by: 'Due',
      next: 'Next',
      account: 'Account',
      money: 'Amount',
      decision: 'Decision',
      ready: 'Chain',
      index: 'Its index',
      rivals: 'Rivals',
      why: 'Why',
      fallback: 'Fallback',
      outcome: 'Outcome',
      lesson: 'Lesson',
      target: 'Target',
      looked: 'Looked at',
      parts: 'By account',
      time: 'Time',
      absent: 'Absent',
      confirm: 'To confirm',
    },
    heading: {
      subjects: 'In scope',
      out: 'Why nobody else counts',
      chain: 'Decision chain, seat by seat',
      lots: 'Lots',
      goals: 'Count goals',
      targets: 'Relationship targets',
      hilltops: 'Hilltop projects',
      revisions: 'Revisions',
      steps: 'Path',
      accounts: 'Accounts',
      contacts: 'Contacts owned',
      backs: 'Contacts backed up',
      departments: 'Departments',
    },
    column: {
      level: 'Level',
      need: 'Needs',
      have: 'Have',
      firm: 'Firm',
      after: 'After',
      counting: 'Who counts',
      who: 'Who',
      seat: 'Role',
      counts: 'Counts',
      target: 'Target',
      missing: 'What is missing',
      reason: 'Reason',
      now: 'Now',
      required: 'Required',
      score: 'Score',
      place: 'In place',
      rival: 'Rivals',
      action: 'Action',
      owner: 'Owner',
      lot: 'Lot',
      outcome: 'Outcome',
      awards: 'Awards',
      lesson: 'Lesson',
      on: 'Date',
      at: 'At',
      from: 'From',
      to: 'To',
      why: 'Why',
      approved: 'Approved by',
      source: 'Where',
      value: 'Value',
      account: 'Account',
      as: 'As',
      time: 'Time',
      weight: 'Importance',
      by: 'Due',
      goal: 'Count goal',
      hilltop: 'Hilltop',
      ready: 'Readiness',
    },
    goal: (layer, what) => `${layer} relationships, counts ${what}`,
    filter: (name, what) => `${name}: ${what}`,
    noFilter: 'no filter',
    countLine: (level, have, need) => `${level}: ${have} of ${need}`,
    enough: (after) => `${after} with every target met: enough`,
    short: (after, short) => `only ${after} with every target met: ${short} short`,
    orBetter: (level) => `${level} or better`,
    outLeft: 'left',
    outNoRole: 'no role in decisions',
    outRole: (role) => `a role that does not count (${role})`,
    outAccount: 'of other accounts',
    outCategory: (categories) => `another category (${categories})`,
    outNoCategory: 'names no category',
    hilltop: 'hilltop project',
    project: 'project',
    daysLeft: (days) => `${days} day${s(days)} left`,
    overdue: (days) => `${days} day${s(days)} past`,
    ready: (colour, required, inPlace, opponents) =>
      `${colour}: ${inPlace} of ${required} in place, ${opponents} against us`,
    chainIndex: (index) =>
      `${index} (seats of which a level is required, with the level that counts for the project)`,
    inPlace: 'yes',
    notInPlace: 'no',
    opposed: 'against us',
    rivals: "a rival's",
    uncovered: 'nobody is on it',
    outcome: (result, on, to) => `${result} on ${on}${to === '' ? '' : `, to ${to}`}`,
    ours: 'ours',
    chainNote: (required) =>
      `In place: the level now is the one required; ${required} seat${s(required)} ${required === 1 ? 'has' : 'have'} one. The project's own word goes before the method's for tier and role.`,
    baseline: (value) => `${value} when it was set`,
    looked: (day) => `the targets behind it were looked at on ${day}`,
    neverLooked: 'nobody has noted looking at the targets behind it',
    notComputed: 'As the plan declares it; progress, forecast and shares are not on this page.',
    nothingServes: 'No relationship target serves it.',
    met: 'met',
    won: 'win it',
    member: ({ role, skill, mode, languages, supervisor }) =>
      [role, skill, mode, languages, supervisor].filter(Boolean).join(', '),
    skill: (points) => `skill ${points}`,
    supervisor: (name) => `supervisor ${name}`,
    time: (assigned, capacity) => `${assigned} assigned of ${capacity}`,
    timeUnknown: 'no times given',
    absence: (from, to, why) => `${from} to ${to}${why === '' ? '' : ` (${why})`}`,
    none: {
      accounts: 'No accounts.',
      contacts: 'No contacts.',
      subjects: 'Nothing is in scope.',
      targets: 'None.',
    },
  },
};
