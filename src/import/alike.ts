/** Finds names that look like one another without being the same: for somebody to decide. */
import { nearCompany, nearNames } from './fold.ts';
import type { Group } from './group.ts';
import type { FieldValue, ImportKind, Near } from './imported.ts';
import type { Known } from './known.ts';

export interface Alike {
  readonly near: readonly Near[];
  /** Groups that look like nothing else. */
  readonly apart: readonly Group[];
}

/**
 * Sorts what is new into what looks like an entry of the plan at the same account, or like another new one there, and the rest. What
 * was decided to be new is new.
 */
export function findAlike(fresh: readonly Group[], known: readonly Known[], kind: ImportKind): Alike {
  if (kind === 'spend') return { near: [], apart: fresh };
  const entries = new Map<string, string[]>();
  for (const entry of known)
    for (const key of keysOf(kind, entry.account, entry.name, entry.values))
      entries.set(key, [...(entries.get(key) ?? []), entry.address]);
  const byKey = new Map<string, Group[]>();
  const keys = new Map<Group, readonly string[]>();
  for (const group of fresh) {
    const own = group.isDecided
      ? []
      : keysOf(kind, group.draft.account, group.draft.name, group.draft.fields);
    keys.set(group, own);
    for (const key of own) byKey.set(key, [...(byKey.get(key) ?? []), group]);
  }
  const seen = new Set<Group>();
  const near: Near[] = [];
  const apart: Group[] = [];
  for (const group of fresh) {
    if (seen.has(group)) continue;
    const together = reach(group, keys, byKey, seen);
    const like = new Set(
      together.flatMap((each) => keys.get(each)!.flatMap((key) => entries.get(key) ?? [])),
    );
    if (together.length === 1 && like.size === 0) apart.push(group);
    else near.push(nearOf(together, [...like]));
  }
  return { near, apart };
}

/** All groups that hang together by keys that they share. */
function reach(
  start: Group,
  keys: ReadonlyMap<Group, readonly string[]>,
  byKey: ReadonlyMap<string, readonly Group[]>,
  seen: Set<Group>,
): readonly Group[] {
  const found = [start];
  seen.add(start);
  for (const group of found)
    for (const key of keys.get(group)!)
      for (const other of byKey.get(key)!)
        if (!seen.has(other)) {
          seen.add(other);
          found.push(other);
        }
  return found;
}

function nearOf(together: readonly Group[], like: readonly string[]): Near {
  const account = together[0]!.draft.account;
  return {
    rows: together.flatMap(({ draft }) => draft.rows).toSorted((one, other) => one - other),
    ...(account !== undefined ? { account } : {}),
    keys: together.map(({ key }) => key).toSorted(),
    like: like.toSorted(),
  };
}

/** A person is also told by e-mail, a company by its name without its legal form. Phones are shared by whole departments. */
function keysOf(
  kind: ImportKind,
  account: string | undefined,
  name: string,
  values: Readonly<Record<string, FieldValue | undefined>>,
): readonly string[] {
  const names = kind === 'accounts' ? [nearCompany(name)] : nearNames(name);
  const addresses =
    kind === 'contacts'
      ? String(values['email'] ?? '')
          .toLowerCase()
          .split(/[;\s]+/)
      : [];
  return [...new Set([...names, ...addresses])]
    .filter((key) => key !== '')
    .map((key) => `${account ?? ''}/${key}`);
}
