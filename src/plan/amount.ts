/** Exact decimal amounts: what money and ratios are counted in, so that 0.1 + 0.2 is 0.3. */
import Big from 'big.js';

/** An exact decimal number; immutable. Money is in whole units of the plan's currency, a ratio of 30 % is 0.3. */
export type Amount = Big;

Big.DP = 30;

/**
 * @example
 * amount('4.1e8').toString() // '410000000'
 */
export function amount(value: string | number): Amount {
  return new Big(value);
}

/**
 * The exact sum; 0 for none.
 *
 * @example
 * sum([amount('0.1'), amount('0.2')]).toString() // '0.3'
 */
export function sum(amounts: Iterable<Amount>): Amount {
  let total = new Big(0);
  for (const each of amounts) total = total.plus(each);
  return total;
}
