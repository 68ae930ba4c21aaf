/** Works out where edits touch a text, and what they put there. */
import { EVENT_ID } from 'js-yaml';
import { entriesOf, nodesOf } from '../tree/nodes.ts';
import type { Edit } from './edit.ts';
import { below, type Edited, type Splice } from './edited.ts';
import { indentStepOf, lineEndOf } from './ends.ts';
import { addItems, itemLines } from './list-splice.ts';
import { addKey, type KeyValue } from './map-splice.ts';
import { replaceValue } from './replace-splice.ts';
import type { Fields, Value } from './value.ts';
import type { Quoting } from './write-value.ts';

/** The splices of the edits, in their order; undefined where a path leads to no place in the text. */
export function splicesOf(
  text: string,
  edits: readonly Edit[],
  quoting: Quoting,
): readonly Splice[] | undefined {
  const nodes = nodesOf(text);
  const manner = { lineEnd: lineEndOf(text), step: indentStepOf(text), quoting };
  const all: Splice[] = [];
  for (const edit of edits) {
    const splices =
      nodes === undefined ? beginFile(text, manner, edit) : spliceOf({ text, nodes, ...manner }, edit);
    if (splices === undefined) return undefined;
    all.push(...splices);
  }
  return all;
}

/** The text after splices, which were all worked out on the text as it is. What goes to the same place keeps its order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { offset, length, text: put } of splices.toSorted((a, b) => a.offset - b.offset)) {
    pieces.push(text.slice(at, Math.max(at, offset)), put);
    at = Math.max(at, offset + length);
  }
  return [...pieces, text.slice(at)].join('');
}

function spliceOf(edited: Edited, edit: Edit): readonly Splice[] | undefined {
  const { nodes } = edited;
  let entry = { key: -1, value: nodes.top };
  for (const [depth, step] of edit.path.entries()) {
    const node = nodes.targets.get(entry.value) ?? entry.value;
    const next = entriesOf(edited.text, nodes, node).get(step);
    if (next === undefined) {
      const [key, ...rest] = edit.path.slice(depth);
      if (typeof key !== 'string' || nodes.events[node]?.type !== EVENT_ID.MAPPING) return undefined;
      return addKey(edited, node, key, valueOfMissing(edited, edit, rest as readonly string[]));
    }
    entry = next;
  }
  return edit.kind === 'append' ? addItems(edited, entry, edit) : replaceValue(edited, entry, edit.value);
}

/** What a new key gets: a value, within further keys where these are missing too; or a list whose items are lines. */
function valueOfMissing(edited: Edited, edit: Edit, rest: readonly string[]): KeyValue {
  const inner: Value = edit.kind === 'set' ? edit.value : edit.items;
  const value = rest.toReversed().reduce<Value>((within, key): Fields => ({ [key]: within }), inner);
  if (edit.kind === 'set' || rest.length > 0) return { value };
  return { value, lines: edit.items.flatMap((item) => itemLines(edited, item, edit.style)) };
}

/** The first entry of a file in which nothing but comments is written. */
function beginFile(
  text: string,
  { lineEnd, step, quoting }: Pick<Edited, 'lineEnd' | 'step' | 'quoting'>,
  edit: Edit,
): readonly Splice[] | undefined {
  const [key, ...rest] = edit.path;
  if (typeof key !== 'string' || rest.length > 0 || edit.kind !== 'append') return undefined;
  const lines = edit.items.flatMap((item) => itemLines({ step, quoting }, item, edit.style));
  const before = text === '' || /[\r\n]$/.test(text) ? '' : lineEnd;
  return [
    { offset: text.length, length: 0, text: `${before}${key}:${below(lineEnd, step, lines)}${lineEnd}` },
  ];
}
