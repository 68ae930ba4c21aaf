/** The words of the page of `crp assess`. */
import type { Movement } from '../analyses/assessment.ts';
import type { Lang } from './lang.ts';

export interface AssessWords {
  title(region: string, period: string): string;
  counts(people: number, levels: string): string;
  movements(since: string, parts: string): string;
  readonly movement: Readonly<Record<Movement, string>>;
  readonly people: string;
  readonly losses: string;
  without(who: string): string;
  readonly all: string;
  readonly column: Readonly<
    Record<
      | 'account'
      | 'tier'
      | 'maturity'
      | 'colour'
      | 'index'
      | 'lines'
      | 'own'
      | 'general'
      | 'score'
      | 'organization'
      | 'mechanisms'
      | 'contact'
      | 'seat'
      | 'level'
      | 'why'
      | 'before'
      | 'after'
      | 'effects'
      | 'on'
      | 'owner'
      | 'claimed',
      string
    >
  >;
  readonly colour: Readonly<Record<'grey' | 'red' | 'amber' | 'green', string>>;
  readonly marks: { readonly capped: string; readonly lowered: string };
  linesOf(have: number, need: number, enough: boolean): string;
  ownOf(count: number, short: boolean): string;
  readonly fell: (from: string, since: string) => string;
  opposed(what: string | undefined, on: string | undefined): string;
  rivalCloser(rival: string, level: string, levels: number): string;
  rivalExclusive(rival: string): string;
  stale(age: number, limit: number): string;
  gate(gate: string, unmet: string): string;
  actExpired(what: string, on: string): string;
  awaiting(level: string): string;
  lowered(claimed: string, on: string, why: string | undefined): string;
  left(on: string, lastOfRole: string | undefined): string;
  sameScores(since: string): string;
  readonly provisional: string;
  notAssessed(contacts: string, departments: string): string;
  readonly lastSupporter: string;
  readonly noDecidingSupporter: string;
  deciderWithoutLine(role: string): string;
  hilltopWithoutLine(project: string): string;
  linesShort(have: number, need: number): string;
  withoutOwner(who: string): string;
  readonly legend: readonly string[];
  change(from: string, to: string): string;
  readonly nothingLost: string;
  indexMoved(account: string, from: string, to: string, parts: string): string;
}

export const assessWords: Record<Lang, AssessWords> = {
  zh: {
    title: (region, period) => `${region} ${period} 客户关系评估`,
    counts: (people, levels) => `在岗关键人 ${people} 位：${levels}。`,
    movements: (since, parts) => `比 ${since}：${parts}。`,
    movement: {
      up: '升',
      down: '降',
      same: '平',
      first: '首次评估',
      'not-again': '没有再评',
      'not-assessed': '未评',
    },
    people: '要看的人',
    losses: '最怕谁走（位子还在，换成不认识的人）',
    without: (who) => `假如 ${who} 不在了`,
    all: '全部联系人',
    column: {
      account: '客户',
      tier: '级',
      maturity: '成熟度',
      colour: '灯',
      index: '指数',
      lines: '有效线',
      own: '我方',
      general: '普遍',
      score: '得分',
      organization: '组织',
      mechanisms: '机制',
      contact: '联系人',
      seat: '角色',
      level: '级别',
      why: '为什么列在这里',
      before: '指数',
      after: '变为',
      effects: '后果',
      on: '评估日',
      owner: '负责',
      claimed: '自评',
    },
    colour: { grey: '灰', red: '红', amber: '黄', green: '绿' },
    marks: { capped: '降', lowered: '确' },
    linesOf: (have, need, enough) => `${have}/${need}${enough ? '' : ' 缺'}`,
    ownOf: (count, short) => `${count}人${short ? ' 缺' : ''}`,
    fell: (from, since) => `${since} 是${from}`,
    opposed: (what, on) => (what === undefined ? '反对' : `${on} ${what}`),
    rivalCloser: (rival, level, levels) => `${rival} 与其是${level}，比我方近 ${levels} 级`,
    rivalExclusive: (rival) => `与 ${rival} 是排他`,
    stale: (age, limit) => `过期 ${age} 天（限 ${limit} 天）`,
    gate: (gate, unmet) => `门槛「${gate}」：${unmet}`,
    actExpired: (what, on) => `${on} 的行动已过期：${what}`,
    awaiting: (level) => `自评${level}，等主管确认`,
    lowered: (claimed, on, why) => `自评${claimed}，主管 ${on} 改判${why ? `（${why}）` : ''}`,
    left: (on, role) => `${on} 离开${role ? `，客户没有在册的${role}了` : ''}`,
    sameScores: (since) => `各项与 ${since} 全同，没有新证据`,
    provisional: '暂定',
    notAssessed: (contacts, departments) =>
      `未评  ${[contacts, departments === '' ? '' : `部门：${departments}`].filter(Boolean).join('。')}。`,
    lastSupporter: '唯一的支持者',
    noDecidingSupporter: '再无决策、审批者支持',
    deciderWithoutLine: (role) => `${role}没有线`,
    hilltopWithoutLine: (project) => `${project}的决策者没有线`,
    linesShort: (have, need) => `有效线 ${have} 条，要 ${need} 条`,
    withoutOwner: (who) => `没有负责人：${who}`,
    legend: [
      '指数=支持指数（-100 到 100）。有效线=有效期内、接受以上、有负责人的关键人，有/要。',
      '降=被门槛下调  确=主管改判  ?=暂定',
    ],
    change: (from, to) => `${from} > ${to}`,
    nothingLost: '没有损失。',
    indexMoved: (account, from, to, parts) => `${account}指数 ${from} > ${to}：${parts}。`,
  },
  en: {
    title: (region, period) => `${region} ${period}: customer relationships`,
    counts: (people, levels) => `${people} key contacts: ${levels}.`,
    movements: (since, parts) => `Since ${since}: ${parts}.`,
    movement: {
      up: 'up',
      down: 'down',
      same: 'unchanged',
      first: 'first assessed',
      'not-again': 'not assessed again',
      'not-assessed': 'not assessed',
    },
    people: 'People who need attention',
    losses: 'Whose leaving would hurt (the seat stays, with somebody unknown in it)',
    without: (who) => `Without ${who}`,
    all: 'All contacts',
    column: {
      account: 'Account',
      tier: 'Tier',
      maturity: 'Maturity',
      colour: 'Colour',
      index: 'Index',
      lines: 'Lines',
      own: 'Ours',
      general: 'General',
      score: 'Score',
      organization: 'Organization',
      mechanisms: 'Mech.',
      contact: 'Contact',
      seat: 'Role',
      level: 'Level',
      why: 'Why',
      before: 'Index',
      after: 'After',
      effects: 'What is lost',
      on: 'Assessed',
      owner: 'Owner',
      claimed: 'Claimed',
    },
    colour: { grey: 'grey', red: 'red', amber: 'amber', green: 'green' },
    marks: { capped: 'capped', lowered: 'lowered' },
    linesOf: (have, need, enough) => `${have}/${need}${enough ? '' : ' short'}`,
    ownOf: (count, short) => `${count}${short ? ' short' : ''}`,
    fell: (from, since) => `was ${from} on ${since}`,
    opposed: (what, on) => (what === undefined ? 'opposed' : `${on}: ${what}`),
    rivalCloser: (rival, level, levels) =>
      `${rival} is at ${level}, ${levels} level${levels === 1 ? '' : 's'} closer than we are`,
    rivalExclusive: (rival) => `exclusive with ${rival}`,
    stale: (age, limit) => `stale: ${age} days (limit ${limit})`,
    gate: (gate, unmet) => `gate "${gate}": ${unmet}`,
    actExpired: (what, on) => `the act of ${on} has expired: ${what}`,
    awaiting: (level) => `claimed ${level}, waits for the supervisor`,
    lowered: (claimed, on, why) =>
      `claimed ${claimed}, lowered by the supervisor on ${on}${why ? ` (${why})` : ''}`,
    left: (on, role) => `left on ${on}${role ? `; nobody else here is ${role}` : ''}`,
    sameScores: (since) => `all points as on ${since}, no new evidence`,
    provisional: 'provisional',
    notAssessed: (contacts, departments) =>
      `Not assessed: ${[contacts, departments === '' ? '' : `departments ${departments}`].filter(Boolean).join('; ')}.`,
    lastSupporter: 'the only supporter',
    noDecidingSupporter: 'no supporter left among those who decide',
    deciderWithoutLine: (role) => `no line to the ${role}`,
    hilltopWithoutLine: (project) => `no line to the decider of ${project}`,
    linesShort: (have, need) => `${have} of ${need} lines`,
    withoutOwner: (who) => `without an owner: ${who}`,
    legend: [
      'Index: support index, -100 to 100. Lines: key contacts who are fresh, at least accepting, with an owner; have/need.',
      'capped: lowered by a gate  lowered: by the supervisor  ?: provisional',
    ],
    change: (from, to) => `${from} > ${to}`,
    nothingLost: 'Nothing is lost.',
    indexMoved: (account, from, to, parts) => `${account}: index ${from} > ${to}: ${parts}.`,
  },
};
