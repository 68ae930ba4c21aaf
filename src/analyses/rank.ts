/** The order of gaps inside a group: what hurts most comes first. */
import { type Amount, amount } from '../plan/amount.ts';
import type { Gap } from './gap.ts';

/**
 * Largest money behind × weight first, then fewest days left, most levels missing, order given (the plan's). Unknown money
 * ranks as none. The products are exact decimals.
 *
 * @example
 * ranked([
 *   { money: { amount: amount(8600) }, weight: 3, daysLeft: 36, levelsMissing: 1, target: { subject: 'chen' } },
 *   { money: { amount: amount(5200) }, weight: 5, daysLeft: 67, levelsMissing: 1, target: { subject: 'song' } },
 *   { money: { amount: amount(8600) }, weight: 3, daysLeft: 36, levelsMissing: 2, target: { subject: 'tang' } },
 * ]).map(({ target }) => target.subject) // ['song', 'tang', 'chen']
 */
export function ranked(gaps: readonly Gap[]): readonly Gap[] {
  const weighed = gaps.map((gap) => {
    const pull = pullOf(gap);
    return { gap, pull, near: pull.toNumber() };
  });
  return weighed
    .sort(
      (one, other) =>
        // Where the nearest doubles differ, they differ as the exact products do.
        other.near - one.near ||
        other.pull.cmp(one.pull) ||
        one.gap.daysLeft - other.gap.daysLeft ||
        other.gap.levelsMissing - one.gap.levelsMissing,
    )
    .map(({ gap }) => gap);
}

function pullOf({ money, weight }: Gap): Amount {
  return money.amount === null ? amount(0) : money.amount.times(weight);
}
