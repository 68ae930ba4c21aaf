/** The trace of a project: its decision chain seat by seat, what is missing there, and what it is worth; of a closed one how it ended. */
import { daysBetween } from '../plan/day.ts';
import type { MarketTarget, Project } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import { type ListedAction, listActions } from './action-list.ts';
import { actionStates } from './actions-of.ts';
import type { RegionAssessment } from './assessment.ts';
import { chainOf, isOpen } from './chain.ts';
import type { ChainSeat, Gap, GapsResult } from './gap.ts';
import { isHilltop } from './hilltop-standing.ts';
import { type Readiness, readinessOf } from './readiness.ts';

export interface ProjectTrace {
  readonly kind: 'project';
  readonly project: Project;
  readonly open: boolean;
  readonly hilltop: boolean;
  /** Market targets that are about winning it. */
  readonly targets: readonly MarketTarget[];
  readonly daysLeft: number | undefined;
  /** Only while it is open. */
  readonly chain:
    | {
        readonly readiness: Readiness;
        readonly seats: readonly (ChainSeat & { readonly gap: Gap | undefined })[];
      }
    | undefined;
  /** About the project and the people in its chain. */
  readonly actions: readonly ListedAction[];
}

/** Undefined where the plan has no such project. */
export function explainProject(
  state: State,
  region: RegionAssessment,
  gaps: GapsResult,
  id: string,
): ProjectTrace | undefined {
  const project = state.projectById.get(id);
  if (project === undefined) return undefined;
  const targets = state.plan.targets.filter((target) => target.kind === 'hilltop' && target.project === id);
  const open = isOpen(project);
  const seats = open ? chainOf(project, state, region, actionStates(state)) : [];
  const seated = new Set(seats.map(({ address }) => address));
  return {
    kind: 'project',
    project,
    open,
    hilltop: isHilltop(project, state),
    targets,
    daysLeft: project.decision === undefined ? undefined : daysBetween(state.asOf, project.decision.day),
    chain: open
      ? {
          readiness: readinessOf(
            { project, targets: targets.map((each) => each.id), seats },
            region,
            state.method,
          ),
          seats: seats.map((seat) => ({ ...seat, gap: gapOf(seat, id, gaps) })),
        }
      : undefined,
    actions: listActions(
      state,
      (subject) => subject !== undefined && (subject === id || seated.has(subject)),
    ),
  };
}

function gapOf({ address }: ChainSeat, project: string, { persons }: GapsResult): Gap | undefined {
  const own = persons.filter(({ target }) => target.subject === address);
  return own.find(({ target }) => target.requiredBy.some((each) => each.project === project)) ?? own[0];
}
