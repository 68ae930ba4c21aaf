/** Makes cells of texts: trimmed, and without the apostrophe that keeps a spreadsheet from running them. */
import { type Cell, emptyCell } from './table.ts';

/** Spaces of all widths and the marks of text direction do not show at the ends of a cell. */
const edge = /^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/g;

/**
 * The cell for a text.
 *
 * @example
 * textCell('　顾成 ') // { text: '顾成' }
 */
export function textCell(written: string): Cell {
  const text = written.replace(edge, '');
  return text === '' ? emptyCell : { text };
}
