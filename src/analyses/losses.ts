/** What an account loses when a person is not there any more: only losses, never a gain. */
import type { Method } from '../method/method.ts';
import type { State } from '../plan/state.ts';
import type { AccountAssessment, ColourName, Loss } from './assessment.ts';
import { colourOf } from './colour.ts';
import { exact } from './exact.ts';
import type { ChainSeat } from './gap.ts';
import { linesOf } from './lines.ts';
import { effectsOf } from './loss-effects.ts';
import { seatsOf, supportIndex } from './support-index.ts';
import { type Absence, contactsWithout, isGone, ownerWithout } from './without.ts';

export type AccountWithoutLosses = Omit<AccountAssessment, 'losses'>;

/** An open hilltop project with its chain. */
export interface HilltopSeats {
  readonly project: { readonly id: string; readonly account: string };
  readonly seats: readonly ChainSeat[];
}

/** The losses of an account, worst first: by index, colour, lines, hilltops; then in order of the plan, contacts before ours. */
export function lossesOf(
  account: AccountWithoutLosses,
  state: State,
  hilltops: readonly HilltopSeats[],
): readonly Loss[] {
  const people = account.contacts.filter(({ key }) => key);
  const own = new Set(people.flatMap((contact) => contact.state.contact.owner ?? []));
  const absences: Absence[] = [
    ...people.map(({ address }) => ({ without: address, of: 'contact' as const })),
    ...[...own].map((id) => ({ without: id, of: 'own' as const })),
  ];
  const losses = absences.flatMap((absence) => lossWithout(account, absence, state, hilltops) ?? []);
  return losses.toSorted(compareLosses);
}

/** What the account loses by one absence; undefined where it loses nothing. */
export function lossWithout(
  account: AccountWithoutLosses,
  absence: Absence,
  state: State,
  hilltops: readonly HilltopSeats[],
): Loss | undefined {
  const { method } = state;
  const contacts = contactsWithout(account.contacts, absence, state);
  const after = {
    contacts,
    index: indexWithout(account, contacts, method),
    colour: colourWithout(account, contacts, method),
    lines: linesOf(contacts, account.state.tier, method, (contact) => ownerWithout(contact, absence, state)),
  };
  const lost = hilltopsLost(account, absence, state, hilltops);
  const loss: Loss = {
    account: account.id,
    ...absence,
    index: { before: account.index.value, after: after.index },
    colour: { before: account.colour.name, after: after.colour },
    lines: { before: account.lines.live.length, after: after.lines.live.length },
    hilltops: lost,
    effects: effectsOf(account, after, absence, state, hilltops),
  };
  const [index, colour, lines] = sizeOf(loss);
  return index + colour + lines + lost.length + loss.effects.length > 0 ? loss : undefined;
}

/** Worst first: index, colour, lines, hilltops. */
export function compareLosses(one: Loss, other: Loss): number {
  const [mine, theirs] = [sizeOf(one), sizeOf(other)];
  return mine.map((size, at) => (theirs[at] ?? 0) - size).find((difference) => difference !== 0) ?? 0;
}

function sizeOf({ index, colour, lines, hilltops }: Loss): readonly [number, number, number, number] {
  return [
    exact((index.before ?? 0) - (index.after ?? 0)),
    colourRank[colour.before] - colourRank[colour.after],
    lines.before - lines.after,
    hilltops.length,
  ];
}

const colourRank: Readonly<Record<ColourName, number>> = { grey: 0, red: 1, amber: 2, green: 3 };

/** Unknown counts 0: an account that loses the only person it knows falls to 0, not to "not assessed". */
function indexWithout(
  { index: { value } }: AccountWithoutLosses,
  contacts: AccountWithoutLosses['contacts'],
  { key }: Method,
): number | null {
  if (value === null) return null;
  const after = supportIndex(seatsOf(contacts), key);
  return after.value ?? after.parts.reduce((total, { contribution }) => total + contribution, 0);
}

/** Grey is for accounts that nobody has looked at, not for those that lost whom they knew. */
function colourWithout(
  { colour }: AccountWithoutLosses,
  contacts: AccountWithoutLosses['contacts'],
  method: Method,
): ColourName {
  const { name } = colourOf(contacts, method);
  return name === 'grey' && colour.name !== 'grey' ? 'red' : name;
}

function hilltopsLost(
  account: AccountWithoutLosses,
  absence: Absence,
  state: State,
  hilltops: readonly HilltopSeats[],
): readonly string[] {
  return hilltops
    .filter(({ project, seats }) =>
      seats.some(
        ({ contact, inPlace }) =>
          inPlace &&
          isGone(contact, absence, state) &&
          (contact.state.account?.id === account.id || project.account === account.id),
      ),
    )
    .map(({ project }) => project.id);
}
