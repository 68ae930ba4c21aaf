/** Who of ours owns a contact at the day. */
import type { Contact } from '../../plan/plan.ts';
import type { State } from '../../plan/state.ts';

/** Undefined where nobody is named, or the one who is named is not there on the day. */
export function ownerOf({ owner }: Contact, { memberById }: State): string | undefined {
  return owner !== undefined && memberById.has(owner) ? owner : undefined;
}
