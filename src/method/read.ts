/** The method in force: the built-in one, or a company's file merged over it, checked. */
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import { parseTree } from '../tree/issues.ts';
import { nearestWord } from '../tree/nearest.ts';
import { type Tree, valueAt } from '../tree/tree.ts';
import { builtInMethod } from './built-in.ts';
import { checkMethod } from './check.ts';
import { isMap, type MergedMethod, type MethodOrigin, mergeMethod, treeOfMethod } from './merge.ts';
import { builtInReading, type MethodReading } from './reading.ts';
import { methodSchema } from './schema.ts';

/**
 * Reads a company's method file over the built-in method; without one, the built-in method as it is.
 * Stages: removals and schema, then the rules; inside a stage everything is reported.
 */
export function readMethod(parts?: { readonly file: string; readonly tree: Tree }): MethodReading {
  if (parts === undefined) return builtInReading();
  const base = treeOfMethod(builtInMethod);
  const merged = mergeMethod(base, parts);
  const { origin } = merged;
  const parsed = parseTree(methodSchema, { ...parts, tree: merged.tree, placeOf: origin.nearestPlace });
  const removals = removedInVain(merged, base);
  if (parsed.diagnostics || removals.length > 0) {
    const faults = (parsed.diagnostics ?? []).map((fault) => placeRemoval(fault, origin));
    return { method: undefined, origin, diagnostics: [...removals, ...faults] };
  }
  const diagnostics = checkMethod(parsed.value, origin);
  return { method: diagnostics.length === 0 ? parsed.value : undefined, origin, diagnostics };
}

/** `null` for a key that is not there: mostly a misspelt one. */
function removedInVain({ removedInVain, origin }: MergedMethod, base: Tree): Diagnostic[] {
  return removedInVain.map((path) => {
    const key = String(path.at(-1));
    const around = valueAt(base, path.slice(0, -1));
    const known = isMap(around) ? Object.keys(around) : [];
    const suggestion = nearestWord(key, known);
    const parent = path.slice(0, -1).findLast((step) => typeof step === 'string') ?? '';
    const parameters = { key, known, in: parent, ...(suggestion !== undefined && { suggestion }) };
    return diagnostic('unknown-key', parameters, { place: origin.nearestPlace(path, 'key') });
  });
}

/** A key that is missing because the file removes it is shown where it is removed. */
function placeRemoval(fault: Diagnostic, origin: MethodOrigin): Diagnostic {
  if (fault.code !== 'missing-key' || !fault.place || !('path' in fault.place)) return fault;
  const removal = origin.placeOf([...fault.place.path, fault.parameters.key], 'key');
  return removal ? { ...fault, place: removal } : fault;
}
