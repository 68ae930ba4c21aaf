/** Writes what is new as an entry of the plan's format. */
import type { Context } from './context.ts';
import { sameName } from './fold.ts';
import type { Addition, Fields, FieldValue, ImportKind } from './imported.ts';
import type { Known } from './known.ts';
import type { Placed } from './reports-to.ts';

export function additionOf({ group, id }: Placed, byName: ByName, { kind }: Context): Addition {
  const { rows, account, level, name, fields } = group.draft;
  const others = (kind === 'contacts' ? byName.get(sameName(name)) : undefined) ?? [];
  return {
    rows,
    ...(account !== undefined ? { account } : {}),
    ...(id !== '' ? { id } : {}),
    fields: nested(fields, kind),
    ...(level !== undefined ? { level } : {}),
    namesakes: others
      .filter((entry) => entry.account !== account)
      .map(({ address }) => address)
      .toSorted(),
  };
}

/** Entries of the plan by their names. */
export type ByName = ReadonlyMap<string, readonly Known[]>;

export function byNameOf(known: readonly Known[]): ByName {
  const found = new Map<string, Known[]>();
  for (const entry of known) {
    const name = sameName(entry.name);
    const same = found.get(name);
    if (same === undefined) found.set(name, [entry]);
    else same.push(entry);
  }
  return found;
}

const places: Readonly<Record<string, string>> = {
  result: 'outcome.result',
  closed: 'outcome.on',
  lesson: 'outcome.lesson',
};

/**
 * Where a field stands in the plan's format.
 *
 * @example
 * placeOfField('closed', 'projects') // 'outcome.on'
 */
export function placeOfField(field: string, kind: ImportKind): string {
  return kind === 'projects' ? (places[field] ?? field) : field;
}

/** `refs.crm: x` as `refs: {crm: x}`; the outcome of a project as one entry. */
function nested(fields: Readonly<Record<string, FieldValue>>, kind: ImportKind): Fields {
  const all: Record<string, FieldValue> = {};
  for (const [field, value] of Object.entries(fields)) {
    const [outer = '', inner] = placeOfField(field, kind).split(/\.(.*)/s);
    if (inner === undefined) all[outer] = value;
    else all[outer] = { ...(all[outer] as Readonly<Record<string, string>>), [inner]: String(value) };
  }
  return all;
}
