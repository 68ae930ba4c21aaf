/** An action, or a decision of a review, past its day and not done. */
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import { daysBetween } from '../plan/day.ts';
import type { State } from '../plan/state.ts';
import { staffName } from './facts/name.ts';
import { openActions } from './facts/open-action.ts';
import { inside } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const overdue: Rule = {
  code: 'overdue',
  find({ state }) {
    return [...overdueActions(state), ...overdueDecisions(state)];
  },
};

function overdueActions(state: State): Diagnostic[] {
  return openActions(state).flatMap(({ action, due, overdueDays }) => {
    if (due === undefined || overdueDays === 0) return [];
    return diagnostic(
      'overdue',
      {
        kind: 'action',
        what: action.id,
        owner: action.owner === undefined ? null : staffName(state, action.owner),
        due: due.written,
        days: overdueDays,
      },
      { subject: action.id, place: inside(action, 'due') },
    );
  });
}

function overdueDecisions(state: State): Diagnostic[] {
  return state.plan.reviews
    .flatMap(({ decisions }) => decisions)
    .flatMap((decision) => {
      const { due } = decision;
      if (due === undefined || decision.done !== undefined || due.day >= state.asOf) return [];
      return diagnostic(
        'overdue',
        {
          kind: 'decision',
          what: decision.what,
          owner: decision.owner === undefined ? null : staffName(state, decision.owner),
          due: due.written,
          days: daysBetween(due.day, state.asOf),
        },
        { place: inside(decision, 'due') },
      );
    });
}
