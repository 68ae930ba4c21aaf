/** The page of the method: the place of every value, both languages, at every width. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/document/document.ts';
import { displayWidth } from '../../src/document/width.ts';
import { rendererWords } from '../../src/locale/renderers.ts';
import { readMethod } from '../../src/method/read.ts';
import { renderTerminal } from '../../src/renderers/terminal.ts';
import { methodView } from '../../src/views/method.ts';
import { readMethodText } from './read-text.ts';

const apac = readMethodText(
  readFileSync(new URL('../../examples/apac/method.yaml', import.meta.url), 'utf8'),
  'method.yaml',
);
const pages = (['zh', 'en'] as const).flatMap((lang) =>
  [readMethod(), apac].map(({ method, origin }) => {
    if (!method) throw new Error('the method holds');
    return { lang, id: method.method.id, method, origin, document: methodView(method, origin, lang) };
  }),
);
const tablesOf = (blocks: readonly { kind: string }[]) =>
  blocks.filter((block) => block.kind === 'table') as Table[];

describe.each(pages)('$lang $id', ({ lang, document, method, origin }) => {
  const tables = tablesOf(document.blocks);
  const texts = tables.flatMap(({ caption, columns, rows, notes }) => [
    caption,
    ...columns.map(({ label }) => label),
    ...rows.flatMap((row) => row.map(({ text }) => text)),
    ...notes,
  ]);

  it('names its tables once', () => {
    const names = tables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says of every row where it comes from', () => {
    const builtIn = lang === 'zh' ? '内置' : 'built-in';
    for (const row of tables.flatMap(({ rows }) => rows)) {
      const source = row.at(-1)?.text ?? '';
      if (origin.file === undefined) expect(source).toBe(builtIn);
      else expect(source.includes(builtIn) || source.startsWith('method.yaml: ')).toBe(true);
    }
  });

  it('shows every dimension, level, gate, stage, role, word and step', () => {
    const values = new Set(
      tables.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ value }) => value))),
    );
    const things = [
      ...method.key.dimensions,
      ...method.key.levels,
      ...method.key.gates,
      ...method.general.dimensions,
      ...method.general.levels,
      ...method.general.gates,
      ...method.general['account-gates'],
      ...method.organization.stages,
      ...method.organization.levels,
    ];
    for (const { id } of things) expect(values).toContain(id);
    for (const record of [method.roles, method.organization.mechanisms, method['team-roles'], method.moves]) {
      for (const id of Object.keys(record)) expect(values).toContain(id);
    }
    for (const { moves } of method.playbook) for (const move of moves) expect(values).toContain(move[lang]);
  });

  it('leaves no hole in a sentence', () => {
    for (const text of texts) expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    if (lang === 'en') for (const text of texts) expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  it.each([80, 100])(
    'keeps its columns at width %d, whatever the terminal makes of ambiguous characters',
    async (width) => {
      const options = { width, color: false, words: rendererWords[lang] };
      const [narrow, wide] = await Promise.all(
        ([1, 2] as const).map((ambiguous) => renderTerminal(document, { ...options, ambiguous })),
      );
      expect(wide).toBe(narrow);
      for (const line of (narrow ?? '').split('\n')) expect(displayWidth(line, 2)).toBeLessThanOrEqual(width);
    },
  );
});

it('puts a place into words as the command says', () => {
  const { method, origin } = apac;
  if (!method) throw new Error('the method holds');
  const { blocks } = methodView(method, origin, 'en', (place) =>
    'path' in place ? `here ${place.path.length}` : '',
  );
  const sources = Object.fromEntries(
    tablesOf(blocks).map(({ name, rows }) => [name, rows.map((row) => row.at(-1)?.text)]),
  );
  expect(sources['key-levels']).toEqual(Array(5).fill('here 3'));
  expect(sources['tiers']?.[0]).toBe('built-in, in part here 3');
  expect(sources['general-levels']).toEqual(Array(4).fill('built-in'));
});

it('tells in its first sentence which method is in force', () => {
  const sentences = pages
    .map(({ document }) => document.blocks[0])
    .map((block) => (block?.kind === 'paragraph' ? block.text : ''));
  expect(sentences).toEqual([
    '在用的是内置的方法，没有改动。',
    expect.stringMatching(
      /^在用的是「现场直销法」（field-sales），在内置的方法上改；表里有 \d+ 行来自 method\.yaml。$/,
    ),
    'The built-in method is in force, unchanged.',
    expect.stringMatching(
      /^"Field sales" \(field-sales\) is in force, a change of the built-in method; \d+ rows of the tables come from method\.yaml\.$/,
    ),
  ]);
});
