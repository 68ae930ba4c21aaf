/** Makes the table of a sheet: header found, columns named, merged cells filled, sums and remarks set aside, and all of it said. */
import { nameColumns, type PlacedColumn } from './columns.ts';
import { findFooter } from './footer.ts';
import { findHeader, type Header } from './header.ts';
import { fillMerged, nameOfRange } from './merged.ts';
import { type Notice, notice, someOf } from './said.ts';
import { type Cell, type Column, emptyCell, letterOf, type Row, type Sheet, type Table } from './table.ts';

export interface SheetTable {
  readonly table?: Table;
  readonly notices: readonly Notice[];
}

/**
 * The table of a sheet; none where the sheet is empty or no row of it names columns.
 *
 * @param headerRow the row's number, where it is known
 */
export function tableOfSheet(sheet: Sheet, headerRow?: number): SheetTable {
  const { name } = sheet;
  const hidden = sheet.hidden ? [notice('hidden-sheet', { sheet: name })] : [];
  if (sheet.rows.length === 0) return { notices: [...hidden, notice('empty-sheet', { sheet: name })] };
  const header = findHeader(sheet, headerRow);
  if (header === undefined) return { notices: [...hidden, notice('no-header', { sheet: name })] };
  const start = (header.keys ?? header.second ?? header.first) + 1;
  const named = fillMerged(sheet.rows.slice(0, start), sheet.merged, true);
  const filled = { ...sheet, rows: [...named, ...fillMerged(sheet.rows.slice(start), sheet.merged, false)] };
  // Filled cells would make a sum drawn over several columns look like a row.
  const footer = findFooter(sheet.rows.slice(start), sheet.rows[header.first]!.cells.length);
  const end = start + footer.rows;
  const { columns, notices } = nameColumns(filled, header, [start, end]);
  const width = filled.rows[header.first]!.cells.length;
  const rows = filled.rows.slice(start, end).map((row) => placed(row, columns, width));
  const table: Table = {
    sheet: name,
    hidden: sheet.hidden,
    headerRow: sheet.rows[header.first]!.number,
    columns: columns.map(({ index: _, ...column }) => column),
    rows,
  };
  const said = [
    ...aboutRows(sheet, header, footer.sums, footer.remarks),
    ...notices,
    ...aboutCells(sheet, table, sheet.rows[start]?.number),
  ];
  return { table, notices: [...hidden, ...said] };
}

/** The cells of a row below their columns, and behind them what is beyond the header. */
function placed(row: Row, columns: readonly PlacedColumn[], width: number): Row {
  const cells = columns.map(({ index }) => row.cells[index] ?? emptyCell);
  const beyond = row.cells.slice(width);
  return { ...row, cells: beyond.some(({ text }) => text !== '') ? [...cells, ...beyond] : cells };
}

function aboutRows(
  sheet: Sheet,
  header: Header,
  sums: readonly number[],
  remarks: readonly number[],
): readonly Notice[] {
  const numberAt = (index: number) => sheet.rows[index]!.number;
  const above = sheet.rows.slice(0, header.first).map(({ number }) => number);
  const said: Notice[] = [];
  const { name } = sheet;
  if (above.length > 0) said.push(notice('rows-above', { sheet: name, rows: above }));
  if (header.second !== undefined)
    said.push(
      notice('two-row-header', { sheet: name, rows: [numberAt(header.first), numberAt(header.second)] }),
    );
  if (header.keys !== undefined) said.push(notice('key-row', { sheet: name, row: numberAt(header.keys) }));
  if (sums.length > 0) said.push(notice('summary-rows', { sheet: name, rows: sums }));
  if (remarks.length > 0) said.push(notice('rows-below', { sheet: name, rows: remarks }));
  return said;
}

function aboutCells(sheet: Sheet, table: Table, firstRow = 0): readonly Notice[] {
  const { name } = sheet;
  const { columns, rows } = table;
  const numbers = (found: readonly Row[]) => found.map(({ number }) => number);
  const isInBody = (cell: string) => Number(/\d+$/.exec(cell)?.[0]) >= firstRow;
  const longer = numbers(rows.filter(({ cells }) => cells.length > columns.length));
  const hidden = numbers(rows.filter((row) => row.hidden));
  const hiddenLetters = columns.filter((column) => column.hidden).map(({ letter }) => letter);
  const filled = sheet.merged.filter((range) => range.firstRow >= firstRow && range.lastRow > range.firstRow);
  const ranges = filled.map(nameOfRange);
  const timed = sheet.timed.filter(isInBody);
  const long = sheet.long.filter(isInBody);
  const cellsWhere = (isMeant: (cell: Cell) => boolean) =>
    someOf(rows.flatMap((row) => placesOf(row, columns, isMeant)));
  const faulty = cellsWhere((cell) => cell.fault !== undefined);
  const lost = cellsWhere(({ text }) => text.includes('\ufffd'));
  const said: Notice[] = [];
  if (longer.length > 0) said.push(notice('longer-rows', { sheet: name, rows: longer }));
  if (ranges.length > 0) said.push(notice('merged-cells', { sheet: name, ranges }));
  if (hidden.length > 0) said.push(notice('hidden-rows', { sheet: name, rows: hidden }));
  if (hiddenLetters.length > 0) said.push(notice('hidden-columns', { sheet: name, letters: hiddenLetters }));
  if (timed.length > 0) said.push(notice('times-dropped', { sheet: name, ...someOf(timed) }));
  if (long.length > 0) said.push(notice('long-numbers', { sheet: name, ...someOf(long) }));
  if (faulty.count > 0) said.push(notice('faulty-cells', { sheet: name, ...faulty }));
  if (lost.count > 0) said.push(notice('lost-characters', { sheet: name, ...lost }));
  return said;
}

function placesOf(
  { number, cells }: Row,
  columns: readonly Column[],
  isMeant: (cell: Cell) => boolean,
): readonly string[] {
  return cells.flatMap((cell, index) =>
    isMeant(cell) ? [`${columns[index]?.letter ?? letterOf(index)}${number}`] : [],
  );
}
