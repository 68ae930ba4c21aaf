/** A text that is being edited: its nodes, how it is written, and what a change to it is. */
import { COLLECTION_STYLE, EVENT_ID } from 'js-yaml';
import { isEmptyScalar } from '../tree/events.ts';
import type { Entry, Nodes } from '../tree/nodes.ts';
import { endOf, lastChild } from './ends.ts';
import type { Quoting } from './write-value.ts';

/** So many signs at a place give way to a text. */
export interface Splice {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

export interface Edited {
  readonly text: string;
  readonly nodes: Nodes;
  readonly lineEnd: string;
  /** Spaces of one level. */
  readonly step: number;
  readonly quoting: Quoting;
}

/** Where an entry's value ends; of an empty one, where the colon of its key does. */
export function endOfValue({ text, nodes }: Edited, entry: Entry): number | undefined {
  if (!isEmptyScalar(nodes.events[entry.value])) return endOf(text, nodes, entry.value);
  const key = endOf(text, nodes, entry.key);
  const colon = key === undefined ? -1 : text.indexOf(':', key);
  return colon < 0 ? undefined : colon + 1;
}

export function isFlow({ nodes }: Edited, node: number): boolean {
  const event = nodes.events[node];
  const isCollection = event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE;
  return isCollection && event.style === COLLECTION_STYLE.FLOW;
}

/** Where something can be added in a list or map on one line: after the last item, and after its comma if it has one. */
export function endOfLastIn({ text, nodes }: Edited, node: number): number {
  const event = nodes.events[node];
  const start = event !== undefined && 'start' in event ? event.start + 1 : 0;
  const last = lastChild(nodes, node);
  const end = (last === undefined ? undefined : endOf(text, nodes, last)) ?? start;
  const comma = /\s*,/y;
  comma.lastIndex = end;
  return comma.test(text) ? comma.lastIndex : end;
}

/** Lines below a line, each indented. */
export function below(lineEnd: string, indent: number, lines: readonly string[]): string {
  return lines.map((line) => lineEnd + (line === '' ? '' : ' '.repeat(indent) + line)).join('');
}
