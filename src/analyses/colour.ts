/** The colour of an account's decision chain, with the reasons why it is not green. */
import { atLeast } from '../method/level.ts';
import type { Method } from '../method/method.ts';
import type { Address } from '../plan/plan.ts';
import type { Colour, ColourReason, ContactAssessment } from './assessment.ts';

/**
 * Grey: nobody assessed. Red: nobody supportive or above. Green: a deciding role is, every known decider is assessed and there is
 * one, and no opponent is among the deciding and evaluating roles or the people of high influence. Amber: anything else.
 * Looks at the active key contacts; for opponents also at people of high influence without a role.
 */
export function colourOf(contacts: readonly ContactAssessment[], method: Method): Colour {
  const { levels, names } = method.key;
  const people = contacts.filter(({ key }) => key);
  if (!people.some(({ general }) => general)) return { name: 'grey', reasons: [{ kind: 'nobody-assessed' }] };
  const isSupporter = ({ general }: ContactAssessment) =>
    general !== undefined && atLeast(levels, general.level, names.supportive);
  const reasons: ColourReason[] = [];
  const red = !people.some(isSupporter);
  if (red) reasons.push({ kind: 'nobody-supportive', enoughPoints: enoughPoints(people, method) });
  else if (!people.some((contact) => isDeciding(contact, method) && isSupporter(contact))) {
    reasons.push({ kind: 'no-decider-supportive' });
  }
  const deciders = people.filter(({ state }) => state.contact.role === method['decider-role']);
  const open = deciders.filter(({ general }) => general === undefined);
  if (deciders.length === 0) reasons.push({ kind: 'decider-unknown' });
  if (open.length > 0) reasons.push({ kind: 'decider-not-assessed', who: addresses(open) });
  const opponents = contacts.filter((contact) => contact.opponent !== undefined && weighs(contact, method));
  if (opponents.length > 0) reasons.push({ kind: 'opponents', who: addresses(opponents) });
  return { name: red ? 'red' : reasons.length === 0 ? 'green' : 'amber', reasons };
}

/** Whether the person has a role whose consent decides. */
export function isDeciding({ state }: ContactAssessment, method: Method): boolean {
  const { role } = state.contact;
  return role !== undefined && method['deciding-roles'].includes(role);
}

/** Whether opposition by this person keeps an account from being green. */
function weighs(contact: ContactAssessment, method: Method): boolean {
  const { role } = contact.state.contact;
  const evaluates = role !== undefined && method['evaluating-roles'].includes(role);
  return isDeciding(contact, method) || evaluates || contact.influence === 'high';
}

/** Who has the points of a supporter, and is held back by a gate. */
function enoughPoints(
  people: readonly ContactAssessment[],
  { key: { levels, names } }: Method,
): readonly Address[] {
  const held = people.filter(
    ({ general }) =>
      general !== undefined &&
      general.score !== null &&
      atLeast(levels, general.byScore, names.supportive) &&
      !atLeast(levels, general.claimed, names.supportive),
  );
  return addresses(held);
}

function addresses(contacts: readonly ContactAssessment[]): readonly Address[] {
  return contacts.map(({ address }) => address);
}
