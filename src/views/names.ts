/** What people, departments, accounts and everything else that a plan names are called on a page. */

import type { Lang } from '../locale/lang.ts';
import { pageWords } from '../locale/page.ts';
import type { Address } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import { shortNames } from './short-names.ts';

/** Every function gives the id itself where the plan does not know it. */
export interface Names {
  /** A person's or department's own name. */
  own(address: Address): string;
  /** The account or outside organization that an address belongs to. */
  home(address: Address): string;
  /** Its id. */
  homeId(address: Address): string;
  /** Its short name, if that can mean only one. */
  shortHome(address: Address): string;
  /** The own name behind the short name of the account, as in `岷云 罗振`; of an account its short name. */
  at(address: Address): string;
  account(id: string): string;
  shortAccount(id: string): string;
  /** One of ours, also one who is not there on the day. */
  member(id: string): string;
  project(id: string): string;
  category(id: string): string;
  rival(id: string): string;
  /** A person, department, account, project or outside organization, whatever it is. */
  subject(id: string): string;
}

export function createNames(state: State, lang: Lang): Names {
  const { plan, contactByAddress, departmentByAddress, accountById, projectById } = state;
  const homes = byId([...plan.accounts, ...plan.organizations]);
  const short = once(() =>
    shortNames([...plan.accounts, ...plan.organizations.filter(({ contacts }) => contacts.length > 0)]),
  );
  const members = once(() => byId(plan.team));
  const own = (address: Address) =>
    contactByAddress.get(address)?.contact.name ??
    departmentByAddress.get(address)?.department.name ??
    address;
  const homeId = (address: Address) => address.split('/')[0] ?? address;
  const shortHome = (address: Address) => short().get(homeId(address)) ?? homeId(address);
  return {
    own,
    homeId,
    shortHome,
    home: (address) => homes.get(homeId(address)) ?? homeId(address),
    at: (address) =>
      address.includes('/') ? pageWords[lang].at(shortHome(address), own(address)) : shortHome(address),
    account: (id) => homes.get(id) ?? id,
    shortAccount: (id) => short().get(id) ?? id,
    member: (id) => members().get(id) ?? id,
    project: (id) => projectById.get(id)?.name ?? id,
    category: (id) => nameIn(plan.categories, id),
    rival: (id) => nameIn(plan.rivals, id),
    subject: (id) =>
      accountById.get(id)?.account.name ??
      projectById.get(id)?.name ??
      (id.includes('/') ? own(id) : homes.get(id)) ??
      id,
  };
}

type Named = { readonly id: string; readonly name: string };

function byId(all: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(all.map(({ id, name }) => [id, name]));
}

function nameIn(all: readonly Named[], id: string): string {
  return all.find((each) => each.id === id)?.name ?? id;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
