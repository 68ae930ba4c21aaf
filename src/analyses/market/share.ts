/** Our share of what accounts spend, and each rival's: by amounts, with the cells that could not be counted. */
import { type Amount, amount, sum } from '../../plan/amount.ts';
import type { MarketTarget } from '../../plan/plan.ts';
import type { State } from '../../plan/state.ts';
import { type Cell, type CellScope, cellsOf, nameOf } from './cells.ts';

export interface Share {
  /** Σ ours ÷ Σ total, 0 to 1; null where no cell is known. */
  readonly value: Amount | null;
  readonly ours: Amount;
  readonly total: Amount;
  /** `market`: against the stated size of the market; `accounts`: of the accounts in the plan. */
  readonly of: 'market' | 'accounts';
  /** Cells without our amount or without a total, by name. */
  readonly without: readonly string[];
}

export interface ShareStanding {
  readonly kind: 'share';
  readonly target: MarketTarget;
  readonly value: Amount | undefined;
  readonly share: Share;
  /** Computed where there is spend, else the baseline. */
  readonly current: { readonly value: Amount; readonly from: 'spend' | 'baseline' } | null;
  /** What of ours is missing to the target; 0 where it is reached. */
  readonly missing: Amount | null;
  /** The rival with the largest share, and its share. */
  readonly leader: { readonly rival: string; readonly share: Amount } | undefined;
}

export function shareStanding(target: MarketTarget, state: State): ShareStanding {
  const scope = { account: target.account, categories: scopeOf(target) };
  const share = shareOf(state, scope);
  const value = target.steps.findLast(({ at }) => at.day <= state.plan.period.to)?.value;
  const current =
    share.value !== null
      ? { value: share.value, from: 'spend' as const }
      : target.baseline === undefined
        ? null
        : { value: target.baseline, from: 'baseline' as const };
  const wanted =
    value === undefined || share.value === null ? null : share.total.times(value).minus(share.ours);
  return {
    kind: 'share',
    target,
    value,
    share,
    current,
    missing: wanted === null ? null : wanted.gt(0) ? wanted : amount(0),
    leader: leadingRival(cellsOf(state, scope), state),
  };
}

export function scopeOf({ category, categories }: MarketTarget): readonly string[] {
  return category === undefined ? categories : [category];
}

/** A regional share is against the market where its size is stated for every category in scope. */
export function shareOf(state: State, scope: CellScope): Share {
  const cells = cellsOf(state, scope);
  const known = cells.filter(({ total, ours }) => total !== null && ours !== null);
  const ours = sum(known.map((cell) => cell.ours!));
  const market = scope.account === undefined ? marketSize(state, cells, scope) : undefined;
  const total = market ?? sum(known.map((cell) => cell.total!));
  return {
    value: known.length === 0 || total.eq(0) ? null : ours.div(total),
    ours,
    total,
    of: market === undefined ? 'accounts' : 'market',
    without: cells.filter((cell) => !known.includes(cell)).map(nameOf),
  };
}

function marketSize(
  { plan }: State,
  cells: readonly Cell[],
  { categories = [] }: CellScope,
): Amount | undefined {
  const asked = categories.length > 0 ? categories : [...new Set(cells.map(({ category }) => category))];
  const sizes = asked.map((category) =>
    plan.market
      .filter((each) => each.category === category && each.year + plan.period.from.slice(4) <= plan.period.to)
      .toSorted((one, other) => (one.year < other.year ? -1 : 1))
      .at(-1),
  );
  return sizes.length > 0 && sizes.every((size) => size !== undefined)
    ? sum(sizes.map((size) => size.total))
    : undefined;
}

/** A rival's share is over the cells where its amount is known. Undefined where none is known of any. */
export function leadingRival(cells: readonly Cell[], { plan }: Pick<State, 'plan'>): ShareStanding['leader'] {
  const shares = plan.rivals.flatMap(({ id }) => {
    const share = rivalShare(cells, id);
    return share === null || share.eq(0) ? [] : [{ rival: id, share }];
  });
  return shares.toSorted((one, other) => other.share.cmp(one.share))[0];
}

export function rivalShare(cells: readonly Cell[], rival: string): Amount | null {
  const known = cells.filter((cell) => cell.total !== null && cell.rivalOf(rival) !== null);
  const total = sum(known.map((cell) => cell.total!));
  return total.eq(0) ? null : sum(known.map((cell) => cell.rivalOf(rival)!)).div(total);
}
