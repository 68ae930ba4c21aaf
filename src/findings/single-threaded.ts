/** An account with fewer live lines, roles or people of ours behind them than its tier needs. */
import type { AccountAssessment } from '../analyses/assessment.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Method } from '../method/method.ts';
import type { Rule } from './rule.ts';

export const singleThreaded: Rule = {
  code: 'single-threaded',
  find({ state, region }) {
    return region.accounts
      .filter((account) => !account.lines.enough && isWorkedOn(account, state.method))
      .map(({ id, lines, state: { account, tier } }) =>
        diagnostic(
          'single-threaded',
          {
            account: { id, name: account.name },
            tier,
            lines: { have: lines.live.length, need: lines.needed.contacts },
            roles: { have: lines.roles, need: lines.needed.roles },
            own: { have: lines.own.length, need: lines.needed.own },
          },
          { subject: id, place: account.place },
        ),
      );
  },
};

/** Nobody is asked to build lines where the plan only watches, nor at the lowest tier where it names nobody. */
function isWorkedOn({ state: { account, contacts, projects, tier } }: AccountAssessment, { tiers }: Method) {
  if (account.posture === 'watch') return false;
  return tier !== tiers.at(-1) || contacts.length > 0 || projects.length > 0;
}
