/** Takes the empty values out of a tree: in a plan a key with nothing behind it, or `~`, is the same as no key. */
import type { Tree } from '../tree/tree.ts';

/**
 * Removes known keys with an empty value, at every depth, from a tree that was just read and belongs to nobody else yet.
 * Keys that nobody knows stay, since an empty one is mostly half of an amount with a comma in it; so do empty items of a
 * list and empty entries of a record: they are slips that the schema reports.
 *
 * @example
 * dropMissing({ id: 'gu', role: null, '200k': null }, (key) => key === 'id' || key === 'role') // { id: 'gu', '200k': null }
 */
export function dropMissing(tree: Tree, isKnown: (key: string) => boolean): Tree {
  if (Array.isArray(tree)) for (const item of tree) dropMissing(item, isKnown);
  else if (typeof tree === 'object' && tree !== null) {
    const map = tree as Record<string, Tree>;
    for (const key in map) {
      const value = map[key]!;
      if (value === null) {
        if (isKnown(key)) delete map[key];
      } else if (typeof value === 'object') dropMissing(value, isKnown);
    }
  }
  return tree;
}
