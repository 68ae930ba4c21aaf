/** A target for a person that would still not put us above what a rival holds there. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { rankOf } from '../method/level.ts';
import { levelTerm, rivalName, subjectName } from './facts/name.ts';
import { targetPlace } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const targetNotBetterThanRival: Rule = {
  code: 'target-not-better-than-rival',
  find({ state, gaps }) {
    const levels = state.method.key.levels;
    return gaps.targets.flatMap((target) => {
      if (target.kind !== 'contact' || target.origin === 'required') return [];
      const closeness = state.contactByAddress.get(target.subject)?.closeness ?? [];
      return closeness
        .filter(({ level }) => rankOf(levels, level) >= rankOf(levels, target.level))
        .map(({ rival, level }) =>
          diagnostic(
            'target-not-better-than-rival',
            {
              subject: subjectName(state, target.subject),
              level: levelTerm(state.method, 'contact', target.level),
              rival: rivalName(state, rival),
              theirs: levelTerm(state.method, 'contact', level),
            },
            { subject: target.subject, ...targetPlace(state, target) },
          ),
        );
    });
  },
};
