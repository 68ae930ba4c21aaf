/** What the events of the YAML parser say about places: where a node begins and ends, and which documents hold something. */
import {
  type AliasEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';

export type NodeEvent = ScalarEvent | AliasEvent | MappingEvent | SequenceEvent;

/** The deepest nesting of maps and lists that is read. */
export const maxDepth = 100;

/** The events of a text; throws the parser's YAMLException at the first place that is no YAML. */
export function eventsOf(text: string): Event[] {
  return parseEvents(text, { maxDepth });
}

/**
 * The documents that hold something: the index of the event that opens each, and of the one that closes it. A stray
 * `---` at either end of a file makes an empty document, which is none.
 */
export function documentsOf(events: readonly Event[]): { open: number; close: number }[] {
  const documents: { open: number; close: number }[] = [];
  let depth = 0;
  let open = 0;
  events.forEach((event, index) => {
    if (event.type === EVENT_ID.POP) {
      depth -= 1;
      if (depth === 0 && !(index === open + 2 && isEmptyScalar(events[open + 1])))
        documents.push({ open, close: index });
    } else if (event.type <= EVENT_ID.MAPPING) {
      if (depth === 0) open = index;
      depth += 1;
    }
  });
  return documents;
}

/** Whether nothing is written where the node is: no text, no anchor, no tag. */
export function isEmptyScalar(event: Event | undefined): boolean {
  return (
    event?.type === EVENT_ID.SCALAR && event.valueStart < 0 && event.anchorStart < 0 && event.tagStart < 0
  );
}

/** Where a scalar's own text stands, its quotes included; undefined where nothing is written. */
export function scalarRange(event: ScalarEvent): { start: number; end: number } | undefined {
  if (event.valueStart < 0) return undefined;
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return { start: event.valueStart - (isQuoted ? 1 : 0), end: event.valueEnd + (isQuoted ? 1 : 0) };
}

/** Where a node begins, its anchor and tag left out; where only these are written, where they begin. */
export function nodeStart(event: NodeEvent): number {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  const start = event.type === EVENT_ID.SCALAR ? scalarRange(event)?.start : event.start;
  if (start !== undefined) return start;
  return event.anchorStart < 0 ? event.tagStart : event.anchorStart - 1;
}

/** Where each key of the map stands first that the event at `opened` opens. */
export function firstKeys(text: string, events: readonly Event[], opened: number): Map<string, number> {
  const keys = new Map<string, number>();
  let depth = 0;
  let atKey = true;
  for (let index = opened + 1; depth >= 0; index += 1) {
    const event = events[index];
    if (event === undefined) break;
    if (depth === 0 && atKey && event.type === EVENT_ID.SCALAR) {
      const key = getScalarValue(text, event);
      if (!keys.has(key)) keys.set(key, Math.max(0, nodeStart(event)));
    }
    if (event.type === EVENT_ID.POP) depth -= 1;
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) depth += 1;
    if (depth === 0) atKey = !atKey;
  }
  return keys;
}

/** Where the `---` stands that opens a document, or the document itself where there is none. */
export function documentStart(text: string, events: readonly Event[], open: number): number {
  const event = events[open];
  const start = nodeStart(events[open + 1] as NodeEvent);
  if (event?.type !== EVENT_ID.DOCUMENT || !event.explicitStart) return start;
  return Math.max(text.lastIndexOf('\n---', start), text.lastIndexOf('\r---', start)) + 1;
}
