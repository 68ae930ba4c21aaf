/** Decides for a whole column how its numbers and dates are to be read, from the cells that leave no doubt. */
import type { Cell } from '../exchange/table.ts';

/** `undecided`: no cell tells; `mixed`: cells tell different things. */
export interface Style {
  readonly decimal: 'point' | 'comma' | 'mixed';
  readonly dates: 'day-first' | 'month-first' | 'undecided' | 'mixed';
  /** What a bare number of a percentage is. */
  readonly percentages: 'percent' | 'ratio';
}

/** 1.234,56 and 1.234.567 are written with decimal commas; 1,234.56 and 12,345,678 with points. */
const withComma = /\d\.\d{3}(\.\d{3})+(,\d+)?$|\d\.\d{3},\d+$|(^|\D)\d+,\d{1,2}$|(^|\D)\d+,\d{4,}$/;
const withPoint = /\d,\d{3}(,\d{3})+(\.\d+)?$|\d,\d{3}\.\d+$|(^|\D)\d+\.\d{1,2}$|(^|\D)\d+\.\d{4,}$/;

/**
 * @example
 * styleOf([{ text: '1.234,56' }, { text: '1.234' }]).decimal // 'comma'
 * @example
 * styleOf([{ text: '03/04/2026' }, { text: '25/04/2026' }]).dates // 'day-first'
 * @example
 * styleOf([{ text: '10' }, { text: '0.5' }]).percentages // 'percent'
 */
export function styleOf(cells: Iterable<Cell>): Style {
  let [comma, point, dayFirst, monthFirst, percent] = [false, false, false, false, false];
  for (const { text: written, number } of cells) {
    const text = written.normalize('NFKC');
    const digits = number === undefined ? text.replace(/[^\d.,]/g, '') : '';
    comma ||= withComma.test(digits);
    point ||= withPoint.test(digits);
    const [, first = '', second = ''] = /^(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}\b/.exec(text) ?? [];
    dayFirst ||= Number(first) > 12;
    monthFirst ||= Number(second) > 12;
    percent ||= Number(text) > 1;
  }
  return {
    decimal: comma && point ? 'mixed' : comma ? 'comma' : 'point',
    dates:
      dayFirst && monthFirst ? 'mixed' : dayFirst ? 'day-first' : monthFirst ? 'month-first' : 'undecided',
    percentages: percent ? 'percent' : 'ratio',
  };
}
