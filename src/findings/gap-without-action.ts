/** A gap that nobody works on: no action, or the last one is done and nothing follows. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { gapsInOrder } from './facts/gap.ts';
import { levelTerm, subjectName } from './facts/name.ts';
import { targetPlace } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const gapWithoutAction: Rule = {
  code: 'gap-without-action',
  find({ state, gaps }) {
    const withoutAction = new Set(gaps.withoutAction);
    return gapsInOrder(gaps)
      .filter((gap) => withoutAction.has(gap))
      .map(({ target, level, action }) =>
        diagnostic(
          'gap-without-action',
          {
            subject: subjectName(state, target.subject),
            kind: target.kind,
            level: level === undefined ? null : levelTerm(state.method, target.kind, level),
            target: levelTerm(state.method, target.kind, target.level),
            last: action.actions.at(-1)?.action.id ?? null,
          },
          { subject: target.subject, ...targetPlace(state, target) },
        ),
      );
  },
};
