/** How ready a hilltop's decision chain is: who is in place, the chain's own index, and a colour with every reason. */
import type { Method } from '../method/method.ts';
import type { Address } from '../plan/plan.ts';
import type { RegionAssessment, SupportIndex } from './assessment.ts';
import { isDeciding } from './colour.ts';
import type { ChainSeat } from './gap.ts';
import type { Hilltop } from './hilltops.ts';
import { supportIndex } from './support-index.ts';

export type ReadinessReason =
  /** A decider or approver below what is required. */
  | { readonly kind: 'deciding-below'; readonly who: readonly Address[] }
  /** Opposed, or exclusive with a rival, without an open action or with an overdue one. */
  | { readonly kind: 'opponent-uncovered'; readonly who: readonly Address[] }
  /** Anybody else below what is required. */
  | { readonly kind: 'below'; readonly who: readonly Address[] }
  | { readonly kind: 'stale'; readonly who: readonly Address[] }
  | { readonly kind: 'provisional'; readonly who: readonly Address[] }
  | { readonly kind: 'decider-unknown' }
  | { readonly kind: 'too-few-lines' };

export interface Readiness {
  readonly colour: 'red' | 'amber' | 'green';
  /** Every reason why it is not green, those for red first. */
  readonly reasons: readonly ReadinessReason[];
  /** Of those of whom a level is required. */
  readonly inPlace: number;
  readonly required: number;
  readonly opponents: readonly Address[];
  /** Over those of whom a level is required, with the level that counts for the project. */
  readonly index: SupportIndex;
}

/**
 * Red: a decider or approver is below what is required, or an opponent is not covered. Amber: anybody else is below, somebody
 * of whom a level is required is stale or provisional, no decider is known, or the account has too few lines. Green otherwise.
 */
export function readinessOf(
  { project, seats }: Hilltop,
  region: RegionAssessment,
  method: Method,
): Readiness {
  const required = seats.filter((seat) => seat.required !== undefined);
  const below = required.filter(({ inPlace }) => !inPlace);
  const deciding = ({ contact }: ChainSeat) => isDeciding(contact, method);
  const opponents = seats.filter(({ opponent }) => opponent !== undefined);
  const red = [
    ...who('deciding-below', below.filter(deciding)),
    ...who(
      'opponent-uncovered',
      opponents.filter(({ covered }) => !covered),
    ),
  ];
  const knowsDecider = seats.some(({ contact }) => contact.state.contact.role === method['decider-role']);
  const amber: ReadinessReason[] = [
    ...who(
      'below',
      below.filter((seat) => !deciding(seat)),
    ),
    ...who(
      'stale',
      required.filter(({ scope }) => scope?.freshness.stale === true),
    ),
    ...who(
      'provisional',
      required.filter(({ scope }) => scope?.provisional === true),
    ),
    ...(knowsDecider ? [] : [{ kind: 'decider-unknown' } as const]),
    ...(region.accountById.get(project.account)?.lines.enough === false
      ? [{ kind: 'too-few-lines' } as const]
      : []),
  ];
  return {
    colour: red.length > 0 ? 'red' : amber.length > 0 ? 'amber' : 'green',
    reasons: [...red, ...amber],
    inPlace: required.length - below.length,
    required: required.length,
    opponents: opponents.map(({ address }) => address),
    index: supportIndex(
      required.map(({ address, contact, scope }) => ({
        address,
        weight: contact.weight,
        level: scope?.level,
      })),
      method.key,
    ),
  };
}

function who(
  kind: 'deciding-below' | 'opponent-uncovered' | 'below' | 'stale' | 'provisional',
  seats: readonly ChainSeat[],
): ReadinessReason[] {
  return seats.length === 0 ? [] : [{ kind, who: seats.map(({ address }) => address) }];
}
