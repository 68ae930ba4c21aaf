/** What may be changed in the text of a plan's file, and the text after it. */
import type { Path } from '../diagnostic/diagnostic.ts';
import { readTree } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import { intend } from './intend.ts';
import { applySplices, splicesOf } from './splice.ts';
import type { Value } from './value.ts';
import type { Quoting } from './write-value.ts';

/** Adds items at the end of a list, which is made where it is missing; or gives a key a value, in place of the one it has. */
export type Edit =
  | {
      readonly kind: 'append';
      readonly path: Path;
      readonly items: readonly Value[];
      readonly style: ItemStyle;
    }
  | { readonly kind: 'set'; readonly path: Path; readonly value: Value };

/** How an item of a list is written: on one line, key by key, or as the list's last item is. */
export type ItemStyle = 'flow' | 'block' | 'like-others';

/** The text after all edits; or the first edit that cannot be made without touching something else. */
export type Edited =
  | { readonly text: string; readonly refused?: undefined }
  | { readonly text?: undefined; readonly refused: Edit };

/**
 * Makes edits in the text of a file so that only the lines that must change do: comments, order, spacing, quotes and line
 * ends stay. What was made is read again and compared with what was meant; where no way of writing it reads back the same,
 * as where a list is shared through an anchor, the edit is refused.
 *
 * @example
 * editText('plan.yaml', 'ids: [a] # all\n', [{ kind: 'append', path: ['ids'], items: ['b'], style: 'flow' }]).text // 'ids: [a, b] # all\n'
 */
export function editText(file: string, text: string, edits: readonly Edit[]): Edited {
  const joined = joinAppends(edits);
  const atOnce = tryEdits(file, text, joined);
  if (atOnce !== undefined) return { text: atOnce };
  let done = text;
  for (const edit of joined) {
    const next = tryEdits(file, done, [edit]);
    if (next === undefined) return { refused: edit };
    done = next;
  }
  return { text: done };
}

/** Items for one list go in together: each would otherwise look for its place without the others. */
function joinAppends(edits: readonly Edit[]): readonly Edit[] {
  const joined: Edit[] = [];
  const byPath = new Map<string, number>();
  for (const edit of edits) {
    const key = edit.kind === 'append' ? JSON.stringify([edit.path, edit.style]) : undefined;
    const known = key === undefined ? undefined : byPath.get(key);
    const before = known === undefined ? undefined : joined[known];
    if (known !== undefined && edit.kind === 'append' && before?.kind === 'append')
      joined[known] = { ...before, items: [...before.items, ...edit.items] };
    else {
      if (key !== undefined) byPath.set(key, joined.length);
      joined.push(edit);
    }
  }
  return joined;
}

function tryEdits(file: string, text: string, edits: readonly Edit[]): string | undefined {
  const before = treeOfText(file, text);
  if (before === undefined) return undefined;
  let meant: Tree | undefined = before;
  for (const edit of edits) meant = meant === undefined ? undefined : intend(meant, edit);
  if (meant === undefined) return undefined;
  for (const quoting of ['needed', 'always'] satisfies Quoting[]) {
    const splices = splicesOf(text, edits, quoting);
    if (splices === undefined) return undefined;
    const after = applySplices(text, splices);
    const found = treeOfText(file, after);
    if (found !== undefined && isSame(found, meant)) return after;
  }
  return undefined;
}

/** A file in which nothing is written yet is an empty map. */
function treeOfText(file: string, text: string): Tree | undefined {
  const read = readTree(file, new TextEncoder().encode(text));
  if (read.diagnostics.length === 0) return read.tree;
  return read.diagnostics.every(({ code }) => code === 'empty-file') ? {} : undefined;
}

/** Equal in value, and the keys of maps in the same order. */
function isSame(a: Tree, b: Tree): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
