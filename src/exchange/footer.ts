/** Finds what stands below a table and is none of its rows: sums and remarks. */
import type { Row } from './table.ts';

export interface Footer {
  /** How many rows belong to the table. */
  readonly rows: number;
  readonly sums: readonly number[];
  readonly remarks: readonly number[];
}

const sum =
  /^(合计|总计|小计|共计|总和|汇总|累计|.{0,8}合计(金额)?|(grand |sub-?)?totals?|sum|gesamt|summe)\s*[:：]?$/i;

/**
 * The rows at the end that a table sheds: those that begin with a word for a sum, and those below an empty row with only one
 * cell in a table of three columns or more. Numbers are those of the sheet.
 *
 * @example
 * findFooter([{ number: 2, cells: [{ text: 'Ada' }, { text: '3' }] }, { number: 3, cells: [{ text: 'Total' }, { text: '3' }] }], 2)
 *   // { rows: 1, sums: [3], remarks: [] }
 */
export function findFooter(rows: readonly Row[], columns: number): Footer {
  const isRemark = (index: number) =>
    columns > 2 &&
    (rows[index]?.cells.filter(({ text }) => text !== '').length ?? 0) === 1 &&
    rows[index]?.cells[0]?.text !== '';
  const isBelowGap = (index: number) => rows[index]!.number > (rows[index - 1]?.number ?? 0) + 1;
  const isSum = (index: number) => sum.test(rows[index]!.cells.find(({ text }) => text !== '')?.text ?? '');
  let end = rows.length;
  // Remarks count only in a block of their own: they are shed down to the gap above them.
  for (let at = end - 1, block = end; at > 0; at -= 1) {
    if (isSum(at)) end = block = at;
    else if (!isRemark(at)) break;
    else if (isBelowGap(at)) end = block = at;
  }
  const below = rows.slice(end).map((row, index) => ({ number: row.number, isSum: isSum(end + index) }));
  return {
    rows: end,
    sums: below.filter((row) => row.isSum).map(({ number }) => number),
    remarks: below.filter((row) => !row.isSum).map(({ number }) => number),
  };
}
