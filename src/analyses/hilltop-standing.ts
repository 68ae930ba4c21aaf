/** How each open hilltop stands, and which hilltops are decided. */
import type { KeyLayer } from '../method/method.ts';
import { daysBetween } from '../plan/day.ts';
import type { Project } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import { actionStates } from './actions-of.ts';
import type { RegionAssessment } from './assessment.ts';
import { isOpen } from './chain.ts';
import { type Hilltop, openHilltops } from './hilltops.ts';
import { type Readiness, readinessOf } from './readiness.ts';
import { supportIndex } from './support-index.ts';

export interface HilltopStanding {
  readonly hilltop: Hilltop;
  readonly readiness: Readiness;
  /** The chain's index if everybody of whom a level is required had it; null where no level is required of anybody. */
  readonly indexThen: number | null;
  /** Days to the decision, negative where it is past; undefined without a date. */
  readonly daysLeft: number | undefined;
}

/** Open hilltops, the earliest decision first; without a date last. */
export function hilltopStandings(state: State, region: RegionAssessment): readonly HilltopStanding[] {
  return openHilltops(state, region, actionStates(state))
    .map((hilltop) => ({
      hilltop,
      readiness: readinessOf(hilltop, region, state.method),
      indexThen: indexThen(hilltop, state.method.key),
      daysLeft:
        hilltop.project.decision === undefined
          ? undefined
          : daysBetween(state.asOf, hilltop.project.decision.day),
    }))
    .toSorted((one, other) => (one.daysLeft ?? Infinity) - (other.daysLeft ?? Infinity) || 0);
}

function indexThen({ seats }: Hilltop, layer: KeyLayer): number | null {
  const required = seats.map(({ address, contact, scope, required: asked, inPlace }) => ({
    address,
    weight: asked === undefined ? 0 : contact.weight,
    level: inPlace ? scope?.level : asked,
  }));
  return supportIndex(
    required.filter(({ weight }) => weight > 0),
    layer,
  ).value;
}

/** Projects that are decided; hilltops first among them only where the plan lists them so. */
export function decidedProjects({ plan }: Pick<State, 'plan'>): readonly Project[] {
  return plan.projects.filter((project) => !isOpen(project));
}

/** Whether the plan calls a project a hilltop, itself or by a market target. */
export function isHilltop({ id, hilltop }: Project, { plan }: Pick<State, 'plan'>): boolean {
  return (
    hilltop !== undefined || plan.targets.some(({ kind, project }) => kind === 'hilltop' && project === id)
  );
}
