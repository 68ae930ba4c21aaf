/** Works out the period that follows another: one year later, the one that begins in a year, or the months that were asked for. */
import { addDays, addMonths } from '../plan/day.ts';
import { type NamedPeriod, readPeriod } from '../plan/period.ts';

/**
 * The period after `before`. A year is the period of the same length that begins in it, whatever month that is. Undefined
 * where `written` is no period.
 *
 * @example
 * followingPeriod({ name: 'FY2026', from: '2026-04-01', to: '2027-03-31' }) // { name: 'FY2027', from: '2027-04-01', to: '2028-03-31' }
 * followingPeriod({ name: '2026', from: '2026-01-01', to: '2026-12-31' }, '2028') // { name: '2028', from: '2028-01-01', to: '2028-12-31' }
 */
export function followingPeriod(before: NamedPeriod, written?: string): NamedPeriod | undefined {
  if (written !== undefined && !/^\d{4}$/.test(written)) return readPeriod(written);
  const years = written === undefined ? 1 : Number(written) - Number(before.from.slice(0, 4));
  const from = addMonths(before.from, 12 * years);
  const to = addDays(addMonths(addDays(before.to, 1), 12 * years), -1);
  return { name: withLaterYears(before.name, before, years) ?? nameOf(from, to), from, to };
}

/**
 * A text with the years of the period so many later; undefined where it names none, or has other digits that might be one.
 *
 * @example
 * withLaterYears('2026-04..2027-03', { from: '2026-04-01', to: '2027-03-31' }, 1) // '2027-04..2028-03'
 * withLaterYears('FY2026/27', { from: '2026-04-01', to: '2027-03-31' }, 1) // undefined
 */
export function withLaterYears(
  text: string,
  { from, to }: Pick<NamedPeriod, 'from' | 'to'>,
  years: number,
): string | undefined {
  const own = [from.slice(0, 4), to.slice(0, 4)];
  const isOwn = (found: string) => own.includes(found);
  const rest = text.replace(/\d{4}/g, (found) => (isOwn(found) ? '' : found));
  if (rest === text || (/\d/.test(rest) && readPeriod(text) === undefined)) return undefined;
  return text.replace(/\d{4}/g, (found) => (isOwn(found) ? String(Number(found) + years) : found));
}

function nameOf(from: string, to: string): string {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : `${from.slice(0, 7)}..${to.slice(0, 7)}`;
}
