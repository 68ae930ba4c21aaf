/** Renders one table as CSV (RFC 4180) with raw values, for spreadsheets and for scripts. */
import type { Table, Value } from '../document/document.ts';

/**
 * All columns, in the table's order; the first record holds the columns' keys, which stay the same in every language. Records
 * end in CRLF. The text starts with a byte order mark, in a file and in a pipe alike: without it Excel reads
 * Chinese as GBK. Null is an empty field; numbers stand as JavaScript writes them, unrounded.
 *
 * **Text that a spreadsheet would run as a formula** gets one apostrophe before it: text that starts with `=`, `+`, `-`, `@`, their
 * full-width forms, a tab or a line break, also behind apostrophes that stand there already. Numbers never do. So
 * reading is exact: *one apostrophe is taken off a field that matches `/^'+[=+\-@＝＋－＠\t\r\n]/`*, and off no other.
 *
 * Control characters other than tab and line breaks are written out as `\u{1b}`: the text may end up on a terminal.
 *
 * @throws RangeError if a value is NaN or infinite: a mistake in the program
 * @example
 * renderCsv({ columns: [{ key: 'name' }], rows: [[{ value: '顾成' }], [{ value: '=1+1' }]] }) // "\ufeffname\r\n顾成\r\n'=1+1\r\n"
 */
export function renderCsv(table: Table): string {
  return renderRecords([
    table.columns.map((column) => column.key),
    ...table.rows.map((row) => row.map((cell) => cell.value)),
  ]);
}

/** The values of a record, in the order of the columns. */
export type Values = readonly Value[];

/**
 * Records under the same rules, for what is no table of a page.
 *
 * @throws RangeError if a value is NaN or infinite: a mistake in the program
 * @example
 * renderRecords([['a', 1], ['-b', null]]) // "\ufeffa,1\r\n'-b,\r\n"
 */
export function renderRecords(rows: readonly Values[]): string {
  return `\ufeff${rows.map(record).join('')}`;
}

const runsAsFormula = /^'*[=+\-@＝＋－＠\t\r\n]/;
const needsQuotes = /[",\r\n]|^\s|\s$/;
const control = /[^\P{Cc}\t\r\n]/gu;

function record(values: readonly Value[]): string {
  // A line with nothing in it is no record to many readers.
  return `${values.map(field).join(',') || '""'}\r\n`;
}

function field(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`a cell holds ${value}`);
    return String(value);
  }
  const shown = value.replace(control, (found) => `\\u{${found.codePointAt(0)?.toString(16)}}`);
  const harmless = runsAsFormula.test(shown) ? `'${shown}` : shown;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
