/** How scores, percentages, days and dates are written: rounded, but never so far that they seem to reach a threshold. */

import type { Lang } from '../locale/lang.ts';
import { pageWords } from '../locale/page.ts';
import type { Amount } from '../plan/amount.ts';
import type { Day, Plan, When } from '../plan/plan.ts';

export interface Numbers {
  /** A day; without its year where it lies in the period, written for sorting where it does not. */
  day(day: Day): string;
  /** A date as it was written where that is a month or a quarter, else a day. */
  when(when: When): string;
  /** `36天`, `36d`. */
  days(count: number): string;
}

/**
 * @example
 * createNumbers({ period: { name: '2026', from: '2026-01-01', to: '2026-12-31' } }, 'zh').day('2026-09-30') // '09-30'
 * @example
 * createNumbers({ period: { name: '2026', from: '2026-01-01', to: '2026-12-31' } }, 'en').day('2025-12-18') // '2025-12-18'
 */
export function createNumbers({ period }: Pick<Plan, 'period'>, lang: Lang): Numbers {
  const words = pageWords[lang];
  const { from, to } = period;
  // In a longer period a day without its year could be one of two.
  const oneYear = to.slice(5) < from.slice(5) || to.slice(0, 4) === from.slice(0, 4);
  const day = (one: Day) =>
    oneYear && one >= from && one <= to
      ? words.shortDay(Number(one.slice(5, 7)), Number(one.slice(8, 10)))
      : one;
  return {
    day,
    when: ({ written, day: last }) => (written === last ? day(last) : written),
    days: words.days,
  };
}

/**
 * A score or index as text: whole where that tells no other level than the score itself, else with as many decimals as it
 * takes. `bounds` are the lower bounds of the levels; none where nothing depends on it.
 *
 * @example
 * scoreText(69.6, [50, 70]) // '69.6'
 * @example
 * scoreText(31.9) // '32'
 * @example
 * scoreText(69.96, [70]) // '69.96'
 */
export function scoreText(score: number, bounds: readonly number[] = []): string {
  return withinBounds(score, bounds, 0);
}

/**
 * A score with a tenth where it is not whole: beside points that are to add up to it.
 *
 * @example
 * preciseScore(16.25, [20]) // '16.3'
 * @example
 * preciseScore(60) // '60'
 */
export function preciseScore(score: number, bounds: readonly number[] = []): string {
  return withinBounds(score, bounds, 1);
}

/**
 * Points that are missing: rounded up to a tenth, so that whoever gets that many gets there; never 0 while some are.
 *
 * @example
 * missingPoints(11.25) // '11.3'
 * @example
 * missingPoints(70 - 69.6) // '0.4'
 */
export function missingPoints(points: number): string {
  return String(Math.ceil(Number((points * 10).toFixed(6))) / 10);
}

/**
 * A ratio as a percentage with at most so many decimals; more where it would seem to reach a bound (ratios, too).
 *
 * @example
 * percentText(0.748, { decimals: 0 }) // '75%'
 * @example
 * percentText(0.3399, { bounds: [0.34] }) // '33.99%'
 */
export function percentText(
  ratio: number | Amount,
  { decimals = 1, bounds = [] }: { readonly decimals?: number; readonly bounds?: readonly number[] } = {},
): string {
  const value = Number((Number(ratio) * 100).toPrecision(12));
  return `${withinBounds(
    value,
    bounds.map((bound) => Number((bound * 100).toPrecision(12))),
    decimals,
  )}%`;
}

/** Rounded to so many decimals, or to as many more as keep it on its side of every bound. No `-0`, no zeros at the end. */
function withinBounds(value: number, bounds: readonly number[], decimals: number): string {
  const below = (one: number) => bounds.filter((bound) => one >= bound).length;
  const found = [0, 1, 2, 3, 4, 5, 6]
    .map((more) => Number(value.toFixed(decimals + more)))
    .find((rounded) => below(rounded) === below(value));
  return String((found ?? value) + 0);
}
