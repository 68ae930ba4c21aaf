/** A count goal that is not reached even if every individual target due by then is met. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { goalKind, goalLevelPlace } from './facts/goal.ts';
import { levelTerm } from './facts/name.ts';
import type { Rule } from './rule.ts';

export const goalOutOfReach: Rule = {
  code: 'goal-out-of-reach',
  find({ state, gaps }) {
    return gaps.goals.flatMap(({ lines }) =>
      lines
        // Where fewer are in scope than are needed, `scope-too-small` says why, and no target could help.
        .filter((line) => line.short > 0 && line.inScope >= line.need)
        .map(({ goal, level, need, have, after, short }) =>
          diagnostic(
            'goal-out-of-reach',
            {
              goal: { id: goal.id, name: goal.name },
              level: levelTerm(state.method, goalKind(goal), level),
              need,
              have,
              after,
              short,
            },
            { subject: goal.id, place: goalLevelPlace(goal, level) },
          ),
        ),
    );
  },
};
