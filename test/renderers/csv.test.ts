import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../../src/document/document.ts';
import { table } from '../../src/document/table.ts';
import { renderCsv } from '../../src/renderers/csv.ts';
import { hostileText } from './hostile.ts';

function sheetOf(rows: Value[][]) {
  return table({
    name: 'any',
    rows,
    columns: (rows[0] ?? [null]).map((_, index) => ({
      key: `column${index + 1}`,
      label: `第 ${index + 1} 列`,
      value: (row: Value[]) => row[index] ?? null,
      text: () => 'what people read',
    })),
  });
}

test('raw values under stable keys, CRLF, a byte order mark; null is empty', () => {
  expect(
    renderCsv(
      sheetOf([
        ['顾成', 0.1 + 0.2, null],
        ['a "b", c', -4, 'one\ntwo'],
      ]),
    ),
  ).toBe('\ufeffcolumn1,column2,column3\r\n顾成,0.30000000000000004,\r\n"a ""b"", c",-4,"one\ntwo"\r\n');
});

test('a table without rows is its head', () => {
  expect(renderCsv(sheetOf([]))).toBe('\ufeffcolumn1\r\n');
});

test('a record of one unknown value is no blank line', () => {
  expect(renderCsv(sheetOf([[null]]))).toBe('\ufeffcolumn1\r\n""\r\n');
});

test('text that would run as a formula gets an apostrophe, numbers never', () => {
  const formulas = [
    '=1+1',
    '+86 138',
    '-4',
    '@a',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    "'=1",
    "it's",
    "'tis",
    'a=1',
  ];
  expect(renderCsv(sheetOf([...formulas.map((text) => [text]), [-4]]))).toBe(
    `\ufeffcolumn1
'=1+1
'+86 138
'-4
'@a
'\t=1
"'\r=1"
"'\n=1"
'＝1
''=1
it's
'tis
a=1
-4
`.replace(/(?<!"')\n/g, '\r\n'),
  );
});

test('an escape sequence is written out', () => {
  expect(renderCsv(sheetOf([['\u001b[31m\u009b2J']]))).toBe('\ufeffcolumn1\r\n\\u{1b}[31m\\u{9b}2J\r\n');
});

test('a number that is none is a mistake in the program', () => {
  expect(() => renderCsv(sheetOf([[Number.NaN]]))).toThrow(RangeError);
});

test('property: reading gives back every value, formulas included, and no field starts one', () => {
  const cell = fc.oneof(
    hostileText.filter((text) => !/[^\P{Cc}\t\r\n]/u.test(text)),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const [head, ...records] = parse(renderCsv(sheetOf(rows)));
      expect(head).toEqual(['column1', 'column2', 'column3']);
      expect(records.map((record) => record.map(restore))).toEqual(
        rows.map((row) => row.map((value) => (value === null ? '' : String(value)))),
      );
      for (const [index, field] of records.flat().entries()) {
        if (typeof rows.flat()[index] === 'string') expect(field).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
      }
    }),
  );
});

/** What an import does, as the renderer's description says. */
function restore(field: string): string {
  return /^'+[=+\-@＝＋－＠\t\r\n]/.test(field) ? field.slice(1) : field;
}

/** RFC 4180, as strict as it is short. */
function parse(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let rest = text.replace(/^\ufeff/, '');
  while (rest !== '') {
    const [whole = '', quoted, plain = '', end] =
      /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    expect(whole).not.toBe('');
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
