/** The score of one assessment by points, and what each dimension contributes to it. */
import type { Contribution, LevelTrace } from './assessment.ts';
import { exact } from './exact.ts';

type Weighed = readonly { readonly id: string; readonly weight: number }[];
type Points = Readonly<Record<string, number>>;

/**
 * 100 × Σ weight × points ÷ (highest × Σ weight) over the observed dimensions: 0 to 100, unrounded, one division; null
 * where none was observed. `highest` is the most points that a dimension can have.
 *
 * @example
 * scoreOf([{ id: 'support', weight: 60 }, { id: 'stance', weight: 40 }], { support: 4, stance: 3 }, 5) // 72
 * scoreOf([{ id: 'support', weight: 60 }, { id: 'stance', weight: 40 }], { stance: 3 }, 5) // 60
 * scoreOf([{ id: 'support', weight: 60 }], {}, 5) // null
 */
export function scoreOf(dimensions: Weighed, points: Points, highest: number): number | null {
  let weighted = 0;
  let weight = 0;
  for (const dimension of dimensions) {
    const given = points[dimension.id];
    if (given === undefined) continue;
    weighted += dimension.weight * given;
    weight += dimension.weight;
  }
  return weight === 0 ? null : (100 * exact(weighted)) / (highest * exact(weight));
}

/**
 * Each dimension's part of the score, in the method's order; the parts add up to it.
 * Part = 100 × weight × points ÷ (highest × Σ observed weight), null where the dimension was not observed.
 *
 * @example
 * contributionsOf([{ id: 'support', weight: 60 }, { id: 'stance', weight: 40 }], { support: 4, stance: 3 }, 5)
 *   .map(({ contribution }) => contribution) // [48, 24]
 */
export function contributionsOf(dimensions: Weighed, points: Points, highest: number): Contribution[] {
  let weight = 0;
  for (const dimension of dimensions) if (points[dimension.id] !== undefined) weight += dimension.weight;
  const whole = highest * exact(weight);
  return dimensions.map((dimension) => {
    const given = points[dimension.id] ?? null;
    const contribution = given === null ? null : (100 * exact(dimension.weight * given)) / whole;
    return { dimension: dimension.id, weight: dimension.weight, points: given, contribution };
  });
}

/** The parts of a level's own score, in the method's order; empty for a judged level and where nothing is assessed. */
export function partsOfScore(
  { score, rated }: Partial<Pick<LevelTrace, 'score' | 'rated'>>,
  {
    dimensions,
    points: [, highest],
  }: { readonly dimensions: Weighed; readonly points: readonly [number, number] },
): readonly Contribution[] {
  if (score == null || rated?.points === undefined) return [];
  return contributionsOf(dimensions, rated.points, highest);
}
