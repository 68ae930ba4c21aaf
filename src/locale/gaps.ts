/** The words of the page of `crp gaps`. */
import type { Lang } from './lang.ts';

export interface GapsWords {
  title(region: string, period: string): string;
  answer(counts: { targets: number; met: number; open: number; hilltop: number; idle: number }): string;
  shortGoal(goal: string, level: string, after: number, need: number, short: number): string;
  readonly enough: string;
  readonly group: Readonly<Record<'hilltop' | 'market' | 'beyond', string>>;
  readonly bodies: string;
  readonly goals: string;
  readonly column: Readonly<
    Record<
      | 'number'
      | 'who'
      | 'seat'
      | 'now'
      | 'target'
      | 'left'
      | 'missing'
      | 'action'
      | 'score'
      | 'need'
      | 'goal'
      | 'have'
      | 'firm'
      | 'after'
      | 'verdict'
      | 'counting'
      | 'next',
      string
    >
  >;
  general(account: string): string;
  organization(account: string): string;
  moneyNote(sum: string, unit: string): string;
  readonly met: string;
  readonly exactly: string;
  verdictShort(short: number): string;
  readonly afterNote: string;
  withoutCategory(count: number): string;
  departed(who: string, left: string): string;
  orBetter(level: string): string;
  readonly none: string;
}

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

export const gapsWords: Record<Lang, GapsWords> = {
  zh: {
    title: (region, period) => `${region} ${period} 关系差距`,
    answer: (c) =>
      `目标 ${c.targets} 个：已达 ${c.met}，差 ${c.open}；${c.hilltop} 人卡住山头；${c.idle} 个差距没有在做的行动。`,
    shortGoal: (goal, level, after, need, short) =>
      `目标即使全做到，「${goal}」${level}及以上也只有 ${after}，要 ${need}：须再加 ${short}。`,
    enough: '目标全做到，计数目标就够。',
    group: {
      hilltop: '甲、卡住山头：项目要求的级别没到',
      market: '乙、支撑其他市场目标',
      beyond: '丙、锦上添花：项目要求的级别已到，目标定得更高',
    },
    bodies: '部门与组织',
    goals: '计数目标：够不够',
    column: {
      number: '#',
      who: '对象',
      seat: '角色',
      now: '现在',
      target: '目标',
      left: '剩余',
      missing: '差什么',
      action: '行动',
      score: '得分',
      need: '须',
      goal: '目标',
      have: '现有',
      firm: '其中牢靠',
      after: '做到后',
      verdict: '结论',
      counting: '现有的是谁',
      next: '最省力的下一个',
    },
    general: (account) => `${account} 普遍`,
    organization: (account) => `${account} 组织`,
    moneyNote: (sum, unit) =>
      `${unit}=背后的项目，或不归我方的花费。同一项目撑着几个差距，不可相加；去重后合计 ${sum} ${unit}。`,
    met: '已达',
    exactly: '刚好，没有余量',
    verdictShort: (short) => `不够，差 ${short}`,
    afterNote: '牢靠=有效期内、不是暂定、支持以上经主管确认。做到后=到期前的目标全部做到。',
    withoutCategory: (n) => `${n} 位没有标品类，不计入品类目标。`,
    departed: (who, left) => `${who} ${left} 已离开，还有目标。`,
    orBetter: (level) => `${level}及以上`,
    none: '没有差距。',
  },
  en: {
    title: (region, period) => `${region} ${period}: relationship gaps`,
    answer: (c) =>
      `${count(c.targets, 'target')}: ${c.met} met, ${c.open} open; ${count(c.hilltop, 'person').replace('persons', 'people')} in the way of a hilltop; ${count(c.idle, 'gap')} without an action under way.`,
    shortGoal: (goal, level, after, need, short) =>
      `Even with every target met, "${goal}" has only ${after} at ${level} or better and needs ${need}: ${short} more must be planned.`,
    enough: 'With every target met the count goals are reached.',
    group: {
      hilltop: 'A. In the way of a hilltop: below the level that the project requires',
      market: 'B. For the other market targets',
      beyond: 'C. Beyond the need: the required level is there, the target asks for more',
    },
    bodies: 'Departments and organizations',
    goals: 'Count goals: is it enough?',
    column: {
      number: '#',
      who: 'Who',
      seat: 'Role',
      now: 'Now',
      target: 'Target',
      left: 'Left',
      missing: 'What is missing',
      action: 'Action',
      score: 'Score',
      need: 'Needs',
      goal: 'Goal',
      have: 'Have',
      firm: 'Firm',
      after: 'After',
      verdict: 'Verdict',
      counting: 'Who counts',
      next: 'Nearest next',
    },
    general: (account) => `${account}, general`,
    organization: (account) => `${account}, organization`,
    moneyNote: (sum, unit) =>
      `${unit}: the project behind, or spend that is not ours. One project stands behind several gaps: do not add. Each counted once: ${sum} ${unit}.`,
    met: 'met',
    exactly: 'just enough, no reserve',
    verdictShort: (short) => `${short} short`,
    afterNote:
      'Firm: fresh, not provisional, confirmed where that matters. After: every target due by then is met.',
    withoutCategory: (n) =>
      `${count(n, 'contact')} name${n === 1 ? 's' : ''} no category and ${n === 1 ? 'does' : 'do'} not count for category goals.`,
    departed: (who, left) => `${who} left on ${left} and still has a target.`,
    orBetter: (level) => `${level} or better`,
    none: 'No gaps.',
  },
};
