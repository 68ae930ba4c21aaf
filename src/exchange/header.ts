/** Finds the row that names the columns, below titles and preambles. */
import type { Cell, Merged, Row, Sheet } from './table.ts';

type Grid = Pick<Sheet, 'rows' | 'merged'>;

/** Where a header stands: indexes into the rows of the sheet. */
export interface Header {
  readonly first: number;
  /** The second row of a header whose first has names over several columns. */
  readonly second?: number;
  /** A row of machine-readable names below it. */
  readonly keys?: number;
}

/** Below this many rows nothing is looked for any more. */
const depth = 100;

/**
 * The header of a sheet: the first of its rows that is about as wide as the widest row that could be one. Names are short
 * texts, no numbers but years and counts, no addresses, and rarely repeat.
 *
 * @param headerRow the row's number in the sheet, where it is known
 * @example
 * findHeader({ merged: [], rows: [
 *   { number: 1, cells: [{ text: 'Customers 2026' }] },
 *   { number: 3, cells: [{ text: 'Name' }, { text: 'Phone' }] },
 *   { number: 4, cells: [{ text: 'Ada Hall' }, { text: '5550100200' }] } ] }) // { first: 1 }
 */
export function findHeader(sheet: Grid, headerRow?: number): Header | undefined {
  const rows = sheet.rows.slice(0, depth);
  const first =
    headerRow === undefined
      ? firstLikely(rows, sheet.merged)
      : sheet.rows.findIndex(({ number }) => number === headerRow);
  if (first < 0) return undefined;
  const below = sheet.rows[first + 1];
  if (below !== undefined && isSecondRow(sheet.rows[first]!, below, sheet.merged))
    return { first, second: first + 1 };
  return below !== undefined && isKeyRow(sheet.rows[first]!, below) ? { first, keys: first + 1 } : { first };
}

function firstLikely(rows: readonly Row[], merged: readonly Merged[]): number {
  const likely = rows.map((row) => isLikely(row) && !isTitle(row, merged));
  const widths = rows.map(({ cells }) => cells.filter(({ text }) => text !== '').length);
  const candidates = widths.filter((_, index) => likely[index]).toSorted((one, other) => other - one);
  // One row that is wider than all others is a row with too many cells.
  const isAlone = (width: number) => widths.filter((other) => other >= width * similar).length < 2;
  const widest = candidates.find((width) => !isAlone(width)) ?? candidates[0] ?? 0;
  const most = Math.max(0, ...widths);
  const isWide = (width: number) => width >= widest * similar && (width > 1 || most === 1);
  return rows.findIndex((_, index) => likely[index] && isWide(widths[index]!));
}

/** Rows of a table have at least this part of the cells of the widest one. */
const similar = 0.75;

/** A title is drawn over several columns, and nothing stands beside it. */
function isTitle(row: Row, merged: readonly Merged[]): boolean {
  const first = row.cells.findIndex(({ text }) => text !== '');
  const range = merged.find((each) => isSpanIn(each, row.number) && each.firstColumn === first);
  return (
    range !== undefined && row.cells.every(({ text }, index) => text === '' || index <= range.lastColumn)
  );
}

/** Whether a range goes over several columns of just this row. */
function isSpanIn(range: Merged, row: number): boolean {
  return range.firstRow === row && range.lastRow === row && range.lastColumn > range.firstColumn;
}

/** Below names over several columns stand those of the columns; elsewhere only one of the two rows has a name. */
function isSecondRow(row: Row, below: Row, merged: readonly Merged[]): boolean {
  const spans = merged.filter((range) => isSpanIn(range, row.number));
  const isSpanned = (at: number) => spans.some((span) => span.firstColumn <= at && at <= span.lastColumn);
  return (
    spans.length > 0 &&
    below.cells.every(
      (cell, at) =>
        cell.text === '' ||
        ((isName(cell) || isYear(cell) || isCount(cell)) &&
          (isSpanned(at) || (row.cells[at]?.text ?? '') === '')),
    )
  );
}

function isLikely(row: Row): boolean {
  const held = row.cells.filter(({ text, fault }) => text !== '' || fault !== undefined);
  const names = held.filter(isName);
  const distinct = new Set(held.map(({ text }) => text)).size;
  return (
    names.length > 0 &&
    held.every((cell) => isName(cell) || isYear(cell) || (isCount(cell) && names.length > held.length / 2)) &&
    distinct >= held.length / 2
  );
}

/** At most this many characters; remarks such as "(required, see sheet 2)" are part of many names. */
const longest = 60;

function isName({ text, number, day, boolean, fault }: Cell): boolean {
  if (fault !== undefined || number !== undefined || day !== undefined || boolean !== undefined) return false;
  return (
    text.length <= longest &&
    /\p{L}/u.test(text) &&
    !/@|:\/\/|\d{6}/.test(text) &&
    !/^\W*\d+\D\d+\D\d+/.test(text)
  );
}

function isYear({ text }: Cell): boolean {
  return /^(19|20)\d\d$/.test(text);
}

/** Numbered columns. */
function isCount({ text }: Cell): boolean {
  return /^\d{1,2}$/.test(text);
}

/** Names for machines: one word each, some in several parts, below names that are mostly in another script. */
function isKeyRow(header: Row, row: Row): boolean {
  const names = header.cells.filter(({ text }) => text !== '');
  const keys = row.cells.map(({ text }) => text).filter((text) => text !== '');
  const inParts = keys.filter((key) => /[a-z][A-Z]|_/.test(key));
  return (
    names.filter(({ text }) => /[^\p{Script=Latin}\P{L}]/u.test(text)).length > names.length / 2 &&
    keys.length >= names.length * 0.75 &&
    keys.every((key) => /^[A-Za-z][\w.]*$/.test(key)) &&
    new Set(keys).size === keys.length &&
    inParts.length >= keys.length / 4
  );
}
