/** Sets what the main file of the next plan begins with: its period, the paths out of its folder, the schemas for an editor. */
import path from 'node:path';
import { isMap, parseDocument, type Scalar } from 'yaml';
import { Bare } from '../edit/value.ts';
import { writeFlow } from '../edit/write-value.ts';
import type { NextYear } from './files.ts';
import { keyOf, type MapNode, textIn } from './nodes.ts';

/** Gives the period its new days and what it follows, and writes the path of the method from the new folder. */
export function setHead(map: MapNode, { period, from, to }: Pick<NextYear, 'period' | 'from' | 'to'>): void {
  const fromHere = (file: string) =>
    path.relative(path.dirname(to), path.join(path.dirname(from), file)).replaceAll(path.sep, '/');
  const fields = { name: period.name, from: new Bare(period.from), to: new Bare(period.to) };
  const written = writeFlow({ ...fields, follows: fromHere(path.basename(from)) });
  const node = parseDocument(written, { schema: 'failsafe' }).contents!;
  const before = map.get('period', true);
  node.comment = before?.comment;
  if (isMap(before) && isMap(node)) node.flow = before.flow === true;
  map.items.find((pair) => keyOf(pair) === 'period')!.value = node as unknown as MapNode;
  const method = textIn(map, 'method');
  if (method === undefined || path.isAbsolute(method)) return;
  const scalar = map.get('method', true) as Scalar;
  scalar.value = fromHere(method);
}

const modeline = /^(\ufeff?#\s*yaml-language-server:\s*\$schema=)(\S+)[ \t]*$/m;

/**
 * The text with the line that tells an editor the schema in the new folder; a schema on a server stays.
 *
 * @example
 * withModeline('crp: 1\n', 'plan.yaml', true) // '# yaml-language-server: $schema=.crp/plan.schema.json\ncrp: 1\n'
 */
export function withModeline(text: string, name: string, isMain: boolean): string {
  const up = '../'.repeat(name.split('/').length - 1);
  const schema = `${up}.crp/${isMain ? 'plan' : 'part'}.schema.json`;
  const [, begin, before] = modeline.exec(text) ?? [];
  if (begin === undefined) {
    const [mark, rest] = text.startsWith('\ufeff') ? ['\ufeff', text.slice(1)] : ['', text];
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    return `${mark}# yaml-language-server: $schema=${schema}${lineEnd}${rest}`;
  }
  return /^\w+:\/\//.test(before!) ? text : text.replace(modeline, () => begin + schema);
}
