/** Answers `crp explain ID`: where a level, score or count comes from, out of the same results as the tables. */
import type { LayerName } from '../method/method.ts';
import type { State } from '../plan/state.ts';
import type { RegionAssessment, RegionChange } from './assessment.ts';
import { type AccountTrace, explainAccount } from './explain-account.ts';
import { type ContactTrace, explainContact } from './explain-contact.ts';
import { type DepartmentTrace, explainDepartment } from './explain-department.ts';
import { explainGoal, type GoalTrace } from './explain-goal.ts';
import { explainMember, type MemberTrace } from './explain-member.ts';
import { explainProject, type ProjectTrace } from './explain-project.ts';
import { explainMarketTarget, type MarketTargetTrace } from './explain-target.ts';
import type { GapsResult } from './gap.ts';

export type ExplainTrace =
  | ContactTrace
  | DepartmentTrace
  | AccountTrace
  | GoalTrace
  | ProjectTrace
  | MarketTargetTrace
  | MemberTrace;

/** What is to be explained: its kind and its full address or id. */
export interface ExplainSubject {
  readonly kind: ExplainTrace['kind'];
  readonly id: string;
}

/**
 * The trace of one subject; undefined where the plan has none of that kind and id at the day. `gaps` are those of the whole
 * region, without filters; `layer` narrows an account to one of its layers and means nothing elsewhere.
 */
export function explain(
  state: State,
  region: RegionAssessment,
  gaps: GapsResult,
  change: RegionChange,
  { kind, id }: ExplainSubject,
  layer?: LayerName,
): ExplainTrace | undefined {
  switch (kind) {
    case 'contact':
      return explainContact(state, region, gaps, id);
    case 'department':
      return explainDepartment(state, region, gaps, id);
    case 'account':
      return explainAccount(region, gaps, change, id, layer);
    case 'goal':
      return explainGoal(state, region, gaps, id);
    case 'project':
      return explainProject(state, region, gaps, id);
    case 'target':
      return explainMarketTarget(state, region, gaps, id);
    case 'member':
      return explainMember(state, region, gaps, id);
  }
}
