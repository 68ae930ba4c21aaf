/** Answers `crp report`: the whole plan document, put together from the other results. */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Project } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import { type ListedAction, listActions } from './action-list.ts';
import type { AssessResult } from './assessment.ts';
import { type BriefResult, brief } from './brief.ts';
import type { GapsResult } from './gap.ts';
import { decidedProjects } from './hilltop-standing.ts';

export interface ReportResult {
  readonly brief: BriefResult;
  readonly assessed: AssessResult;
  readonly gaps: GapsResult;
  /** Projects with an outcome, in order of the plan. */
  readonly decided: readonly Project[];
  readonly actions: readonly ListedAction[];
  /** Findings to report, and how many are accepted and stay quiet. */
  readonly findings: readonly Diagnostic[];
  readonly accepted: number;
}

/** `assessed` and `gaps` are those of the whole region, without filters; `found` what the rules say of it. */
export function report(
  state: State,
  assessed: AssessResult,
  gaps: GapsResult,
  found: { readonly findings: readonly Diagnostic[]; readonly accepted: readonly Diagnostic[] },
): ReportResult {
  return {
    brief: brief(state, assessed, gaps),
    assessed,
    gaps,
    decided: decidedProjects(state),
    actions: listActions(state),
    findings: found.findings,
    accepted: found.accepted.length,
  };
}
