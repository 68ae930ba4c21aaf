/** What can be written into a plan: texts, numbers, lists, maps; and the tree that the reader must find afterwards. */
import type { Tree } from '../tree/tree.ts';

/** Written as it is, without quotes: a date, an amount, a percentage, points. */
export class Bare {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A key whose value is undefined is left out. */
export interface Fields {
  readonly [key: string]: Value | undefined;
}

/** A string is somebody's text: it is quoted where a reader of YAML 1.1 or 1.2 would take it for something else. */
export type Value = string | number | Bare | readonly Value[] | Fields;

/**
 * The tree of a value: what reading it must give.
 *
 * @example
 * treeOf({ on: new Bare('2027-09-12'), by: 'lin', note: undefined }) // { on: '2027-09-12', by: 'lin' }
 */
export function treeOf(value: Value): Tree {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value instanceof Bare) return value.text;
  if (isList(value)) return value.map(treeOf);
  return Object.fromEntries(fieldsOf(value).map(([key, each]) => [key, treeOf(each)]));
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function fieldsOf(fields: Fields): readonly (readonly [string, Value])[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
}
