/** Reads a YAML file: bytes to tree, with everything that is wrong in it as diagnostics; throws for no input. */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { hideConflicts } from './conflict.ts';
import { construct } from './construct.ts';
import { decode } from './decode.ts';
import { type KeyTest, looksLikeKey } from './marks.ts';
import { parseRepairing } from './repair.ts';
import { scan } from './scan.ts';
import type { Tree } from './tree.ts';

export interface ReadTree {
  /** What was read: undefined where the file has a syntax error, nothing in it, or no map at the top. */
  readonly tree: { readonly [key: string]: Tree } | undefined;
  /** The text of the file; undefined where its bytes are no UTF-8. */
  readonly text: string | undefined;
  /** All of them errors, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Codes that hold for the rest of a file in which faults were written over; the others may come from that. */
const heldByRest = new Set<string>(['duplicate-key', 'merge-key', 'forbidden-key', 'unknown-tag']);

/**
 * Reads a file into its tree. `isKey` tells which words are keys of the format; give it, so that `name：北岭` at the
 * start of a line of text is told from prose.
 *
 * @example
 * readTree('plan.yaml', new TextEncoder().encode('region: {id: north}')).tree // { region: { id: 'north' } }
 */
export function readTree(file: string, bytes: Uint8Array, isKey: KeyTest = looksLikeKey): ReadTree {
  const decoded = decode(file, bytes);
  if (decoded.diagnostics) return { tree: undefined, text: undefined, diagnostics: decoded.diagnostics };
  const conflicts = hideConflicts(file, decoded.text);
  const { text, events, diagnostics } = parseRepairing(file, conflicts.text, isKey);
  const isWhole = diagnostics.length === 0 && conflicts.diagnostics.length === 0;
  const constructed = events && construct(file, text, events);
  const findings = events === undefined ? [] : scan(file, text, events, isKey);
  const built = (constructed?.diagnostics ?? []).filter((each) =>
    isWhole ? each.code !== 'not-a-mapping' || findings.length === 0 : heldByRest.has(each.code),
  );
  // What was written over is not what the file says.
  const rest = [...built, ...findings].filter(
    (each) => text[offsetOf(each)] === decoded.text[offsetOf(each)],
  );
  return {
    tree: isWhole ? constructed?.tree : undefined,
    text: decoded.text,
    diagnostics: [...conflicts.diagnostics, ...diagnostics, ...rest].sort(
      (a, b) => offsetOf(a) - offsetOf(b),
    ),
  };
}

function offsetOf({ place }: Diagnostic): number {
  return place !== undefined && 'offset' in place ? place.offset : 0;
}
