/** What a rule is: a code and what it finds in the plan at a day and the results of the analyses. */
import type { RegionAssessment } from '../analyses/assessment.ts';
import type { GapsResult } from '../analyses/gap.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { FindingParameters } from '../diagnostic/finding.ts';
import type { State } from '../plan/state.ts';

export type FindingCode = keyof FindingParameters;

/** All of the region and of one day, without filters. */
export interface FindingContext {
  readonly state: State;
  readonly region: RegionAssessment;
  readonly gaps: GapsResult;
}

/** Findings are about one thing each, in the plan's order. */
export interface Rule {
  readonly code: FindingCode;
  find(context: FindingContext): Diagnostic[];
}
