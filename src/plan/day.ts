/** Counts in calendar days written `YYYY-MM-DD`: no time zones, no clock. */
import type { Day } from './plan.ts';

/**
 * Days from the first day to the second; negative when the second is earlier.
 *
 * @example
 * daysBetween('2028-02-28', '2028-03-01') // 2
 * daysBetween('2027-01-01', '2026-12-31') // -1
 */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The day so many days later (or earlier, for a negative count).
 *
 * @example
 * addDays('2027-12-31', 1) // '2028-01-01'
 * addDays('2028-03-01', -1) // '2028-02-29'
 */
export function addDays(day: Day, count: number): Day {
  return new Date((dayNumber(day) + count) * millisecondsPerDay).toISOString().slice(0, 10);
}

/**
 * The same day of the month so many months later, or that month's last day where it has no such day.
 *
 * @example
 * addMonths('2027-11-15', 3) // '2028-02-15'
 * addMonths('2028-01-31', 1) // '2028-02-29'
 */
export function addMonths(day: Day, count: number): Day {
  const [year, month, dayOfMonth] = numbersOf(day);
  const months = year * 12 + (month - 1) + count;
  const lastDay = new Date(Date.UTC(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 0));
  return addDays(lastDay.toISOString().slice(0, 10), Math.min(0, dayOfMonth - lastDay.getUTCDate()));
}

/**
 * The last day of the latest quarter of the period that was over before the day. Quarters are counted from the period's
 * first day, whatever month that is; while the first one runs, it is the day before the period.
 *
 * @example
 * quarterEndBefore({ from: '2026-01-01', to: '2026-12-31' }, '2026-09-25') // '2026-06-30'
 * quarterEndBefore({ from: '2026-04-01', to: '2027-03-31' }, '2026-09-30') // '2026-06-30'
 * quarterEndBefore({ from: '2026-01-01', to: '2026-12-31' }, '2026-02-01') // '2025-12-31'
 */
export function quarterEndBefore(period: { readonly from: Day; readonly to: Day }, day: Day): Day {
  let latest = addDays(period.from, -1);
  for (let quarter = 1; latest < period.to; quarter += 1) {
    const end = addDays(addMonths(period.from, quarter * 3), -1);
    const isLast = end > period.to;
    const last = isLast ? period.to : end;
    if (last >= day) break;
    latest = last;
  }
  return latest;
}

const millisecondsPerDay = 86_400_000;

function dayNumber(day: Day): number {
  const [year, month, dayOfMonth] = numbersOf(day);
  return Date.UTC(year, month - 1, dayOfMonth) / millisecondsPerDay;
}

function numbersOf(day: Day): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
