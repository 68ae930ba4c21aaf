/** An open action for somebody or something that has no gap. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Address } from '../plan/plan.ts';
import { judgedSubjects } from './facts/judged-subject.ts';
import { subjectName } from './facts/name.ts';
import { openActions } from './facts/open-action.ts';
import { inside } from './facts/place.ts';
import type { FindingContext, Rule } from './rule.ts';

export const actionWithoutGap: Rule = {
  code: 'action-without-gap',
  find(context) {
    const { state } = context;
    const open = openActions(state);
    if (open.length === 0) return [];
    const worthIt = subjectsWorthAnAction(context);
    return open.flatMap(({ action }) => {
      // What recurs keeps a relationship rather than closing a gap.
      if (action.subject === undefined || action.every !== undefined || worthIt.has(action.subject))
        return [];
      return diagnostic(
        'action-without-gap',
        { action: action.id, subject: subjectName(state, action.subject) },
        { subject: action.id, place: inside(action, 'subject') },
      );
    });
  },
};

/** Subjects of gaps with their accounts and hilltops, opponents, who are to be covered, and those due to be seen again. */
function subjectsWorthAnAction(context: FindingContext): Set<Address> {
  const { region, gaps } = context;
  return new Set([
    ...[...gaps.persons, ...gaps.bodies].flatMap(({ target }) => [
      target.subject,
      ...(target.account === undefined ? [] : [target.account]),
      ...target.requiredBy.map(({ project }) => project),
    ]),
    ...region.contacts.filter(({ opponent }) => opponent !== undefined).map(({ address }) => address),
    ...judgedSubjects(context)
      .filter(({ level, freshness }) => level === undefined || freshness?.stale)
      .map(({ address }) => address),
  ]);
}
