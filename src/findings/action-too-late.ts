/** An open action that is due after the thing that it serves: its subject's target, or the decision of its project. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Action, When } from '../plan/plan.ts';
import { subjectName } from './facts/name.ts';
import { openActions } from './facts/open-action.ts';
import { inside } from './facts/place.ts';
import type { FindingContext, Rule } from './rule.ts';

export const actionTooLate: Rule = {
  code: 'action-too-late',
  find(context) {
    const { state } = context;
    return openActions(state).flatMap(({ action }) => {
      const by = latestDay(action, context);
      if (action.every !== undefined || action.due === undefined || action.subject === undefined) return [];
      if (by === undefined || action.due.day <= by.day) return [];
      return diagnostic(
        'action-too-late',
        {
          action: action.id,
          due: action.due.written,
          subject: subjectName(state, action.subject),
          by: by.written,
        },
        { subject: action.id, place: inside(action, 'due') },
      );
    });
  },
};

/** The latest day of what the subject is worked on for: an action in time for one of several serves that one. */
function latestDay({ subject }: Action, { state, gaps }: FindingContext): When | undefined {
  const decision = subject === undefined ? undefined : state.projectById.get(subject)?.decision;
  const days = gaps.targets.filter((target) => target.subject === subject).map(({ by }) => by);
  return [...(decision === undefined ? [] : [decision]), ...days]
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    .at(-1);
}
