/** Money in one unit per table, chosen so that no value needs more than two decimals; exact, never rounded over a threshold. */
import { commonWords } from '../locale/common.ts';
import type { Lang } from '../locale/lang.ts';
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
 * The unit for these amounts: the large one from one of it up, where all can be said in it with two decimals; else the
 * small one; else whole units of the currency.
 *
 * @example
 * moneyUnit([amount(86000000), amount(52000000)], 'CNY', 'zh').name // '万元'
 * @example
 * moneyUnit([amount(520000000), amount(40000000)], 'CNY', 'zh').text(amount(40000000)) // '0.4'
 * @example
 * moneyUnit([amount(2600000), amount(700000)], 'USD', 'en').named(amount(700000)) // 'USD 0.7M'
 */
export function moneyUnit(
  amounts: readonly Amount[],
  currency: string | undefined,
  lang: Lang,
  /** Decimals that every value is given, where the columns are to line up; as few as needed where it is left out. */
  decimals?: number,
): MoneyUnit {
  const { units } = commonWords[lang];
  const largest = amounts.reduce((most, each) => Math.max(most, Math.abs(Number(each))), 0);
  const fits = (size: number) =>
    amounts.every((each) => each.div(size).round(mostDecimals).eq(each.div(size)));
  const [size, name] =
    largest >= units.largeIs && fits(units.largeIs)
      ? [units.largeIs, units.large(currency)]
      : largest >= units.smallIs
        ? [units.smallIs, units.small(currency)]
        : [1, units.whole(currency)];
  const text = (each: Amount, threshold?: Amount) => {
    const value = each.div(size);
    const bound = threshold?.div(size);
    const kept = [0, 2, 4, 8]
      .map((more) => value.round(mostDecimals + more))
      .find((rounded) => bound === undefined || rounded.gte(bound) === value.gte(bound));
    const shown = kept ?? value;
    return decimals !== undefined && shown.round(decimals).eq(shown)
      ? shown.toFixed(decimals)
      : shown.toFixed();
  };
  return {
    name,
    text,
    named: (each, threshold) => commonWords[lang].units.named(text(each, threshold), name),
  };
}
