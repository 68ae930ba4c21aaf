/** The three layers of a region at one day: every contact, department and account rated once. */
import type { AccountState, ContactState, State } from '../plan/state.ts';
import type {
  AccountAssessment,
  ContactAssessment,
  DepartmentAssessment,
  Loss,
  OrganizationAssessment,
  RegionAssessment,
} from './assessment.ts';
import { colourOf } from './colour.ts';
import { openHilltops } from './hilltops.ts';
import { linesOf } from './lines.ts';
import { type HilltopSeats, lossesOf } from './losses.ts';
import { rateContact } from './rate-contact.ts';
import { rateDepartment } from './rate-department.ts';
import { rateGeneral } from './rate-general.ts';
import { rateOrganization } from './rate-organization.ts';
import { seatsOf, supportIndex } from './support-index.ts';

/** Rates everything. What an account's people add up to is worked out when somebody first asks for it. */
export function assessRegion(state: State): RegionAssessment {
  const contactByAddress = new Map<string, ContactAssessment>();
  const departmentByAddress = new Map<string, DepartmentAssessment>();
  const hilltops = once((): readonly HilltopSeats[] => openHilltops(state, region, new Map()));
  const accounts = state.accounts.map((account) => {
    const contacts = account.contacts.map((contact) => rateContact(state, contact, account.tier));
    const departments = account.departments.map((department) => rateDepartment(state, department));
    for (const contact of contacts) contactByAddress.set(contact.address, contact);
    for (const department of departments) departmentByAddress.set(department.address, department);
    return assessAccount(state, account, contacts, departments, hilltops);
  });
  for (const contact of state.contacts) {
    if (contact.account !== undefined) continue;
    contactByAddress.set(contact.address, rateContact(state, contact, tierOfOutside(contact, state)));
  }
  const region: RegionAssessment = {
    asOf: state.asOf,
    accounts,
    accountById: new Map(accounts.map((account) => [account.id, account])),
    contacts: [...contactByAddress.values()],
    contactByAddress,
    departmentByAddress,
  };
  return region;
}

function assessAccount(
  state: State,
  account: AccountState,
  contacts: readonly ContactAssessment[],
  departments: readonly DepartmentAssessment[],
  hilltops: () => readonly HilltopSeats[],
): AccountAssessment {
  const { method } = state;
  const index = once(() => supportIndex(seatsOf(contacts), method.key));
  const colour = once(() => colourOf(contacts, method));
  const lines = once(() => linesOf(contacts, account.tier, method));
  const losses = once((): readonly Loss[] => lossesOf(assessed, state, hilltops()));
  const assessed: AccountAssessment = {
    state: account,
    id: account.id,
    contacts,
    get index() {
      return index();
    },
    get colour() {
      return colour();
    },
    get lines() {
      return lines();
    },
    get losses() {
      return losses();
    },
    general: rateGeneral(departments, method.general),
    organization: rateOrganization(state, account, undefined),
    organizationScoped: organizationsByCategory(state, account),
  };
  return assessed;
}

function organizationsByCategory(
  state: State,
  account: AccountState,
): ReadonlyMap<string, OrganizationAssessment> {
  const categories = new Set(account.ratings.flatMap(({ category }) => category ?? []));
  const scoped = [...categories].map(
    (category) => [category, rateOrganization(state, account, category)] as const,
  );
  return new Map(scoped.filter(([, { rated }]) => rated !== undefined));
}

/** An outside contact is asked what the most important account asks whose project's chain adds or names the contact. */
function tierOfOutside({ address }: ContactState, state: State): string {
  const { tiers, assumed } = state.method;
  const named = state.plan.projects
    .filter(({ chain }) => chain?.add.includes(address) || chain?.required[address] !== undefined)
    .map((project) => state.accountById.get(project.account)?.tier);
  return tiers.find((tier) => named.includes(tier)) ?? assumed.tier;
}

function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
