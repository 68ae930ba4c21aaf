/** Reads the tables in a file of other people: text with separators in the encodings that occur, and workbooks. */
import { decode } from './decode.ts';
import { kindOf, kindOfText } from './kind.ts';
import { type Limits, usualLimits } from './limits.ts';
import { type Fault, fault, type Notice, notice } from './said.ts';
import { tableOfSheet } from './sheet-table.ts';
import type { Sheet, Table } from './table.ts';
import { readTextSheet } from './text-sheet.ts';

export interface ReadOptions {
  /** A label of the WHATWG encoding standard such as `gbk`; without it, it is found. */
  readonly encoding?: string;
  /** One character; without it, it is found. */
  readonly separator?: string;
  /** The row that names the columns, from 1, where it is not found or another one is meant. */
  readonly headerRow?: number;
  readonly limits?: Partial<Limits>;
}

/** The tables and what must be said of them; or the one reason why there are none. */
export type TablesRead =
  | { readonly tables: readonly Table[]; readonly notices: readonly Notice[]; readonly fault?: undefined }
  | { readonly tables?: undefined; readonly notices?: undefined; readonly fault: Fault };

/**
 * Reads a file by its content, whatever its name ends in.
 *
 * @example
 * (await readTables(new TextEncoder().encode('name;phone\nAda;007'))).tables[0].rows
 *   // [{ number: 2, line: 2, cells: [{ text: 'Ada' }, { text: '007' }] }]
 */
export async function readTables(bytes: Uint8Array, options: ReadOptions = {}): Promise<TablesRead> {
  if (bytes.length === 0) return { fault: fault('empty-file', {}) };
  const kind = kindOf(bytes);
  if (kind === 'text') return readText(bytes, options);
  if (kind === 'encrypted-workbook') return { fault: fault('encrypted-workbook', {}) };
  if (kind !== 'workbook') return { fault: fault('not-a-table', { found: kind }) };
  const { readWorkbook } = await import('./workbook.ts');
  const read = await readWorkbook(bytes, { ...usualLimits, ...options.limits });
  return read.fault ? { fault: read.fault } : tablesOf(read.sheets, read.notices, options);
}

function readText(bytes: Uint8Array, options: ReadOptions): TablesRead {
  const decoded = decode(bytes, options.encoding);
  if (decoded.fault !== undefined) return { fault: decoded.fault };
  const found = kindOfText(new TextDecoder().decode(decoded.bytes.subarray(0, 4096)));
  if (found !== undefined) return { fault: fault('not-a-table', { found }) };
  const { cells } = { ...usualLimits, ...options.limits };
  const read = readTextSheet(decoded.bytes, cells, options.separator);
  if (read.fault !== undefined) return { fault: read.fault };
  if (read.sheet.rows.length === 0) return { fault: fault('empty-file', {}) };
  const form = notice('text-form', { encoding: decoded.encoding, separator: read.separator });
  return tablesOf([read.sheet], [form], options);
}

function tablesOf(sheets: readonly Sheet[], before: readonly Notice[], options: ReadOptions): TablesRead {
  const read = sheets.map((sheet) => tableOfSheet(sheet, options.headerRow));
  const tables = read.flatMap(({ table }) => table ?? []);
  if (tables.length === 0) return { fault: fault('no-table', { sheets: sheets.map(({ name }) => name) }) };
  return { tables, notices: [...before, ...read.flatMap(({ notices }) => notices)] };
}
