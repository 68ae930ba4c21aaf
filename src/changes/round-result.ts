/** What a round of rating comes to: the effect on each subject, the files that change, and what became of it. */
import type { RatingEffect } from '../analyses/rating-effects.ts';
import type { Day } from '../plan/plan.ts';
import type { FileSummary, Outcome } from './changes.ts';

export interface RoundResult {
  /** Whether ratings were given, or a supervisor confirmed some. */
  readonly kind: 'rating' | 'confirmation';
  readonly on: Day;
  /** One of the team, by id. */
  readonly by: string;
  readonly effects: readonly RatingEffect[];
  /** Pieces of evidence that go with it. */
  readonly evidence: number;
  readonly files: readonly FileSummary[];
  readonly outcome: Outcome;
}
