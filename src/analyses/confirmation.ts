/** Which word of a supervisor still holds about one subject, and what was claimed on its day. */
import { atLeast } from '../method/level.ts';
import type { Day } from '../plan/plan.ts';
import type { Confirmed, Rated } from '../plan/state.ts';
import type { ConfirmationState } from './assessment.ts';

/**
 * The confirmations that count, oldest first: not a rater's own (of the assessment that stood that day), and of
 * several on one day the last.
 */
export function countedConfirmations(
  confirmations: readonly Confirmed[],
  ratings: readonly Rated[],
): readonly Confirmed[] {
  if (confirmations.length === 0) return confirmations;
  return confirmations
    .filter((confirmation) => !isByRater(confirmation, ratings))
    .filter(({ on }, index, counted) => counted[index + 1]?.on !== on);
}

/** Whether the one who confirmed wrote the assessment that stood that day. */
export function isByRater(confirmation: Confirmed, ratings: readonly Rated[]): boolean {
  const rated = ratings.findLast(({ on }) => on <= confirmation.on);
  return confirmation.by !== undefined && confirmation.by === rated?.by;
}

export interface Holding {
  readonly confirmation: Confirmed;
  /** What was claimed on its day. */
  readonly claimedThen: string;
}

/**
 * The latest confirmation, if no later assessment claims another level than the one claimed on its day. `claims` says which
 * levels an assessment can be said to claim at a day, as it stands first; the first is the one claimed on the confirmation's day.
 */
export function holdingOf(
  counted: readonly Confirmed[],
  ratings: readonly Rated[],
  claims: (rated: Rated, day: Day, confirmation: Confirmed) => readonly string[],
): Holding | undefined {
  const confirmation = counted.at(-1);
  if (confirmation === undefined) return undefined;
  const known = ratings.filter(({ on }) => on <= confirmation.on);
  const rated = known.at(-1);
  const claimedThen = rated && claims(rated, confirmation.on, confirmation)[0];
  if (claimedThen === undefined) return undefined;
  const later = ratings.slice(known.length);
  const holds = later.every((next) => claims(next, next.on, confirmation).includes(claimedThen));
  return holds ? { confirmation, claimedThen } : undefined;
}

type Levels = readonly { readonly id: string }[];

/**
 * How a claim stands with the supervisor. `awaiting`: due (from the level `dueFrom` up) and nobody's word covers it; also
 * where it rose, by new evidence alone, above what was confirmed.
 */
export function confirmationStateOf(
  claimed: string,
  holding: Holding | undefined,
  levels: Levels,
  dueFrom: string,
): ConfirmationState {
  if (holding === undefined) return atLeast(levels, claimed, dueFrom) ? 'awaiting' : 'not-needed';
  const { claimedThen, confirmation } = holding;
  if (!atLeast(levels, confirmation.level, claimedThen)) return 'lowered';
  if (!atLeast(levels, confirmation.level, claimed)) return 'awaiting';
  const above =
    !atLeast(levels, claimed, confirmation.level) && !atLeast(levels, claimedThen, confirmation.level);
  return above ? 'above-claim' : 'confirmed';
}
