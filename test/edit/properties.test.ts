/** Random edits in real and generated texts: the values are as meant, and no other line has changed. */
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/diagnostic/diagnostic.ts';
import { type Edit, editText } from '../../src/edit/edit.ts';
import type { Value } from '../../src/edit/value.ts';
import { createLocator } from '../../src/tree/locate.ts';
import { readTree } from '../../src/tree/read.ts';
import type { Tree } from '../../src/tree/tree.ts';
import { sayLeftOut } from '../aloud.ts';

const root = path.resolve(import.meta.dirname, '../..');
const corpus = path.resolve(root, '../shared/corpus/files/yaml');

function filesBelow(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => path.join(folder, name));
}

/** Texts that are read without a fault, as they are and in other manners of writing. */
function textsOf(folder: string): readonly (readonly [string, string])[] {
  return filesBelow(folder).flatMap((file) => {
    const bytes = fs.readFileSync(file);
    const { tree, text, diagnostics } = readTree(file, bytes);
    if (tree === undefined || text === undefined || diagnostics.length > 0) return [];
    const name = path.basename(file);
    return [
      [name, text],
      [`${name}, CRLF`, text.replace(/\r?\n/g, '\r\n')],
      [`${name}, no line end at its end`, text.trimEnd()],
      [`${name}, byte order mark`, `\ufeff${text.replace(/^\ufeff/, '')}`],
    ] as const;
  });
}

function pathsOf(tree: Tree, kind: 'list' | 'text' | 'map', at: Path = []): readonly Path[] {
  const found =
    kind === (Array.isArray(tree) ? 'list' : tree !== null && typeof tree === 'object' ? 'map' : 'text') &&
    at.length > 0
      ? [at]
      : [];
  if (tree === null || typeof tree !== 'object') return found;
  const steps: readonly (readonly [string | number, Tree])[] = Array.isArray(tree)
    ? [...(tree as readonly Tree[]).entries()]
    : Object.entries(tree);
  return [...found, ...steps.flatMap(([step, value]) => pathsOf(value, kind, [...at, step]))];
}

const text = fc.oneof(
  fc.constantFrom(
    'no',
    '12:30',
    '007',
    'a: b',
    ' #',
    '顾工：你好',
    '2027-09-12',
    "it's",
    '- x',
    '~',
    '👍🏽，',
    'a\nb',
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
);
const value: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.record({
    id: text,
    on: text,
    scores: fc.dictionary(fc.constantFrom('metro/gu', 'no', '1'), text, { maxKeys: 2 }),
  }),
  fc.array(text, { maxLength: 3 }),
);

function editOf(tree: Tree, seed: number, put: Value): Edit {
  const lists = pathsOf(tree, 'list');
  const texts = pathsOf(tree, 'text');
  const maps = pathsOf(tree, 'map');
  const pick = (paths: readonly Path[]) => paths[Math.floor(seed / 4) % paths.length]!;
  if (seed % 4 === 0 && texts.length > 0)
    return { kind: 'set', path: pick(texts), value: typeof put === 'string' ? put : 'x' };
  if (seed % 4 === 1 && maps.length > 0) return { kind: 'set', path: [...pick(maps), 'new-key'], value: put };
  if (lists.length > 0)
    return {
      kind: 'append',
      path: pick(lists),
      items: [put],
      style: seed % 4 === 2 ? 'block' : 'like-others',
    };
  return { kind: 'append', path: ['new-list'], items: [put], style: 'block' };
}

/** What of the text before the edit is no longer there: all that is between the first and the last sign that differ. */
function lostIn(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = before.length;
  let endAfter = after.length;
  while (end > start && endAfter > start && before[end - 1] === after[endAfter - 1]) {
    end -= 1;
    endAfter -= 1;
  }
  return before.slice(start, end);
}

function holds(name: string, before: string, seed: number, put: Value): 'made' | 'refused' {
  const tree = readTree(name, Buffer.from(before)).tree!;
  const edit = editOf(tree, seed, put);
  const after = editText(name, before, [edit]).text;
  if (after === undefined) return 'refused';
  const lost = lostIn(before, after);
  if (edit.kind === 'append') expect(lost).toMatch(/^\s*\[?\s*\]?\s*$/);
  else {
    const { length } = createLocator(before).locate(edit.path, 'value');
    // A text in a block is lost with its mark and the indentation of its first line.
    const header = 80;
    expect(lost.length).toBeLessThanOrEqual(length + header);
  }
  expect(after.includes('\ufeff')).toBe(before.includes('\ufeff'));
  if (!/[^\r]\n/.test(before))
    expect(/[^\r]\n/.test(after)).toBe(before.includes('\r') ? false : /\n/.test(after));
  return 'made';
}

describe.each([
  ['examples', path.join(root, 'examples')],
  ['other people’s files', corpus],
])('%s', (title, folder) => {
  if (!fs.existsSync(folder)) {
    sayLeftOut(`random edits in ${title}`, 'they are not beside this project');
    test.skip(`${title} are not beside this project: their texts were not edited`, () => {});
    return;
  }
  test('random edits are as meant and touch nothing else', () => {
    const texts = textsOf(folder);
    const counts = { made: 0, refused: 0 };
    fc.assert(
      fc.property(fc.nat(texts.length - 1), fc.nat(100_000), value, (index, seed, put) => {
        const [name, before] = texts[index]!;
        counts[holds(name, before, seed, put)] += 1;
      }),
      { numRuns: 300 },
    );
    // Refused are aliases and what they share; nearly all others can be edited.
    expect(counts.made).toBeGreaterThan(counts.refused * 8);
  });
});
