/** The decision chain of a project: who sits in it, which level the project requires of each, and who has it. */
import { atLeast } from '../method/level.ts';
import type { Address, Contact, Project } from '../plan/plan.ts';
import type { ContactState, State } from '../plan/state.ts';
import { type ActionStates, noActions } from './actions-of.ts';
import type { ContactAssessment, ContactLevel, RegionAssessment } from './assessment.ts';
import type { ChainSeat } from './gap.ts';
import { levelFor } from './in-scope.ts';

/**
 * Whether a project's outcome is still open: it has none and, where it has lots, not every lot has one.
 *
 * @example
 * isOpen({ lots: [{ id: 'l1', outcome: { on: '2027-06-12', result: 'won' } }, { id: 'l2' }] }) // true
 */
export function isOpen({ outcome, lots }: Pick<Project, 'outcome' | 'lots'>): boolean {
  return outcome === undefined && (lots.length === 0 || lots.some((lot) => lot.outcome === undefined));
}

/**
 * Whether a contact belongs to the chains of a category. One without categories belongs to every chain; a project without
 * a category takes everybody.
 *
 * @example
 * sitsIn({ categories: [] }, 'optical') // true
 * sitsIn({ categories: ['ip'] }, 'optical') // false
 */
export function sitsIn({ categories }: Pick<Contact, 'categories'>, category: string | undefined): boolean {
  return category === undefined || categories.length === 0 || categories.includes(category);
}

/** Everybody whom a project's chain names, whether it adds them or requires a level of them. */
export function namedIn({ chain }: Pick<Project, 'chain'>): readonly Address[] {
  return chain === undefined ? [] : [...new Set([...chain.add, ...Object.keys(chain.required)])];
}

/**
 * The chain of a project: the account's active key contacts of its category, plus those that it adds or requires a level
 * of, minus those that it leaves out; in order of the plan, those added last. The level required is the project's word,
 * else the method's for tier and role, with the tier of the project's account for everybody.
 */
export function chainOf(
  project: Project,
  state: State,
  region: RegionAssessment,
  actions: ActionStates,
): readonly ChainSeat[] {
  const account = state.accountById.get(project.account);
  const byRole = state.method['chain-requirements'][account?.tier ?? state.method.assumed.tier] ?? {};
  return members(project, state).flatMap(({ address, contact: { role } }) => {
    const contact = region.contactByAddress.get(address);
    if (contact === undefined) return [];
    const required = project.chain?.required[address] ?? (role === undefined ? undefined : byRole[role]);
    return [seatOf(contact, project.category, required, state, actions)];
  });
}

function members(project: Project, state: State): readonly ContactState[] {
  const without = project.chain?.without ?? [];
  const named = namedIn(project).flatMap((address) => state.contactByAddress.get(address) ?? []);
  const own = (state.accountById.get(project.account)?.contacts ?? []).filter(
    (contact) =>
      named.includes(contact) ||
      (contact.contact.role !== undefined && sitsIn(contact.contact, project.category)),
  );
  return [...new Set([...own, ...named])].filter(
    ({ active, address }) => active && !without.includes(address),
  );
}

function seatOf(
  contact: ContactAssessment,
  category: string | undefined,
  required: string | undefined,
  { method: { key } }: State,
  actions: ActionStates,
): ChainSeat {
  const scope = levelFor(contact, category);
  return {
    address: contact.address,
    required,
    contact,
    scope,
    inPlace: required !== undefined && scope !== undefined && atLeast(key.levels, scope.level, required),
    opponent: opponentIn(contact, scope, key.names),
    covered: (actions.get(contact.address) ?? noActions).standing === 'open',
  };
}

/** An opponent is opposed, or exclusive with a rival; what the person is in the project's category goes before the rest. */
function opponentIn(
  { state }: ContactAssessment,
  scope: ContactLevel | undefined,
  names: { readonly opposed: string; readonly exclusive: string },
): ChainSeat['opponent'] {
  if (scope?.level === names.opposed) return 'opposed';
  return state.closeness.some(({ level }) => level === names.exclusive) ? 'rival' : undefined;
}
