/** A level that was confirmed by the person who claimed it. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { histories } from './facts/history.ts';
import { staffName, subjectName } from './facts/name.ts';
import type { Rule } from './rule.ts';

export const confirmedByOneself: Rule = {
  code: 'confirmed-by-oneself',
  find({ state }) {
    return histories(state).flatMap(({ kind, address, ratings, confirmations }) =>
      confirmations.flatMap(({ on, by, category, place }) => {
        const claim = ratings.findLast((rated) => rated.category === category && rated.on <= on);
        if (by === undefined || claim?.by !== by) return [];
        return diagnostic(
          'confirmed-by-oneself',
          { subject: subjectName(state, address), kind, by: staffName(state, by), on },
          { subject: address, place },
        );
      }),
    );
  },
};
