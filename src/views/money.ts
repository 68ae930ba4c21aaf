/** Money in one unit per table, chosen so that no value needs more than two decimals; exact, never rounded over a threshold. */

import type { Lang } from '../locale/lang.ts';
import { pageWords } from '../locale/page.ts';
import type { Amount } from '../plan/amount.ts';

export interface MoneyUnit {
  /** For the head of the column: `万元`, `USD M`. */
  readonly name: string;
  /** In this unit, without its name; with the decimals of the table. Where rounding would reach `threshold`, with more. */
  text(amount: Amount, threshold?: Amount): string;
  /** With the unit's name, for sentences. */
  named(amount: Amount, threshold?: Amount): string;
}

const mostDecimals = 2;

/**
 * The unit for these amounts: the large one where the largest is at least one of it and all can be said in it with two
 * decimals; else the small one; else whole units of the currency. All are written with as many decimals as the one that
 * needs most, two at most.
 *
 * @example
 * moneyUnit([amount(86000000), amount(52000000)], 'CNY', 'zh').name // '万元'
 * @example
 * moneyUnit([amount(512000000), amount(40000000)], 'CNY', 'zh').text(amount(40000000)) // '0.40'
 * @example
 * moneyUnit([amount(2600000), amount(700000)], 'USD', 'en').named(amount(700000)) // 'USD 0.7M'
 */
export function moneyUnit(amounts: readonly Amount[], currency: string | undefined, lang: Lang): MoneyUnit {
  const { units } = pageWords[lang];
  const largest = amounts.reduce((most, each) => Math.max(most, Math.abs(Number(each))), 0);
  const isExact = (each: Amount, size: number, decimals: number) =>
    each.div(size).round(decimals).eq(each.div(size));
  const fits = (size: number) => amounts.every((each) => isExact(each, size, mostDecimals));
  const [size, name] =
    largest >= units.largeIs && fits(units.largeIs)
      ? [units.largeIs, units.large(currency)]
      : largest >= units.smallIs
        ? [units.smallIs, units.small(currency)]
        : [1, units.whole(currency)];
  const decimals = [0, 1].find((few) => amounts.every((each) => isExact(each, size, few))) ?? mostDecimals;
  const text = (each: Amount, threshold?: Amount) => {
    const value = each.div(size);
    const bound = threshold?.div(size);
    const digits = [decimals, decimals + 2, decimals + 4, decimals + 8].find(
      (more) => bound === undefined || value.round(more).gte(bound) === value.gte(bound),
    );
    return digits === undefined ? value.toFixed() : value.toFixed(digits);
  };
  return {
    name,
    text,
    named: (each, threshold) => units.named(text(each, threshold), name),
  };
}
