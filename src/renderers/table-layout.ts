/** Decides which columns of a table a page has room for, and how wide each becomes. */
import type { ColumnHead } from '../document/document.ts';

/** Spaces between two columns. */
export const gap = 2;
/** Wrapped text reads well down to this width; to keep it, other columns are wrapped as well. */
const comfortable = 16;
/** No column is made narrower than this: four Chinese characters. */
const narrowest = 8;

export interface TableLayout {
  /** Positions of the columns that are shown, in their order. */
  readonly shown: readonly number[];
  /** Positions of those that are not, in their order. */
  readonly hidden: readonly number[];
  /** Width of each shown column; narrower than its text where that has to be wrapped. */
  readonly widths: readonly number[];
}

/**
 * Fits columns into `room` terminal columns. First the droppable ones go, the largest `drop` first and of
 * equals the one further right, one at a time until the rest fits; then columns with `wrap` become narrower, the
 * widest first, then any left-aligned ones, and only at last, and never where columns may not be hidden, words are broken. What still does not fit stands
 * over the edge: nothing is cut.
 *
 * @param natural width of each column when nothing is wrapped
 * @param longestWord width below which words of a column would be broken, by its position
 * @param mayHide false keeps every column
 */
export function layOutTable(
  columns: readonly ColumnHead[],
  natural: readonly number[],
  longestWord: (position: number) => number,
  room: number,
  mayHide: boolean,
): TableLayout {
  let shown = columns.map((_, position) => position);
  const widthsOf = (positions: number[]) => positions.map((position) => natural[position]!);
  while (mayHide && totalWidth(widthsOf(shown)) > room) {
    const next = leastImportant(columns, shown);
    if (next === undefined) break;
    shown = shown.filter((position) => position !== next);
  }
  const widths = widthsOf(shown);
  if (totalWidth(widths) > room) {
    const words = shown.map((position) => Math.max(narrowest, longestWord(position)));
    const floors = {
      wrapped: shown.map((position, index) =>
        columns[position]!.wrap ? Math.max(comfortable, words[index]!) : Infinity,
      ),
      whole: shown.map((position, index) => (columns[position]!.align === 'left' ? words[index]! : Infinity)),
      broken: shown.map((position) => (columns[position]!.align === 'left' ? narrowest : Infinity)),
    };
    narrow(widths, floors.wrapped, room);
    narrow(widths, floors.whole, room);
    // In a pipe or a file a long line is read by a program or in an editor: better than a broken word.
    if (mayHide) narrow(widths, floors.broken, room);
  }
  const hidden = columns.map((_, position) => position).filter((position) => !shown.includes(position));
  return { shown, hidden, widths };
}

/**
 * The width of columns side by side.
 *
 * @example
 * totalWidth([4, 6]) // 12
 */
export function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, gap * Math.max(0, widths.length - 1));
}

function leastImportant(columns: readonly ColumnHead[], shown: readonly number[]): number | undefined {
  if (shown.length < 2) return undefined;
  const last = shown.reduce((found, position) =>
    columns[position]!.drop >= columns[found]!.drop ? position : found,
  );
  return columns[last]!.drop > 0 ? last : undefined;
}

/** Takes columns off the widest that is above its floor, until all fit. */
function narrow(widths: number[], floors: readonly number[], room: number): void {
  for (let excess = totalWidth(widths) - room; excess > 0; excess -= 1) {
    let widest = -1;
    for (const [index, width] of widths.entries()) {
      if (width > floors[index]! && width > (widths[widest] ?? 0)) widest = index;
    }
    if (widest < 0) return;
    widths[widest] = widths[widest]! - 1;
  }
}
