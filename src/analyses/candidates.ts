/** Who could be next to count for a goal, the easiest first, and what it takes. */

import { rankOf } from '../method/level.ts';
import type { Level } from '../method/method.ts';
import type { Goal } from '../plan/plan.ts';
import type { Candidate, Target } from './gap.ts';
import type { GoalSubject } from './goal-subject.ts';

/** A subject that could count, before the long work of saying what it takes. */
interface Possible {
  readonly subject: GoalSubject;
  readonly onlyCategoryMissing: boolean;
  /** An open project of the goal's category requires the level anyway. */
  readonly required: boolean;
  readonly levelsMissing: number;
  readonly pointsMissing: number;
}

export interface CandidatePool {
  readonly inScope: readonly GoalSubject[];
  /** Contacts who name no category but sit in the chain of an open project of the goal's. */
  readonly inChain: readonly GoalSubject[];
  readonly targetsOf: (subject: GoalSubject) => readonly Target[];
}

/**
 * Candidates for one line of a goal. Where even all targets leave it short: whom to add; first those whose target reaches
 * the level and whose entry only lacks the goal's category, a hilltop of that category requiring it before the others. Else:
 * those whose targets bring it. Then the fewest levels, the fewest points, the order of the plan.
 */
export function candidatesFor(
  goal: Goal,
  rank: number,
  missing: { readonly now: number; readonly after: number },
  pool: CandidatePool,
  levels: readonly Level[],
): readonly Candidate[] {
  const level = levels[rank];
  const short = missing.after > 0;
  if (level === undefined || missing.now <= 0) return [];
  const isRequired = (subject: GoalSubject) =>
    pool
      .targetsOf(subject)
      .some(({ requiredBy }) =>
        requiredBy.some((by) => by.category === goal.category && rankOf(levels, by.level) >= rank),
      );
  const possible = [
    ...pool.inScope
      .filter(({ now, after }) => (short ? after < rank : now < rank && after >= rank))
      .map((subject) => possibleOf(subject, false, isRequired(subject), rank, level)),
    ...(short ? pool.inChain : [])
      .filter(({ after }) => after >= rank)
      .map((subject) => possibleOf(subject, true, isRequired(subject), rank, level)),
  ];
  return possible
    .toSorted(compare)
    .slice(0, (short ? missing.after : missing.now) + alternatives)
    .map(({ subject, levelsMissing, pointsMissing, onlyCategoryMissing }) => ({
      subject: subject.address,
      level: subject.level,
      levelsMissing,
      pointsMissing,
      conditions: levelsMissing === 0 ? [] : subject.conditionsFor(level.id),
      onlyCategoryMissing,
      planned: subject.after >= rank,
    }));
}

/** More than are missing, so that there is a choice. */
const alternatives = 2;

function possibleOf(
  subject: GoalSubject,
  onlyCategoryMissing: boolean,
  required: boolean,
  rank: number,
  { from }: Level,
): Possible {
  return {
    subject,
    onlyCategoryMissing,
    required,
    levelsMissing: Math.max(0, rank - subject.now),
    pointsMissing: Math.max(0, from - (subject.score ?? 0)),
  };
}

function compare(one: Possible, other: Possible): number {
  return (
    Number(other.onlyCategoryMissing) - Number(one.onlyCategoryMissing) ||
    Number(other.required) - Number(one.required) ||
    one.levelsMissing - other.levelsMissing ||
    one.pointsMissing - other.pointsMissing
  );
}
