/** Adds items at the end of a list: on its line, or as lines of their own, as the list is written. */
import { EVENT_ID } from 'js-yaml';
import { isEmptyScalar } from '../tree/events.ts';
import type { Entry } from '../tree/nodes.ts';
import type { Edit, ItemStyle } from './edit.ts';
import { below, type Edited, endOfLastIn, endOfValue, isFlow, type Splice } from './edited.ts';
import { columnOf, endOf, endOfLine, lastChild } from './ends.ts';
import { Bare, type Value } from './value.ts';
import { writeBlock, writeFlow } from './write-value.ts';

type Append = Extract<Edit, { kind: 'append' }>;

export function addItems(edited: Edited, entry: Entry, edit: Append): readonly Splice[] | undefined {
  const { nodes } = edited;
  const node = nodes.targets.get(entry.value) ?? entry.value;
  const event = nodes.events[node];
  if (isEmptyScalar(event)) return fillKey(edited, entry, edit);
  if (event?.type !== EVENT_ID.SEQUENCE) return undefined;
  if (!isFlow(edited, node)) return addLines(edited, node, event.start, edit);
  return lastChild(nodes, node) === undefined && edit.style === 'block' && entry.key >= 0
    ? replaceEmpty(edited, entry, edit)
    : addToLine(edited, node, edit);
}

function addLines(edited: Edited, list: number, start: number, edit: Append): readonly Splice[] | undefined {
  const { text, nodes, lineEnd } = edited;
  const end = endOf(text, nodes, list);
  if (end === undefined) return undefined;
  const style = edit.style === 'like-others' ? styleOfLast(edited, list) : edit.style;
  const lines = edit.items.flatMap((item) => itemLines(edited, item, style));
  return [{ offset: endOfLine(text, end), length: 0, text: below(lineEnd, columnOf(text, start), lines) }];
}

/** An item on a line of its own puts the next one on a line as well. */
function addToLine(edited: Edited, list: number, edit: Append): readonly Splice[] {
  const { text, nodes, quoting } = edited;
  const offset = endOfLastIn(edited, list);
  const items = edit.items.map((item) => writeFlow(item, quoting));
  const last = lastChild(nodes, list);
  if (last === undefined) return [{ offset, length: 0, text: items.join(', ') }];
  const event = nodes.events[last];
  const start = event !== undefined && 'start' in event ? event.start : offset;
  const before = text.slice(start - columnOf(text, start), start);
  const space = before.trim() === '' ? `${edited.lineEnd}${before}` : ' ';
  const hasComma = text[offset - 1] === ',';
  return [
    {
      offset,
      length: 0,
      text: items.map((item, index) => `${hasComma && index === 0 ? '' : ','}${space}${item}`).join(''),
    },
  ];
}

/** `key:` with nothing behind it gets its items below. */
function fillKey(edited: Edited, entry: Entry, edit: Append): readonly Splice[] | undefined {
  const end = endOfValue(edited, entry);
  const key = edited.nodes.events[entry.key];
  if (end === undefined || key?.type !== EVENT_ID.SCALAR) return undefined;
  const indent = columnOf(edited.text, key.valueStart) + edited.step;
  const lines = edit.items.flatMap((item) => itemLines(edited, item, edit.style));
  return [{ offset: endOfLine(edited.text, end), length: 0, text: below(edited.lineEnd, indent, lines) }];
}

/** `key: []` becomes `key:` with items below. */
function replaceEmpty(edited: Edited, entry: Entry, edit: Append): readonly Splice[] | undefined {
  const end = endOf(edited.text, edited.nodes, entry.value);
  const key = endOf(edited.text, edited.nodes, entry.key);
  const filled = fillKey(edited, entry, edit);
  if (end === undefined || key === undefined || filled === undefined) return undefined;
  const colon = edited.text.indexOf(':', key) + 1;
  return [{ offset: colon, length: end - colon, text: '' }, ...filled];
}

function styleOfLast(edited: Edited, list: number): 'flow' | 'block' {
  const last = lastChild(edited.nodes, list);
  const isBlockMap =
    last !== undefined && edited.nodes.events[last]?.type === EVENT_ID.MAPPING && !isFlow(edited, last);
  return isBlockMap ? 'block' : 'flow';
}

/** An item as the lines of a list in lines: the dash before the first, two spaces before the others. */
export function itemLines(
  { quoting, step }: Pick<Edited, 'quoting' | 'step'>,
  item: Value,
  style: ItemStyle,
): readonly string[] {
  const isMap = typeof item === 'object' && !(item instanceof Bare);
  const lines = style === 'block' && isMap ? writeBlock(item, quoting, step) : [writeFlow(item, quoting)];
  return lines.map((line, index) => (index === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`));
}
