/** Reads periods as they are asked for: a calendar year, or the first and the last month. */
import { readDate } from './date.ts';
import type { Day } from './plan.ts';

export interface NamedPeriod {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/**
 * A period from a year, or from its first and last month.
 *
 * @example
 * readPeriod('2027-04..2028-03') // { name: '2027-04..2028-03', from: '2027-04-01', to: '2028-03-31' }
 */
export function readPeriod(written: string): NamedPeriod | undefined {
  if (/^\d{4}$/.test(written) && readDate(`${written}-01`))
    return { name: written, from: `${written}-01-01`, to: `${written}-12-31` };
  const [first, last] = written.split('..').map((part) => readDate(part.trim()));
  return first && last && first.first < last.last
    ? { name: written, from: first.first, to: last.last }
    : undefined;
}
