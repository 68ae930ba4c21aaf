/** The words of the page of `crp gaps`. */
import type { GapGroup, TargetKind } from '../analyses/gap.ts';
import type { Goal } from '../plan/plan.ts';
import type { Lang } from './lang.ts';

type Counts = Readonly<Record<TargetKind, number>>;

export interface GapsWords {
  title(region: string, period: string): string;
  /** `of`: targets by kind; `required`: open ones that only a hilltop requires. */
  answer(counts: {
    of: Counts;
    met: number;
    open: number;
    required: number;
    hilltop: number;
    idle: number;
  }): string;
  readonly noTargets: string;
  goalShort(goal: string, level: string, line: GoalNumbers): string;
  moreShort(count: number): string;
  readonly goalsEnough: string;
  readonly group: Readonly<Record<GapGroup, string>>;
  /** The second group by what its gaps serve: labels of metrics and kinds of market targets, in order of the plan. */
  serving(what: readonly string[]): string;
  readonly noGaps: string;
  readonly bodies: string;
  readonly goals: string;
  readonly noGoals: string;
  readonly column: Readonly<Record<GapsColumn, string>>;
  /** The layer of an account as the subject of a target. */
  layer(account: string, kind: 'general' | 'organization'): string;
  money(unit: string, sum: string): string;
  departed(people: readonly string[]): string;
  dueAgain(subjects: readonly string[]): string;
  readonly betweenSentences: string;
  // ── count goals
  goalOf: Readonly<Record<Goal['layer'] | 'departments', string>>;
  goalInCategory(category: string): string;
  orBetter(level: string): string;
  verdict(line: GoalNumbers): string;
  readonly after: string;
  /** `who`: one text per candidate. */
  next(goal: string, level: string, missing: number, count: Goal['count'], who: readonly string[]): string;
  /** A candidate who only lacks the category; `level`: what it has, undefined where its target is yet to be met. */
  onlyCategory(category: string, level: string | undefined): string;
  candidate(level: string, missing: string): string;
  withoutCategory(count: number): string;
  wouldCount(goal: string, level: string, who: readonly string[], have: number, need: number): string;
}

export interface GoalNumbers {
  readonly need: number;
  readonly have: number;
  readonly after: number;
  readonly short: number;
  readonly count: Goal['count'];
}

export type GapsColumn =
  | 'rank'
  | 'contact'
  | 'role'
  | 'level'
  | 'target'
  | 'left'
  | 'missing'
  | 'action'
  | 'subject'
  | 'score'
  | 'bound'
  | 'goal'
  | 'goalLevel'
  | 'need'
  | 'have'
  | 'firm'
  | 'after'
  | 'verdict'
  | 'counting';

const counters = { contacts: '人', departments: '个部门', accounts: '个客户' } as const;
const kinds = { contact: '个人', department: '部门', general: '普遍', organization: '组织' } as const;
const order = ['contact', 'department', 'general', 'organization'] as const;
const total = (of: Counts) => order.reduce((sum, kind) => sum + of[kind], 0);

const nouns = {
  contact: ['person', 'people'],
  department: ['department', 'departments'],
  general: ['general relationship', 'general relationships'],
  organization: ['organization', 'organizations'],
  contacts: ['person', 'people'],
  departments: ['department', 'departments'],
  accounts: ['account', 'accounts'],
} as const;
const counted = (count: number, of: keyof typeof nouns) => `${count} ${nouns[of][count === 1 ? 0 : 1]}`;
const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
const are = (count: number) => (count === 1 ? 'is' : 'are');
const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const gapsWords: Record<Lang, GapsWords> = {
  zh: {
    title: (region, period) => `${region} ${period} 关系差距`,
    answer: ({ of, met, open, required, hilltop, idle }) => {
      const parts = order.filter((kind) => of[kind] > 0).map((kind) => `${kinds[kind]} ${of[kind]}`);
      const split = parts.length > 1 ? `（${parts.join('，')}）` : '';
      const own =
        total(of) === 0
          ? `计划没有定关系目标；山头要求的级别 ${required} 个没到`
          : `目标 ${total(of)} 个${split}：已达 ${met}，差 ${open}${required > 0 ? `，另有山头要求而没到的 ${required} 个` : ''}`;
      if (open + required === 0) return `${own}。`;
      return `${own}；${hilltop === 0 ? '没有人卡住山头' : `${hilltop} 人卡住山头`}；${idle === 0 ? '每个差距都有在做的行动' : `${idle} 个差距没有在做的行动`}。`;
    },
    noTargets: '计划没有定关系目标，也没有山头要求级别：没有差距可言。',
    goalShort: (goal, level, { after, need, short, count }) =>
      `目标即使全做到，「${goal}」${level}也只有 ${after} ${counters[count]}，要 ${need} ${counters[count]}：目标定得不够，须再加 ${short} ${counters[count]}。`,
    moreShort: (count) => `另有 ${count} 个计数目标也不够，见下表。`,
    goalsEnough: '目标全做到，计数目标就都够。',
    group: {
      hilltop: '甲、卡住山头：项目要求的级别没到',
      market: '乙、支撑其他市场目标',
      beyond: '丙、锦上添花：项目要求的级别已到，目标定得更高',
    },
    serving: (what) =>
      `乙、支撑${what.length > 1 ? `${what.slice(0, -1).join('、')}与${what.at(-1)}` : what.join('')}`,
    noGaps: '没有差距。',
    bodies: '部门与组织',
    goals: '计数目标：够不够',
    noGoals: '没有计数目标。',
    column: {
      rank: '#',
      contact: '联系人',
      role: '角色',
      level: '现在',
      target: '目标',
      left: '剩余',
      missing: '差什么',
      action: '行动',
      subject: '对象',
      score: '得分',
      bound: '须',
      goal: '目标',
      goalLevel: '级别',
      need: '要',
      have: '现有',
      firm: '牢靠',
      after: '做到后',
      verdict: '结论',
      counting: '现有的是谁',
    },
    layer: (account, kind) => `${account} ${kinds[kind]}`,
    money: (unit, sum) =>
      `${unit}=背后的项目，没有项目的是不归我方的花费。同一项目撑着几个差距，不可相加；去重后合计 ${sum} ${unit}。`,
    departed: (people) => `还有目标而已离开，不计在内：${people.join('、')}。`,
    dueAgain: (subjects) => `已达而评估过期，要重评：${subjects.join('、')}。`,
    betweenSentences: '',
    goalOf: { key: '关键人', general: '普遍', organization: '组织', departments: '部门' },
    goalInCategory: (category) => `${category}关键人`,
    orBetter: (level) => `${level}及以上`,
    verdict: ({ need, have, after, short }) => {
      if (short > 0) return `不够，差 ${short}`;
      if (have >= need) return '已达';
      return after === need ? '刚好，没有余量' : `够，余 ${after - need}`;
    },
    after: '做到后=到期前的个人、部门、组织目标全部做到。牢靠=有效期内、不是暂定，要确认的已经主管确认。',
    next: (goal, level, missing, count, who) =>
      `补「${goal}」${level}那 ${missing} ${counters[count]}，最省力：${who.join('；')}。`,
    onlyCategory: (category, level) =>
      level === undefined ? `已有目标，标上${category}即计入` : `已是${level}，标上${category}即计入`,
    candidate: (level, missing) => `现在${level}${missing === '' ? '' : `，${missing}`}`,
    withoutCategory: (count) => `${count} 位没有标品类，不计入品类目标。`,
    wouldCount: (goal, level, who, have, need) =>
      `若把没标的当成「全部品类」，${who.join('、')}会使「${goal}」${level}误报 ${have}/${need}。`,
  },
  en: {
    title: (region, period) => `${region} ${period}: relationship gaps`,
    answer: ({ of, met, open, required, hilltop, idle }) => {
      const all = total(of);
      const parts = order.filter((kind) => of[kind] > 0).map((kind) => counted(of[kind], kind));
      const split = parts.length > 1 ? ` (${parts.join(', ')})` : '';
      const own =
        all === 0
          ? `The plan sets no relationship targets; ${plural(required, 'level')} that hilltops require ${are(required)} not there`
          : `${plural(all, 'target')}${split}: ${met} met, ${open} open${required > 0 ? `, and ${required} more that only hilltops require` : ''}`;
      if (open + required === 0) return `${own}.`;
      const ways =
        hilltop === 0
          ? 'nobody stands in the way of a hilltop'
          : `${counted(hilltop, 'contact')} ${hilltop === 1 ? 'stands' : 'stand'} in the way of a hilltop`;
      return `${own}; ${ways}; ${idle === 0 ? 'every gap has an action under way' : `${plural(idle, 'gap')} ${idle === 1 ? 'has' : 'have'} no action under way`}.`;
    },
    noTargets:
      'The plan sets no relationship targets and no hilltop requires a level: there is nothing to miss.',
    goalShort: (goal, level, { after, need, short, count }) =>
      `Even with every target met, "${goal}" (${level}) has only ${counted(after, count)} of ${need}: the targets are too few, plan ${short} more.`,
    moreShort: (count) =>
      `${count} more count ${count === 1 ? 'goal is' : 'goals are'} out of reach as well: see the table.`,
    goalsEnough: 'With every target met, all count goals are reached.',
    group: {
      hilltop: 'A. In the way of a hilltop: below the level that the project requires',
      market: 'B. For the other market targets',
      beyond: 'C. Beyond the need: the required level is there, the target asks for more',
    },
    serving: (what) => `B. For ${listed(what)}`,
    noGaps: 'No gaps.',
    bodies: 'Departments and organizations',
    goals: 'Count goals: is it enough?',
    noGoals: 'No count goals.',
    column: {
      rank: '#',
      contact: 'Contact',
      role: 'Role',
      level: 'Now',
      target: 'Target',
      left: 'Left',
      missing: 'What is missing',
      action: 'Action',
      subject: 'Subject',
      score: 'Score',
      bound: 'Needs',
      goal: 'Goal',
      goalLevel: 'Level',
      need: 'Need',
      have: 'Have',
      firm: 'Firm',
      after: 'After',
      verdict: 'Verdict',
      counting: 'Who counts now',
    },
    layer: (account, kind) => `${account}: ${kind === 'general' ? 'general' : 'organization'}`,
    money: (unit, sum) =>
      `${unit}: the project behind, or else spend that is not ours. One project stands behind several gaps, so do not add them up; each counted once: ${sum}.`,
    departed: (people) => `Left, but still with a target; not counted: ${people.join('; ')}.`,
    dueAgain: (subjects) => `Met, but stale and due for assessment: ${subjects.join('; ')}.`,
    betweenSentences: ' ',
    goalOf: {
      key: 'Key contacts',
      general: 'General',
      organization: 'Organization',
      departments: 'Departments',
    },
    goalInCategory: (category) => `Key contacts, ${category}`,
    orBetter: (level) => `${level} or better`,
    verdict: ({ need, have, after, short }) => {
      if (short > 0) return `${short} short`;
      if (have >= need) return 'met';
      return after === need ? 'just enough' : `enough, ${after - need} spare`;
    },
    after:
      'After: if every target due by then is met. Firm: fresh, not provisional, and confirmed where that is asked for.',
    next: (goal, level, missing, count, who) =>
      `${counted(missing, count)} missing from "${goal}" (${level}); easiest to add: ${who.join('; ')}.`,
    onlyCategory: (category, level) =>
      level === undefined
        ? `has a target; counts once tagged ${category}`
        : `is ${level}; counts once tagged ${category}`,
    candidate: (level, missing) => `now ${level}${missing === '' ? '' : `, ${missing}`}`,
    withoutCategory: (count) =>
      `${counted(count, 'contact')} ${count === 1 ? 'names' : 'name'} no category and ${count === 1 ? 'does' : 'do'} not count for goals of a category.`,
    wouldCount: (goal, level, who, have, need) =>
      `Read as "all categories", ${listed(who)} would make "${goal}" (${level}) look like ${have} of ${need}.`,
  },
};
