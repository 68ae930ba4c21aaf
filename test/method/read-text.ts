/** Reads the text of a method file as crp does: text, tree, method. */
import { readMethod } from '../../src/method/read.ts';
import type { MethodReading } from '../../src/method/reading.ts';
import { readTree } from '../../src/tree/read.ts';
import type { Tree } from '../../src/tree/tree.ts';

/** The tree of a text that is sound YAML. */
export function treeOfText(text: string, file = 'method.yaml'): Tree {
  const { tree, diagnostics } = readTree(file, new TextEncoder().encode(text));
  if (tree === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return tree;
}

export function readMethodText(text: string, file = 'method.yaml'): MethodReading {
  return readMethod({ file, tree: treeOfText(text, file) });
}
