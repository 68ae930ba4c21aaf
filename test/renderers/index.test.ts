import { expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { rendererWords } from '../../src/locale/renderers.ts';
import {
  extensions,
  formats,
  pickFormat,
  type RenderOptions,
  render,
  tableNames,
} from '../../src/renderers/index.ts';
import { sheet } from './pages.ts';

const options: RenderOptions = {
  width: 80,
  color: false,
  ambiguous: 1,
  mayHide: true,
  words: rendererWords.en,
  result: { gaps: [] },
};
const page: Document = {
  lang: 'en',
  title: 'Gaps',
  aside: '',
  blocks: [sheet('gaps', '', 'Who  Days\nGu  3'), { kind: 'paragraph', tone: 'plain', text: 'End.' }],
};
const twoTables: Document = { ...page, blocks: [...page.blocks, sheet('goals', '', 'What\nfive')] };

test('each extension means a format, in any case; others mean none', () => {
  expect(extensions.map((extension) => [extension, pickFormat(extension.toUpperCase())])).toEqual([
    ['.txt', 'table'],
    ['.md', 'md'],
    ['.markdown', 'md'],
    ['.html', 'html'],
    ['.htm', 'html'],
    ['.json', 'json'],
    ['.csv', 'csv'],
  ]);
  expect(pickFormat('.xlsx')).toBeUndefined();
  expect(pickFormat('')).toBeUndefined();
});

test.each([
  ['table', 'Gaps\n\n  Who  Days\n  ---  ----\n  Gu      3\n\nEnd.\n'],
  ['md', '# Gaps\n\n| Who | Days |\n| --- | ---: |\n| Gu  |    3 |\n\nEnd.\n'],
  ['json', '{\n  "gaps": []\n}\n'],
  ['csv', '\ufeffcolumn1,column2\r\nGu,3\r\n'],
] as const)('one document as %s', async (format, text) => {
  expect(await render(page, format, options)).toBe(text);
});

test('one document as html', async () => {
  expect(await render(page, 'html', options)).toContain('<tr><td>Gu</td><td class="number">3</td></tr>');
});

test('the same document gives the same bytes in every format', async () => {
  for (const format of formats) {
    expect(await render(page, format, options)).toBe(await render(structuredClone(page), format, options));
  }
});

test('a CSV of one table among several is picked by name', async () => {
  expect(tableNames(twoTables)).toEqual(['gaps', 'goals']);
  expect(await render(twoTables, 'csv', { ...options, table: 'goals' })).toBe('\ufeffcolumn1\r\nfive\r\n');
  await expect(render(twoTables, 'csv', options)).rejects.toThrow(RangeError);
  await expect(render(page, 'csv', { ...options, table: 'goals' })).rejects.toThrow(RangeError);
});
