/** What a loss means: the last supporter, a decider without a line, too few lines, contacts without an owner. */
import { atLeast } from '../method/level.ts';
import type { Method } from '../method/method.ts';
import type { State } from '../plan/state.ts';
import type { ContactAssessment, LinesResult, LossEffect } from './assessment.ts';
import { isDeciding } from './colour.ts';
import type { AccountWithoutLosses, HilltopSeats } from './losses.ts';
import { type Absence, isGone } from './without.ts';

/** How the account would stand. */
interface After {
  readonly contacts: readonly ContactAssessment[];
  readonly lines: LinesResult;
}

/** The effects, gravest first. A decider without a line is said of the hilltops where it matters, else of the account. */
export function effectsOf(
  account: AccountWithoutLosses,
  after: After,
  absence: Absence,
  state: State,
  hilltops: readonly HilltopSeats[],
): readonly LossEffect[] {
  const { method } = state;
  const ofHilltops = hilltopEffects(account, absence, state, hilltops);
  const ofRoles = roleEffects(account, after, method).filter(
    ({ role }) => ofHilltops.length === 0 || role !== method['decider-role'],
  );
  return [
    ...supporterEffects(account, after, method),
    ...ofHilltops,
    ...ofRoles,
    ...lineEffects(account, after),
    ...ownerEffects(account, absence, state),
  ];
}

function supporterEffects(
  account: AccountWithoutLosses,
  after: After,
  method: Method,
): readonly LossEffect[] {
  const { levels, names } = method.key;
  const supporters = (contacts: readonly ContactAssessment[]) =>
    contacts.filter(({ key, general }) => key && general && atLeast(levels, general.level, names.supportive));
  const [before, left] = [supporters(account.contacts), supporters(after.contacts)];
  if (before.length > 0 && left.length === 0) return [{ kind: 'last-supporter' }];
  const decides = (contact: ContactAssessment) => isDeciding(contact, method);
  return before.some(decides) && !left.some(decides) ? [{ kind: 'no-deciding-supporter' }] : [];
}

function hilltopEffects(
  account: AccountWithoutLosses,
  absence: Absence,
  state: State,
  hilltops: readonly HilltopSeats[],
): readonly LossEffect[] {
  return hilltops.flatMap(({ project, seats }): LossEffect[] => {
    const live = seats
      .map(({ contact }) => contact)
      .filter((contact) => contact.live && contact.state.contact.role === state.method['decider-role']);
    const gone = live.filter((contact) => isGone(contact, absence, state));
    const ours = gone.some((contact) => contact.state.account?.id === account.id);
    return ours && gone.length === live.length
      ? [{ kind: 'hilltop-decider-without-line', project: project.id }]
      : [];
  });
}

function roleEffects(
  { contacts }: AccountWithoutLosses,
  after: After,
  method: Method,
): Extract<LossEffect, { kind: 'decider-without-line' }>[] {
  const hasLine = (people: readonly ContactAssessment[], role: string) =>
    people.some(({ live, state }) => live && state.contact.role === role);
  return method['deciding-roles']
    .filter((role) => hasLine(contacts, role) && !hasLine(after.contacts, role))
    .map((role) => ({ kind: 'decider-without-line', role }));
}

function lineEffects({ lines }: AccountWithoutLosses, after: After): readonly LossEffect[] {
  const have = after.lines.live.length;
  const need = lines.needed.contacts;
  return have < need && have < lines.live.length ? [{ kind: 'lines-short', have, need }] : [];
}

function ownerEffects(
  { contacts }: AccountWithoutLosses,
  absence: Absence,
  state: State,
): readonly LossEffect[] {
  if (absence.of === 'contact') return [];
  const left = contacts.filter((contact) => contact.key && isGone(contact, absence, state));
  return left.length === 0 ? [] : [{ kind: 'without-owner', contacts: left.map(({ address }) => address) }];
}
