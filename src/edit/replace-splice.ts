/** Puts a value in the place of another, in the quotes that stand there where it is a text. */
import { EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import { isEmptyScalar, nodeStart, scalarRange } from '../tree/events.ts';
import type { Entry } from '../tree/nodes.ts';
import { type Edited, endOfValue, type Splice } from './edited.ts';
import type { Value } from './value.ts';
import { writeFlow } from './write-value.ts';

export function replaceValue(edited: Edited, entry: Entry, value: Value): readonly Splice[] | undefined {
  const { text, nodes, quoting } = edited;
  const event = nodes.events[entry.value];
  const end = endOfValue(edited, entry);
  if (
    event === undefined ||
    event.type === EVENT_ID.DOCUMENT ||
    event.type === EVENT_ID.POP ||
    end === undefined
  )
    return undefined;
  const written = writeFlow(value, quoting);
  if (isEmptyScalar(event)) return [{ offset: end, length: 0, text: ` ${written}` }];
  if (event.type !== EVENT_ID.SCALAR) {
    const start = nodeStart(event);
    return [{ offset: start, length: end - start, text: written }];
  }
  const range = scalarRange(event);
  if (range === undefined) return undefined;
  const isBlock = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
  const start = isBlock ? startOfBlockText(text, range.start) : range.start;
  return [{ offset: start, length: end - start, text: inQuotesOf(event.style, value) ?? written }];
}

/** A text in a block begins with its `|` or `>`, on the line before. */
function startOfBlockText(text: string, start: number): number {
  return Math.max(text.lastIndexOf('|', start), text.lastIndexOf('>', start));
}

function inQuotesOf(style: number, value: Value): string | undefined {
  if (typeof value !== 'string' || value.includes('\n')) return undefined;
  if (style === SCALAR_STYLE.SINGLE_QUOTED) return `'${value.replaceAll("'", "''")}'`;
  return style === SCALAR_STYLE.DOUBLE_QUOTED ? writeFlow(value, 'always') : undefined;
}
