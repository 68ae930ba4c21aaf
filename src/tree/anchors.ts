/** What anchors stand for, and how often their aliases may repeat it: a few lines can otherwise mean millions of values. */
import type { Tree } from './tree.ts';

/** The value of an anchor; its size in values, every alias in it written out. */
export interface Anchor {
  value: Tree;
  size: number;
  /** False while the map or list is still being read: an alias in it would be inside itself. */
  isComplete: boolean;
}

export type AliasUse =
  | { readonly anchor: Anchor; readonly refusal?: undefined }
  | { readonly refusal: 'unknown-anchor' | 'anchor-inside-itself' | 'too-large' | 'too-large-again' };

export interface Anchors {
  add(name: string, anchor: Anchor): void;
  use(name: string): AliasUse;
}

/** So many values may be repeated by aliases in any file, and so many more for each value that is written. */
const freeRepeats = 100_000;
const repeatsPerValue = 20;

/** The anchors of one document in which `values` values are written. Nothing is copied: an alias shares its value. */
export function createAnchors(values: number): Anchors {
  const known = new Map<string, Anchor>();
  let isRefused = false;
  let budget = freeRepeats + repeatsPerValue * values;
  return {
    add: (name, anchor) => known.set(name, anchor),
    use(name) {
      const anchor = known.get(name);
      if (anchor === undefined) return { refusal: 'unknown-anchor' };
      if (!anchor.isComplete) return { refusal: 'anchor-inside-itself' };
      if (anchor.size <= budget) {
        budget -= anchor.size;
        return { anchor };
      }
      // What follows from the first one is as large; it is said once.
      const refusal = isRefused ? 'too-large-again' : 'too-large';
      isRefused = true;
      return { refusal };
    },
  };
}
