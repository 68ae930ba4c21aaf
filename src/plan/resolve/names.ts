/** The ids of a plan: who has which, and what a reference means. */
import type { Place } from '../../diagnostic/diagnostic.ts';
import type { Address } from '../plan.ts';

/** Kinds of ids that references name. Accounts, organizations, projects, targets and goals share one name space. */
export type NameKind =
  | 'account'
  | 'organization'
  | 'project'
  | 'target'
  | 'goal'
  | 'category'
  | 'rival'
  | 'member'
  | 'action'
  | 'event'
  | 'contact'
  | 'department';

export interface NameIndex {
  /** Registers an id; the place of the first one with it in the same name space, if there is one. */
  add(kind: NameKind, id: string, place: Place): Place | undefined;
  has(kind: NameKind, id: string): boolean;
  known(kind: NameKind): readonly string[];
  /** Full addresses of contacts and departments with this short id. */
  shortAddresses(id: string): readonly Address[];
  /** Ids of contacts and departments within one account or organization. */
  within(owner: string): readonly string[];
}

const shared: readonly NameKind[] = ['account', 'organization', 'project', 'target', 'goal'];
const persons: readonly NameKind[] = ['contact', 'department'];

export function createNames(): NameIndex {
  const byKind = new Map<NameKind, Map<string, Place>>();
  const addresses: Address[] = [];
  // Most plans write addresses in full: who has a short id is looked up once somebody asks.
  let parts: AddressParts | undefined;

  const ofKind = (kind: NameKind) => {
    let ids = byKind.get(kind);
    if (!ids) {
      ids = new Map();
      byKind.set(kind, ids);
    }
    return ids;
  };
  const partsOfAddresses = () => {
    parts ??= splitAddresses(addresses);
    return parts;
  };

  return {
    add(kind, id, place) {
      for (const each of spaceOf(kind)) {
        const before = ofKind(each).get(id);
        if (before) return before;
      }
      ofKind(kind).set(id, place);
      if (persons.includes(kind)) addresses.push(id);
      parts = undefined;
      return undefined;
    },
    has: (kind, id) => ofKind(kind).has(id),
    known: (kind) => [...ofKind(kind).keys()],
    shortAddresses: (id) => partsOfAddresses().addressesOf.get(id) ?? [],
    within: (owner) => partsOfAddresses().idsWithin.get(owner) ?? [],
  };
}

/** The kinds among which an id is unique. */
function spaceOf(kind: NameKind): readonly NameKind[] {
  if (shared.includes(kind)) return shared;
  return persons.includes(kind) ? persons : [kind];
}

interface AddressParts {
  readonly addressesOf: ReadonlyMap<string, readonly Address[]>;
  readonly idsWithin: ReadonlyMap<string, readonly string[]>;
}

function splitAddresses(addresses: readonly Address[]): AddressParts {
  const addressesOf = new Map<string, Address[]>();
  const idsWithin = new Map<string, string[]>();
  for (const address of addresses) {
    const [owner, own] = address.split('/') as [string, string];
    push(addressesOf, own, address);
    push(idsWithin, owner, own);
  }
  return { addressesOf, idsWithin };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
