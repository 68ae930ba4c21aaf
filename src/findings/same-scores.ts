/** All points are as they were before, with no evidence since, and it was not written as `same`. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Rated } from '../plan/state.ts';
import { histories } from './facts/history.ts';
import { subjectName } from './facts/name.ts';
import type { Rule } from './rule.ts';

export const sameScores: Rule = {
  code: 'same-scores',
  find({ state }) {
    return histories(state).flatMap(({ kind, address, ratings, evidence }) =>
      scopesOf(ratings).flatMap((scope) => {
        const [before, latest] = scope.slice(-2);
        if (before === undefined || latest === undefined || latest.same || !samePoints(before, latest))
          return [];
        if (evidence.some(({ on }) => on > before.on)) return [];
        return diagnostic(
          'same-scores',
          { subject: subjectName(state, address), kind, on: latest.on, before: before.on },
          { subject: address, place: latest.place },
        );
      }),
    );
  },
};

/** General assessments and those of each category, apart. */
function scopesOf(ratings: readonly Rated[]): Rated[][] {
  const categories = [...new Set(ratings.map(({ category }) => category))];
  return categories.map((category) => ratings.filter((rated) => rated.category === category));
}

/** A second entry of the same day corrects the first one: it is not another look. */
function samePoints(before: Rated, latest: Rated): boolean {
  if (before.points === undefined || latest.points === undefined || before.on === latest.on) return false;
  const earlier = before.points;
  const points = Object.entries(latest.points);
  return (
    points.length === Object.keys(earlier).length &&
    points.every(([dimension, value]) => earlier[dimension] === value)
  );
}
