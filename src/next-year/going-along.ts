/** Decides what of a plan goes along into the next one: who is still there, what is still open. */
import { isToDo, type ListedAction, listActions } from '../analyses/action-list.ts';
import { isOpen } from '../analyses/chain.ts';
import { addDays } from '../plan/day.ts';
import { knownAt } from '../plan/known.ts';
import type { Address, Day, Plan, Project } from '../plan/plan.ts';

/** What the next plan will know; ids and addresses in full. */
export interface GoingAlong {
  readonly plan: Plan;
  /** The first day of the next plan. */
  readonly from: Day;
  readonly members: ReadonlySet<string>;
  readonly contacts: ReadonlySet<Address>;
  readonly projects: readonly Project[];
  /** Hilltops whose project is open; all other market targets stay behind. */
  readonly hilltops: ReadonlySet<string>;
  /** Open actions whose subject goes along. */
  readonly actions: readonly ListedAction[];
  /** Open actions that stay behind, because what they are about does. */
  readonly orphans: readonly ListedAction[];
  /** Whether the next plan has something by this id or address. */
  has(id: string): boolean;
  /** The address that a short or full one means to somebody who writes it at `home`. */
  addressOf(written: string, home: string): Address;
}

/**
 * Whoever is gone on the first day of the next plan, and what was decided or done before it, stays behind. `today` tells
 * which actions are late.
 */
export function goingAlong(plan: Plan, from: Day, today: Day): GoingAlong {
  const known = knownAt(plan, addDays(from, -1));
  const isThere = (last: Day | undefined) => last === undefined || last > from;
  const homes = [...plan.accounts, ...plan.organizations];
  const allContacts = homes.flatMap((home) => home.contacts);
  const members = new Set(plan.team.filter(({ to }) => isThere(to)).map(({ id }) => id));
  const contacts = new Set(allContacts.filter(({ left }) => isThere(left)).map(({ address }) => address));
  const projects = known.projects.filter(isOpen);
  const openProjects = new Set(projects.map(({ id }) => id));
  const hilltops = new Set(
    plan.targets.flatMap(({ id, project }) =>
      project !== undefined && openProjects.has(project) ? [id] : [],
    ),
  );
  const departments = plan.accounts.flatMap((account) => account.departments);
  const ids = new Set<string>([
    ...homes.map(({ id }) => id),
    ...departments.map(({ address }) => address),
    ...members,
    ...contacts,
    ...openProjects,
    ...hilltops,
    ...plan.categories.map(({ id }) => id),
    ...plan.rivals.map(({ id }) => id),
  ]);
  const open = listActions({ plan: known, asOf: today }).filter(isToDo);
  const goes = ({ action: { subject } }: ListedAction) => subject === undefined || ids.has(subject);
  const actions = open.filter(goes);
  for (const { action } of actions) ids.add(action.id);
  const addresses = new Set(allContacts.map(({ address }) => address));
  return {
    plan,
    from,
    members,
    contacts,
    projects,
    hilltops,
    actions,
    orphans: open.filter((each) => !goes(each)),
    has: (id) => ids.has(id),
    addressOf: (written, home) => {
      if (written.includes('/')) return written;
      const own = `${home}/${written}`;
      return addresses.has(own) ? own : (allContacts.find(({ id }) => id === written)?.address ?? own);
    },
  };
}
