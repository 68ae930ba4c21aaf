/** Finds where in a text a path into its tree stands; parses the text again, and only when the first path is asked for. */
import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Path } from '../diagnostic/diagnostic.ts';
import { documentsOf, eventsOf, isEmptyScalar, nodeStart, scalarRange } from './events.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Range {
  readonly offset: number;
  readonly length: number;
}

/** Where something stands; where it stands behind an anchor, the aliases that use it as well. */
export interface Location extends Range {
  readonly uses?: readonly Range[];
}

export interface Locator {
  /**
   * The place of a path: of the key of its last step, or of the value. A value that is empty, or a map or list in lines
   * of its own, is shown by its key. Where the path does not exist, the deepest part of it that does is shown by its key.
   */
  locate(path: Path, at?: 'key' | 'value'): Location;
}

/** What a step of a path leads to: indexes of events. `key` is -1 in a list. */
interface Entry {
  readonly key: number;
  readonly value: number;
}

/**
 * Makes a locator for the text of one file. A text that cannot be parsed gives its beginning for every path.
 *
 * @example
 * createLocator('a:\n  - {b: 1}').locate(['a', 0, 'b']) // { offset: 11, length: 1 }
 */
export function createLocator(text: string): Locator {
  let index: Index | undefined;
  return {
    locate(path, at = 'value') {
      index ??= indexOf(text);
      return index === undefined ? { offset: 0, length: 0 } : find(text, index, path, at);
    },
  };
}

interface Index {
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

function indexOf(text: string): Index | undefined {
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

function find(text: string, index: Index, path: Path, at: 'key' | 'value'): Location {
  let entry: Entry = { key: -1, value: index.top };
  let shared: number | undefined;
  let isWhole = true;
  for (const step of path) {
    const node = index.targets.get(entry.value) ?? entry.value;
    const next = entriesOf(text, index, node).get(step);
    if (index.uses.has(node)) shared = node;
    if (next === undefined) {
      isWhole = false;
      break;
    }
    entry = next;
  }
  const key = keyRange(index, entry);
  const target = index.targets.get(entry.value) ?? entry.value;
  const showsKey =
    key !== undefined && (at === 'key' || !isWhole) && !(index.targets.has(entry.value) && !isWhole);
  if (!showsKey && index.uses.has(target)) shared = target;
  const range = showsKey
    ? key
    : (valueRange(text, index, { key: target === entry.value ? entry.key : -1, value: target }) ?? key);
  // An empty item of a list has no place of its own: the list's is shown.
  if (range === undefined)
    return path.length === 0 ? { offset: 0, length: 0 } : find(text, index, path.slice(0, -1), 'key');
  const uses =
    shared === undefined ? [] : (index.uses.get(shared) ?? []).map((use) => aliasRange(index.events[use]));
  return { ...range, ...(uses.length > 0 && { uses }) };
}

/** The entries of a map by key, of a list by position; of a repeated key the first, as in the tree. */
function entriesOf(text: string, index: Index, node: number): ReadonlyMap<string | number, Entry> {
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

function keyText(text: string, index: Index, key: number): string | undefined {
  const event = index.events[index.targets.get(key) ?? key];
  return event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : undefined;
}

function keyRange({ events }: Index, { key }: Entry): Range | undefined {
  const event = events[key];
  if (event?.type === EVENT_ID.ALIAS) return aliasRange(event);
  const range = event?.type === EVENT_ID.SCALAR ? scalarRange(event) : undefined;
  return range && { offset: range.start, length: range.end - range.start };
}

function aliasRange(event: Event | undefined): Range {
  if (event?.type !== EVENT_ID.ALIAS) return { offset: 0, length: 0 };
  return { offset: event.anchorStart - 1, length: event.anchorEnd - event.anchorStart + 1 };
}

/** The range to point at for a value; undefined where nothing is written. */
function valueRange(text: string, index: Index, entry: Entry): Range | undefined {
  const event = index.events[entry.value];
  if (
    event === undefined ||
    event.type === EVENT_ID.DOCUMENT ||
    event.type === EVENT_ID.POP ||
    isEmptyScalar(event)
  )
    return undefined;
  const start = nodeStart(event);
  if (event.type === EVENT_ID.ALIAS) return aliasRange(event);
  if (event.type === EVENT_ID.SCALAR) {
    const range = scalarRange(event) ?? { start, end: start + 1 };
    if (event.style !== SCALAR_STYLE.LITERAL_BLOCK && event.style !== SCALAR_STYLE.FOLDED_BLOCK)
      return { offset: range.start, length: range.end - range.start };
    const written = text.slice(range.start, range.end);
    const indent = written.length - written.trimStart().length;
    return { offset: range.start + indent, length: written.trim().length };
  }
  if (event.style === COLLECTION_STYLE.FLOW) return { offset: start, length: 1 };
  const first =
    event.type === EVENT_ID.MAPPING ? keyRange(index, { key: entry.value + 1, value: 0 }) : undefined;
  return keyRange(index, entry) ?? first ?? { offset: start, length: 1 };
}
