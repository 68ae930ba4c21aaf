/** An open target for somebody who left. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { levelTerm, subjectName } from './facts/name.ts';
import { targetPlace } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const targetOfDeparted: Rule = {
  code: 'target-of-departed',
  find({ state, gaps }) {
    return gaps.departed
      .filter(({ target }) => target.origin !== 'required')
      .map(({ target, left }) =>
        diagnostic(
          'target-of-departed',
          {
            subject: subjectName(state, target.subject),
            left,
            level: levelTerm(state.method, target.kind, target.level),
            by: target.by.written,
          },
          { subject: target.subject, ...targetPlace(state, target) },
        ),
      );
  },
};
