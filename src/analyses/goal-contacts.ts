/** The contacts that a count goal counts. */
import { rankOf } from '../method/level.ts';
import type { KeyLayer } from '../method/method.ts';
import type { Day, Goal } from '../plan/plan.ts';
import type { ContactAssessment, ContactLevel } from './assessment.ts';
import { contactConditions } from './conditions.ts';
import { isOfGoal, rolesOf } from './goal-scope.ts';
import { dueRank, type GoalContext, type GoalSubject, rankIn } from './goal-subject.ts';
import { levelFor } from './in-scope.ts';

/** The contacts that every filter but the category lets through. */
export function contactsOf(
  goal: Goal,
  { state, region, accountsOf }: GoalContext,
): readonly ContactAssessment[] {
  const roles = rolesOf(goal, state.method);
  return region.contacts.filter(
    ({ state: contact }) => contact.active && isOfGoal(contact.contact, accountsOf(contact), goal, roles),
  );
}

/** A contact counts with its level in the goal's category, else with the general one. */
export function contactSubject(
  contact: ContactAssessment,
  category: string | undefined,
  by: Day,
  { state: { method }, targetsOf }: GoalContext,
): GoalSubject {
  const { levels } = method.key;
  const scope = levelFor(contact, category);
  const now = rankIn(levels, scope?.level);
  const due = targetsOf('contact', contact.address).filter(
    (target) => levelFor(contact, target.category) === scope,
  );
  return {
    address: contact.address,
    level: scope?.level,
    now,
    after: Math.max(now, dueRank(due, by, levels)),
    score: scope?.score ?? null,
    firm: scope === undefined ? -1 : firmRank(scope, now, method.key),
    conditionsFor: (level) => contactConditions(contact, scope, level, method),
    contact,
  };
}

/** Below the level from which claims are due for confirmation a claim is enough; above, what was confirmed. */
function firmRank(
  { freshness, provisional, confirmation }: ContactLevel,
  now: number,
  { levels, 'to-confirm-from': dueFrom }: KeyLayer,
): number {
  if (freshness.stale || provisional) return -1;
  return Math.min(now, Math.max(rankOf(levels, dueFrom) - 1, rankIn(levels, confirmation?.level)));
}
