/** Where missing points of score can come from: rounds of one point per dimension. */

/** A dimension whose points must rise. */
export interface Raise {
  readonly dimension: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Rounds of one point per dimension, the lowest first and the heavier first on a tie (then the method's order), until the
 * score needed. One entry per dimension, in the order in which they first rise. Dimensions that were not observed stay out,
 * as they do of the score. `highest` is the most points that a dimension can have; scores are 0 to 100.
 *
 * Score = 100 × Σ weight × points ÷ (highest × Σ weight), over the dimensions observed.
 *
 * @example
 * rounds([{ id: 'support', weight: 60 }, { id: 'stance', weight: 40 }], { support: 2, stance: 1 }, 50, 5)
 *   // [{ dimension: 'stance', from: 1, to: 2 }, { dimension: 'support', from: 2, to: 3 }]
 */
export function rounds(
  dimensions: readonly { readonly id: string; readonly weight: number }[],
  points: Readonly<Record<string, number>>,
  need: number,
  highest: number,
): readonly Raise[] {
  const observed = dimensions.flatMap(({ id, weight }) => {
    const from = points[id];
    return from === undefined ? [] : [{ dimension: id, weight, from, to: from }];
  });
  const possible = highest * observed.reduce((total, { weight }) => total + weight, 0);
  const raised = new Set<(typeof observed)[number]>();
  let reached = observed.reduce((total, { weight, to }) => total + weight * to, 0);
  while (100 * reached < need * possible) {
    const round = observed
      .filter(({ to }) => to < highest)
      .toSorted((one, other) => one.to - other.to || other.weight - one.weight);
    if (round.length === 0) break;
    for (const dimension of round) {
      if (100 * reached >= need * possible) break;
      dimension.to += 1;
      reached += dimension.weight;
      raised.add(dimension);
    }
  }
  return [...raised].map(({ dimension, from, to }) => ({ dimension, from, to }));
}
