/** An account of a tier that needs one has no backup. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { inside } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const noBackup: Rule = {
  code: 'no-backup',
  find({ state }) {
    const tiers = state.method.staffing['backup-tiers'];
    return state.accounts
      .filter(({ tier, backups }) => tiers.includes(tier) && backups.length === 0)
      .map(({ id, account, tier }) =>
        diagnostic(
          'no-backup',
          { account: { id, name: account.name }, tier },
          { subject: id, place: inside(account, 'tier') },
        ),
      );
  },
};
