/** A person's target that asks for more than every hilltop project requires of the person. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { rankOf } from '../method/level.ts';
import { gapsInOrder } from './facts/gap.ts';
import { levelTerm, named, subjectName } from './facts/name.ts';
import { targetPlace } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const beyondNeed: Rule = {
  code: 'beyond-need',
  find({ state, gaps }) {
    const levels = state.method.key.levels;
    const required = gaps.targets
      .flatMap(({ subject, requiredBy }) => requiredBy.map((each) => ({ subject, ...each })))
      .toSorted((one, other) => rankOf(levels, one.level) - rankOf(levels, other.level));
    // The last one of a subject, which is the highest, stays in the map.
    const highest = new Map(required.map((each) => [each.subject, each]));
    return gapsInOrder(gaps).flatMap(({ group, target }) => {
      const most = highest.get(target.subject);
      if (group !== 'beyond' || most === undefined) return [];
      return diagnostic(
        'beyond-need',
        {
          subject: subjectName(state, target.subject),
          level: levelTerm(state.method, 'contact', target.level),
          project: named(state.plan.projects, most.project),
          required: levelTerm(state.method, 'contact', most.level),
        },
        { subject: target.subject, ...targetPlace(state, target) },
      );
    });
  },
};
