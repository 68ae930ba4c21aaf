/** The hilltop projects that are still open, with the market targets that name them and their decision chains. */
import type { Project } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import type { ActionStates } from './actions-of.ts';
import type { RegionAssessment } from './assessment.ts';
import { chainOf, isOpen } from './chain.ts';
import type { ChainSeat } from './gap.ts';
import { groupedBy } from './grouped.ts';

export interface Hilltop {
  readonly project: Project;
  /** Ids of the market targets that are about winning it; usually one. */
  readonly targets: readonly string[];
  readonly seats: readonly ChainSeat[];
}

/** A project is a hilltop when it says so or when a market target of that kind names it. In order of the plan. */
export function openHilltops(
  state: State,
  region: RegionAssessment,
  actions: ActionStates,
): readonly Hilltop[] {
  const named = state.plan.targets.filter(({ kind }) => kind === 'hilltop');
  const targetsOf = groupedBy(named, ({ project }) => project);
  return state.plan.projects
    .filter((project) => isOpen(project) && (project.hilltop !== undefined || targetsOf.has(project.id)))
    .map((project) => ({
      project,
      targets: (targetsOf.get(project.id) ?? []).map(({ id }) => id),
      seats: chainOf(project, state, region, actions),
    }));
}

/** Open hilltops by the market target that is about them. */
export function hilltopsByTarget(hilltops: readonly Hilltop[]): ReadonlyMap<string, readonly Hilltop[]> {
  const pairs = hilltops.flatMap((hilltop) => hilltop.targets.map((target) => ({ target, hilltop })));
  const groups = groupedBy(pairs, ({ target }) => target);
  return new Map([...groups].map(([target, group]) => [target, group.map(({ hilltop }) => hilltop)]));
}
