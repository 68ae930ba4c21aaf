/** Who is to be rated: not assessed, stale, soon stale, or provisional; by the tier's depth, with what was given last. */
import type { LayerName, Method } from '../method/method.ts';
import type { Address } from '../plan/plan.ts';
import type { AccountState, Rated, State } from '../plan/state.ts';
import type { Freshness, RegionAssessment } from './assessment.ts';
import { saysSomething } from './claim.ts';

/** Days ahead in which an assessment that goes stale is due. */
export const dueWithin = 30;

export type RatingNeed = 'not-assessed' | 'stale' | 'due' | 'provisional' | 'none';

export interface ToRate {
  readonly address: Address;
  readonly layer: LayerName;
  readonly account: string | undefined;
  readonly need: RatingNeed;
  /** The latest assessment in general. */
  readonly last: Rated | undefined;
  readonly freshness: Freshness | undefined;
  /** Level in force. */
  readonly level: string | undefined;
  /** Dimensions or stages that are asked, in the method's order; empty: a judged level is enough. */
  readonly asks: readonly string[];
}

/** Whether a judged level is all that is asked for. */
export function isJudged({ layer, asks }: Pick<ToRate, 'layer' | 'asks'>): boolean {
  return layer === 'key' && asks.length === 0;
}

export interface RatingScope {
  readonly accounts?: readonly string[];
  /** Of contacts their own owner; of departments and accounts, who answers for them. */
  readonly owner?: string;
  readonly layer?: LayerName;
  /** Also those whose assessment is fresh and whole. */
  readonly all?: boolean;
}

/**
 * Those to be rated in the scope, account by account: contacts with a role, departments, the company; then outside
 * contacts. Only what is missing, stale, due or provisional, unless all are asked for.
 */
export function ratingList(region: RegionAssessment, state: State, scope: RatingScope): readonly ToRate[] {
  const everybody = [
    ...state.accounts.flatMap((account) => ofAccount(account, region, state.method)),
    ...region.contacts
      .filter((contact) => contact.state.account === undefined && contact.key)
      .map((contact) => ({
        ...common(contact.general, contact.state.ratings),
        address: contact.address,
        layer: 'key' as const,
        account: undefined,
        holder: contact.state.contact.owner,
        asks: depthOf(state.method, contact.tier),
      })),
  ];
  return everybody
    .filter(
      ({ layer, account, holder, need }) =>
        (scope.layer === undefined || layer === scope.layer) &&
        (scope.accounts === undefined || (account !== undefined && scope.accounts.includes(account))) &&
        (scope.owner === undefined || holder === scope.owner) &&
        (scope.all === true || need !== 'none'),
    )
    .map(({ holder: _, ...each }) => each);
}

type Held = ToRate & { readonly holder: string | undefined };

function ofAccount(account: AccountState, region: RegionAssessment, method: Method): readonly Held[] {
  const { id, tier } = account;
  const assessed = region.accountById.get(id);
  if (assessed === undefined) return [];
  const contacts = assessed.contacts.filter(({ key }) => key);
  return [
    ...contacts.map((contact) => ({
      ...common(contact.general, contact.state.ratings),
      address: contact.address,
      layer: 'key' as const,
      account: id,
      holder: contact.state.contact.owner,
      asks: depthOf(method, tier),
    })),
    ...assessed.general.departments.map((department) => ({
      ...common(department, department.state.ratings),
      address: department.address,
      layer: 'general' as const,
      account: id,
      holder: department.state.owner,
      asks: method.general.dimensions.map((dimension) => dimension.id),
    })),
    {
      ...common(assessed.organization, account.ratings),
      address: id,
      layer: 'organization' as const,
      account: id,
      holder: account.organizationOwner,
      asks: method.organization.stages.map((stage) => stage.id),
    },
  ];
}

interface Assessed {
  readonly level: string | undefined;
  readonly provisional?: boolean;
  readonly freshness: Freshness | undefined;
}

function common(assessed: Assessed | undefined, ratings: readonly Rated[]) {
  const last = ratings.findLast((rated) => rated.category === undefined && saysSomething(rated));
  return { last, freshness: assessed?.freshness, level: assessed?.level, need: needOf(assessed) };
}

function needOf(assessed: Assessed | undefined): RatingNeed {
  if (assessed?.level === undefined || assessed.freshness === undefined) return 'not-assessed';
  const { age, limit, stale } = assessed.freshness;
  if (stale) return 'stale';
  if (assessed.provisional) return 'provisional';
  return age + dueWithin > limit ? 'due' : 'none';
}

/** What the tier's depth asks for, in the method's order. */
function depthOf({ key }: Method, tier: string): readonly string[] {
  const asked = key.depth[tier] ?? key.dimensions.map(({ id }) => id);
  return key.dimensions.map(({ id }) => id).filter((id) => asked.includes(id));
}
