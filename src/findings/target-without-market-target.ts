/** An individual relationship target that serves no market target, after inheriting. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { levelTerm, subjectName } from './facts/name.ts';
import { targetPlace } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const targetWithoutMarketTarget: Rule = {
  code: 'target-without-market-target',
  find({ state, gaps }) {
    return gaps.targets
      .filter((target) => target.origin !== 'required' && target.for.length === 0)
      .map((target) =>
        diagnostic(
          'target-without-market-target',
          {
            subject: subjectName(state, target.subject),
            kind: target.kind,
            level: levelTerm(state.method, target.kind, target.level),
          },
          { subject: target.subject, ...targetPlace(state, target) },
        ),
      );
  },
};
