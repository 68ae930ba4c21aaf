/** Reads a YAML text with the `yaml` package into the kind of tree that our reader makes: maps, lists, texts, null for nothing. */
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Tree } from '../../src/tree/tree.ts';

export function readSecond(text: string): Tree {
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { schema: 'failsafe', merge: false });
  if (document.errors.length > 0) throw document.errors[0];
  return treeOf(document.contents, document);
}

function treeOf(node: unknown, document: Document): Tree {
  if (isAlias(node)) return treeOf(node.resolve(document), document);
  if (isSeq(node)) return node.items.map((item) => treeOf(item, document));
  if (isMap(node))
    return Object.fromEntries(
      node.items.map(({ key, value }) => [
        String(treeOf(key as Node, document) ?? ''),
        treeOf(value, document),
      ]),
    );
  if (!isScalar(node)) return null;
  const isPlain = node.type === 'PLAIN' || node.type === undefined;
  return isPlain && /^(|~|null|Null|NULL)$/.test(String(node.value ?? '')) ? null : String(node.value);
}
