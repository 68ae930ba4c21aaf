/** An account's people as they would stand if one person were not there any more: one of theirs, or one of ours. */
import type { State } from '../plan/state.ts';
import type { ContactAssessment } from './assessment.ts';
import { valueOfLevel } from './support-index.ts';

/** Who is gone: a contact by address, or one of ours by id. */
export interface Absence {
  readonly without: string;
  readonly of: 'contact' | 'own';
}

/**
 * Who holds a contact then: a contact of ours who is gone passes to the backup, if that is somebody else who is there.
 * Undefined: nobody.
 */
export function ownerWithout(
  { state: { contact } }: ContactAssessment,
  absence: Absence,
  state: State,
): string | undefined {
  if (absence.of === 'contact' || contact.owner !== absence.without) return contact.owner;
  const { backup } = contact;
  return backup !== undefined && backup !== absence.without && state.memberById.has(backup)
    ? backup
    : undefined;
}

/** Whether the absence leaves the seat with somebody unknown to us. */
export function isGone(contact: ContactAssessment, absence: Absence, state: State): boolean {
  if (!contact.state.active) return false;
  if (absence.of === 'contact') return contact.address === absence.without;
  return (
    contact.state.contact.owner === absence.without && ownerWithout(contact, absence, state) === undefined
  );
}

/**
 * The contacts as they stand then. Seat and weight stay, the level is unknown; an opponent stays one, and who counts for less
 * than somebody unknown stays that too, so that nothing gets better.
 */
export function contactsWithout(
  contacts: readonly ContactAssessment[],
  absence: Absence,
  state: State,
): readonly ContactAssessment[] {
  const { key } = state.method;
  const unknown = valueOfLevel(undefined, key);
  return contacts.map((contact) => {
    if (!isGone(contact, absence, state)) return contact;
    const stays = contact.general !== undefined && valueOfLevel(contact.general.level, key) < unknown;
    return { ...contact, live: false, general: stays ? contact.general : undefined };
  });
}
