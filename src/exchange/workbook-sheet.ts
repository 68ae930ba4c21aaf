/** Turns a sheet as the library reads it into plain cells: what they show, days without times, errors as faults. */
import type { Cell as LibraryCell, Sheet as LibrarySheet } from 'hucre/xlsx';
import { numberCell } from './number-cell.ts';
import { type Cell, letterOf, type Merged, type Sheet } from './table.ts';
import { textCell } from './text-cell.ts';

/** A cell that only shows text is that text: a large sheet passes between threads in half the time. */
export type PackedCell = string | Cell;

export interface PackedSheet extends Omit<Sheet, 'rows'> {
  readonly rows: readonly {
    readonly number: number;
    readonly hidden?: true;
    readonly cells: readonly PackedCell[];
  }[];
}

type Value = LibrarySheet['rows'][number][number];

/** What a cell is, and what must be said of it. */
interface Read {
  readonly cell: PackedCell;
  readonly about?: 'timed' | 'long';
}

/** The rows that hold something, up to the last cell that does. */
export function packSheet(sheet: LibrarySheet): PackedSheet {
  const about = { timed: [] as string[], long: [] as string[] };
  const rows = sheet.rows.flatMap((values, index) => {
    const number = index + 1;
    const cells = values.map((value, column) => {
      const read = readCell(value, sheet.cells?.get(`${index},${column}`));
      if (read.about !== undefined) about[read.about].push(`${letterOf(column)}${number}`);
      return read.cell;
    });
    while (cells.at(-1) === '') cells.pop();
    const hidden = sheet.rowDefs?.get(index)?.hidden ? ({ hidden: true } as const) : {};
    return cells.length === 0 ? [] : [{ number, ...hidden, cells }];
  });
  return {
    name: sheet.name,
    hidden: Boolean(sheet.hidden || sheet.veryHidden),
    rows,
    merged: (sheet.merges ?? []).map(mergedOf),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, index) => (column.hidden ? [index] : [])),
    ...about,
  };
}

function mergedOf(range: NonNullable<LibrarySheet['merges']>[number]): Merged {
  return {
    firstRow: range.startRow + 1,
    lastRow: range.endRow + 1,
    firstColumn: range.startCol,
    lastColumn: range.endCol,
  };
}

const error = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

function readCell(value: Value, detail: LibraryCell | undefined): Read {
  const format = detail?.style?.numFmt;
  if (value === null) return { cell: detail?.formula === undefined ? '' : { text: '', fault: 'no-result' } };
  if (value instanceof Date) return dayCell(value, format);
  if (typeof value === 'boolean') return { cell: { text: value ? 'TRUE' : 'FALSE', boolean: value } };
  if (typeof value === 'number') {
    const { cell, isLong } = numberCell(value, format);
    return isLong ? { cell, about: 'long' } : { cell };
  }
  if (detail?.type === 'error' || (detail?.formula !== undefined && error.test(value)))
    return { cell: { text: '', fault: value } };
  // A cell of type date holds its day as the standard writes it, not as a number.
  if (/^\d{4}-\d\d-\d\d(T[\d:.]+Z?)?$/.test(value) && /[yd]/i.test(withoutLiterals(format)))
    return dayCell(new Date(value.endsWith('Z') || value.length === 10 ? value : `${value}Z`), format);
  const { text } = textCell(value);
  return { cell: text };
}

const day = 86_400_000;

/** The day of a date that has one; a time of day alone shows as text. */
function dayCell(date: Date, format = 'yyyy'): Read {
  // Times are fractions of a day: a second is less than a double can hold of them exactly.
  const seconds = new Date(Math.round(date.getTime() / 1000) * 1000);
  if (Number.isNaN(seconds.getTime())) return { cell: '' };
  const iso = seconds.toISOString();
  const shown = withoutLiterals(format);
  if (!/[yd]|m{3}/i.test(shown) && /[hs]/i.test(shown)) return { cell: iso.slice(11, 19) };
  const cell = { text: iso.slice(0, 10), day: iso.slice(0, 10) };
  return seconds.getTime() % day === 0 ? { cell } : { cell, about: 'timed' };
}

function withoutLiterals(format = ''): string {
  return format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, '');
}
