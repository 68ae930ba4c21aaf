/** Writes a value as YAML: on one line, or as a block that is indented where it will stand. */
import { CORE_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml';
import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { Bare, type Fields, fieldsOf, isList, type Value } from './value.ts';

/** How texts are written: without quotes where they need none, or always within. */
export type Quoting = 'needed' | 'always';

/**
 * A value on one line.
 *
 * @example
 * writeFlow({ of: 'metro/gu', shows: 'no', on: new Bare('2027-09-12') }) // '{of: metro/gu, shows: "no", on: 2027-09-12}'
 */
export function writeFlow(value: Value, quoting: Quoting = 'needed'): string {
  return stringify(nodeOf(value, quoting, 'flow'), 2);
}

/**
 * A value as lines: the keys of a map each on its own, and those of the maps in it; lists of maps item by item; all that
 * is deeper on one line. The lines are not indented yet.
 *
 * @example
 * writeBlock({ on: new Bare('2027-09-12'), scores: { 'metro/gu': 'same' } }) // ['on: 2027-09-12', 'scores:', '  metro/gu: same']
 */
export function writeBlock(value: Value, quoting: Quoting = 'needed', step = 2): readonly string[] {
  return stringify(nodeOf(value, quoting, 'block'), step).split('\n');
}

function stringify(node: Scalar | YAMLSeq | YAMLMap, step: number): string {
  // In this schema everything is text, so that what is to stand without quotes does; texts are quoted by our own rule.
  const document = new Document(undefined, { schema: 'failsafe' });
  document.contents = node as typeof document.contents;
  return document
    .toString({ indent: step, lineWidth: 0, flowCollectionPadding: false, defaultStringType: 'PLAIN' })
    .replace(/\n$/, '');
}

/** `block` goes one level down: the maps of a block are blocks, what is in them stands on one line. */
type Style = 'block' | 'inner' | 'flow';

function nodeOf(value: Value, quoting: Quoting, style: Style): Scalar | YAMLSeq | YAMLMap {
  if (typeof value === 'number') return plain(String(value));
  if (typeof value === 'string')
    return textNode(value, style === 'flow' && value.includes('\n') ? 'always' : quoting);
  if (value instanceof Bare) return plain(value.text);
  return isList(value) ? listNode(value, quoting, style) : mapNode(value, quoting, style);
}

function listNode(items: readonly Value[], quoting: Quoting, style: Style): YAMLSeq {
  const list = new YAMLSeq();
  const holdsMaps = items.some((item) => typeof item === 'object' && !(item instanceof Bare));
  list.flow = style === 'flow' || !holdsMaps;
  list.items = items.map((item) => nodeOf(item, quoting, 'flow'));
  return list;
}

function mapNode(fields: Fields, quoting: Quoting, style: Style): YAMLMap {
  const map = new YAMLMap();
  map.flow = style === 'flow';
  const inner = style === 'block' ? 'inner' : 'flow';
  map.items = fieldsOf(fields).map(([key, value]) => new Pair(keyNode(key), nodeOf(value, quoting, inner)));
  return map;
}

function plain(text: string): Scalar {
  const node = new Scalar(text);
  node.type = 'PLAIN';
  return node;
}

/** `on` is a key of the format, which its readers know; ids that serve as keys are texts like others. */
function keyNode(key: string): Scalar {
  return key === 'on' ? plain(key) : textNode(key, 'needed');
}

function textNode(text: string, quoting: Quoting): Scalar {
  const node = plain(text);
  if (quoting === 'always' || !isTextEverywhere(text)) node.type = 'QUOTE_DOUBLE';
  return node;
}

/** Whether readers of YAML 1.2 and of 1.1, as many programs still have, take the text without quotes for the same text. */
function isTextEverywhere(text: string): boolean {
  if (/^(?:y|n|=|<<)$/i.test(text)) return false;
  try {
    return [CORE_SCHEMA, YAML11_SCHEMA].every((schema) => load(text, { schema }) === text);
  } catch {
    // What cannot stand alone the writer quotes by itself.
    return true;
  }
}
