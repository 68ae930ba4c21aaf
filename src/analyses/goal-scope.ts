/** Which contacts, departments and accounts a count goal is about: all of its filters hold. */
import type { Method } from '../method/method.ts';
import type { Contact, Goal } from '../plan/plan.ts';
import type { AccountState } from '../plan/state.ts';

/**
 * Roles that a goal of the layer of persons counts: its own, else the method's deciding and evaluating ones.
 *
 * @example
 * rolesOf({ roles: [] }, { 'deciding-roles': ['decider', 'approver'], 'evaluating-roles': ['evaluator'] })
 *   // ['decider', 'approver', 'evaluator']
 */
export function rolesOf(
  { roles }: Pick<Goal, 'roles'>,
  method: Pick<Method, 'deciding-roles' | 'evaluating-roles'>,
): readonly string[] {
  return roles.length > 0
    ? roles
    : [...new Set([...method['deciding-roles'], ...method['evaluating-roles']])];
}

/**
 * Whether a contact is of the goal's category: only if it says so.
 *
 * @example
 * isOfCategory({ categories: [] }, { category: 'optical' }) // false
 */
export function isOfCategory(
  { categories }: Pick<Contact, 'categories'>,
  { category }: Pick<Goal, 'category'>,
): boolean {
  return category === undefined || categories.includes(category);
}

/** Whether the goal's filters on accounts (tiers, accounts, industries) let this one through. */
export function isOfAccount({ id, tier, account: { industry } }: AccountState, goal: Goal): boolean {
  return lets(goal.tiers, tier) && lets(goal.accounts, id) && lets(goal.industries, industry);
}

/**
 * Whether the roles and the filters on accounts let a contact through. One of an outside organization stands in the accounts
 * of the projects that name it (`accounts`); it passes if one of them does, or where the goal does not filter accounts.
 */
export function isOfGoal(
  { role }: Pick<Contact, 'role'>,
  accounts: readonly AccountState[],
  goal: Goal,
  roles: readonly string[],
): boolean {
  if (role === undefined || !roles.includes(role)) return false;
  const unfiltered = goal.tiers.length + goal.accounts.length + goal.industries.length === 0;
  return unfiltered || accounts.some((account) => isOfAccount(account, goal));
}

function lets(allowed: readonly string[], found: string | undefined): boolean {
  return allowed.length === 0 || (found !== undefined && allowed.includes(found));
}
