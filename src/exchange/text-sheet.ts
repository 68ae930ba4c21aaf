/** Reads a text of separated cells as a sheet. */
import { CsvError, parse } from 'csv-parse/sync';
import { type Fault, fault } from './said.ts';
import { lenient, separatorOf } from './separator.ts';
import { type Cell, emptyCell, type Row, type Sheet } from './table.ts';
import { textCell } from './text-cell.ts';

export type TextSheet =
  | { readonly sheet: Sheet; readonly separator: string; readonly fault?: undefined }
  | { readonly fault: Fault };

/**
 * Reads UTF-8 without a byte order mark. Lines end in any way; quotes are doubled; a first line `sep=;` names the separator.
 * Cells are trimmed, and lose the apostrophe that keeps a spreadsheet from running them (see renderers/csv.ts).
 *
 * @param maxCells cells with something in them, above which the text is refused
 * @example
 * readTextSheet(new TextEncoder().encode('a,b\n\n"x\ny",2\n'), 100).sheet.rows[1]
 *   // { number: 3, line: 3, cells: [{ text: 'x\ny' }, { text: '2' }] }
 */
export function readTextSheet(bytes: Uint8Array, maxCells: number, separator?: string): TextSheet {
  const named = /^sep=(.)\r?\n/i.exec(new TextDecoder().decode(bytes.subarray(0, 8)));
  const delimiter = separator ?? named?.[1] ?? separatorOf(bytes);
  const rows: Row[] = [];
  let [number, line, filled] = [0, 1, 0];
  const add = (record: readonly string[], { lines }: { readonly lines: number }): null => {
    number += 1;
    const cells = record.map(fieldCell);
    const held = cells.filter((cell) => cell !== emptyCell).length;
    filled += held;
    if (filled > maxCells) throw new TooManyCells();
    if (held > 0 && !(number === 1 && named)) rows.push({ number, line, cells });
    line = lines + 1;
    return null;
  };
  try {
    parse(bytes, { ...lenient, delimiter, on_record: add });
  } catch (error) {
    const found = faultOf(error, line, maxCells);
    if (found === undefined) throw error;
    return { fault: found };
  }
  return { sheet: { ...plainSheet, rows }, separator: delimiter };
}

/** What a text has nothing of. */
const plainSheet: Sheet = {
  name: '',
  hidden: false,
  rows: [],
  merged: [],
  hiddenColumns: [],
  timed: [],
  long: [],
};

class TooManyCells extends Error {}

function faultOf(error: unknown, line: number, limit: number): Fault | undefined {
  if (error instanceof TooManyCells) return fault('too-many-cells', { limit });
  if (!(error instanceof CsvError)) return undefined;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return fault('open-quote', { line });
  return fault('stray-quote', { line: Number(error['lines'] ?? line) });
}

/** Renderers put an apostrophe before a text that a spreadsheet would run (renderers/csv.ts); it is no part of the text. */
function fieldCell(written: string): Cell {
  const cell = textCell(written);
  return /^'+[=+\-@＝＋－＠]/.test(cell.text) ? { text: cell.text.slice(1) } : cell;
}
