/** What an edit means for the tree: the tree that must be found when the edited text is read. */
import type { Path } from '../diagnostic/diagnostic.ts';
import type { Tree } from '../tree/tree.ts';
import type { Edit } from './edit.ts';
import { treeOf } from './value.ts';

/** The tree after an edit; undefined where its path leads through something that is no map or list. */
export function intend(tree: Tree, edit: Edit): Tree | undefined {
  return change(tree, edit.path, (value) => {
    if (edit.kind === 'set') return treeOf(edit.value);
    const items = edit.items.map(treeOf);
    if (value === undefined || value === null) return items;
    return Array.isArray(value) ? [...(value as readonly Tree[]), ...items] : undefined;
  });
}

function change(
  tree: Tree | undefined,
  [step, ...rest]: Path,
  make: (value: Tree | undefined) => Tree | undefined,
): Tree | undefined {
  if (step === undefined) return make(tree);
  if (Array.isArray(tree)) {
    const list = tree as readonly Tree[];
    if (typeof step !== 'number' || step >= list.length) return undefined;
    const value = change(list[step], rest, make);
    return value === undefined ? undefined : list.with(step, value);
  }
  if (typeof tree === 'string' || typeof step !== 'string') return undefined;
  const map = (tree ?? {}) as { readonly [key: string]: Tree };
  const value = change(Object.hasOwn(map, step) ? map[step] : undefined, rest, make);
  return value === undefined ? undefined : { ...map, [step]: value };
}
