/** Reports a fault inside an aliased map or list once: where it stands first, with the other uses beside it. */
import type { Path } from '../diagnostic/diagnostic.ts';
import type { Fault } from './translate.ts';
import type { Tree } from './tree.ts';

/** A fault with every path that leads to it; the first is where it stands. */
export interface SharedFault extends Omit<Fault, 'path'> {
  readonly paths: readonly Path[];
}

/**
 * Joins the faults that are the same one, seen through several aliases. Aliases share the very object, so two faults are
 * the same when the innermost map or list around them is the same object and the rest of their path and code agree.
 */
export function reportSharedOnce(faults: readonly Fault[], tree: Tree): SharedFault[] {
  const joined = new Map<object, Map<string, { fault: Fault; paths: Path[] }>>();
  const ordered: { fault: Fault; paths: Path[] }[] = [];
  for (const fault of faults) {
    const { holder, rest } = innermost(tree, fault.path);
    const alike = joined.get(holder) ?? new Map();
    const key = JSON.stringify([rest, fault.code, fault.at, fault.parameters]);
    const known = alike.get(key);
    if (known !== undefined && !known.paths.some((path: Path) => samePath(path, fault.path))) {
      known.paths.push(fault.path);
      continue;
    }
    const entry = { fault, paths: [fault.path] };
    alike.set(key, entry);
    joined.set(holder, alike);
    ordered.push(entry);
  }
  return ordered.map(({ fault: { path: _, ...fault }, paths }) => ({ ...fault, paths }));
}

const nowhere = {};

function innermost(tree: Tree, path: Path): { holder: object; rest: Path } {
  let holder: object = nowhere;
  let value: Tree | undefined = tree;
  let depth = 0;
  for (; depth <= path.length && typeof value === 'object' && value !== null; depth += 1) {
    holder = value;
    const step = path[depth];
    if (step === undefined) return { holder, rest: [] };
    value = (value as { readonly [key: string | number]: Tree })[step];
  }
  return { holder, rest: path.slice(Math.max(0, depth - 1)) };
}

function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}
