/** Why somebody needs attention, and what is lost when somebody leaves: short for tables, long as clauses for sentences. */
import type { Form } from './conditions.ts';
import type { Lang } from './lang.ts';
import { spaced } from './page.ts';

export interface AttentionWords {
  fell(from: string, since: string): string;
  /** What was seen last that spoke against us; undefined where nothing was written. */
  opposed(on: string | undefined, what: string | undefined): string;
  rivalCloser(rival: string, level: string, levels: number): string;
  rivalExclusive(rival: string, level: string): string;
  stale(age: number, limit: number): string;
  gate(gate: string, unmet: string): string;
  actExpired(on: string, what: string): string;
  awaiting(claimed: string): string;
  lowered(claimed: string, on: string, level: string, why: string | undefined): string;
  /** `role`: what nobody at the account is any more. */
  left(on: string, role: string | undefined): string;
  sameScores(since: string): string;
  readonly provisional: string;
  readonly notAssessed: string;
}

export interface LossWords {
  readonly lastSupporter: string;
  noDecidingSupporter(roles: readonly string[]): string;
  deciderWithoutLine(role: string): string;
  hilltopWithoutLine(project: string, role: string): string;
  linesShort(have: number, need: number): string;
  withoutOwner(who: readonly string[]): string;
  /** A person who is in place in a hilltop's chain. */
  lessInPlace(project: string): string;
}

const levels = (count: number) => `${count} level${count === 1 ? '' : 's'}`;
const some = (who: readonly string[]) => (who.length > 3 ? `${who.length} contacts` : who.join(', '));

export const attentionWords: Record<Lang, Record<Form, AttentionWords>> = {
  zh: {
    short: {
      fell: (from, since) => `${since} 是${from}`,
      opposed: (on, what) => (on === undefined ? '没有写反对的证据' : `${on} ${what}`),
      rivalCloser: (rival, level, count) => `${spaced(rival)}与其是${level}，比我方近 ${count} 级`,
      rivalExclusive: (rival, level) => `${spaced(rival)}与其是${level}`,
      stale: (age, limit) => `${age} 天没评（限 ${limit} 天）`,
      gate: (_gate, unmet) => unmet,
      actExpired: (on) => `${on} 的行动过了有效期`,
      awaiting: (claimed) => `够${claimed}，等主管确认`,
      lowered: (claimed, on, level) => `自评${claimed}，主管 ${on} 定为${level}`,
      left: (on, role) => (role === undefined ? `${on} 离开` : `${on} 离开，客户没有在册的${role}了`),
      sameScores: (since) => `各项与 ${since} 全同，其间没有证据`,
      provisional: '暂定',
      notAssessed: '未评',
    },
    long: {
      fell: (from, since) => `${since} 还是「${from}」`,
      opposed: (on, what) => (on === undefined ? '反对我方，没有写下证据' : `反对我方：${on} ${what}`),
      rivalCloser: (rival, level, count) => `${spaced(rival)}与其是「${level}」，比我方近 ${count} 级`,
      rivalExclusive: (rival, level) => `${spaced(rival)}与其是「${level}」`,
      stale: (age, limit) => `评估已过 ${age} 天，限 ${limit} 天`,
      gate: (gate, unmet) => `被门槛「${gate}」压低：${unmet}`,
      actExpired: (on, what) => `${on} 的行动过了有效期：${what}`,
      awaiting: (claimed) => `够「${claimed}」，等主管确认`,
      lowered: (claimed, on, level, why) =>
        `自评「${claimed}」，主管 ${on} 定为「${level}」${why === undefined ? '' : `：${why}`}`,
      left: (on, role) => (role === undefined ? `${on} 离开了` : `${on} 离开了，客户再没有在册的${role}`),
      sameScores: (since) => `各项评分与 ${since} 完全相同，其间没有新证据`,
      provisional: '评估是暂定的',
      notAssessed: '还没有评',
    },
  },
  en: {
    short: {
      fell: (from, since) => `was ${from} on ${since}`,
      opposed: (on, what) => (on === undefined ? 'no evidence of the opposition' : `${on}: ${what}`),
      rivalCloser: (rival, level, count) => `${rival} is at ${level}, ${levels(count)} closer than we are`,
      rivalExclusive: (rival, level) => `${rival} is at ${level}`,
      stale: (age, limit) => `rated ${age} days ago (limit ${limit})`,
      gate: (_gate, unmet) => unmet,
      actExpired: (on) => `the act of ${on} has expired`,
      awaiting: (claimed) => `enough for ${claimed}, awaits the supervisor`,
      lowered: (claimed, on, level) => `claimed ${claimed}, supervisor said ${level} on ${on}`,
      left: (on, role) =>
        role === undefined ? `left on ${on}` : `left on ${on}, no ${role} known there now`,
      sameScores: (since) => `all points as on ${since}, no evidence between`,
      provisional: 'provisional',
      notAssessed: 'not rated',
    },
    long: {
      fell: (from, since) => `was "${from}" on ${since}`,
      opposed: (on, what) =>
        on === undefined ? 'opposes us, though no evidence was written down' : `opposes us: ${on}, ${what}`,
      rivalCloser: (rival, level, count) => `${rival} is at "${level}", ${levels(count)} closer than we are`,
      rivalExclusive: (rival, level) => `${rival} is at "${level}"`,
      stale: (age, limit) => `the assessment is ${age} days old, the limit is ${limit}`,
      gate: (gate, unmet) => `held down by the gate "${gate}": ${unmet}`,
      actExpired: (on, what) => `the act of ${on} has expired: ${what}`,
      awaiting: (claimed) => `enough for "${claimed}", and awaits the supervisor's confirmation`,
      lowered: (claimed, on, level, why) =>
        `claimed as "${claimed}"; the supervisor said "${level}" on ${on}${why === undefined ? '' : `: ${why}`}`,
      left: (on, role) =>
        role === undefined ? `left on ${on}` : `left on ${on}; no ${role} is known there now`,
      sameScores: (since) => `all points are those of ${since}, and nothing was seen in between`,
      provisional: 'the assessment is provisional',
      notAssessed: 'not assessed yet',
    },
  },
};

export const lossWords: Record<Lang, LossWords> = {
  zh: {
    lastSupporter: '唯一的支持者',
    noDecidingSupporter: (roles) => `再无${roles.join('、')}支持`,
    deciderWithoutLine: (role) => `${role}没有线`,
    hilltopWithoutLine: (project, role) => `${project}的${role}没有线`,
    linesShort: (have, need) => `有效线剩 ${have} 条，要 ${need} 条`,
    withoutOwner: (who) => `没有负责人：${who.length > 3 ? `${who.length} 位` : who.join('、')}`,
    lessInPlace: (project) => `${project}少一人到位`,
  },
  en: {
    lastSupporter: 'the only supporter',
    noDecidingSupporter: (roles) => `no ${roles.join(' or ')} left who supports us`,
    deciderWithoutLine: (role) => `no line to the ${role}`,
    hilltopWithoutLine: (project, role) => `no line to the ${role} for ${project}`,
    linesShort: (have, need) => `${have} of ${need} lines left`,
    withoutOwner: (who) => `without an owner: ${some(who)}`,
    lessInPlace: (project) => `one fewer in place for ${project}`,
  },
};
