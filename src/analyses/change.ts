/** What moved between two days: levels person by person, and each account's index explained by its people. */
import { atLeast, rankOf } from '../method/level.ts';
import type { KeyLayer } from '../method/method.ts';
import type {
  AccountAssessment,
  ContactAssessment,
  ContactChange,
  IndexChange,
  IndexPart,
  Movement,
  RegionAssessment,
  RegionChange,
} from './assessment.ts';
import { exact } from './exact.ts';

/** Compares the region now with an earlier day. Contacts: those who are there now. */
export function changeOf(before: RegionAssessment, now: RegionAssessment, layer: KeyLayer): RegionChange {
  return {
    since: before.asOf,
    before,
    contacts: now.contacts
      .filter(({ state }) => state.active)
      .map((contact) =>
        contactChange(before.contactByAddress.get(contact.address), contact, before.asOf, layer),
      ),
    accounts: now.accounts.map((account) => indexChange(before.accountById.get(account.id), account)),
  };
}

function contactChange(
  earlier: ContactAssessment | undefined,
  contact: ContactAssessment,
  since: string,
  layer: KeyLayer,
): ContactChange {
  return {
    address: contact.address,
    movement: movementOf(earlier, contact, since, layer),
    before: standing(earlier),
    now: standing(contact),
    evidence: contact.state.evidence.filter(({ on }) => on > since),
  };
}

function standing(contact: ContactAssessment | undefined): ContactChange['now'] {
  return (
    contact?.general && {
      level: contact.general.level,
      score: contact.general.score,
      on: contact.general.rated.on,
    }
  );
}

/** A level that moved did so whatever moved it: points, evidence that came or ran out, a confirmation. */
function movementOf(
  earlier: ContactAssessment | undefined,
  { general }: ContactAssessment,
  since: string,
  { levels }: KeyLayer,
): Movement {
  if (general === undefined) return 'not-assessed';
  const from = earlier?.general?.level;
  if (from === undefined) return 'first';
  if (rankOf(levels, from) !== rankOf(levels, general.level)) {
    return atLeast(levels, general.level, from) ? 'up' : 'down';
  }
  return general.rated.on > since ? 'same' : 'not-again';
}

/**
 * An index's change by person, only those who changed it. With the index before I and the weight after D, somebody whose
 * weighted value went from n to m while the weight went from v to w is answerable for (m − n − I × (w − v)) ÷ D. So a
 * newcomer counts by how far above the earlier index they stand, who left by how far below, and those who stayed as they were
 * for nothing; the parts add up to after − before. "Not assessed" counts 0 here.
 */
export function indexChange(earlier: AccountAssessment | undefined, now: AccountAssessment): IndexChange {
  const [before, after] = [earlier?.index, now.index];
  const partsBefore = new Map(before?.parts.map((part) => [part.address, part]));
  const partsAfter = new Map(after.parts.map((part) => [part.address, part]));
  const everybodyLeft = after.weight === 0;
  const weight = everybodyLeft ? (before?.weight ?? 0) : after.weight;
  const index = everybodyLeft ? 0 : (before?.value ?? 0);
  const [counted, counts] = [before?.value != null, after.value !== null];
  const parts = [...new Set([...partsBefore.keys(), ...partsAfter.keys()])].flatMap((address) => {
    const [was, is] = [partsBefore.get(address), partsAfter.get(address)];
    const gained = exact((counts ? weighted(is) : 0) - (counted ? weighted(was) : 0));
    const value = 100 * gained - index * exact((is?.weight ?? 0) - (was?.weight ?? 0));
    return value === 0 ? [] : [{ address, change: value / weight, because: causeOf(was, is) }];
  });
  return { account: now.id, before: before?.value ?? null, after: after.value, parts };
}

function weighted(part: IndexPart | undefined): number {
  return part === undefined ? 0 : exact(part.weight * part.value);
}

function causeOf(
  was: IndexPart | undefined,
  is: IndexPart | undefined,
): IndexChange['parts'][number]['because'] {
  if (was === undefined) return 'joined';
  if (is === undefined) return 'left';
  if (was.level === undefined && is.level !== undefined) return 'first';
  return was.level === is.level ? 'weight' : 'level';
}
