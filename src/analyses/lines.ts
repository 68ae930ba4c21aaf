/** The live lines of an account against what its tier needs. */
import type { Method } from '../method/method.ts';
import type { ContactAssessment, LinesResult } from './assessment.ts';

/**
 * Counts live lines, their roles, and our own people who hold them. `ownerOf` says who holds a line: the contact's owner, unless
 * one asks what would be.
 */
export function linesOf(
  contacts: readonly ContactAssessment[],
  tier: string,
  { lines }: Pick<Method, 'lines'>,
  ownerOf: (contact: ContactAssessment) => string | undefined = ownerOfContact,
): LinesResult {
  const live = contacts.filter((contact) => contact.live);
  const { contacts: people = 0, roles = 0, own = 0 } = lines[tier] ?? {};
  const needed = { contacts: people, roles, own };
  const owners = [...new Set(live.flatMap((contact) => ownerOf(contact) ?? []))];
  const rolesLive = new Set(live.map(({ state }) => state.contact.role)).size;
  const missing = {
    contacts: Math.max(0, needed.contacts - live.length),
    roles: Math.max(0, needed.roles - rolesLive),
    own: Math.max(0, needed.own - owners.length),
  };
  return {
    live: live.map(({ address }) => address),
    roles: rolesLive,
    own: owners,
    needed,
    missing,
    enough: missing.contacts + missing.roles + missing.own === 0,
  };
}

function ownerOfContact({ state }: ContactAssessment): string | undefined {
  return state.contact.owner;
}
