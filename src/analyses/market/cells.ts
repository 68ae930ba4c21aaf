/** What accounts spend by category: the cells that shares, ratios and the white-space map are worked out of. */
import { type Amount, sum } from '../../plan/amount.ts';
import type { Spend } from '../../plan/plan.ts';
import type { State } from '../../plan/state.ts';

export interface Cell {
  readonly account: string;
  readonly category: string;
  readonly spend: Spend;
  /** Null is unknown. */
  readonly total: Amount | null;
  readonly ours: Amount | null;
  /** What each rival of the plan has; null where it is not known, 0 where ours and the others make up the total. */
  rivalOf(rival: string): Amount | null;
}

export interface CellScope {
  readonly account?: string | undefined;
  readonly categories?: readonly string[];
}

/**
 * Of each account and category the latest year that begins within the period or before it, and of several entries for one
 * year the latest dated.
 */
export function cellsOf(
  { accounts, plan }: State,
  { account, categories = [] }: CellScope = {},
): readonly Cell[] {
  return accounts
    .filter(({ id }) => account === undefined || id === account)
    .flatMap(({ id, account: { spend } }) =>
      latestByCategory(spend, plan.period)
        .filter(({ category }) => categories.length === 0 || categories.includes(category))
        .map((each) => cellOf(id, each)),
    );
}

function latestByCategory(
  spend: readonly Spend[],
  period: { readonly from: string; readonly to: string },
): readonly Spend[] {
  const latest = new Map<string, Spend>();
  for (const each of spend) {
    if (each.year + period.from.slice(4) > period.to) continue;
    const before = latest.get(each.category);
    const isNewer = before === undefined || each.year > before.year;
    if (isNewer || (each.year === before.year && (each.on ?? '') >= (before.on ?? '')))
      latest.set(each.category, each);
  }
  return [...latest.values()];
}

function cellOf(account: string, spend: Spend): Cell {
  const { category, total, ours, rivals } = spend;
  const listed = sum(Object.values(rivals));
  const isWhole = total !== undefined && ours?.plus(listed).gte(total) === true;
  return {
    account,
    category,
    spend,
    total: total ?? null,
    ours: ours ?? null,
    rivalOf: (rival) => rivals[rival] ?? (isWhole ? listed.times(0) : null),
  };
}

/** `account/category`: how a cell is named where it is left out. */
export function nameOf({ account, category }: Pick<Cell, 'account' | 'category'>): string {
  return `${account}/${category}`;
}
