/** The trace of a count goal: who counts, who is in scope and does not, and why everybody else is out of scope. */
import type { Address, Goal, MarketTarget } from '../plan/plan.ts';
import type { ContactState, State } from '../plan/state.ts';
import type { ContactAssessment, RegionAssessment } from './assessment.ts';
import type { GapsResult, GoalResult, Target } from './gap.ts';
import { isOfAccount, isOfCategory, rolesOf } from './goal-scope.ts';

/** Why somebody or something is not counted, whatever the level. */
export type OutOfScope =
  | { readonly kind: 'left'; readonly on: string }
  | { readonly kind: 'no-role' }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'account' }
  | { readonly kind: 'category'; readonly named: readonly string[] }
  /** Of the goal's roles, but the plan entry names no category at all. */
  | { readonly kind: 'no-category' };

export interface GoalTrace {
  readonly kind: 'goal';
  readonly goal: Goal;
  readonly result: GoalResult;
  readonly serves: MarketTarget | undefined;
  /** Roles that count; empty for departments and accounts. */
  readonly roles: readonly string[];
  /** In scope, in order of the plan, with the targets that the plan sets for them. */
  readonly subjects: readonly (GoalResult['subjects'][number] & { readonly targets: readonly Target[] })[];
  readonly outOfScope: readonly { readonly subject: Address; readonly because: OutOfScope }[];
}

/** The goal as `gaps` counted it; undefined where that has none with this id. */
export function explainGoal(
  state: State,
  region: RegionAssessment,
  gaps: GapsResult,
  id: string,
): GoalTrace | undefined {
  const result = gaps.goals.find(({ goal }) => goal.id === id);
  if (result === undefined) return undefined;
  const { goal } = result;
  const inScope = new Set(result.subjects.map(({ address }) => address));
  const kind = goal.layer === 'key' ? 'contact' : goal.count === 'departments' ? 'department' : goal.layer;
  return {
    kind: 'goal',
    goal,
    result,
    serves: state.plan.targets.find((target) => target.id === goal.for),
    roles: goal.layer === 'key' ? rolesOf(goal, state.method) : [],
    subjects: result.subjects.map((subject) => ({
      ...subject,
      targets: gaps.targets.filter((target) => target.subject === subject.address && target.kind === kind),
    })),
    outOfScope:
      goal.layer === 'key' ? peopleOut(region.contacts, inScope, goal, state) : bodiesOut(goal, state),
  };
}

function peopleOut(
  contacts: readonly ContactAssessment[],
  inScope: ReadonlySet<Address>,
  goal: Goal,
  { method }: State,
): GoalTrace['outOfScope'] {
  const roles = rolesOf(goal, method);
  return contacts
    .filter(({ address }) => !inScope.has(address))
    .map(({ address, state }) => ({ subject: address, because: reason(state, goal, roles) }));
}

/** The first filter that does not hold; a filter on accounts is what is left. */
function reason(contact: ContactState, goal: Goal, roles: readonly string[]): OutOfScope {
  const {
    departed,
    account,
    contact: { role, categories },
  } = contact;
  if (departed !== undefined) return { kind: 'left', on: departed };
  if (role === undefined) return { kind: 'no-role' };
  if (!roles.includes(role)) return { kind: 'role', role };
  if (account !== undefined && !isOfAccount(account, goal)) return { kind: 'account' };
  if (isOfCategory({ categories }, goal)) return { kind: 'account' };
  return categories.length === 0 ? { kind: 'no-category' } : { kind: 'category', named: categories };
}

function bodiesOut(goal: Goal, { accounts }: State): GoalTrace['outOfScope'] {
  return accounts
    .filter((account) => !isOfAccount(account, goal))
    .map(({ id }) => ({ subject: id, because: { kind: 'account' } }));
}
