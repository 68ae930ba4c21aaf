/** Which evidence counts as an act at a day: something that a person did for us. */
import type { KeyLayer } from '../method/method.ts';
import { daysBetween } from '../plan/day.ts';
import type { Day, Evidence } from '../plan/plan.ts';
import type { ContactLevel } from './assessment.ts';

export interface Acts {
  readonly valid: readonly Evidence[];
  readonly spent: ContactLevel['spentActs'];
}

/**
 * Acts are evidence that shows one of the method's dimensions (support or stance) and is not against us. At the day they are
 * valid for so many days (exactly so many is valid); those up to `spentUntil`, the day of a confirmation that did
 * not accept them, count no more. What is dated after the day is not there. Oldest first.
 *
 * @example
 * actsAt([{ on: '2027-03-01', shows: 'support', against: false }], { 'shown-by': ['support'], days: 180 }, '2027-08-28', undefined)
 *   .valid.length // 1
 * @example
 * actsAt([{ on: '2027-03-01', shows: 'support', against: false }], { 'shown-by': ['support'], days: 180 }, '2027-08-29', undefined)
 *   .spent[0].because // 'expired'
 */
export function actsAt(
  evidence: readonly Evidence[],
  rule: KeyLayer['acts'],
  day: Day,
  spentUntil: Day | undefined,
): Acts {
  if (evidence.length === 0) return none;
  const valid: Evidence[] = [];
  const spent: ContactLevel['spentActs'][number][] = [];
  for (const one of evidence) {
    if (one.on > day || one.against || one.shows === undefined || !rule['shown-by'].includes(one.shows))
      continue;
    if (spentUntil !== undefined && one.on <= spentUntil)
      spent.push({ evidence: one, because: 'not-accepted' });
    else if (daysBetween(one.on, day) > rule.days) spent.push({ evidence: one, because: 'expired' });
    else valid.push(one);
  }
  return { valid, spent };
}

const none: Acts = { valid: [], spent: [] };
