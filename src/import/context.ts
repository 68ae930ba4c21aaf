/** What the cells of a table are read with: the plan's names, the method's words, the mapping. */
import type { Plan } from '../plan/plan.ts';
import type { PlanWords } from '../plan/schema/words.ts';
import { lookUpName, nearCompany, sameName } from './fold.ts';
import type { Named } from './headers.ts';
import type { ImportKind } from './imported.ts';
import type { Mapping } from './mapping.ts';
import type { Preset } from './presets.ts';

export interface Context {
  readonly kind: ImportKind;
  readonly plan: Plan;
  /** Accounts, and organizations outside them, which have contacts too. */
  readonly owners: readonly Named[];
  readonly words: PlanWords;
  readonly mapping: Mapping;
  readonly preset: Preset | undefined;
}

interface Index<Entry> {
  /** By id, by name, by either in another width and case: tried in this order. */
  readonly ways: readonly {
    readonly fold: (text: string) => string;
    readonly found: ReadonlyMap<string, readonly Entry[]>;
  }[];
  readonly near: readonly { readonly id: string; readonly key: string }[];
}

/** A list of names is the same for every row of a table: folding them once is most of the work. */
const indexes = new WeakMap<readonly Named[], Index<Named>>();

/**
 * The one entry that a text names: by its id, by its name, or by the same name in another width and case.
 *
 * @example
 * findNamed('北岭电信', [{ id: 'metro', name: '北岭电信' }])?.id // 'metro'
 */
export function findNamed<Entry extends Named>(text: string, entries: readonly Entry[]): Entry | undefined {
  for (const { fold, found } of indexOf(entries).ways) {
    const same = found.get(fold(text)) ?? [];
    if (same.length > 0) return same.length === 1 ? (same[0] as Entry) : undefined;
  }
  return undefined;
}

/**
 * Ids of entries whose names look like a text.
 *
 * @example
 * nearNamed('北岭', [{ id: 'metro', name: '北岭电信' }]) // ['metro']
 */
export function nearNamed(text: string, entries: readonly Named[]): readonly string[] {
  const key = nearCompany(text);
  const isNear = (other: string) =>
    other === key || (key.length > 1 && (other.startsWith(key) || key.startsWith(other)));
  return indexOf(entries)
    .near.filter((each) => isNear(each.key))
    .map(({ id }) => id);
}

function indexOf(entries: readonly Named[]): Index<Named> {
  const known = indexes.get(entries);
  if (known !== undefined) return known;
  const way = (fold: (text: string) => string, textsOf: (entry: Named) => readonly string[]) => {
    const found = new Map<string, Named[]>();
    for (const entry of entries)
      for (const key of new Set(textsOf(entry).map(fold))) {
        const same = found.get(key);
        if (same === undefined) found.set(key, [entry]);
        else same.push(entry);
      }
    return { fold, found };
  };
  const index: Index<Named> = {
    ways: [
      way(
        (text) => text,
        ({ id }) => [id],
      ),
      way(sameName, ({ name }) => [name]),
      way(lookUpName, ({ id, name }) => [id, name]),
    ],
    near: entries.map(({ id, name }) => ({ id, key: nearCompany(name) })).filter(({ key }) => key !== ''),
  };
  indexes.set(entries, index);
  return index;
}
