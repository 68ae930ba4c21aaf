/** Where nodes end and lines end: the places at which something can be put into a text. */
import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import { isEmptyScalar, scalarRange } from '../tree/events.ts';
import type { Nodes } from '../tree/nodes.ts';

/** Where the node ends, right after its last sign; undefined where nothing is written. */
export function endOf(text: string, nodes: Nodes, node: number): number | undefined {
  const event = nodes.events[node];
  if (event === undefined || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP)
    return undefined;
  if (event.type === EVENT_ID.ALIAS) return event.anchorEnd;
  if (event.type === EVENT_ID.SCALAR) {
    if (isEmptyScalar(event)) return undefined;
    const end = scalarRange(event)?.end ?? Math.max(event.anchorEnd, event.tagEnd);
    const isBlock = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
    return isBlock ? endOfBlockText(text, end) : end;
  }
  const last = lastChild(nodes, node);
  const end = last === undefined ? undefined : endOf(text, nodes, last);
  if (event.style !== COLLECTION_STYLE.FLOW) return end ?? endOfKey(text, nodes, last);
  return closingOf(text, end ?? (last === undefined ? event.start + 1 : endOfKey(text, nodes, last)) ?? -1);
}

/** The last node directly within a map or list; the value of the last entry in a map. */
export function lastChild(nodes: Nodes, node: number): number | undefined {
  let last: number | undefined;
  for (let child = node + 1; child < (nodes.closing[node] ?? 0); child = (nodes.closing[child] || child) + 1)
    last = child;
  return last;
}

/** Line ends after a text in a block belong to the text only as far as they count; what comes next begins a line. */
function endOfBlockText(text: string, end: number): number {
  let at = end;
  while (at > 0 && (text[at - 1] === '\n' || text[at - 1] === '\r')) at -= 1;
  return at;
}

/** An empty value ends where the colon of its key does. */
function endOfKey(text: string, nodes: Nodes, value: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  const key = nodes.events[value - 1];
  const end = key?.type === EVENT_ID.SCALAR ? scalarRange(key)?.end : undefined;
  if (end === undefined) return undefined;
  const colon = text.indexOf(':', end);
  return colon < 0 ? end : colon + 1;
}

/** Right after the bracket that closes a list or map in flow: spaces, line ends, comments and a comma may come before it. */
function closingOf(text: string, from: number): number | undefined {
  if (from < 0) return undefined;
  const between = /(?:[\s,]|(?<=\s)#[^\r\n]*)*[\]}]/y;
  between.lastIndex = from;
  return between.test(text) ? between.lastIndex : undefined;
}

/** Where the line ends on which the place is: before its line end. */
export function endOfLine(text: string, offset: number): number {
  const end = /[\r\n]|$/g;
  end.lastIndex = offset;
  return end.exec(text)?.index ?? text.length;
}

/** Signs before a place on its line. */
export function columnOf(text: string, offset: number): number {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const mark = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return offset - start - mark;
}

/** The line end that the text uses; `\n` where it has none. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** How far one level is indented in the text: the first line that is deeper than a key before it tells; else 2. */
export function indentStepOf(text: string): number {
  return /^[\w-]+:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r)( +)[\w-]/m.exec(text)?.[1]?.length ?? 2;
}
