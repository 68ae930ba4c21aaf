/** Everything that a count goal counts. */
import type { Day, Goal } from '../plan/plan.ts';
import { departmentSubject, generalSubject, organizationSubject } from './goal-bodies.ts';
import { contactSubject, contactsOf } from './goal-contacts.ts';
import { isOfAccount, isOfCategory } from './goal-scope.ts';
import type { GoalContext, GoalSubject } from './goal-subject.ts';

/** Everybody or everything that all filters of a goal let through, in order of the plan. */
export function subjectsOf(goal: Goal, by: Day, context: GoalContext): readonly GoalSubject[] {
  const { region } = context;
  if (goal.layer === 'key') {
    return contactsOf(goal, context)
      .filter(({ state: { contact } }) => isOfCategory(contact, goal))
      .map((contact) => contactSubject(contact, goal.category, by, context));
  }
  const accounts = region.accounts.filter(({ state }) => isOfAccount(state, goal));
  if (goal.layer === 'organization')
    return accounts.map((account) => organizationSubject(account, goal.category, by, context));
  if (goal.count !== 'departments') return accounts.map((account) => generalSubject(account, by, context));
  return accounts.flatMap(({ general }) =>
    general.departments.map((department) => departmentSubject(department, by, context)),
  );
}
