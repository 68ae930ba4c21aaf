import { Chalk } from 'chalk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/document/width.ts';
import {
  drawGrid,
  drawPlainly,
  drawWithCliTable,
  type Grid,
  type GridCell,
} from '../../src/renderers/grid.ts';
import type { Measure } from '../../src/renderers/wrap.ts';

const measure: Measure = (text) => displayWidth(text);
const cell = (...lines: string[]): GridCell => ({ lines, paint: String });
const sample: Grid = {
  widths: [4, 6, 9],
  aligns: ['left', 'right', 'left'],
  rows: [
    [cell('客户'), cell('万元'), cell('差什么')],
    [cell('----'), cell('------'), cell('---------')],
    [cell('岷云'), cell('5200'), cell('先重评，', '再补 x')],
    [cell(''), cell('-3.5'), cell('')],
  ],
};
const drawn = [
  '  客户    万元  差什么',
  '  ----  ------  ---------',
  '  岷云    5200  先重评，',
  '                再补 x',
  '          -3.5',
];

test('two spaces between columns and before the first, none at the end', () => {
  expect(drawPlainly(sample, measure)).toEqual(drawn);
});

test('cli-table3 draws the same', async () => {
  expect(await drawWithCliTable(sample)).toEqual(drawn);
});

test('text that cli-table3 measures otherwise is not given to it', async () => {
  const grid: Grid = {
    widths: [3, 1],
    aligns: ['left', 'left'],
    rows: [
      [cell('→a'), cell('b')],
      [cell('xyz'), cell('b')],
    ],
  };
  const asWide: Measure = (text) => displayWidth(text, 2);
  expect(await drawGrid(grid, asWide, true)).toEqual(['  →a  b', '  xyz  b']);
  expect(await drawWithCliTable(grid)).toEqual(['  →a   b', '  xyz  b']);
});

test('property: both ways of drawing agree, coloured or not', async () => {
  const chalk = new Chalk({ level: 1 });
  const paint = fc.constantFrom<GridCell['paint']>(String, chalk.red, chalk.bold, chalk.gray);
  const text = fc.string({ unit: fc.constantFrom('a', 'Z', '0', '-', ',', '陈', '，', '（'), maxLength: 5 });
  const cells = fc.record({ lines: fc.array(text, { minLength: 1, maxLength: 3 }), paint });
  const grids = fc
    .record({
      rows: fc.array(fc.tuple(cells, cells, cells), { minLength: 1, maxLength: 4 }),
      aligns: fc.tuple(
        ...Array.from({ length: 3 }, () => fc.constantFrom<'left' | 'right'>('left', 'right')),
      ),
    })
    .map(({ rows, aligns }): Grid => ({ rows, aligns, widths: [10, 10, 10] }));
  await fc.assert(
    fc.asyncProperty(grids, async (grid) => {
      expect(await drawWithCliTable(grid)).toEqual(drawPlainly(grid, measure));
    }),
  );
});
