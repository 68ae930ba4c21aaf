import { expect, test } from 'vitest';
import type { ColumnHead } from '../../src/document/document.ts';
import { layOutTable } from '../../src/renderers/table-layout.ts';

const column = (settings: Partial<ColumnHead>): ColumnHead => ({
  key: 'key',
  label: 'label',
  align: 'left',
  drop: 0,
  wrap: false,
  ...settings,
});
const noWords = () => 0;

test('what fits is left alone', () => {
  expect(layOutTable([column({}), column({ drop: 1 })], [10, 8], noWords, 20, true)).toEqual({
    shown: [0, 1],
    hidden: [],
    widths: [10, 8],
  });
});

test('the largest drop goes first, of equals the one further right, and no more than needed', () => {
  const columns = [column({ drop: 1 }), column({ drop: 2 }), column({}), column({ drop: 2 })];
  const hidden = (room: number) => layOutTable(columns, [5, 5, 5, 5], noWords, room, true).hidden;
  expect([26, 25, 18, 11].map(hidden)).toEqual([[], [3], [1, 3], [0, 1, 3]]);
});

test('when nothing may be hidden, or nothing is left to hide, columns wrap: first those that may, to a width that reads well', () => {
  const columns = [column({ drop: 1 }), column({ wrap: true }), column({ align: 'right' })];
  expect(layOutTable(columns, [20, 40, 10], noWords, 64, false).widths).toEqual([20, 30, 10]);
  expect(layOutTable(columns, [20, 40, 10], noWords, 48, false).widths).toEqual([18, 16, 10]);
  expect(layOutTable(columns, [20, 40, 10], noWords, 40, true)).toEqual({
    shown: [1, 2],
    hidden: [0],
    widths: [28, 10],
  });
});

test('words are broken last, numbers never, and what cannot fit stands over', () => {
  const columns = [column({}), column({ wrap: true }), column({ align: 'right' })];
  const widths = (room: number) =>
    layOutTable(columns, [20, 40, 10], (position) => [14, 12, 10][position]!, room, true).widths;
  expect([44, 40, 38, 20].map(widths)).toEqual([
    [15, 15, 10],
    [14, 12, 10],
    [12, 12, 10],
    [8, 8, 10],
  ]);
});

test('the last column is never hidden', () => {
  expect(layOutTable([column({ drop: 3 })], [50], noWords, 20, true)).toEqual({
    shown: [0],
    hidden: [],
    widths: [20],
  });
});
