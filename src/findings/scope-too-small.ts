/** A count goal whose filters leave fewer than it asks for. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { goalKind, goalLevelPlace } from './facts/goal.ts';
import { levelTerm } from './facts/name.ts';
import type { Rule } from './rule.ts';

export const scopeTooSmall: Rule = {
  code: 'scope-too-small',
  find({ state, gaps }) {
    return gaps.goals.flatMap(({ lines }) =>
      lines
        .filter((line) => line.inScope < line.need)
        .map(({ goal, level, need, inScope }) =>
          diagnostic(
            'scope-too-small',
            {
              goal: { id: goal.id, name: goal.name },
              level: levelTerm(state.method, goalKind(goal), level),
              need,
              inScope,
            },
            { subject: goal.id, place: goalLevelPlace(goal, level) },
          ),
        ),
    );
  },
};
