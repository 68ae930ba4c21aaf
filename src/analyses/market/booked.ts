/** What has been booked so far: the latest result of the region, else the sum of the accounts' latest. */
import { type Amount, amount, sum } from '../../plan/amount.ts';
import type { Day, Plan, Result } from '../../plan/plan.ts';

export type ResultField = 'orders' | 'revenue' | 'collections' | 'inHand';

/** Null where nobody wrote a result: unknown, not 0. */
export interface Booked {
  readonly value: Amount;
  /** `accounts`: no result of the region is written, so the accounts' are added. */
  readonly from: 'region' | 'account' | 'accounts';
  readonly on: Day;
  /** Accounts without a result of their own, where the accounts' are added. */
  readonly without: readonly string[];
}

/**
 * The latest dated result within the period that has the field: of one account, or of the region.
 *
 * @example
 * bookedOf({ period: { name: '2027', from: '2027-01-01', to: '2027-12-31' }, accounts: [],
 *   results: [{ on: '2027-03-31', orders: amount(5) }, { on: '2027-06-30', orders: amount(9) }] }, 'orders', undefined).value.toString() // '9'
 */
export function bookedOf(
  { results, period, accounts }: Pick<Plan, 'results' | 'period' | 'accounts'>,
  field: ResultField,
  account: string | undefined,
): Booked | null {
  const known = results.filter(
    (result) => result[field] !== undefined && result.on >= period.from && result.on <= period.to,
  );
  const own = latest(known.filter((result) => result.account === account));
  if (own !== undefined)
    return {
      value: own[field]!,
      from: account === undefined ? 'region' : 'account',
      on: own.on,
      without: [],
    };
  if (account !== undefined) return null;
  const each = accounts.flatMap(({ id }) => latest(known.filter((result) => result.account === id)) ?? []);
  if (each.length === 0) return null;
  const named = new Set(each.map((result) => result.account));
  return {
    value: sum(each.map((result) => result[field] ?? amount(0))),
    from: 'accounts',
    on: each
      .map(({ on }) => on)
      .toSorted()
      .at(-1)!,
    without: accounts.flatMap(({ id }) => (named.has(id) ? [] : [id])),
  };
}

/** Of several on one day the last written. */
function latest(results: readonly Result[]): Result | undefined {
  return results.reduce<Result | undefined>(
    (found, result) => (found === undefined || result.on >= found.on ? result : found),
    undefined,
  );
}
