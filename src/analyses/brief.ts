/** Answers `crp brief`: the one page for whoever decides, put together from the other results. */
import { daysBetween } from '../plan/day.ts';
import type { Day } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import { actionStates, noActions } from './actions-of.ts';
import type {
  AccountAssessment,
  AssessResult,
  ContactAssessment,
  ContactChange,
  IndexChange,
} from './assessment.ts';
import { asksOf, type BriefAsk } from './brief-asks.ts';
import type { ActionState, Gap, GapsResult } from './gap.ts';
import { type HilltopStanding, hilltopStandings } from './hilltop-standing.ts';
import { marketTargets, type TargetsResult } from './market/targets.ts';
import { type Trust, trustIn } from './trust.ts';

/** How many gaps the page has room for. */
const mostGaps = 5;

export interface BriefAccount {
  readonly account: AccountAssessment;
  readonly change: IndexChange | undefined;
}

export interface BriefOpponent {
  readonly contact: ContactAssessment;
  readonly change: ContactChange | undefined;
  readonly action: ActionState;
}

export interface BriefResult {
  readonly asOf: Day;
  readonly since: Day;
  /** The part of the period that is over, 0 to 1. */
  readonly elapsed: number;
  readonly assessed: AssessResult;
  readonly gaps: GapsResult;
  readonly accounts: readonly BriefAccount[];
  /** Where the market targets stand. */
  readonly targets: TargetsResult;
  readonly hilltops: readonly HilltopStanding[];
  /** The opponent who weighs most in the chain of the next hilltop, or in any chain; with how it came and what is done. */
  readonly opponent: BriefOpponent | undefined;
  /** Of persons first, in their order; of departments and organizations where there is room. */
  readonly topGaps: readonly Gap[];
  readonly asks: readonly BriefAsk[];
  readonly trust: Trust;
}

/** `assessed` and `gaps` are those of the whole region, without filters. */
export function brief(state: State, assessed: AssessResult, gaps: GapsResult): BriefResult {
  const region = assessed.now;
  const hilltops = hilltopStandings(state, region);
  return {
    asOf: state.asOf,
    since: assessed.change.since,
    elapsed: elapsedOf(state),
    assessed,
    gaps,
    accounts: region.accounts.map((account) => ({
      account,
      change: assessed.change.accounts.find(({ account: id }) => id === account.id),
    })),
    targets: marketTargets(state, region),
    hilltops,
    opponent: opponentOf(state, assessed, hilltops),
    topGaps: [...gaps.persons, ...gaps.bodies].slice(0, mostGaps),
    asks: asksOf(state, region, gaps, hilltops),
    trust: trustIn(region.contacts, state.method.key),
  };
}

/**
 * Days that are over, the day itself counted, by the days of the period; 0 before it and 1 after it.
 *
 * @example
 * elapsedOf({ asOf: '2026-09-25', plan: { period: { from: '2026-01-01', to: '2026-12-31' } } }).toFixed(2) // '0.73'
 */
export function elapsedOf({
  asOf,
  plan: { period },
}: {
  readonly asOf: Day;
  readonly plan: { readonly period: { readonly from: Day; readonly to: Day } };
}): number {
  const days = daysBetween(period.from, period.to) + 1;
  return Math.min(1, Math.max(0, (daysBetween(period.from, asOf) + 1) / days));
}

function opponentOf(
  state: State,
  { now, change }: AssessResult,
  hilltops: readonly HilltopStanding[],
): BriefOpponent | undefined {
  const contact = worstOpponent(now.contacts, hilltops);
  if (contact === undefined) return undefined;
  return {
    contact,
    change: change.contacts.find(({ address }) => address === contact.address),
    action: actionStates(state).get(contact.address) ?? noActions,
  };
}

function worstOpponent(
  contacts: readonly ContactAssessment[],
  hilltops: readonly HilltopStanding[],
): ContactAssessment | undefined {
  const against = contacts.filter(({ opponent, state }) => opponent !== undefined && state.active);
  const inChain = hilltops
    .map(({ readiness }) => against.filter(({ address }) => readiness.opponents.includes(address)))
    .find((group) => group.length > 0);
  return (inChain ?? against).toSorted((one, other) => other.weight - one.weight)[0];
}
