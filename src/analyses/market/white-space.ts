/** The white-space map: accounts × categories, what is spent, what is ours, who leads, what is open, and where to go next. */
import { type Amount, sum } from '../../plan/amount.ts';
import type { State } from '../../plan/state.ts';
import { type Cell, cellsOf } from './cells.ts';
import { pipelineOf } from './pipeline.ts';
import { leadingRival } from './share.ts';

export interface WhiteSpaceCell {
  readonly category: string;
  /** Undefined where no spend is written: nobody knows what is spent there. */
  readonly cell: Cell | undefined;
  /** 0 to 1; null where it is not known. */
  readonly share: Amount | null;
  readonly leader: { readonly rival: string; readonly share: Amount } | undefined;
  /** Open projects of the account in the category: amounts that are written. */
  readonly open: Amount;
  readonly projects: readonly string[];
}

export interface WhiteSpaceRow {
  readonly account: string;
  /** In the plan's order of categories. */
  readonly cells: readonly WhiteSpaceCell[];
  /** The category to enter next: where nothing is ours, the one in which most is spent. */
  readonly next: string | undefined;
}

export interface WhiteSpace {
  readonly rows: readonly WhiteSpaceRow[];
  /** Cells with ours > 0 over cells with spend; null where no spend is written. */
  readonly penetration: { readonly ours: number; readonly of: number } | null;
}

/** Accounts without any spend are left out; they are named elsewhere as unknown. */
export function whiteSpaceOf(state: State, accounts?: readonly string[]): WhiteSpace {
  const cells = cellsOf(state);
  const rows = state.accounts
    .filter(({ id }) => accounts === undefined || accounts.includes(id))
    .map(({ id }) =>
      rowOf(
        id,
        cells.filter(({ account }) => account === id),
        state,
      ),
    )
    .filter((row) => row.cells.some(({ cell }) => cell !== undefined));
  const spent = rows
    .flatMap((row) => row.cells)
    .filter(({ cell }) => cell?.total !== undefined && cell.total !== null);
  return {
    rows,
    penetration:
      spent.length === 0
        ? null
        : { ours: spent.filter(({ cell }) => cell?.ours?.gt(0)).length, of: spent.length },
  };
}

function rowOf(account: string, cells: readonly Cell[], state: State): WhiteSpaceRow {
  const { projects } = pipelineOf(state, account);
  const row = state.plan.categories.map(({ id }): WhiteSpaceCell => {
    const own = cells.find(({ category }) => category === id);
    const open = projects.filter(({ project }) => project.category === id);
    const isKnown = own?.total != null && own.ours !== null && own.total.gt(0);
    return {
      category: id,
      cell: own,
      share: isKnown ? own.ours!.div(own.total!) : null,
      leader: own && leadingRival([own], state),
      open: sum(open.flatMap((each) => each.amount ?? [])),
      projects: open.map(({ project }) => project.id),
    };
  });
  const untouched = row
    .filter(({ cell }) => cell?.ours?.eq(0) === true && cell.total?.gt(0) === true)
    .toSorted((one, other) => other.cell!.total!.cmp(one.cell!.total!));
  return { account, cells: row, next: untouched[0]?.category };
}
