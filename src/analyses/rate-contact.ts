/** The level of one person, in general and for each product category with an assessment of its own. */
import { atLeast, levelOfPerson, lowerOf, rankOf } from '../method/level.ts';
import type { KeyLayer } from '../method/method.ts';
import type { Day } from '../plan/plan.ts';
import type { Confirmed, ContactState, Rated, State } from '../plan/state.ts';
import { type Acts, actsAt } from './acts.ts';
import type { ContactAssessment, ContactLevel } from './assessment.ts';
import { type Claim, claimOf, saysSomething } from './claim.ts';
import { confirmationStateOf, countedConfirmations, holdingOf, isByRater } from './confirmation.ts';
import { exact } from './exact.ts';
import { freshnessOf } from './freshness.ts';

/**
 * Rates a contact as the tier asks (a contact of an account: the account's). A contact who was assessed for categories only is
 * not assessed in general. Weight = role × influence, 0 without a role.
 */
export function rateContact(state: State, contact: ContactState, tier: string): ContactAssessment {
  const { method, memberById } = state;
  const { role, owner, influence = method.assumed.influence } = contact.contact;
  const ratings = contact.ratings.filter(saysSomething);
  const general = rateScope(state, contact, tier, ratings, undefined);
  const { levels, names } = method.key;
  const key = contact.active && role !== undefined;
  return {
    state: contact,
    address: contact.address,
    tier,
    key,
    influence,
    weight: role === undefined ? 0 : exact((method.roles[role]?.weight ?? 0) * method.influence[influence]),
    general,
    scoped: rateCategories(state, contact, tier, ratings),
    closerRivals: closerRivals(contact, general, levels),
    opponent: contact.active ? opponentOf(contact, general, names) : undefined,
    live:
      key &&
      contact.account !== undefined &&
      general !== undefined &&
      atLeast(levels, general.level, names.accepting) &&
      !general.freshness.stale &&
      owner !== undefined &&
      memberById.has(owner),
  };
}

function rateCategories(
  state: State,
  contact: ContactState,
  tier: string,
  ratings: readonly Rated[],
): ContactAssessment['scoped'] {
  if (ratings.every(({ category }) => category === undefined)) return nowhere;
  const scoped = new Map<string, ContactLevel>();
  for (const category of new Set(ratings.flatMap((rated) => rated.category ?? []))) {
    const level = rateScope(state, contact, tier, ratings, category);
    if (level !== undefined) scoped.set(category, level);
  }
  return scoped;
}

const nowhere: ContactAssessment['scoped'] = new Map();

function closerRivals(
  { closeness }: ContactState,
  general: ContactLevel | undefined,
  levels: KeyLayer['levels'],
): ContactAssessment['closerRivals'] {
  if (closeness.length === 0) return closeness;
  const ours = general ? rankOf(levels, general.level) : -1;
  return closeness.filter(({ level }) => rankOf(levels, level) > ours);
}

function opponentOf(
  { closeness }: ContactState,
  general: ContactLevel | undefined,
  { opposed, exclusive }: KeyLayer['names'],
): ContactAssessment['opponent'] {
  if (general?.level === opposed) return 'opposed';
  return closeness.some(({ level }) => level === exclusive) ? 'rival' : undefined;
}

function rateScope(
  state: State,
  contact: ContactState,
  tier: string,
  all: readonly Rated[],
  category: string | undefined,
): ContactLevel | undefined {
  const { asOf, method } = state;
  const { key } = method;
  const ratings = ofScope(all, category);
  const rated = ratings.at(-1);
  if (rated === undefined) return undefined;
  const confirmations = ofScope(contact.confirmations, category);
  const counted = countedConfirmations(confirmations, ratings);
  const holding = holdingOf(counted, ratings, (earlier, day, confirmation) =>
    daysUntilSpent(counted, confirmation, key).map(
      (spentUntil) => claimAt(earlier, contact, tier, key, day, spentUntil).claim.claimed,
    ),
  );
  const spentUntil = counted.findLast(({ level }) => spendsActs(level, key))?.on;
  const { claim, acts } = claimAt(rated, contact, tier, key, asOf, spentUntil);
  const { claimed } = claim;
  const byRater = confirmations.at(-1);
  return {
    rated,
    score: claim.score,
    byScore: claim.byScore,
    caps: claim.caps,
    provisional: claim.provisional,
    judged: claim.judged,
    category,
    acts: acts.valid,
    spentActs: acts.spent,
    claimed,
    claimedThen:
      holding && !atLeast(key.levels, holding.confirmation.level, holding.claimedThen)
        ? holding.claimedThen
        : undefined,
    confirmation: holding?.confirmation,
    confirmationState: confirmationStateOf(claimed, holding, key.levels, key['to-confirm-from']),
    confirmedByRater: byRater && isByRater(byRater, ratings) ? byRater : undefined,
    level: holding
      ? lowerOf(key.levels, claimed, holding.confirmation.level)
      : (key.unconfirmed[claimed] ?? claimed),
    freshness: freshnessOf(rated.on, asOf, tier, 'contacts', method),
  };
}

function ofScope<Entry extends { readonly category: string | undefined }>(
  entries: readonly Entry[],
  category: string | undefined,
): readonly Entry[] {
  return entries.every((entry) => entry.category === category)
    ? entries
    : entries.filter((entry) => entry.category === category);
}

/**
 * Up to which day acts count no more when one asks what was, or is, claimed under a confirmation. Acts that it did not accept
 * still stood on its day; after it an assessment can be read with and without them, for an unchanged one must not end it.
 */
function daysUntilSpent(
  counted: readonly Confirmed[],
  confirmation: Confirmed,
  key: KeyLayer,
): readonly (Day | undefined)[] {
  const before = counted.findLast(({ on, level }) => on < confirmation.on && spendsActs(level, key))?.on;
  return spendsActs(confirmation.level, key) ? [before, confirmation.on] : [before];
}

/** A supervisor who says less than supportive did not accept the acts known that day. */
function spendsActs(level: string, { levels, names }: KeyLayer): boolean {
  return !atLeast(levels, level, names.supportive);
}

function claimAt(
  rated: Rated,
  { evidence }: ContactState,
  tier: string,
  key: KeyLayer,
  day: Day,
  spentUntil: Day | undefined,
): { claim: Claim; acts: Acts } {
  const acts = actsAt(evidence, key.acts, day, spentUntil);
  const claim = claimOf(rated, key, (score, points) => levelOfPerson(score, Object.keys(points), key), {
    depth: key.depth[tier] ?? [],
    acts: acts.valid,
  });
  return { claim, acts };
}
