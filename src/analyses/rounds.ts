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
  const observed: Rising[] = [];
  let possible = 0;
  let reached = 0;
  for (const { id, weight } of dimensions) {
    const from = points[id];
    if (from === undefined) continue;
    observed.push({ dimension: id, weight, from, to: from, round: 0 });
    possible += highest * weight;
    reached += from * weight;
  }
  const raised: Rising[] = [];
  for (let round = 1; 100 * reached < need * possible; ) {
    const next = nextOf(observed, round, highest);
    if (next === undefined) {
      if (observed.every(({ to }) => to >= highest)) break;
      round += 1;
      continue;
    }
    if (next.round === 0) raised.push(next);
    next.round = round;
    next.to += 1;
    reached += next.weight;
  }
  return raised.map(({ dimension, from, to }) => ({ dimension, from, to }));
}

interface Rising {
  readonly dimension: string;
  readonly weight: number;
  readonly from: number;
  to: number;
  /** The round in which it rose last; 0 for none. */
  round: number;
}

/** The lowest dimension whose turn it is in the round, the heavier one on a tie. */
function nextOf(observed: readonly Rising[], round: number, highest: number): Rising | undefined {
  let next: Rising | undefined;
  for (const each of observed) {
    if (each.round === round || each.to >= highest) continue;
    const before =
      next === undefined || each.to < next.to || (each.to === next.to && each.weight > next.weight);
    if (before) next = each;
  }
  return next;
}
