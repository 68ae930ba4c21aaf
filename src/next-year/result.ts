/** What taking over a plan comes to: what goes along, where it stood, what is to be decided, and which files there are. */

import type { NamedPeriod } from '../plan/period.ts';
import type { Plan } from '../plan/plan.ts';
import type { Baseline } from './baselines.ts';
import type { Undecided } from './decisions.ts';
import type { GoingAlong } from './going-along.ts';

export interface NextYearResult {
  readonly plan: Plan;
  readonly period: NamedPeriod;
  readonly along: GoingAlong;
  /** Whether the period that is followed had ended on the day: else its results may still change. */
  readonly isOver: boolean;
  readonly baselines: readonly Baseline[];
  readonly undecided: readonly Undecided[];
  /** Paths of the files that are written, and the folder that they are written to, empty for this one. */
  readonly files: readonly string[];
  readonly folder: string;
}
