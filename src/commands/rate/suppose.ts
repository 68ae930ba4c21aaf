/** What points come to before they are written: the level, and the act that it would still take. */
import { assessRegion } from '../../analyses/assess-region.ts';
import { missingActOf, type RatingEffect, ratingEffects } from '../../analyses/rating-effects.ts';
import { isJudged, type ToRate } from '../../analyses/rating-list.ts';
import { withRatings } from '../../analyses/suppose.ts';
import type { RatingAnswer } from '../../document/question.ts';
import type { Method } from '../../method/method.ts';
import type { Day, Rating } from '../../plan/plan.ts';
import { stateAt } from '../../plan/state-at.ts';
import type { Analysed } from '../command.ts';

type Points = readonly (number | undefined)[];

interface Supposition {
  readonly day: Day;
  readonly by: string;
  readonly subject: ToRate;
  readonly points: Points;
}

/** Undefined where nothing was observed. `missingAct`: the dimension that evidence would have to show for the level to rise. */
export function supposePoints(
  on: Analysed,
  { day, by, subject, points }: Supposition,
): { readonly effect: RatingEffect; readonly missingAct: string | undefined } | undefined {
  const rating = ratingOf(subject, points, on.state.method);
  if (rating === undefined) return undefined;
  const plan = withRatings(on.plan, day, by, [{ of: subject.address, rating }]);
  const after = stateAt(plan, on.state.method, day, on.today);
  const region = assessRegion(after);
  const [effect] = ratingEffects([{ of: subject.address }], assessRegion(on.at(day)), region, after);
  return { effect: effect!, missingAct: missingActOf(subject.address, region, on.state.method) };
}

function ratingOf(subject: ToRate, given: Points, method: Method): Rating | undefined {
  if (isJudged(subject)) {
    const level = method.key.levels[given[0] ?? -1]?.id;
    return level === undefined ? undefined : { kind: 'level', level };
  }
  const points = Object.fromEntries(
    subject.asks.flatMap((dimension, index) => {
      const value = given[index];
      return value === undefined ? [] : [[dimension, value]];
    }),
  );
  return Object.keys(points).length === 0 ? undefined : { kind: 'points', points };
}

/** The answer as the journal has it; undefined where nothing was said. Dimensions that were not asked count as not observed. */
export function writtenAnswer(subject: ToRate, answer: RatingAnswer, method: Method): string | undefined {
  if (answer.kind === 'same') return 'same';
  const rating = answer.kind === 'points' ? ratingOf(subject, answer.points, method) : undefined;
  if (rating?.kind === 'level') return rating.level;
  if (rating?.kind !== 'points') return undefined;
  const all =
    subject.layer === 'organization' ? method.organization.stages : method[subject.layer].dimensions;
  return all.map(({ id }) => rating.points[id] ?? '.').join(' ');
}
