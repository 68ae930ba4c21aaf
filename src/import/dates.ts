/** Reads dates as people write them in tables; calendar days only, and none guessed. */
import { readDate, suggestDate } from '../plan/date.ts';
import type { Quantity } from './quantities.ts';
import type { Style } from './style.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date in the plan's form: a day, a month or a quarter. Times behind it are dropped, as no time zone takes part. 03/04/2026 needs
 * to know what its column puts first.
 *
 * @example
 * readTableDate('2026年3月5日', 'undecided').value // '2026-03-05'
 * @example
 * readTableDate('28.09.2026', 'day-first').value // '2026-09-28'
 * @example
 * readTableDate('7-Feb-26', 'undecided').value // '2026-02-07'
 * @example
 * readTableDate('03/04/2026', 'undecided').problem.readings // ['2026-04-03', '2026-03-04']
 */
export function readTableDate(written: string, dates: Style['dates']): Quantity {
  const text = written
    .normalize('NFKC')
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}.*$/i, '');
  const bad: Quantity = { problem: { code: 'bad-date', found: written } };
  const plain = readDate(text) ? text : (suggestDate(text) ?? withMonthName(text));
  if (plain !== undefined) return readDate(plain) ? { value: plain } : bad;
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!match) return bad;
  const [, first = '', mark, second = '', year = ''] = match;
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  // Points between numbers are a European habit: the day stands first.
  const order = mark === '.' && dates === 'undecided' ? 'day-first' : dates;
  if (order === 'day-first') return dayFirst ? { value: dayFirst } : bad;
  if (order === 'month-first') return monthFirst ? { value: monthFirst } : bad;
  const readings = [dayFirst, monthFirst].filter((each) => each !== undefined);
  if (readings.length === 0) return bad;
  // Where both orders occur in a column, only the cells that allow one of them are certain.
  if (readings.length === 1 || readings[0] === readings[1]) return { value: readings[0]! };
  return { problem: { code: 'undecided-date', found: written, readings } };
}

/** 12 Mar 2026, Mar 12, 2026, 7-Feb-26, March 2026. */
function withMonthName(text: string): string | undefined {
  const words = text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const at = words.findIndex((word) => word.length >= 3 && months.includes(word.slice(0, 3)));
  if (at < 0) return undefined;
  const month = String(months.indexOf(words[at]!.slice(0, 3)) + 1);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  if (numbers.length === 1 && words.length === 2 && numbers[0]!.length === 4)
    return suggestDate(`${numbers[0]}/${month}`);
  return numbers.length === 2 && words.length === 3 ? dayOf(numbers[1]!, month, numbers[0]!) : undefined;
}

/** Two digits of a year are of this century. */
function dayOf(year: string, month: string, day: string): string | undefined {
  const written = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return readDate(written) ? written : undefined;
}
