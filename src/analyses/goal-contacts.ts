/** The contacts that a count goal counts. */
import { rankOf } from '../method/level.ts';
import type { Level } from '../method/method.ts';
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
  return region.contacts.filter(({ state: contact }) => isOfGoal(contact, accountsOf(contact), goal, roles));
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
    isFirmAt: (rank) => scope !== undefined && isFirm(scope, rank, levels, method.key['to-confirm-from']),
    conditionsFor: (level) => contactConditions(contact, scope, level, method),
    contact,
  };
}

function isFirm(
  { freshness, provisional, confirmation }: ContactLevel,
  rank: number,
  levels: readonly Level[],
  dueFrom: string,
): boolean {
  const confirmed = rank < rankOf(levels, dueFrom) || rankIn(levels, confirmation?.level) >= rank;
  return !freshness.stale && !provisional && confirmed;
}
