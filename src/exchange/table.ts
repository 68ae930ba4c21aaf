/** What other people's tables are once they are read: plain data, one record per table, with the row numbers that people see. */

/** A table in a text file or on a sheet: its columns by name, and its rows. */
export interface Table {
  /** The name of the sheet; empty in a text file. */
  readonly sheet: string;
  /** Whether the sheet is hidden in the workbook. */
  readonly hidden: boolean;
  /** The row with the names of the columns, from 1; the first of two where they stand in two rows. */
  readonly headerRow: number;
  readonly columns: readonly Column[];
  /** The rows below the header that hold something, without summary rows. */
  readonly rows: readonly Row[];
}

export interface Column {
  /** Unique in its table: what stands in the header, the second `Phone` as `Phone (2)`, a column without a name by its letter. */
  readonly name: string;
  /** What stands in the header, with line breaks and runs of spaces as one space. */
  readonly header: string;
  /** As spreadsheets count: A, B, …, Z, AA. */
  readonly letter: string;
  /** What a row of machine-readable names below the header says. */
  readonly key?: string;
  readonly hidden?: true;
}

export interface Row {
  /** From 1, as a spreadsheet shows it, empty rows counted. */
  readonly number: number;
  /** The line of a text file in which the row begins, from 1; more than `number` behind cells with line breaks. */
  readonly line?: number;
  readonly hidden?: true;
  /** One for each column; more where the row is longer than the header. */
  readonly cells: readonly Cell[];
}

/** What a cell shows, and its value where the file says that it is more than text. In a text file all cells are text. */
export interface Cell {
  /** Without spaces around it; empty where the cell is. A day is `YYYY-MM-DD`, a number has no separators, 98.76 % is `98.76%`. */
  readonly text: string;
  readonly number?: number;
  /** A calendar day, `YYYY-MM-DD`, whatever the time in the cell. */
  readonly day?: string;
  readonly boolean?: boolean;
  /** Why there is no value: an error such as `#REF!`, or a formula whose result the file does not hold. */
  readonly fault?: string;
}

/** The cell with nothing in it. */
export const emptyCell: Cell = Object.freeze({ text: '' });

/** A sheet as it stands, before its header is looked for. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The rows that hold something, in order. */
  readonly rows: readonly Row[];
  readonly merged: readonly Merged[];
  /** Indexes from 0 of hidden columns. */
  readonly hiddenColumns: readonly number[];
  /** Cells such as `C5` that hold a time besides the day, and numbers too long to be exact. */
  readonly timed: readonly string[];
  readonly long: readonly string[];
}

/** Cells drawn as one: rows from 1, columns from 0, both ends included. */
export interface Merged {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * The letters of a column by its index from 0.
 *
 * @example
 * [0, 25, 26, 701, 702].map(letterOf) // ['A', 'Z', 'AA', 'ZZ', 'AAA']
 */
export function letterOf(index: number): string {
  const before = Math.floor(index / 26);
  return `${before > 0 ? letterOf(before - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
