/** Spend whose figures are missing, so that no share can be worked out of it. */
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Account, MarketTarget, Spend } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import { named } from './facts/name.ts';
import type { Rule } from './rule.ts';

export const shareUnknown: Rule = {
  code: 'share-unknown',
  find({ state }) {
    return [
      ...state.accounts.flatMap(({ account }) => unknownCells(account, state)),
      ...state.plan.targets
        .filter((target) => target.kind === 'share' && !hasSpend(target, state))
        .map((target) =>
          diagnostic(
            'share-unknown',
            { reason: 'no-spend', target: { id: target.id, name: target.name } },
            { subject: target.id, place: target.place },
          ),
        ),
    ];
  },
};

function unknownCells(account: Account, state: State): Diagnostic[] {
  return account.spend
    .filter((cell) => isLatest(cell, account.spend))
    .flatMap((cell) => {
      const missing = (['total', 'ours'] as const).filter((figure) => cell[figure] === undefined);
      if (missing.length === 0) return [];
      return diagnostic(
        'share-unknown',
        {
          reason: 'cell',
          account: { id: account.id, name: account.name },
          category: named(state.plan.categories, cell.category),
          year: cell.year,
          missing,
        },
        { subject: account.id, place: cell.place },
      );
    });
}

/** Figures of an earlier year are history: the latest one is what a share is worked out of. */
function isLatest(cell: Spend, all: readonly Spend[]): boolean {
  return all.every((other) => other.category !== cell.category || other.year <= cell.year);
}

function hasSpend({ account, category, categories }: MarketTarget, { plan }: State): boolean {
  const wanted = category === undefined ? categories : [category];
  return plan.accounts
    .filter(({ id }) => account === undefined || id === account)
    .some(({ spend }) => spend.some((cell) => wanted.length === 0 || wanted.includes(cell.category)));
}
