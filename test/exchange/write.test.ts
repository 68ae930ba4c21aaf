/** What is written for spreadsheets: it reads back the same, runs nothing, and is the same bytes every time. */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readTables } from '../../src/exchange/read-tables.ts';
import { writeCsv } from '../../src/exchange/write-csv.ts';
import { type WrittenSheet, writeWorkbook } from '../../src/exchange/write-workbook.ts';
import { sayLeftOut } from '../aloud.ts';

const ratings: WrittenSheet = {
  name: '范亦宁: Q3/2026',
  frozenColumns: 1,
  columns: [
    { header: '人员', width: 14 },
    { header: '电话', width: 16 },
    {
      header: '支持',
      width: 6,
      note: '5：公开为我们说话',
      choices: ['0', '1', '2', '3', '4', '5'],
      toFill: true,
    },
  ],
  rows: [
    [{ value: '顾成', note: '北河电力' }, '+86 138 0000 0001', 4],
    ['=1+1', '007', null],
    ['@SUM(A1)', '12345678901234567890', 0],
  ],
};
const shown = [
  ['人员', '电话', '支持'],
  ['顾成', '+86 138 0000 0001', '4'],
  ['=1+1', '007', ''],
  ['@SUM(A1)', '12345678901234567890', '0'],
];

async function readBack(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const { tables, fault } = await readTables(bytes);
  expect(fault).toBeUndefined();
  const [table] = tables!;
  return [
    table!.columns.map(({ name }) => name),
    ...table!.rows.map((row) => row.cells.map(({ text }) => text)),
  ];
}

describe('a workbook', () => {
  it('reads back as it was written, numbers as numbers and text as text', async () => {
    const bytes = await writeWorkbook([ratings]);
    expect(await readBack(bytes)).toEqual(shown);
    const { tables } = await readTables(bytes);
    expect(tables![0]!.rows.map(({ cells }) => [cells[1]!.number, cells[2]!.number])).toEqual([
      [undefined, 4],
      [undefined, undefined],
      [undefined, 0],
    ]);
  });

  it('has widths, a frozen header and first column, choices, notes and a fill', async () => {
    const parts = unzipSync(await writeWorkbook([ratings]));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toMatch(/<pane [^>]*xSplit="1"[^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<dataValidation [^>]*sqref="C2:C4"[^>]*><formula1>"0,1,2,3,4,5"<\/formula1>/);
    expect(sheet).toMatch(/<col min="1" max="1" width="14"/);
    expect(sheet).not.toMatch(/<f>|sheetProtection/);
    expect(strFromU8(parts['xl/comments1.xml']!)).toContain('5：公开为我们说话');
    expect(strFromU8(parts['xl/styles.xml']!)).toMatch(/FFF9DB/);
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain('name="范亦宁- Q3-2026"');
  });

  it('is the same bytes on another day', async () => {
    const first = await writeWorkbook([ratings]);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const second = await writeWorkbook([ratings]);
    vi.useRealTimers();
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('keeps any text', async () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 20 })
      .map((made) => `x${made}x`)
      .filter((made) => !/[^\P{C}\t\n]/u.test(made));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const columns = [{ header: 'name', width: 9 }];
        const bytes = await writeWorkbook([{ name: 's', columns, rows: texts.map((each) => [each]) }]);
        expect(await readBack(bytes)).toEqual([['name'], ...texts.map((each) => [each])]);
      }),
      { numRuns: 20 },
    );
  });

  it('refuses what no workbook can hold', async () => {
    const one = (value: string | number, choices?: readonly string[]) =>
      writeWorkbook([
        { name: 's', columns: [{ header: 'a', width: 5, ...(choices ? { choices } : {}) }], rows: [[value]] },
      ]);
    await expect(one(Number.NaN)).rejects.toThrow(RangeError);
    await expect(one('x'.repeat(32_768))).rejects.toThrow(RangeError);
    await expect(one('a', ['one, two'])).rejects.toThrow(RangeError);
  });
});

describe('CSV', () => {
  it('reads back as it was written, what looks like a formula too', async () => {
    const rows = [
      ['人员', '电话', 'gap'],
      ['=HYPERLINK("http://x")', '+86 138', -3],
      ["'-quoted", '007', null],
    ];
    const bytes = writeCsv(rows);
    expect(await readBack(bytes)).toEqual([
      ['人员', '电话', 'gap'],
      ['=HYPERLINK("http://x")', '+86 138', '-3'],
      ["'-quoted", '007', ''],
    ]);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
      '\ufeff人员,电话,gap\r\n"\'=HYPERLINK(""http://x"")",\'+86 138,-3\r\n\'\'-quoted,007,\r\n',
    );
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crp-office-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice makes of a file when it saves it in another format. */
function resaved(bytes: Uint8Array, from: string, to: string, filter = to): Uint8Array {
  fs.writeFileSync(path.join(folder, `in.${from}`), bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const target = path.join(folder, 'out');
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', filter, '--outdir', target, path.join(folder, `in.${from}`)],
    { stdio: 'pipe' },
  );
  return fs.readFileSync(path.join(target, `in.${to}`));
}

if (!hasOffice) sayLeftOut('workbooks saved again by LibreOffice', 'soffice is not installed');
describe.skipIf(!hasOffice)(
  `in LibreOffice${hasOffice ? '' : ' (skipped: soffice is not installed here)'}`,
  () => {
    it('a workbook saved again reads back the same, with its choices and notes', async () => {
      // Without a window LibreOffice forgets what is frozen, in any workbook.
      const again = resaved(await writeWorkbook([ratings]), 'xlsx', 'xlsx');
      expect(await readBack(again)).toEqual(shown);
      const parts = unzipSync(again);
      const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
      expect(sheet).toContain('<dataValidation ');
      expect(Object.keys(parts).some((name) => name.startsWith('xl/comments'))).toBe(true);
    }, 120_000);

    it('a workbook saved as CSV in GB18030 reads back the same', async () => {
      const again = resaved(
        await writeWorkbook([ratings]),
        'xlsx',
        'csv',
        'csv:Text - txt - csv (StarCalc):59,34,85',
      );
      expect(await readBack(again)).toEqual(shown);
    }, 120_000);

    it('CSV opened and saved as a workbook shows no result of a formula', async () => {
      const bytes = writeCsv([
        ['name', 'phone'],
        ['=1+1', '+86 138'],
        ['@SUM(1,2)', '-3 days'],
      ]);
      const again = resaved(bytes, 'csv', 'xlsx');
      expect(strFromU8(unzipSync(again)['xl/worksheets/sheet1.xml']!)).not.toContain('<f');
    }, 120_000);
  },
);
