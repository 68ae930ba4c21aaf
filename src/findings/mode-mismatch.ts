/** The owner of a new account is no hunter, or that of a mature one no farmer. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Rule } from './rule.ts';

export const modeMismatch: Rule = {
  code: 'mode-mismatch',
  find({ state }) {
    return state.plan.assignments.flatMap(({ staff, account: id, as, place }) => {
      const member = state.memberById.get(staff);
      const account = state.accountById.get(id);
      if (as !== 'owner' || member?.mode === undefined || account === undefined) return [];
      const fitting = state.method.staffing.modes[account.maturity];
      if (fitting === undefined || fitting === member.mode) return [];
      return diagnostic(
        'mode-mismatch',
        {
          staff: { id: staff, name: member.name },
          account: { id, name: account.account.name },
          mode: member.mode,
          maturity: account.maturity,
        },
        { subject: staff, place },
      );
    });
  },
};
