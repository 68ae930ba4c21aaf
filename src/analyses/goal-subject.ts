/** What a count goal knows of one subject: its level now, whether that is firm, and its level if every target due by then is met. */
import { rankOf } from '../method/level.ts';
import type { Level } from '../method/method.ts';
import type { Address, Day } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import type { ContactAssessment, RegionAssessment } from './assessment.ts';
import type { GapCondition, Target, TargetKind } from './gap.ts';
import type { AccountsOf } from './own-target.ts';

/** Levels are ranks from the lowest, 0; −1 is not assessed. */
export interface GoalSubject {
  readonly address: Address;
  readonly level: string | undefined;
  readonly now: number;
  /** If all individual targets due by the goal's day are met; never below `now`. */
  readonly after: number;
  readonly score: number | null;
  /** The highest rank at which it counts firmly: fresh, not provisional, and confirmed as far as its level is due for it. */
  readonly firm: number;
  readonly conditionsFor: (level: string) => readonly GapCondition[];
  readonly contact: ContactAssessment | undefined;
}

export interface GoalContext {
  readonly state: State;
  readonly region: RegionAssessment;
  readonly accountsOf: AccountsOf;
  readonly targetsOf: (kind: TargetKind, subject: Address) => readonly Target[];
  readonly departmentTargets: ReadonlyMap<Address, Target>;
}

/** The highest rank of the targets due by a day; −1 for none. */
export function dueRank(targets: readonly Target[], by: Day, levels: readonly Level[]): number {
  return targets.reduce(
    (highest, target) => (target.by.day <= by ? Math.max(highest, rankOf(levels, target.level)) : highest),
    -1,
  );
}

/** Rank of a level; −1 is not assessed. */
export function rankIn(levels: readonly Level[], level: string | undefined): number {
  return level === undefined ? -1 : rankOf(levels, level);
}
