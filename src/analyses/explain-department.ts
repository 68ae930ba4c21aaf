/** The trace of a department: where its level comes from, what the next one takes, and what is recorded. */
import { rankOf } from '../method/level.ts';
import type { State } from '../plan/state.ts';
import { type ListedAction, listActions } from './action-list.ts';
import type {
  AccountAssessment,
  Contribution,
  DepartmentAssessment,
  RegionAssessment,
} from './assessment.ts';
import { departmentConditions } from './conditions.ts';
import type { Gap, GapCondition, GapsResult, MetTarget } from './gap.ts';
import { partsOfScore, scoreOf } from './score.ts';

export interface DepartmentTrace {
  readonly kind: 'department';
  readonly department: DepartmentAssessment;
  readonly account: AccountAssessment;
  /** Each dimension's part of the score, which they add up to; empty where there is none. */
  readonly contributions: readonly Contribution[];
  /** The next level; undefined at the highest or where not assessed. */
  readonly aim: string | undefined;
  readonly conditions: readonly GapCondition[];
  readonly gaps: readonly Gap[];
  readonly met: readonly MetTarget[];
  /** Every assessment known at the day, oldest first, with its score. */
  readonly history: readonly {
    readonly rated: DepartmentAssessment['state']['ratings'][number];
    readonly score: number | null;
  }[];
  readonly actions: readonly ListedAction[];
}

/** Undefined where the plan has no department at this address. */
export function explainDepartment(
  state: State,
  region: RegionAssessment,
  gaps: GapsResult,
  address: string,
): DepartmentTrace | undefined {
  const department = region.departmentByAddress.get(address);
  const account = department && region.accountById.get(department.state.account.id);
  if (department === undefined || account === undefined) return undefined;
  const { general } = state.method;
  const { level } = department;
  const aim = level === undefined ? undefined : general.levels[rankOf(general.levels, level) + 1]?.id;
  return {
    kind: 'department',
    department,
    account,
    contributions: partsOfScore(department, general),
    aim,
    conditions: aim === undefined ? [] : departmentConditions(department, aim, state.method),
    gaps: gaps.bodies.filter(({ target }) => target.kind === 'department' && target.subject === address),
    met: gaps.met.filter(({ target }) => target.kind === 'department' && target.subject === address),
    history: department.state.ratings.map((rated) => ({
      rated,
      score: rated.points === undefined ? null : scoreOf(general.dimensions, rated.points, general.points[1]),
    })),
    actions: listActions(state, (subject) => subject === address),
  };
}
