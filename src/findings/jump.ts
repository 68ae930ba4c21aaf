/** A target that asks for more levels than a relationship can be expected to rise within the period. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { gapsInOrder } from './facts/gap.ts';
import { levelTerm, subjectName } from './facts/name.ts';
import { targetPlace } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const jump: Rule = {
  code: 'jump',
  find({ state, gaps }) {
    const most = state.method['jump-levels'];
    return gapsInOrder(gaps).flatMap(({ target, level, levelsMissing }) => {
      if (level === undefined || levelsMissing <= most || target.by.day > state.plan.period.to) return [];
      return diagnostic(
        'jump',
        {
          subject: subjectName(state, target.subject),
          kind: target.kind,
          from: levelTerm(state.method, target.kind, level),
          to: levelTerm(state.method, target.kind, target.level),
          levels: levelsMissing,
          most,
        },
        { subject: target.subject, ...targetPlace(state, target) },
      );
    });
  },
};
