/** Who needs attention, and why: the people to look at before all others. */
import { atLeast, rankOf } from '../method/level.ts';
import type { Method } from '../method/method.ts';
import type { Address, Day } from '../plan/plan.ts';
import type { Rated } from '../plan/state.ts';
import type { Attention, ContactAssessment, ContactChange, ContactLevel, PersonToSee } from './assessment.ts';
import { groupedBy } from './grouped.ts';

/** Reasons from the most pressing one. */
const order: readonly Attention['kind'][] = [
  'fell',
  'opposed',
  'rival-exclusive',
  'rival-closer',
  'lowered',
  'left',
  'stale',
  'gate',
  'act-expired',
  'awaiting',
  'same-scores',
  'provisional',
  'not-assessed',
];

/**
 * The key contacts with a reason to see them, of each account the most pressing first (deciding roles before others on a tie).
 * Accounts keep their order. Who is merely not assessed is not among them; nor a claim that waits without lowering anything.
 */
export function attentionOf(
  contacts: readonly ContactAssessment[],
  changes: ReadonlyMap<Address, ContactChange>,
  since: Day,
  method: Method,
): readonly PersonToSee[] {
  const homes = groupedBy(contacts, ({ state }) => state.account?.id ?? state.organization?.id);
  return [...homes.values()].flatMap((group) =>
    group
      .map((contact) => ({
        contact,
        reasons: reasonsFor(contact, changes.get(contact.address), since, group, method),
      }))
      .filter(({ reasons }) => reasons.some(({ kind }) => kind !== 'not-assessed'))
      .toSorted((one, other) => pressing(one, method) - pressing(other, method))
      .map(({ contact, reasons }) => ({ address: contact.address, reasons })),
  );
}

function pressing(
  { contact, reasons }: { contact: ContactAssessment; reasons: readonly Attention[] },
  method: Method,
): number {
  const { role } = contact.state.contact;
  const decides = role !== undefined && method['deciding-roles'].includes(role);
  return order.indexOf(reasons[0]?.kind ?? 'not-assessed') * 2 + (decides ? 0 : 1);
}

function reasonsFor(
  contact: ContactAssessment,
  change: ContactChange | undefined,
  since: Day,
  group: readonly ContactAssessment[],
  method: Method,
): readonly Attention[] {
  const { state, general } = contact;
  if (state.departed !== undefined) return leftSince(contact, state.departed, since, group);
  if (!contact.key) return [];
  const reasons: Attention[] = [
    ...(change?.movement === 'down' && change.before
      ? [{ kind: 'fell' as const, from: change.before.level, since }]
      : []),
    ...rivalReasons(contact, method),
    ...(general ? levelReasons(contact, general, method) : [{ kind: 'not-assessed' as const }]),
  ];
  return reasons.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

function leftSince(
  { state: { contact } }: ContactAssessment,
  on: Day,
  since: Day,
  group: readonly ContactAssessment[],
): readonly Attention[] {
  if (contact.role === undefined || on <= since) return [];
  const filled = group.some(({ key, state }) => key && state.contact.role === contact.role);
  return [{ kind: 'left', on, lastOfRole: filled ? undefined : contact.role }];
}

function rivalReasons(
  { closerRivals, general, state }: ContactAssessment,
  { key }: Method,
): readonly Attention[] {
  const ours = general ? rankOf(key.levels, general.level) : -1;
  const exclusive = state.closeness.filter(({ level }) => level === key.names.exclusive);
  return [
    ...exclusive.map((closeness) => ({ kind: 'rival-exclusive' as const, closeness })),
    ...closerRivals
      .filter((closeness) => !exclusive.includes(closeness))
      .map((closeness) => ({
        kind: 'rival-closer' as const,
        closeness,
        levels: rankOf(key.levels, closeness.level) - ours,
      })),
  ];
}

/** Why a contact's level in one scope is no more than it is, and what else is wrong with it. */
export function levelReasons(
  contact: ContactAssessment,
  general: ContactLevel,
  { key }: Method,
): readonly Attention[] {
  const { freshness, claimed, level, confirmation, provisional } = general;
  const reasons: Attention[] = [];
  const opposed = level === key.names.opposed;
  const lowered = general.confirmationState === 'lowered' && confirmation !== undefined;
  if (opposed) {
    const evidence = contact.state.evidence.findLast(({ against }) => against);
    reasons.push({ kind: 'opposed', evidence });
  }
  if (lowered) {
    reasons.push({ kind: 'lowered', claimed: general.claimedThen ?? claimed, confirmation });
  }
  if (freshness.stale) reasons.push({ kind: 'stale', age: freshness.age, limit: freshness.limit });
  // What the supervisor did not accept, or what opposes us, says the same as the gate does.
  if (!opposed && !lowered) reasons.push(...gateReasons(general));
  if (general.confirmationState === 'awaiting' && !atLeast(key.levels, level, claimed)) {
    reasons.push({ kind: 'awaiting', claimed });
  }
  const same = unchangedSince(contact);
  if (same !== undefined) reasons.push({ kind: 'same-scores', since: same });
  if (provisional) reasons.push({ kind: 'provisional' });
  return reasons;
}

/** The gate that binds; and the act that ran out, where one would lift it. */
function gateReasons({ caps, claimed, spentActs }: ContactLevel): readonly Attention[] {
  const cap = caps.find(({ to }) => to === claimed);
  if (cap === undefined) return [];
  const expired = spentActs.findLast(({ because }) => because === 'expired');
  const acts = cap.unmet.some(({ kind }) => kind === 'acts' || kind === 'points-or-acts');
  return [
    { kind: 'gate', cap },
    ...(acts && expired ? [{ kind: 'act-expired' as const, evidence: expired.evidence }] : []),
  ];
}

/**
 * The day of the assessment before, where the latest repeats its points one by one, is not written `same`, and no evidence was
 * seen from that day on.
 */
export function unchangedSince({ general, state }: ContactAssessment): Day | undefined {
  const rated = general?.rated;
  if (rated?.points === undefined || rated.same) return undefined;
  const ratings = state.ratings.filter(({ category }) => category === undefined);
  const before = ratings[ratings.lastIndexOf(rated) - 1];
  if (before === undefined || !samePoints(before, rated)) return undefined;
  return state.evidence.some(({ on }) => on > before.on && on <= rated.on) ? undefined : before.on;
}

function samePoints({ points: one = {} }: Rated, { points: other = {} }: Rated): boolean {
  const dimensions = Object.keys(one);
  return (
    dimensions.length === Object.keys(other).length &&
    dimensions.every((dimension) => one[dimension] === other[dimension])
  );
}
