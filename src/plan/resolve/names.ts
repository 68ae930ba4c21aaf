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
  /** Kinds that an id of the shared name space has. */
  kindOf(id: string): NameKind | undefined;
  /** Full addresses of contacts and departments with this short id. */
  shortAddresses(id: string): readonly Address[];
  /** Ids of contacts and departments within one account or organization. */
  within(owner: string): readonly string[];
  placeOf(kind: NameKind, id: string): Place | undefined;
}

const shared: ReadonlySet<NameKind> = new Set(['account', 'organization', 'project', 'target', 'goal']);

export function createNames(): NameIndex {
  const byKind = new Map<NameKind, Map<string, Place>>();
  const spaces = new Map<string, Map<string, { kind: NameKind; place: Place }>>();
  const short = new Map<string, Address[]>();
  const within = new Map<string, string[]>();

  const ofKind = (kind: NameKind) => {
    let ids = byKind.get(kind);
    if (!ids) {
      ids = new Map();
      byKind.set(kind, ids);
    }
    return ids;
  };
  const spaceOf = (kind: NameKind) => {
    const name = shared.has(kind) ? 'shared' : kind === 'contact' || kind === 'department' ? 'person' : kind;
    let space = spaces.get(name);
    if (!space) {
      space = new Map();
      spaces.set(name, space);
    }
    return space;
  };

  return {
    add(kind, id, place) {
      const space = spaceOf(kind);
      const before = space.get(id);
      if (before) return before.place;
      space.set(id, { kind, place });
      ofKind(kind).set(id, place);
      if (kind === 'contact' || kind === 'department') {
        const [owner, own] = id.split('/') as [string, string];
        push(short, own, id);
        push(within, owner, own);
      }
      return undefined;
    },
    has: (kind, id) => ofKind(kind).has(id),
    known: (kind) => [...ofKind(kind).keys()],
    kindOf: (id) => spaces.get('shared')?.get(id)?.kind,
    shortAddresses: (id) => short.get(id) ?? [],
    within: (owner) => within.get(owner) ?? [],
    placeOf: (kind, id) => ofKind(kind).get(id),
  };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
