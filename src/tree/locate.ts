/** Finds where in a text a path into its tree stands; parses the text again, and only when the first path is asked for. */
import { COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml';
import type { Path } from '../diagnostic/diagnostic.ts';
import { isEmptyScalar, nodeStart, scalarRange } from './events.ts';
import { type Entry, entriesOf, type Nodes, nodesOf } from './nodes.ts';

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

/**
 * Makes a locator for the text of one file. A text that cannot be parsed gives its beginning for every path.
 *
 * @example
 * createLocator('a:\n  - {b: 1}').locate(['a', 0, 'b']) // { offset: 11, length: 1 }
 */
export function createLocator(text: string): Locator {
  let index: Nodes | undefined;
  return {
    locate(path, at = 'value') {
      index ??= nodesOf(text);
      return index === undefined ? { offset: 0, length: 0 } : find(text, index, path, at);
    },
  };
}

function find(text: string, index: Nodes, path: Path, at: 'key' | 'value'): Location {
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

function keyRange({ events }: Nodes, { key }: Entry): Range | undefined {
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
function valueRange(text: string, index: Nodes, entry: Entry): Range | undefined {
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
