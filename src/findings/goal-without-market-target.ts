/** A count goal that serves no market target. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Rule } from './rule.ts';

export const goalWithoutMarketTarget: Rule = {
  code: 'goal-without-market-target',
  find({ state }) {
    return state.plan.goals
      .filter((goal) => goal.for === undefined)
      .map((goal) =>
        diagnostic(
          'goal-without-market-target',
          { goal: { id: goal.id, name: goal.name } },
          { subject: goal.id, place: goal.place },
        ),
      );
  },
};
