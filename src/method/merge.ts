/** Merges a company's method file over the built-in method, as trees, and remembers where each part comes from. */
import type { Path, Place } from '../diagnostic/diagnostic.ts';
import { type Tree, valueAt } from '../tree/tree.ts';
import type { Method } from './method.ts';

/** Where a part of the merged method comes from; `both`: a built-in map of which some keys are the company's. */
export type Source = 'built-in' | 'company' | 'both';

export interface MethodOrigin {
  /** The company's file, if there is one. */
  readonly file: string | undefined;
  sourceOf(path: Path): Source;
  /** The place in the company's file, or undefined for what is built in. */
  placeOf(path: Path, at?: 'key' | 'value'): Place | undefined;
  /** The place in the company's file that comes nearest to a path: itself, else the innermost part around it. */
  nearestPlace(path: Path, at?: 'key' | 'value'): Place;
}

export interface MergedMethod {
  readonly tree: Tree;
  readonly origin: MethodOrigin;
  /** Keys that the company's file removes and that were not there. */
  readonly removedInVain: readonly Path[];
}

type TreeMap = { readonly [key: string]: Tree };

/**
 * Maps merge by key, lists and texts replace, null removes.
 *
 * @example
 * mergeMethod({ a: '1', b: { c: '2', d: '3' } }, { file: 'm.yaml', tree: { b: { c: null, e: ['4'] } } }).tree // { a: '1', b: { d: '3', e: ['4'] } }
 */
export function mergeMethod(
  base: Tree,
  company?: { readonly file: string; readonly tree: Tree },
): MergedMethod {
  const removedInVain: Path[] = [];
  const tree = company === undefined ? base : mergeTrees(base, company.tree, [], removedInVain);
  return { tree, origin: originOf(base, company), removedInVain };
}

function mergeTrees(base: Tree, over: Tree, path: Path, removedInVain: Path[]): Tree {
  if (!isMap(over)) return over;
  const known = isMap(base) ? base : {};
  const merged = new Map(Object.entries(known));
  for (const [key, value] of Object.entries(over)) {
    const inner = [...path, key];
    const before = merged.get(key);
    if (value !== null) merged.set(key, mergeTrees(before ?? null, value, inner, removedInVain));
    else if (!merged.delete(key)) removedInVain.push(inner);
  }
  return Object.fromEntries(merged);
}

/** Merging keeps every key of the company's file where it stands, so a path leads to the same thing there. */
function originOf(
  base: Tree,
  company: { readonly file: string; readonly tree: Tree } | undefined,
): MethodOrigin {
  const file = company?.file;
  const within = (path: Path) => (company === undefined ? undefined : stepsWithin(company.tree, path));
  const placeAt = (path: Path, at: 'key' | 'value'): Place => ({ file: file ?? '', path, at });
  return {
    file,
    sourceOf(path) {
      const found = within(path);
      if (found === undefined || found.steps < path.length) return 'built-in';
      // a list is the company's as a whole, whatever stood at the same index of the built-in one
      const merges = path.every((step) => typeof step === 'string') && isMap(valueAt(base, path));
      return isMap(found.tree) && merges ? 'both' : 'company';
    },
    placeOf(path, at = 'value') {
      return within(path)?.steps === path.length ? placeAt(path, at) : undefined;
    },
    nearestPlace(path, at = 'value') {
      const steps = within(path)?.steps ?? 0;
      return placeAt(path.slice(0, steps), steps === path.length || steps === 0 ? at : 'key');
    },
  };
}

function stepsWithin(tree: Tree, path: Path): { steps: number; tree: Tree } {
  let inner = tree;
  for (const [steps, step] of path.entries()) {
    if (inner === null || typeof inner !== 'object' || !Object.hasOwn(inner, step))
      return { steps, tree: inner };
    inner = (inner as { readonly [key: string | number]: Tree })[step] ?? null;
  }
  return { steps: path.length, tree: inner };
}

/** Whether a tree is a map. */
export function isMap(tree: Tree | undefined): tree is TreeMap {
  return tree !== undefined && tree !== null && typeof tree === 'object' && !Array.isArray(tree);
}

/** A method as the tree that its file would give: every scalar as text. */
export function treeOfMethod(method: Method): Tree {
  return treeOf(method);
}

function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return value.map(treeOf);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, treeOf(inner)]));
}
