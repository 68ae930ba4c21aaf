/** Works out the state of a plan at a day: the only place that decides which facts exist by then. */
import type { Method } from '../method/method.ts';
import { gatherHistories, type Histories } from './histories.ts';
import { knownAt } from './known.ts';
import type { Account, Contact, Day, Organization, Plan, Project } from './plan.ts';
import type { AccountState, Assumption, ContactState, DepartmentState, State } from './state.ts';

/**
 * The state at `asOf`. `today` is only compared with it, to tell a look back from a look at now: a look back names the
 * undated facts that it had to take as the file stands.
 */
export function stateAt(plan: Plan, method: Method, asOf: Day, today: Day = asOf): State {
  const known = knownAt(plan, asOf);
  const histories = gatherHistories(withPrevious(known, asOf));
  const team = known.team.filter((member) => member.to === undefined || asOf < member.to);
  const projectsOf = groupProjects(known.projects);
  const assumptions: Assumption[] = [];

  const staff = gatherStaff(known);
  const accounts = known.accounts.map((account) =>
    accountState(
      account,
      { method, histories, assumptions, asOf },
      staff.get(account.id),
      projectsOf.get(account.id) ?? [],
    ),
  );
  const outside = known.organizations.flatMap((organization) =>
    organization.contacts.map((contact) =>
      contactState(contact, { organization }, { method, histories, assumptions, asOf }),
    ),
  );
  const contacts = [...accounts.flatMap((account) => account.contacts), ...outside];
  const departments = accounts.flatMap((account) => account.departments);
  return {
    asOf,
    method,
    plan: known,
    accounts,
    accountById: new Map(accounts.map((account) => [account.id, account])),
    contacts,
    contactByAddress: new Map(contacts.map((contact) => [contact.address, contact])),
    departments,
    departmentByAddress: new Map(departments.map((department) => [department.address, department])),
    projectById: new Map(known.projects.map((project) => [project.id, project])),
    team,
    memberById: new Map(team.map((member) => [member.id, member])),
    assumptions,
    undated: asOf < today ? countUndated(known) : [],
  };
}

/** The plans that this one follows, earliest first, each cut to the day, and this one last. */
function withPrevious(known: Plan, asOf: Day): readonly Plan[] {
  const plans = [known];
  for (let previous = known.previous; previous; previous = previous.previous)
    plans.unshift(knownAt(previous, asOf));
  return plans;
}

function groupProjects(projects: readonly Project[]): ReadonlyMap<string, readonly Project[]> {
  const groups = new Map<string, Project[]>();
  for (const project of projects) {
    const group = groups.get(project.account);
    if (group) group.push(project);
    else groups.set(project.account, [project]);
  }
  return groups;
}

/** What every state is worked out from. */
interface Basis {
  readonly method: Method;
  readonly histories: Histories;
  readonly assumptions: Assumption[];
  readonly asOf: Day;
}

function accountState(
  account: Account,
  basis: Basis,
  staff: AccountStaff | undefined,
  projects: readonly Project[],
): AccountState {
  const { histories, assumptions } = basis;
  const { assumed } = basis.method;
  if (account.tier === undefined)
    assumptions.push({ fact: 'tier', subject: account.id, value: assumed.tier });
  if (account.maturity === undefined)
    assumptions.push({ fact: 'maturity', subject: account.id, value: assumed.maturity });
  const owners = staff?.owner ?? [];
  const contacts: ContactState[] = [];
  const departments: DepartmentState[] = [];
  const state: AccountState = {
    ...histories.of(account.id),
    id: account.id,
    account,
    tier: account.tier ?? assumed.tier,
    maturity: account.maturity ?? assumed.maturity,
    contacts,
    departments,
    projects,
    owner: owners[0],
    owners,
    backups: staff?.backup ?? [],
    organizationOwner: account.organization?.owner ?? owners[0],
    mechanisms: [...new Set(account.mechanisms.map((mechanism) => mechanism.kind))],
  };
  for (const contact of account.contacts) contacts.push(contactState(contact, { account: state }, basis));
  for (const department of account.departments) {
    if (department.weight === undefined)
      assumptions.push({
        fact: 'department-weight',
        subject: department.address,
        value: assumed['department-weight'],
      });
    departments.push({
      ...histories.of(department.address),
      address: department.address,
      department,
      account: state,
      owner: department.owner ?? owners[0],
    });
  }
  return state;
}

function contactState(
  contact: Contact,
  home: { readonly account?: AccountState; readonly organization?: Organization },
  { method, histories, assumptions, asOf }: Basis,
): ContactState {
  const departed = contact.left !== undefined && contact.left <= asOf ? contact.left : undefined;
  if (contact.role !== undefined && contact.influence === undefined && departed === undefined)
    assumptions.push({ fact: 'influence', subject: contact.address, value: method.assumed.influence });
  const { ratings, evidence, confirmations } = histories.of(contact.address);
  return {
    address: contact.address,
    contact,
    account: home.account,
    organization: home.organization,
    active: departed === undefined,
    departed,
    ratings,
    evidence,
    confirmations,
    closeness: histories.closenessOf(contact.address),
  };
}

interface AccountStaff {
  readonly owner: string[];
  readonly backup: string[];
}

/** Who owns and backs up each account, in order of the plan. */
function gatherStaff(plan: Plan): ReadonlyMap<string, AccountStaff> {
  const staff = new Map<string, AccountStaff>();
  for (const { account, as, staff: member } of plan.assignments) {
    if (as === 'member') continue;
    const entry = staff.get(account) ?? { owner: [], backup: [] };
    staff.set(account, entry);
    if (!entry[as].includes(member)) entry[as].push(member);
  }
  return staff;
}

function countUndated(plan: Plan): State['undated'] {
  const count = (entries: readonly unknown[]) => entries.length;
  const contacts = [...plan.accounts, ...plan.organizations].flatMap((home) => home.contacts);
  const counts = [
    { kind: 'contact', count: count(contacts.filter((each) => each.from === undefined)) },
    {
      kind: 'spend',
      count: count(plan.accounts.flatMap((each) => each.spend).filter((each) => each.on === undefined)),
    },
    { kind: 'assignment', count: count(plan.assignments.filter((each) => each.from === undefined)) },
    {
      kind: 'mechanism',
      count: count(
        plan.accounts.flatMap((each) => each.mechanisms).filter((each) => each.from === undefined),
      ),
    },
    { kind: 'target', count: count(plan.targets.filter((each) => each.revisions.length === 0)) },
  ] as const;
  return counts.filter((each) => each.count > 0);
}
