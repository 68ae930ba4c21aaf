/** Writes workbooks for people to fill in: widths, frozen headers, drop-down lists, notes, and a fill for the cells to touch. */
import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { letterOf } from './table.ts';

export interface WrittenSheet {
  /** Characters that a workbook does not allow in it become `-`; 31 are kept. */
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** How many columns at the left stay in view; the header always does. */
  readonly frozenColumns?: number;
}

export interface WrittenColumn {
  readonly header: string;
  /** In characters of the font, a Chinese one counting two. */
  readonly width: number;
  /** Shown when the pointer rests on the header. */
  readonly note?: string;
  /** What may be chosen in the cells below, empty allowed; no commas, 255 characters in all. */
  readonly choices?: readonly string[];
  /** Whether the cells below are there to be changed. */
  readonly toFill?: boolean;
}

export type WrittenValue = string | number | null;
export type WrittenCell = WrittenValue | { readonly value: WrittenValue; readonly note: string };

/** Excel's own limit for the text of a cell, in UTF-16 units. */
const longestText = 32_767;

/**
 * The bytes of a workbook; the same for the same sheets. Text is text: nothing runs as a formula, zeros in front stay, also
 * when somebody edits the cell.
 *
 * @throws RangeError if a number is NaN or infinite, a text longer than 32,767 characters, or choices cannot be written: a
 * mistake in the program
 * @example
 * (await writeWorkbook([{ name: 'lin', columns: [{ header: '人员', width: 12 }], rows: [['顾成']] }])).subarray(0, 2)
 *   // new Uint8Array([0x50, 0x4b])
 */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    // A workbook says when it was changed; the same sheets make the same bytes on any day.
    properties: { created: firstDay, modified: firstDay },
  });
}

const firstDay = new Date(Date.UTC(2000, 0, 1));

function sheetOf({ name, columns, rows, frozenColumns = 0 }: WrittenSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach(({ header, note }, index) => {
    cells.set(`0,${index}`, { value: header, style: headerStyle, ...comment(note) });
  });
  rows.forEach((row, index) => {
    columns.forEach((column, at) => {
      const { value, note } = withNote(row[at] ?? null);
      const style = styleOf(column, value);
      cells.set(`${index + 1},${at}`, { value: checked(value), style, ...comment(note) });
    });
  });
  const values: CellValue[][] = [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map((_, at) => withNote(row[at] ?? null).value)),
  ];
  return {
    name: [...name.replace(/[[\]:*?/\\]/g, '-').replace(/^'|'$/g, '-')].slice(0, 31).join(''),
    columns: columns.map(({ width }) => ({ width })),
    rows: values,
    cells,
    freezePane: { rows: 1, columns: frozenColumns },
    dataValidations: columns.flatMap((column, at) => choicesOf(column, letterOf(at), rows.length)),
  };
}

function withNote(cell: WrittenCell): { value: WrittenValue; note?: string } {
  return cell !== null && typeof cell === 'object' ? cell : { value: cell };
}

function comment(note: string | undefined): Partial<Cell> {
  return note === undefined ? {} : { comment: { text: note } };
}

function checked(value: WrittenValue): WrittenValue {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`a cell holds ${value}`);
  if (typeof value === 'string' && value.length > longestText) throw new RangeError('a text is too long');
  return value;
}

const headerStyle: CellStyle = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'top' },
  numFmt: '@',
};

/** Pale yellow: seen in print too, and text on it stays readable. */
const toFill: CellStyle['fill'] = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF9DB' } };

/** What is no number and nothing to choose is text, whatever it looks like when somebody has edited it. */
function styleOf(column: WrittenColumn, value: WrittenValue): CellStyle {
  return {
    alignment: { wrapText: true, vertical: 'top' },
    ...(column.toFill ? { fill: toFill } : {}),
    ...(typeof value === 'number' || column.choices !== undefined ? {} : { numFmt: '@' }),
  };
}

function choicesOf({ choices }: WrittenColumn, letter: string, rows: number): DataValidation[] {
  if (choices === undefined || rows === 0) return [];
  if (choices.join(',').length > 255 || choices.some((choice) => choice.includes(',')))
    throw new RangeError('choices are too long, or hold a comma');
  return [
    {
      type: 'list',
      values: [...choices],
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      range: `${letter}2:${letter}${rows + 1}`,
    },
  ];
}
