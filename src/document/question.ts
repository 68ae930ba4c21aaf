/** What the question for points is made of, before a terminal asks it; and what may be answered. */

/** One thing to give points for; `last` is what was given before. */
export interface RatingDimension {
  /** Short, as it stands among the others. */
  readonly label: string;
  /** In full, above its anchors. */
  readonly title: string;
  /** What each number of points typically means, from the lowest. */
  readonly anchors: readonly string[];
  readonly last: number | undefined;
}

/** Somebody or something to rate, all that is on the screen meanwhile, and what the points come to. */
export interface RatingQuestion {
  readonly head: string;
  readonly last: string;
  readonly dimensions: readonly RatingDimension[];
  /** The lowest number of points; anchors count up from it. */
  readonly from: number;
  readonly hasLast: boolean;
  readonly words: RatingKeys;
  /** Lines on what the points given come to; asked when all are given. */
  outcome(points: readonly (number | undefined)[]): readonly string[];
}

/** What the keys do, in the reader's language. */
export interface RatingKeys {
  readonly keys: string;
  readonly outcomeKeys: string;
  readonly unchanged: string;
  readonly skipped: string;
  readonly lastMark: string;
}

export type RatingAnswer =
  | { readonly kind: 'points'; readonly points: readonly (number | undefined)[] }
  | { readonly kind: 'same' | 'skip' | 'back' };
