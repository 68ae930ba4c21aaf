/** How far the assessments of a region can be trusted: how many are fresh, and how many claims a supervisor has confirmed. */
import { atLeast } from '../method/level.ts';
import type { KeyLayer } from '../method/method.ts';
import type { Address } from '../plan/plan.ts';
import type { ContactAssessment } from './assessment.ts';

export interface Trust {
  /** Active key contacts. */
  readonly people: number;
  readonly fresh: number;
  readonly stale: readonly Address[];
  readonly notAssessed: readonly Address[];
  readonly provisional: readonly Address[];
  /** At a level in force from which claims are due for confirmation. */
  readonly claims: number;
  readonly confirmed: readonly Address[];
  /** Claims that wait for the supervisor, whatever level is in force meanwhile. */
  readonly awaiting: readonly Address[];
}

/** Looks at the general level of the active key contacts. Fresh, stale and not assessed add up to all of them. */
export function trustIn(contacts: readonly ContactAssessment[], layer: KeyLayer): Trust {
  const people = contacts.filter(({ key }) => key);
  const which = (holds: (contact: ContactAssessment) => boolean): readonly Address[] =>
    people.filter(holds).map(({ address }) => address);
  const stale = which(({ general }) => general?.freshness.stale === true);
  const notAssessed = which(({ general }) => general === undefined);
  const claims = people.filter(
    ({ general }) => general !== undefined && atLeast(layer.levels, general.level, layer['to-confirm-from']),
  );
  return {
    people: people.length,
    fresh: people.length - stale.length - notAssessed.length,
    stale,
    notAssessed,
    provisional: which(({ general }) => general?.provisional === true),
    claims: claims.length,
    confirmed: claims
      .filter(({ general }) => general?.confirmationState === 'confirmed')
      .map(({ address }) => address),
    awaiting: which(({ general }) => general?.confirmationState === 'awaiting'),
  };
}
