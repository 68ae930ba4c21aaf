/** Calendar arithmetic: leap years, month ends, quarters of any fiscal year. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, quarterEndBefore } from '../../src/plan/day.ts';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('daysBetween', () => {
  it.each([
    ['2026-03-12', '2026-09-25', 197],
    ['2026-06-20', '2026-09-25', 97],
    ['2028-02-28', '2028-03-01', 2],
    ['2100-02-28', '2100-03-01', 1],
    ['2027-01-01', '2026-12-31', -1],
    ['2027-05-05', '2027-05-05', 0],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('undoes addDays', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2027-11-15', 3, '2028-02-15'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-02-28', -14, '2025-12-28'],
    ['2027-12-31', 12, '2028-12-31'],
  ])('%s and %i months: %s', (from, count, to) => {
    expect(addMonths(from, count)).toBe(to);
  });
});

describe('quarterEndBefore', () => {
  const calendar = { from: '2026-01-01', to: '2026-12-31' };
  const fiscal = { from: '2026-04-01', to: '2027-03-31' };
  it.each([
    [calendar, '2026-09-25', '2026-06-30'],
    [calendar, '2026-06-30', '2026-03-31'],
    [calendar, '2026-07-01', '2026-06-30'],
    [calendar, '2026-02-01', '2025-12-31'],
    [calendar, '2025-05-01', '2025-12-31'],
    [calendar, '2028-05-01', '2026-12-31'],
    [fiscal, '2027-01-01', '2026-12-31'],
    [fiscal, '2026-05-05', '2026-03-31'],
    [{ from: '2026-02-01', to: '2026-09-15' }, '2026-12-01', '2026-09-15'],
  ])('in %j before %s: %s', (period, before, end) => {
    expect(quarterEndBefore(period, before)).toBe(end);
  });
});
