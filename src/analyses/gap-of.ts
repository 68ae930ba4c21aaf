/** One target against what is in force: met, or a gap with the conditions that are missing, in order. */
import { atLeast, rankOf } from '../method/level.ts';
import { daysBetween } from '../plan/day.ts';
import { noActions } from './actions-of.ts';
import type { Gap, GapGroup, MetTarget, Target } from './gap.ts';
import { levelFor } from './in-scope.ts';
import { moneyBehind } from './money.ts';
import { type GapContext, type Standing, standingOf } from './standing.ts';

/** Undefined where the subject is not there any more. A level that is met but stale is no gap: it is due for assessment. */
export function compareTarget(target: Target, context: GapContext): Gap | MetTarget | undefined {
  const standing = standingOf(target, context);
  if (standing === undefined) return undefined;
  const { level, levels, weight, conditions, ...rest } = standing;
  if (level !== undefined && atLeast(levels, level, target.level)) {
    return { target, level, stale: rest.freshness?.stale === true, ...rest };
  }
  const aim = rankOf(levels, target.level);
  return {
    target,
    group: groupOf(target, standing),
    level,
    need: levels[aim]?.from ?? 0,
    levelsMissing: aim - (level === undefined ? -1 : rankOf(levels, level)),
    daysLeft: daysBetween(context.state.asOf, target.by.day),
    conditions: conditions(),
    weight,
    money: moneyBehind(target, standing.contact?.state.contact.categories ?? [], context.money),
    action: context.actions.get(target.subject) ?? noActions,
    ...rest,
  };
}

export function isGap(compared: Gap | MetTarget): compared is Gap {
  return 'conditions' in compared;
}

/**
 * What a hilltop requires and is not there keeps the hilltop; what asks more than every hilltop requires, all of which is
 * there, goes beyond the need; the rest serves the market targets.
 */
function groupOf(target: Target, { contact, levels }: Standing): GapGroup {
  if (target.origin !== 'own') return 'hilltop';
  if (contact === undefined || target.requiredBy.length === 0) return 'market';
  const beyond = target.requiredBy.every(({ category, level: required }) => {
    const now = levelFor(contact, category)?.level;
    return !atLeast(levels, required, target.level) && now !== undefined && atLeast(levels, now, required);
  });
  return beyond ? 'beyond' : 'market';
}
