/** The accounts' parts of a market target that is an amount do not add up to the region's. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { sum } from '../plan/amount.ts';
import type { MarketTarget } from '../plan/plan.ts';
import type { Rule } from './rule.ts';

export const accountTargetsDontAddUp: Rule = {
  code: 'account-targets-dont-add-up',
  find({ state: { plan } }) {
    return plan.targets.filter(isAmount).flatMap((target) => {
      const whole = target.steps.findLast(({ at }) => at.day <= plan.period.to)?.value;
      const parts = plan.accounts.flatMap(({ targets }) => targets[target.id] ?? []);
      if (whole === undefined || parts.length === 0 || sum(parts).eq(whole)) return [];
      return diagnostic(
        'account-targets-dont-add-up',
        {
          target: { id: target.id, name: target.name },
          parts: sum(parts).toNumber(),
          whole: whole.toNumber(),
          accounts: parts.length,
          currency: plan.currency ?? null,
        },
        { subject: target.id, place: target.place },
      );
    });
  },
};

/** Margins and shares are ratios: parts of them add up to nothing. */
function isAmount({ kind, metric }: MarketTarget): boolean {
  return kind === 'profit' && metric !== 'gross-margin';
}
