/** Reads dates of three precisions: a day, a month, a calendar quarter. Calendar arithmetic only, no time zones. */
import type { Day } from './plan.ts';

/** The first and the last day of what was written. */
export interface DateSpan {
  readonly first: Day;
  readonly last: Day;
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const monthPattern = /^(\d{4})-(\d{2})$/;
const quarterPattern = /^(\d{4})-Q([1-4])$/;
/** The same three, for an editor's schema. */
export const datePattern = '^\\d{4}-(\\d{2}(-\\d{2})?|Q[1-4])$';

/**
 * The days that a date stands for, or undefined if it is none. Years 1900 to 2199.
 *
 * @example
 * readDate('2027-11')?.last // '2027-11-30'
 * readDate('2028-02')?.last // '2028-02-29'
 * readDate('2027-Q3')?.first // '2027-07-01'
 * readDate('2027-02-30') // undefined
 */
export function readDate(text: string): DateSpan | undefined {
  if (dayPattern.test(text)) {
    const isThere = isDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
    return isThere ? { first: text, last: text } : undefined;
  }
  const month = monthPattern.exec(text);
  if (month) return spanOfMonths(Number(month[1]), Number(month[2]), 1);
  const quarter = quarterPattern.exec(text);
  return quarter ? spanOfMonths(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3) : undefined;
}

/**
 * The date in the plan's form that somebody probably meant.
 *
 * @example
 * suggestDate('2027/3/5') // '2027-03-05'
 * suggestDate('2027年11月') // '2027-11'
 * suggestDate('2027Q3') // '2027-Q3'
 * suggestDate('soon') // undefined
 */
export function suggestDate(text: string): string | undefined {
  const half = text.normalize('NFKC').trim();
  const quarter = /^(\d{4})\s*(?:-|年)?\s*(?:Q|q|第)\s*([1-4一二三四])\s*(?:季度|季)?$/.exec(half);
  if (quarter)
    return `${quarter[1]}-Q${'一二三四'.includes(quarter[2]!) ? '一二三四'.indexOf(quarter[2]!) + 1 : quarter[2]}`;
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月)?(?:[T ]\d.*)?$/.exec(
    half,
  );
  if (!parts) return undefined;
  const written = [parts[1], parts[2]!.padStart(2, '0'), parts[3]?.padStart(2, '0')]
    .filter(Boolean)
    .join('-');
  return readDate(written) ? written : undefined;
}

function spanOfMonths(year: number, month: number, count: number): DateSpan | undefined {
  const last = month + count - 1;
  if (!isDay(year, month, 1) || last > 12) return undefined;
  return { first: writeDay(year, month, 1), last: writeDay(year, last, daysInMonth(year, last)) };
}

function isDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function writeDay(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
