/** One target against what is in force: met, or a gap with the conditions that are missing, in order. */
import { atLeast, rankOf } from '../method/level.ts';
import type { Level } from '../method/method.ts';
import { daysBetween } from '../plan/day.ts';
import { noActions } from './actions-of.ts';
import type { ContactAssessment } from './assessment.ts';
import type { Gap, GapGroup, MetTarget, Target } from './gap.ts';
import { levelFor } from './in-scope.ts';
import { moneyBehind } from './money.ts';
import { type GapContext, standingOf } from './standing.ts';

/** Undefined where the subject is not there any more. A level that is met but stale is no gap: it is due for assessment. */
export function compareTarget(target: Target, context: GapContext): Gap | MetTarget | undefined {
  const standing = standingOf(target, context);
  if (standing === undefined) return undefined;
  const { of, level, levels, score, freshness, weight } = standing;
  const { contact, scope, department, general, organization } = of;
  if (level !== undefined && atLeast(levels, level, target.level)) {
    const stale = freshness?.stale === true;
    return { target, level, stale, score, freshness, contact, scope, department, general, organization };
  }
  const aim = rankOf(levels, target.level);
  return {
    target,
    group: groupOf(target, contact, levels),
    level,
    score,
    freshness,
    need: levels[aim]?.from ?? 0,
    levelsMissing: aim - (level === undefined ? -1 : rankOf(levels, level)),
    daysLeft: daysBetween(context.state.asOf, target.by.day),
    conditions: standing.conditions(),
    money: moneyBehind(target, contact?.state.contact.categories ?? [], context.money),
    weight,
    action: context.actions.get(target.subject) ?? noActions,
    contact,
    scope,
    department,
    general,
    organization,
  };
}

export function isGap(compared: Gap | MetTarget): compared is Gap {
  return 'conditions' in compared;
}

/**
 * What a hilltop requires and is not there keeps the hilltop; what asks more than every hilltop requires, all of which is
 * there, goes beyond the need; the rest serves the market targets.
 */
function groupOf(target: Target, contact: ContactAssessment | undefined, levels: readonly Level[]): GapGroup {
  if (target.origin !== 'own') return 'hilltop';
  if (contact === undefined || target.requiredBy.length === 0) return 'market';
  const beyond = target.requiredBy.every(({ category, level: required }) => {
    const now = levelFor(contact, category)?.level;
    return !atLeast(levels, required, target.level) && now !== undefined && atLeast(levels, now, required);
  });
  return beyond ? 'beyond' : 'market';
}
