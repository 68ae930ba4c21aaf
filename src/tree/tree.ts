/** What a YAML file is once it is read and before a schema has looked at it: maps, lists, and scalars that are all text. */
import type { Path } from '../diagnostic/diagnostic.ts';

/** A scalar is the text as written (quotes resolved); a plain empty value, `~` and `null` are null. Maps have no prototype surprises: `__proto__` was refused. */
export type Tree = string | null | readonly Tree[] | { readonly [key: string]: Tree };

/** What stands at a path of a tree; undefined where nothing does. */
export function valueAt(tree: Tree, path: Path): Tree | undefined {
  let value: Tree | undefined = tree;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Array.isArray(value)
      ? (value as readonly Tree[])[step as number]
      : Object.hasOwn(value, step)
        ? (value as { readonly [key: string]: Tree })[step]
        : undefined;
    if (value === undefined) return undefined;
  }
  return value;
}
