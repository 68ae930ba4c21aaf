/** The trace of a contact: every scope's level with what would meet the next one and what that would change, and what is recorded. */
import { atLeast, levelOfPerson, rankOf } from '../method/level.ts';
import type { KeyLayer } from '../method/method.ts';
import type { Project } from '../plan/plan.ts';
import type { Rated, State } from '../plan/state.ts';
import { type ListedAction, listActions } from './action-list.ts';
import { actionStates } from './actions-of.ts';
import type {
  AccountAssessment,
  ContactAssessment,
  ContactLevel,
  Contribution,
  RegionAssessment,
} from './assessment.ts';
import { chainOf, isOpen } from './chain.ts';
import { contactConditions } from './conditions.ts';
import type { ChainSeat, Gap, GapCondition, GapsResult, MetTarget } from './gap.ts';
import { chainAfter, indexAfter, type ProjectChain, type RiseEffect } from './rise-effect.ts';
import { partsOfScore, scoreOf } from './score.ts';

/** One assessment of the past: its score, and the level by score or as judged, before any gate. */
export interface RatedTrace {
  readonly rated: Rated;
  readonly score: number | null;
  readonly byScore: string | undefined;
}

/** One scope (general, or one product category) with the level worth aiming at. */
export interface ScopeTrace {
  readonly level: ContactLevel;
  /** Each dimension's part of the score, which they add up to; empty for a judged level. */
  readonly contributions: readonly Contribution[];
  /** The level that the claim or the score reaches where something lowers it, else the next one; undefined at the highest. */
  readonly aim: string | undefined;
  readonly conditions: readonly GapCondition[];
  readonly effect: RiseEffect | undefined;
}

export interface ContactTrace {
  readonly kind: 'contact';
  readonly contact: ContactAssessment;
  readonly account: AccountAssessment | undefined;
  /** In general first, then by category; empty = not assessed. */
  readonly scopes: readonly ScopeTrace[];
  /** Seats in open projects. */
  readonly seats: readonly { readonly project: Project; readonly seat: ChainSeat }[];
  readonly gaps: readonly Gap[];
  readonly met: readonly MetTarget[];
  /** Every assessment known at the day, oldest first. */
  readonly history: readonly RatedTrace[];
  readonly actions: readonly ListedAction[];
}

/** Undefined where the plan has nobody at this address. */
export function explainContact(
  state: State,
  region: RegionAssessment,
  gaps: GapsResult,
  address: string,
): ContactTrace | undefined {
  const contact = region.contactByAddress.get(address);
  if (contact === undefined) return undefined;
  const account = contact.state.account && region.accountById.get(contact.state.account.id);
  const chains = openChains(state, region);
  const levels = [...(contact.general ? [contact.general] : []), ...contact.scoped.values()];
  return {
    kind: 'contact',
    contact,
    account,
    scopes: levels.map((level) => scopeOf(contact, level, account, chains, state.method.key)),
    seats: chains.flatMap(({ project, seats }) => {
      const seat = seats.find((each) => each.address === address);
      return seat === undefined ? [] : [{ project, seat }];
    }),
    gaps: gaps.persons.filter(({ target }) => target.subject === address),
    met: gaps.met.filter(({ target }) => target.kind === 'contact' && target.subject === address),
    history: contact.state.ratings.map((rated) => ratedTrace(rated, state.method.key)),
    actions: listActions(state, (subject) => subject === address),
  };
}

function openChains(state: State, region: RegionAssessment): readonly ProjectChain[] {
  const actions = actionStates(state);
  return state.plan.projects
    .filter(isOpen)
    .map((project) => ({ project, seats: chainOf(project, state, region, actions) }));
}

function scopeOf(
  contact: ContactAssessment,
  level: ContactLevel,
  account: AccountAssessment | undefined,
  chains: readonly ProjectChain[],
  layer: KeyLayer,
): ScopeTrace {
  const aim = aimOf(level, layer);
  const contributions = partsOfScore(level, layer);
  if (aim === undefined) return { level, contributions, aim, conditions: [], effect: undefined };
  return {
    level,
    contributions,
    aim,
    conditions: contactConditions(contact, level, aim, { key: layer }),
    effect: {
      index: level.category === undefined ? indexAfter(contact, aim, account, layer) : undefined,
      chains: chains.flatMap((chain) => chainAfter(contact, level, aim, chain, layer)),
    },
  };
}

function aimOf(
  { level, byScore, claimed, claimedThen }: ContactLevel,
  { levels }: KeyLayer,
): string | undefined {
  const highest = [byScore, claimed, claimedThen ?? claimed].reduce((one, other) =>
    atLeast(levels, one, other) ? one : other,
  );
  return atLeast(levels, level, highest) ? levels[rankOf(levels, level) + 1]?.id : highest;
}

function ratedTrace(rated: Rated, layer: KeyLayer): RatedTrace {
  const { points, judged } = rated;
  const score = points === undefined ? null : scoreOf(layer.dimensions, points, layer.points[1]);
  const byScore =
    score === null || points === undefined ? judged : levelOfPerson(score, Object.keys(points), layer);
  return { rated, score, byScore };
}
