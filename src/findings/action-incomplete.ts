/** An open action without an owner, a due date or a way to verify it. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { openActions } from './facts/open-action.ts';
import type { Rule } from './rule.ts';

export const actionIncomplete: Rule = {
  code: 'action-incomplete',
  find({ state }) {
    return openActions(state).flatMap(({ action }) => {
      const missing = (['owner', 'due', 'verify'] as const).filter((key) => action[key] === undefined);
      if (missing.length === 0) return [];
      return diagnostic(
        'action-incomplete',
        { action: action.id, missing },
        { subject: action.id, place: action.place },
      );
    });
  },
};
