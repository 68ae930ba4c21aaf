/** The latest confirmation of a level was written by the person who claimed it. */
import { isByRater } from '../analyses/confirmation.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { histories } from './facts/history.ts';
import { staffName, subjectName } from './facts/name.ts';
import type { Rule } from './rule.ts';

export const confirmedByOneself: Rule = {
  code: 'confirmed-by-oneself',
  find({ state }) {
    return histories(state).flatMap(({ kind, address, ratings, confirmations }) => {
      // The last one of each scope stays in the map.
      const latest = new Map(confirmations.map((confirmation) => [confirmation.category, confirmation]));
      return [...latest].flatMap(([category, confirmation]) => {
        const { by, on, place } = confirmation;
        const own = ratings.filter((rated) => rated.category === category);
        if (by === undefined || !isByRater(confirmation, own)) return [];
        return diagnostic(
          'confirmed-by-oneself',
          { subject: subjectName(state, address), kind, by: staffName(state, by), on },
          { subject: address, place },
        );
      });
    });
  },
};
