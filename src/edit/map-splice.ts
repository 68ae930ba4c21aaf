/** Adds a key to a map: on its line, or as a line of its own, as the map is written. */
import { EVENT_ID } from 'js-yaml';
import { below, type Edited, endOfLastIn, isFlow, type Splice } from './edited.ts';
import { columnOf, endOf, endOfLine, lastChild } from './ends.ts';
import { isList, type Value } from './value.ts';
import { writeBlock, writeFlow } from './write-value.ts';

/** What a key gets; `lines` where it is better written below the key. */
export interface KeyValue {
  readonly value: Value;
  readonly lines?: readonly string[];
}

export function addKey(
  edited: Edited,
  map: number,
  key: string,
  put: KeyValue,
): readonly Splice[] | undefined {
  const { text, nodes, quoting, lineEnd } = edited;
  const event = nodes.events[map];
  if (event?.type !== EVENT_ID.MAPPING) return undefined;
  if (isFlow(edited, map)) {
    const offset = endOfLastIn(edited, map);
    const isFirst = lastChild(nodes, map) === undefined;
    const separator = isFirst ? '' : text[offset - 1] === ',' ? ' ' : ', ';
    return [{ offset, length: 0, text: separator + writeFlow({ [key]: put.value }, quoting).slice(1, -1) }];
  }
  const end = endOf(text, nodes, map);
  if (end === undefined) return undefined;
  const lines = keyLines(edited, key, put);
  return [
    { offset: endOfLine(text, end), length: 0, text: below(lineEnd, columnOf(text, event.start), lines) },
  ];
}

function keyLines({ quoting, step }: Edited, key: string, { value, lines }: KeyValue): readonly string[] {
  if (lines !== undefined) return [`${key}:`, ...lines.map((line) => ' '.repeat(step) + line)];
  // A map that serves as a value is short: a target, an outcome.
  const onOneLine = typeof value === 'object' && !isList(value);
  return onOneLine
    ? [writeFlow({ [key]: value }, quoting).slice(1, -1)]
    : writeBlock({ [key]: value }, quoting, step);
}
