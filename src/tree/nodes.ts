/** The nodes of a text by path: which events of the parser a step of a path leads to, and what aliases stand for. */
import { EVENT_ID, type Event, getScalarValue } from 'js-yaml';
import { documentsOf, eventsOf } from './events.ts';

/** What a step of a path leads to: indexes of events. `key` is -1 in a list. */
export interface Entry {
  readonly key: number;
  readonly value: number;
}

export interface Nodes {
  readonly events: readonly Event[];
  /** Index of the event of the node at the top. */
  readonly top: number;
  /** Of each event of a map or list, the index of the one that closes it. */
  readonly closing: Int32Array;
  /** Of each alias, the node that it stands for; of each such node, its aliases. */
  readonly targets: ReadonlyMap<number, number>;
  readonly uses: ReadonlyMap<number, readonly number[]>;
  readonly entries: Map<number, ReadonlyMap<string | number, Entry>>;
}

/** The nodes of the first document; undefined where the text cannot be parsed or holds none. */
export function nodesOf(text: string): Nodes | undefined {
  let events: readonly Event[];
  try {
    events = eventsOf(text);
  } catch {
    return undefined;
  }
  const document = documentsOf(events)[0];
  if (document === undefined) return undefined;
  const closing = new Int32Array(events.length);
  const targets = new Map<number, number>();
  const uses = new Map<number, number[]>();
  const anchors = new Map<string, number>();
  const open: number[] = [];
  for (let at = document.open + 1; at < document.close; at += 1) {
    const event = events[at] as Event;
    if (event.type === EVENT_ID.POP) closing[open.pop() ?? 0] = at;
    else if (event.type === EVENT_ID.ALIAS) {
      const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
      if (target === undefined || open.includes(target)) continue;
      targets.set(at, target);
      uses.set(target, uses.get(target) ?? []);
      uses.get(target)?.push(at);
    } else if (event.type !== EVENT_ID.DOCUMENT) {
      if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), at);
      if (event.type !== EVENT_ID.SCALAR) open.push(at);
    }
  }
  return { events, top: document.open + 1, closing, targets, uses, entries: new Map() };
}

/** The entries of a map by key, of a list by position; of a repeated key the first, as in the tree. */
export function entriesOf(text: string, index: Nodes, node: number): ReadonlyMap<string | number, Entry> {
  const known = index.entries.get(node);
  if (known !== undefined) return known;
  const entries = new Map<string | number, Entry>();
  index.entries.set(node, entries);
  const event = index.events[node];
  if (event?.type !== EVENT_ID.MAPPING && event?.type !== EVENT_ID.SEQUENCE) return entries;
  const after = (child: number) => (index.closing[child] || child) + 1;
  for (let child = node + 1; child < (index.closing[node] ?? 0); ) {
    if (event.type === EVENT_ID.SEQUENCE) {
      entries.set(entries.size, { key: -1, value: child });
      child = after(child);
      continue;
    }
    const value = after(child);
    const key = keyText(text, index, child);
    if (key !== undefined && !entries.has(key)) entries.set(key, { key: child, value });
    child = after(value);
  }
  return entries;
}

function keyText(text: string, index: Nodes, key: number): string | undefined {
  const event = index.events[index.targets.get(key) ?? key];
  return event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : undefined;
}
