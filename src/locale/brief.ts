/** The words of the page of `crp brief`. */
import type { Lang } from './lang.ts';
import { spaced } from './page.ts';

export interface BriefWords {
  title(region: string, period: string): string;
  elapsed(percent: string): string;
  readonly heading: Readonly<Record<'targets' | 'hilltops' | 'accounts' | 'gaps' | 'asks', string>>;
  /** A section's number before its name. */
  numbered(number: number, name: string): string;
  readonly trust: string;
  readonly column: Readonly<
    Record<
      | 'hilltop'
      | 'decision'
      | 'left'
      | 'colour'
      | 'inPlace'
      | 'why'
      | 'account'
      | 'tier'
      | 'index'
      | 'general'
      | 'organization'
      | 'sentence'
      | 'number'
      | 'what'
      | 'decides'
      | 'by'
      | 'otherwise',
      string
    >
  >;
  // ── the answer
  hilltop(
    name: string,
    money: string,
    decision: string,
    left: string,
    required: number,
    inPlace: number,
  ): string;
  opponent(who: string, how: string, action: string): string;
  level(level: string): string;
  fellTo(from: string, level: string): string;
  rivalHas(rival: string, level: string): string;
  readonly noAction: string;
  readonly nothingNext: string;
  overdue(id: string, days: number): string;
  underWay(id: string, due: string): string;
  topGap(who: string, from: string, to: string, left: string, missing: string): string;
  readonly nothingOpen: string;
  // ── one sentence per account
  fell(who: string, change: string): string;
  rose(who: string, change: string): string;
  lines(have: number, need: number): string;
  readonly steady: string;
  // ── asks that follow from findings
  cover(who: string, role: string): string;
  coverOtherwise(projects: string): string;
  readonly coverOtherwiseAlone: string;
  confirm(count: number, who: string): string;
  confirmOtherwise(count: number): string;
  reviewTargets(target: string, on: string, count: number): string;
  readonly reviewTargetsOtherwise: string;
  readonly noAsks: string;
  // ── how far the data can be trusted
  people(count: number, fresh: number, stale: number, notAssessed: number): string;
  claims(count: number, confirmed: number, awaiting: number): string;
  readonly none: Readonly<Record<'hilltops' | 'accounts' | 'gaps', string>>;
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const s = (count: number) => (count === 1 ? '' : 's');

export const briefWords: Record<Lang, BriefWords> = {
  zh: {
    title: (region, period) => `${region} ${period} 客户关系规划 一页纸`,
    elapsed: (percent) => `规划期已过 ${percent}`,
    heading: {
      targets: '市场目标',
      hilltops: '山头项目',
      accounts: '客户关系',
      gaps: '最要紧的差距',
      asks: '请领导定的事',
    },
    numbered: (number, name) => `${numerals[number - 1] ?? number}、${name}`,
    trust: '数据可信度',
    column: {
      hilltop: '山头',
      decision: '定标',
      left: '剩余',
      colour: '灯',
      inPlace: '到位',
      why: '卡在哪里',
      account: '客户',
      tier: '级',
      index: '指数',
      general: '普遍',
      organization: '组织',
      sentence: '一句话',
      number: '#',
      what: '事',
      decides: '谁定',
      by: '最晚',
      otherwise: '不定的后果',
    },
    hilltop: (name, money, decision, left, required, inPlace) =>
      `成败先看${name}（${[money, decision === '' ? '' : `${decision} 定标`, left].filter(Boolean).join('，')}）：决策链 ${required} 人，到位 ${inPlace} 人。`,
    opponent: (who, how, action) => `卡在人：${who}${how}；${action}。`,
    level: (level) => `现在是${level}`,
    fellTo: (from, level) => `由${from}变为${level}`,
    rivalHas: (rival, level) => `${spaced(rival)}与其是${level}`,
    noAction: '没有应对的行动',
    nothingNext: '做完后没有后续',
    overdue: (id, days) => `应对行动 ${id} 已逾期 ${days} 天`,
    underWay: (id, due) => `应对行动 ${id}${due === '' ? '' : ` ${due} 到期`}`,
    topGap: (who, from, to, left, missing) => `最要紧的差距：${who}，${from} > ${to}，${left}：${missing}。`,
    nothingOpen: '没有打开的差距，也没有未定的山头。',
    fell: (who, change) => `掉分在${who}（${change}）`,
    rose: (who, change) => `升在${who}（${change}）`,
    lines: (have, need) => `有效线 ${have}/${need}`,
    steady: '稳',
    cover: (who, role) => `${who}（${role}）反对或归对手，没有及时的行动：谁来做`,
    coverOtherwise: (projects) => `反对延续到${projects}定标`,
    coverOtherwiseAlone: '决策层的反对没有人管',
    confirm: (count, who) => `确认 ${count} 人的自评：${who}`,
    confirmOtherwise: (count) => `这 ${count} 人不算牢靠`,
    reviewTargets: (target, on, count) => `${target} ${on} 调整过，背后 ${count} 个关系目标没人看过：改不改`,
    reviewTargetsOtherwise: '关系目标还按调整前的数',
    noAsks: '没有。',
    people: (count, fresh, stale, notAssessed) =>
      `${count} 位关键人：有效 ${fresh}，过期 ${stale}，未评 ${notAssessed}`,
    claims: (count, confirmed, awaiting) =>
      `支持及以上 ${count} 人：主管已确认 ${confirmed} 人，待确认 ${awaiting} 人`,
    none: { hilltops: '没有未定的山头。', accounts: '没有客户。', gaps: '没有差距。' },
  },
  en: {
    title: (region, period) => `${region} ${period}: the plan on one page`,
    elapsed: (percent) => `${percent} of the period is over`,
    heading: {
      targets: 'Market targets',
      hilltops: 'Hilltop projects',
      accounts: 'Relationships',
      gaps: 'The gaps that matter most',
      asks: 'Decisions asked for',
    },
    numbered: (number, name) => `${number}. ${name}`,
    trust: 'Trust in the data',
    column: {
      hilltop: 'Hilltop',
      decision: 'Decision',
      left: 'Left',
      colour: 'Colour',
      inPlace: 'In place',
      why: 'What holds it',
      account: 'Account',
      tier: 'Tier',
      index: 'Index',
      general: 'General',
      organization: 'Organization',
      sentence: 'In a sentence',
      number: '#',
      what: 'What',
      decides: 'Who decides',
      by: 'By',
      otherwise: 'Otherwise',
    },
    hilltop: (name, money, decision, left, required, inPlace) =>
      `First comes ${name} (${[money, decision === '' ? '' : `decided ${decision}`, left].filter(Boolean).join(', ')}): ${inPlace} of ${required} in its chain are in place.`,
    opponent: (who, how, action) => `Held up by ${who}: ${how}; ${action}.`,
    level: (level) => `now ${level}`,
    fellTo: (from, level) => `fell from ${from} to ${level}`,
    rivalHas: (rival, level) => `${level} with ${rival}`,
    noAction: 'no action is on it',
    nothingNext: 'nothing comes after the last action',
    overdue: (id, days) => `action ${id} is ${days} day${s(days)} overdue`,
    underWay: (id, due) => `action ${id}${due === '' ? '' : ` is due ${due}`}`,
    topGap: (who, from, to, left, missing) =>
      `The gap that matters most: ${who}, ${from} > ${to}, ${left}: ${missing}.`,
    nothingOpen: 'No open gap and no hilltop that is undecided.',
    fell: (who, change) => `fell by ${who} (${change})`,
    rose: (who, change) => `rose by ${who} (${change})`,
    lines: (have, need) => `live lines ${have}/${need}`,
    steady: 'steady',
    cover: (who, role) =>
      `${who} (${role}) is against us or a rival's and no action is in time: who takes it`,
    coverOtherwise: (projects) => `it lasts until ${projects} is decided`,
    coverOtherwiseAlone: 'opposition where it is decided, and nobody on it',
    confirm: (count, who) => `Confirm ${count} claim${s(count)}: ${who}`,
    confirmOtherwise: (count) => `${count === 1 ? 'it does' : `these ${count} do`} not count as firm`,
    reviewTargets: (target, on, count) =>
      `${target} was revised on ${on}; nobody has looked at the ${count} relationship target${s(count)} behind it: do they change`,
    reviewTargetsOtherwise: 'they still serve the old figure',
    noAsks: 'None.',
    people: (count, fresh, stale, notAssessed) =>
      `${count} key contact${s(count)}: ${fresh} fresh, ${stale} stale, ${notAssessed} not assessed`,
    claims: (count, confirmed, awaiting) =>
      `${count} supportive or better: ${confirmed} confirmed, ${awaiting} waiting for the supervisor`,
    none: { hilltops: 'No undecided hilltop.', accounts: 'No accounts.', gaps: 'No gaps.' },
  },
};
