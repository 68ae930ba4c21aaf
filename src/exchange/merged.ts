/** Fills merged cells: each of them holds what is drawn over all. */
import { emptyCell, letterOf, type Merged, type Row } from './table.ts';

/**
 * The rows with merged cells holding the value of the first one: all of them where `across`, otherwise those below it only. Across
 * columns a value means the first column, except in a header. Rows that hold nothing else stay away.
 *
 * @example
 * fillMerged([{ number: 2, cells: [{ text: 'North Grid' }, { text: 'Ada' }] }, { number: 3, cells: [{ text: '' }, { text: 'Bo' }] }],
 *   [{ firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 }], false)[1].cells[0] // { text: 'North Grid' }
 */
export function fillMerged(rows: readonly Row[], merged: readonly Merged[], across: boolean): readonly Row[] {
  const filled = [...rows];
  const indexOf = new Map(rows.map(({ number }, index) => [number, index]));
  const last = rows.at(-1)?.number ?? 0;
  for (const range of merged) {
    const source = rows[indexOf.get(range.firstRow) ?? -1]?.cells[range.firstColumn];
    if (source === undefined || source === emptyCell) continue;
    const lastColumn = across ? range.lastColumn : range.firstColumn;
    for (let number = range.firstRow; number <= Math.min(range.lastRow, last); number += 1) {
      const index = indexOf.get(number);
      if (index === undefined) continue;
      const cells = [...filled[index]!.cells];
      for (let column = range.firstColumn; column <= lastColumn; column += 1) cells[column] = source;
      // A range may begin beyond the end of the row.
      filled[index] = { ...filled[index]!, cells: Array.from(cells, (cell) => cell ?? emptyCell) };
    }
  }
  return filled;
}

/**
 * A range as spreadsheets write it.
 *
 * @example
 * nameOfRange({ firstRow: 2, lastRow: 5, firstColumn: 0, lastColumn: 1 }) // 'A2:B5'
 */
export function nameOfRange({ firstRow, lastRow, firstColumn, lastColumn }: Merged): string {
  return `${letterOf(firstColumn)}${firstRow}:${letterOf(lastColumn)}${lastRow}`;
}
