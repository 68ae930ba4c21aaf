/** Builds the tree from the parser's events: every scalar is its text, and what YAML would hide is reported. */
import {
  type AliasEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticParameters,
  diagnostic,
} from '../diagnostic/diagnostic.ts';
import { type Anchor, createAnchors } from './anchors.ts';
import { documentStart, documentsOf, firstKeys, type NodeEvent, nodeStart, scalarRange } from './events.ts';
import type { Tree } from './tree.ts';

export interface Constructed {
  /** Undefined where nothing is written, or a list or a text stands at the top. */
  readonly tree: { readonly [key: string]: Tree } | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A map or list while it is filled. */
interface Frame {
  readonly map: { [key: string]: Tree } | undefined;
  readonly list: Tree[] | undefined;
  readonly anchor: Anchor | undefined;
  /** Its values so far, every alias written out. */
  size: number;
  /** In a map: whether a key comes next, and the key whose value comes next; undefined where that is refused. */
  atKey: boolean;
  key: string | undefined;
  /** Index of the event that opened it. */
  readonly opened: number;
  /** Where its keys stand: looked up once a key comes twice. */
  keys: Map<string, number> | undefined;
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const scalarTags = new Set(['!', '!!str', '!!null', '!!bool', '!!int', '!!float']);

/**
 * Builds the tree of the first document. Plain empty values, `~` and `null` are null; every other scalar is its text. Of a
 * repeated key the first value stays. Reported, each at its place: repeated, forbidden, complex and merge keys, unknown
 * tags and anchors, aliases that repeat too much, a second document, a list or text at the top, nothing at all.
 */
export function construct(file: string, text: string, events: readonly Event[]): Constructed {
  const diagnostics: Diagnostic[] = [];
  const anchors = createAnchors(events.length);
  const frames: Frame[] = [];
  let top: Tree = null;

  function report<Code extends DiagnosticCode>(
    code: Code,
    parameters: DiagnosticParameters[Code],
    offset: number,
    length: number,
    first?: number,
  ): void {
    const related = first === undefined ? {} : { related: [{ file, offset: first, length }] };
    diagnostics.push(diagnostic(code, parameters, { place: { file, offset, length }, ...related }));
  }

  function openNode(
    event: Exclude<NodeEvent, AliasEvent>,
    value: Tree,
    isComplete: boolean,
  ): Anchor | undefined {
    if (event.tagStart >= 0) checkTag(event);
    if (event.anchorStart < 0) return undefined;
    const anchor = { value, size: 1, isComplete };
    anchors.add(text.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }

  function checkTag(event: ScalarEvent | MappingEvent | SequenceEvent): void {
    const tag = text.slice(event.tagStart, event.tagEnd);
    const short = tag.replace(/^!<tag:yaml\.org,2002:(.*)>$/, '!!$1');
    const isKnown =
      event.type === EVENT_ID.SCALAR
        ? scalarTags.has(short)
        : short === (event.type === EVENT_ID.MAPPING ? '!!map' : '!!seq');
    if (!isKnown) report('unknown-tag', { tag }, event.tagStart, tag.length);
  }

  function takeKey(frame: Frame, key: Tree, event: NodeEvent): void {
    frame.atKey = false;
    frame.key = undefined;
    if (typeof key !== 'string') report('yaml-syntax', { reason: 'complex-key' }, nodeStart(event), 1);
    else if (key === '<<') report('merge-key', {}, nodeStart(event), 2);
    else if (forbiddenKeys.has(key)) report('forbidden-key', { key }, nodeStart(event), writtenLength(event));
    else if (frame.map !== undefined && Object.hasOwn(frame.map, key)) {
      frame.keys ??= firstKeys(text, events, frame.opened);
      const start = Math.max(0, nodeStart(event));
      report('duplicate-key', { key }, start, writtenLength(event), frame.keys.get(key));
    } else frame.key = key;
  }

  function add(value: Tree, size: number, event: NodeEvent): void {
    const frame = frames.at(-1);
    if (frame === undefined) {
      top = value;
      return;
    }
    frame.size += size;
    if (frame.list !== undefined) frame.list.push(value);
    else if (frame.atKey) takeKey(frame, value, event);
    else {
      frame.atKey = true;
      if (frame.key !== undefined && frame.map !== undefined) frame.map[frame.key] = value;
    }
  }

  function addScalar(event: ScalarEvent): void {
    const written = getScalarValue(text, event);
    const isKey = frames.at(-1)?.atKey === true;
    const value = !isKey && isMissing(event, written) ? null : written;
    if (event.anchorStart >= 0 || event.tagStart >= 0) openNode(event, value, true);
    add(value, 1, event);
  }

  function addAlias(event: AliasEvent): void {
    const name = text.slice(event.anchorStart, event.anchorEnd);
    const { anchor, refusal } = { anchor: undefined, ...anchors.use(name) };
    const offset = event.anchorStart - 1;
    if (refusal === 'too-large') report('alias-too-large', { anchor: name }, offset, name.length + 1);
    else if (refusal === 'unknown-anchor' || refusal === 'anchor-inside-itself')
      report('yaml-syntax', { reason: refusal, found: name }, offset, name.length + 1);
    const stand = frames.at(-1)?.atKey ? `*${name}` : null;
    add(anchor?.value ?? stand, anchor?.size ?? 1, event);
  }

  const [document, second] = documentsOf(events);
  for (let index = (document?.open ?? 0) + 1; index < (document?.close ?? 0); index += 1) {
    const event = events[index] as Event;
    if (event.type === EVENT_ID.SCALAR) addScalar(event);
    else if (event.type === EVENT_ID.ALIAS) addAlias(event);
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const map = event.type === EVENT_ID.MAPPING ? {} : undefined;
      const list = map === undefined ? [] : undefined;
      const anchor = openNode(event, map ?? list ?? null, false);
      frames.push({
        map,
        list,
        anchor,
        size: 1,
        atKey: !list,
        key: undefined,
        opened: index,
        keys: undefined,
      });
    } else if (event.type === EVENT_ID.POP) {
      const frame = frames.pop() as Frame;
      if (frame.anchor !== undefined) Object.assign(frame.anchor, { size: frame.size, isComplete: true });
      add(frame.map ?? frame.list ?? null, frame.size, events[frame.opened] as NodeEvent);
    }
  }
  if (second !== undefined) {
    const start = documentStart(text, events, second.open);
    report('several-documents', {}, start, text.startsWith('---', start) ? 3 : 1);
  }
  if (top !== null && typeof top === 'object' && !Array.isArray(top))
    return { tree: top as { readonly [key: string]: Tree }, diagnostics };
  if (top === null) report('empty-file', { comments: text.includes('#') }, 0, 0);
  else {
    const start = Math.max(0, nodeStart(events[(document?.open ?? 0) + 1] as NodeEvent));
    const found = typeof top === 'string' ? 'text' : 'list';
    report('not-a-mapping', { found }, start, Math.min(1, text.length - start));
  }
  return { tree: undefined, diagnostics };
}

function isMissing(event: ScalarEvent, written: string): boolean {
  if (event.style !== SCALAR_STYLE.PLAIN || event.tagStart >= 0 || written.length > 4) return false;
  return written === '' || written === '~' || written === 'null';
}

function writtenLength(event: NodeEvent): number {
  const range = event.type === EVENT_ID.SCALAR ? scalarRange(event) : undefined;
  return range === undefined ? 1 : range.end - range.start;
}
