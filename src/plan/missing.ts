/** Takes the empty values out of a tree: in a plan a key with nothing behind it, or `~`, is the same as no key. */
import type { Tree } from '../tree/tree.ts';

/**
 * Removes keys with an empty value, at every depth, from a tree that was just read and belongs to nobody else yet.
 * Empty items of a list stay: they are a slip that the schema reports.
 *
 * @example
 * dropMissing({ id: 'gu', role: null }) // { id: 'gu' }
 */
export function dropMissing(tree: Tree): Tree {
  if (Array.isArray(tree)) for (const item of tree) dropMissing(item);
  else if (typeof tree === 'object' && tree !== null) {
    const map = tree as Record<string, Tree>;
    for (const key in map) {
      const value = map[key]!;
      if (value === null) delete map[key];
      else if (typeof value === 'object') dropMissing(value);
    }
  }
  return tree;
}
