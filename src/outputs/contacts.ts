/** Contacts at a day, as JSON prints them: by the part of the address behind the account's id. */
import type { ContactAssessment, ContactChange } from '../analyses/assessment.ts';
import type { Address } from '../plan/plan.ts';
import type { RivalCloseness } from '../plan/state.ts';
import { contactLevelOutput } from './levels.ts';
import type { ClosenessOutput, ContactOutput } from './schemas/contacts.ts';

export function contactsOutput(
  contacts: readonly ContactAssessment[],
  changes: ReadonlyMap<Address, ContactChange>,
): Record<string, ContactOutput> {
  return Object.fromEntries(
    contacts.map((contact) => [
      contact.state.contact.id,
      contactOutput(contact, changes.get(contact.address)),
    ]),
  );
}

export function contactOutput(contact: ContactAssessment, change: ContactChange | undefined): ContactOutput {
  const { state, general, scoped } = contact;
  const { role = null, owner = null, backup = null } = state.contact;
  return {
    active: state.active,
    left: state.departed ?? null,
    key: contact.key,
    role,
    influence: contact.influence,
    weight: contact.weight,
    tier: contact.tier,
    owner,
    backup,
    level: general?.level ?? null,
    score: general?.score ?? null,
    general: general ? contactLevelOutput(general) : null,
    'by-category': Object.fromEntries(
      [...scoped].map(([category, level]) => [category, contactLevelOutput(level)]),
    ),
    live: contact.live,
    opponent: contact.opponent ?? null,
    rivals: state.closeness.map(closenessOutput),
    movement: change?.movement ?? null,
    before: change?.before ?? null,
  };
}

export function closenessOutput({ rival, level, since, on, basis }: RivalCloseness): ClosenessOutput {
  return { rival, level, since, on, basis: basis ?? null };
}
