/** What a person's rise to a level would change: the account's index, and chains that wait for it. */
import { atLeast } from '../method/level.ts';
import type { KeyLayer } from '../method/method.ts';
import type { Project } from '../plan/plan.ts';
import type { AccountAssessment, ContactAssessment, ContactLevel } from './assessment.ts';
import type { ChainSeat } from './gap.ts';
import { levelFor } from './in-scope.ts';
import { seatsOf, supportIndex } from './support-index.ts';

/** What a person's rise to a level would change. */
export interface RiseEffect {
  /** The account's index; undefined where the person is not in it or the scope is a category. */
  readonly index: { readonly before: number | null; readonly after: number | null } | undefined;
  /** Open projects that require a level of the person which this would bring. */
  readonly chains: readonly {
    readonly project: Project;
    readonly before: number;
    readonly after: number;
    readonly required: number;
  }[];
}

export interface ProjectChain {
  readonly project: Project;
  readonly seats: readonly ChainSeat[];
}

export function indexAfter(
  contact: ContactAssessment,
  aim: string,
  account: AccountAssessment | undefined,
  layer: KeyLayer,
): RiseEffect['index'] {
  if (account === undefined || !contact.key) return undefined;
  const seats = seatsOf(account.contacts).map((seat) =>
    seat.address === contact.address ? { ...seat, level: aim } : seat,
  );
  return { before: account.index.value, after: supportIndex(seats, layer).value };
}

/** Only where the project looks at this scope and the aim brings what it requires. */
export function chainAfter(
  contact: ContactAssessment,
  level: ContactLevel,
  aim: string,
  { project, seats }: ProjectChain,
  { levels }: KeyLayer,
): RiseEffect['chains'] {
  const seat = seats.find(({ address }) => address === contact.address);
  if (seat?.required === undefined || seat.inPlace || levelFor(contact, project.category) !== level)
    return [];
  if (!atLeast(levels, aim, seat.required)) return [];
  const required = seats.filter((each) => each.required !== undefined);
  const before = required.filter(({ inPlace }) => inPlace).length;
  return [{ project, before, after: before + 1, required: required.length }];
}
