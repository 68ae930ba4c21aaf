/** Workbooks as programs write them: every trap of dates, numbers, texts, hidden and merged cells, one small workbook each. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readTables, type TablesRead } from '../../src/exchange/read-tables.ts';
import type { Cell, Table } from '../../src/exchange/table.ts';
import { bytesOf } from './bytes.ts';
import { type Parts, textRow, workbookOf } from './workbook-parts.ts';

async function read(parts: Parts, options?: ReadOptions): Promise<TablesRead> {
  return readTables(workbookOf(parts), options);
}
async function tableOf(parts: Parts): Promise<Table> {
  const { tables, fault } = await read(parts);
  expect(fault).toBeUndefined();
  return tables![0]!;
}
/** The cells of a column under a header, one below the other. */
async function columnOf(cells: readonly string[], parts: Parts = {}): Promise<readonly Cell[]> {
  const rows = cells.map((cell, at) => `<row r="${at + 2}">${cell.replace('<c', `<c r="A${at + 2}"`)}</row>`);
  const table = await tableOf({ ...parts, rows: textRow(1, ['value']) + rows.join('') });
  return table.rows.map((row) => row.cells[0]!);
}
const number = (value: number | string, style = 0) => `<c s="${style}"><v>${value}</v></c>`;
const rowsOf = (table: Table) => table.rows.map(({ cells }) => cells.map(({ text }) => text));

describe('text', () => {
  it('is read from shared strings, rich text without its phonetic runs, and cells themselves', async () => {
    const strings = [
      '<t xml:space="preserve">  顾成 </t>',
      '<r><rPr><b/></rPr><t>North </t></r><r><t>Grid</t></r>',
      '<t>漢字</t><rPh sb="0" eb="1"><t>カン</t></rPh>',
      '<t>one_x000A_two &amp; three</t>',
    ];
    const cells = strings.map((_, at) => `<c t="s"><v>${at}</v></c>`);
    expect(await columnOf([...cells, '<c t="str"><f>A1</f><v>007</v></c>'], { strings })).toEqual(
      ['顾成', 'North Grid', '漢字', 'one\ntwo & three', '007'].map((text) => ({ text })),
    );
  });

  it('keeps zeros, plus signs and long numbers that are stored as text', async () => {
    const texts = ['007', '+86 138', '91310000607234567890', '=1+1'];
    const table = await tableOf({
      rows: textRow(1, ['value']) + texts.map((text, at) => textRow(at + 2, [text])).join(''),
    });
    expect(table.rows.map(({ cells }) => cells)).toEqual(texts.map((text) => [{ text }]));
  });
});

describe('numbers', () => {
  it('are numbers, without the noise of doubles, whatever their format', async () => {
    const formats = ['#,##0.00', '"¥"#,##0', '_("$"* #,##0.00_)'];
    expect(
      await columnOf(
        [
          number('0.30000000000000004'),
          number(1234.5, 1),
          number(-7, 2),
          number('1E-7'),
          number(13900001234, 3),
        ],
        {
          formats,
        },
      ),
    ).toEqual([
      { text: '0.3', number: 0.3 },
      { text: '1234.5', number: 1234.5 },
      { text: '-7', number: -7 },
      { text: '0.0000001', number: 1e-7 },
      { text: '13900001234', number: 13900001234 },
    ]);
  });

  it('show as they do with a format of zeros and as percentages', async () => {
    expect(
      await columnOf([number(8035, 1), number(0.9876, 2), number(0.07, 3)], { formats: ['00000', 10, '0%'] }),
    ).toEqual([{ text: '08035' }, { text: '98.76%', number: 0.9876 }, { text: '7%', number: 0.07 }]);
  });

  it('of more than 15 digits are text, and named because their last digits may be lost', async () => {
    const { tables, notices } = await read({
      rows: `${textRow(1, ['id'])}<row r="2"><c r="A2"><v>999032320001885123</v></c></row>`,
    });
    expect(tables![0]!.rows[0]!.cells).toEqual([{ text: '999032320001885184' }]);
    expect(notices).toEqual([
      { code: 'long-numbers', parameters: { sheet: 'Sheet1', cells: ['A2'], count: 1 } },
    ]);
  });

  it('true, false and errors are what they are, and a formula without a result is a fault', async () => {
    const cells = [
      '<c t="b"><v>1</v></c>',
      '<c t="e"><v>#REF!</v></c>',
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c><f>A1</f></c>',
    ];
    expect(await columnOf(cells)).toEqual([
      { text: 'TRUE', boolean: true },
      { text: '', fault: '#REF!' },
      { text: '', fault: '#DIV/0!' },
      { text: '', fault: 'no-result' },
    ]);
  });
});

describe('days', () => {
  const day = (iso: string) => ({ text: iso, day: iso });

  it('count from 1900 with the day that never was, or from 1904', async () => {
    const serials = [1, 59, 61, 46290];
    const formats = ['yyyy-mm-dd'];
    const cells = serials.map((serial) => number(serial, 1));
    expect(await columnOf(cells, { formats })).toEqual(
      ['1900-01-01', '1900-02-28', '1900-03-01', '2026-09-25'].map(day),
    );
    expect(await columnOf([number(0, 1), number(44828, 1)], { formats, is1904: true })).toEqual(
      ['1904-01-01', '2026-09-25'].map(day),
    );
  });

  it.each<[number | string, string]>([
    [14, 'the usual short date'],
    [31, 'the Chinese long date, which has a number but no format in the file'],
    [57, 'another one of these'],
    ['yyyy"年"m"月"d"日"', 'written out'],
    ['[$-804]aaaa;@yyyy/m/d', 'with a locale'],
    ['d mmm', 'without a year'],
  ])('have format %s: %s', async (format) => {
    expect(await columnOf([number(46290, 1)], { formats: [format] })).toEqual([day('2026-09-25')]);
  });

  it('stand as text in cells of type date', async () => {
    expect(await columnOf(['<c t="d" s="1"><v>2026-09-25</v></c>'], { formats: [14] })).toEqual([
      day('2026-09-25'),
    ]);
  });

  it('lose their time, which is said, and never move to another day', async () => {
    const cells = [number(46290.99999999, 1), number(46290.5, 1), number(46290, 1), number(0.75, 2)];
    const rows = cells.map(
      (cell, at) => `<row r="${at + 2}">${cell.replace('<c', `<c r="A${at + 2}"`)}</row>`,
    );
    const { tables, notices } = await read({
      rows: textRow(1, ['seen on']) + rows.join(''),
      formats: ['yyyy-mm-dd hh:mm', 'hh:mm'],
    });
    expect(tables![0]!.rows.map((row) => row.cells[0])).toEqual([
      // As a spreadsheet shows it: the seconds are rounded.
      day('2026-09-26'),
      day('2026-09-25'),
      day('2026-09-25'),
      { text: '18:00:00' },
    ]);
    expect(notices).toEqual([
      { code: 'times-dropped', parameters: { sheet: 'Sheet1', cells: ['A3'], count: 1 } },
    ]);
  });
});

describe('sheets', () => {
  const rows = textRow(1, ['name', 'phone']) + textRow(2, ['Ada', '007']);

  it('hidden ones are read, marked and named', async () => {
    const { tables, notices } = await read({ rows, states: ['visible', 'hidden', 'veryHidden'] });
    expect(tables!.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ['Sheet1', false],
      ['Sheet2', true],
      ['Sheet3', true],
    ]);
    expect(notices!.map(({ parameters }) => parameters)).toEqual([{ sheet: 'Sheet2' }, { sheet: 'Sheet3' }]);
  });

  it('hidden rows and columns are read, marked and named', async () => {
    const { tables, notices } = await read({
      before: '<cols><col min="2" max="16384" hidden="1"/></cols>',
      rows:
        textRow(1, ['name', 'phone']) + textRow(2, ['Ada', '007'], ' hidden="1"') + textRow(3, ['Bo', '008']),
    });
    expect(tables![0]!.columns.map(({ hidden }) => hidden)).toEqual([undefined, true]);
    expect(tables![0]!.rows.map(({ hidden }) => hidden)).toEqual([true, undefined]);
    expect(notices).toEqual([
      { code: 'hidden-rows', parameters: { sheet: 'Sheet1', rows: [2] } },
      { code: 'hidden-columns', parameters: { sheet: 'Sheet1', letters: ['B'] } },
    ]);
  });

  it('merged cells give their value to every row below, a merged title is none of the rows', async () => {
    const { tables, notices } = await read({
      rows: [
        textRow(1, ['Customers of the north, 2026']),
        textRow(3, ['account', 'name', 'city']),
        textRow(4, ['North Grid', 'Ada', 'Kulim']),
        textRow(5, ['', 'Bo', 'Penang']),
        textRow(6, ['East Mobile', 'Cy', '']),
      ].join(''),
      after:
        '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A4:A5"/><mergeCell ref="B6:C6"/></mergeCells>',
    });
    expect(rowsOf(tables![0]!)).toEqual([
      ['North Grid', 'Ada', 'Kulim'],
      ['North Grid', 'Bo', 'Penang'],
      ['East Mobile', 'Cy', ''],
    ]);
    expect(notices).toEqual([
      { code: 'rows-above', parameters: { sheet: 'Sheet1', rows: [1] } },
      { code: 'merged-cells', parameters: { sheet: 'Sheet1', ranges: ['A4:A5'] } },
    ]);
  });

  it('a header of two rows joins its names', async () => {
    const { tables, notices } = await read({
      rows: [
        textRow(1, ['account', 'spend', '', 'share']),
        textRow(2, ['', '2025', '2026', '']),
        textRow(3, ['North Grid', '1', '2', '3']),
      ].join(''),
      after:
        '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:D2"/></mergeCells>',
    });
    expect(tables![0]!.columns.map(({ name }) => name)).toEqual([
      'account',
      'spend / 2025',
      'spend / 2026',
      'share',
    ]);
    expect(notices).toEqual([{ code: 'two-row-header', parameters: { sheet: 'Sheet1', rows: [1, 2] } }]);
  });

  it('macros and links into other files are left alone, and said', async () => {
    const more = { 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': '<broken' };
    const { tables, notices } = await read({ rows, more });
    expect(rowsOf(tables![0]!)).toEqual([['Ada', '007']]);
    expect(notices!.map(({ code }) => code)).toEqual(['macros-ignored', 'links-ignored']);
  });

  it('are read where another program writes every tag with a prefix', async () => {
    const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>name</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const table = await tableOf({ more: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(table.columns.map(({ name }) => name)).toEqual(['name']);
  });
});

describe('what is refused', () => {
  const refusal = async (bytes: Uint8Array, options?: ReadOptions) =>
    (await readTables(bytes, options)).fault;
  const stream = (name: string) =>
    Buffer.concat([
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      Buffer.alloc(600),
      Buffer.from(name, 'utf16le'),
    ]);
  const zipWith = (name: string, text = '') => zipSync({ [name]: strToU8(text) }, { level: 0 });

  it.each([
    ['a workbook of before 2007', stream('Workbook'), { found: 'old-workbook' }],
    ['a document of before 2007', stream('WordDocument'), { found: 'office-document' }],
    ['a binary workbook', zipWith('xl/workbook.bin'), { found: 'binary-workbook' }],
    ['a Word document', zipWith('word/document.xml'), { found: 'office-document' }],
    [
      'an OpenDocument sheet',
      zipWith('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
      { found: 'opendocument' },
    ],
    ['a Numbers sheet', zipWith('Index/Document.iwa'), { found: 'numbers' }],
    ['an archive', zipWith('list.csv'), { found: 'archive' }],
  ])('%s', async (_, bytes, parameters) => {
    expect(await refusal(bytes)).toEqual({ code: 'not-a-table', parameters });
  });

  it('an encrypted workbook', async () => {
    expect(await refusal(stream('EncryptedPackage'))).toEqual({ code: 'encrypted-workbook', parameters: {} });
  });

  it('a text under the name of a workbook is read as text, for names say nothing', async () => {
    expect((await readTables(bytesOf('name\tphone\rAda\t007'))).tables).toHaveLength(1);
  });

  it.each([
    ['no content types', { '[Content_Types].xml': undefined }],
    ['no sheet', { 'xl/worksheets/sheet1.xml': undefined }],
    ['a sheet cut off', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1' }],
    [
      'a sheet cut off behind a row',
      { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${textRow(1, ['a'])}` },
    ],
    ['no workbook', { 'xl/workbook.xml': 'not XML' }],
  ])('a broken workbook: %s', async (_, more) => {
    expect((await refusal(workbookOf({ more })))?.code).toBe('broken-workbook');
  });

  it('a workbook cut off, or with bytes changed', async () => {
    const bytes = workbookOf({ rows: textRow(1, ['name']) });
    expect(await refusal(bytes.subarray(0, bytes.length - 30))).toMatchObject({ code: 'broken-workbook' });
  });

  it('a zip bomb, before it is unpacked', async () => {
    const sheet = `<worksheet><!--${' '.repeat(3_000_000)}--></worksheet>`;
    const bytes = workbookOf({ more: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(bytes.length).toBeLessThan(10_000);
    expect(await refusal(bytes, { limits: { unpackedBytes: 1_000_000 } })).toMatchObject({
      code: 'workbook-too-large',
      parameters: { limit: 1_000_000 },
    });
  });

  it('a package that states less than it holds', async () => {
    const bytes = Buffer.from(workbookOf({ rows: textRow(1, ['name']) + textRow(2, ['Ada']) }));
    // The size of the last part, the sheet, in the directory at the end.
    bytes.writeUInt32LE(200, bytes.lastIndexOf('PK\x01\x02') + 24);
    expect(await refusal(bytes)).toEqual({ code: 'broken-workbook', parameters: {} });
  });

  it('a sheet whose two cells span the whole of it', async () => {
    const rows = `${textRow(1, ['name'])}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    expect(await refusal(workbookOf({ rows }))).toMatchObject({ code: 'broken-workbook' });
  });

  it('what takes longer than the time it has', async () => {
    expect(await refusal(workbookOf({}), { limits: { seconds: 0.001 } })).toEqual({
      code: 'workbook-too-slow',
      parameters: { seconds: 0.001 },
    });
  });

  it('what takes more memory than it has', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => textRow(at + 1, [`name ${at}`, 'x', 'y'])).join(
      '',
    );
    expect(await refusal(workbookOf({ rows }), { limits: { megabytes: 24 } })).toEqual({
      code: 'workbook-out-of-memory',
      parameters: { megabytes: 24 },
    });
  });

  it('more cells than a plan can use', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => textRow(at + 1, ['a', 'b'])).join('');
    expect(await refusal(workbookOf({ rows }), { limits: { cells: 60 } })).toMatchObject({
      code: 'too-many-cells',
    });
  });
});

it('is read or refused, whatever happened to its bytes', async () => {
  const bytes = workbookOf({
    rows: textRow(1, ['name', 'phone']) + textRow(2, ['Ada', '007']),
    strings: ['<t>x</t>'],
    formats: ['yyyy'],
  });
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const changed = Uint8Array.from(bytes);
      for (const [at, byte] of changes) changed[at] = byte;
      const { tables, fault } = await readTables(changed);
      expect(tables === undefined).toBe(fault !== undefined);
    }),
    { numRuns: 40 },
  );
});
