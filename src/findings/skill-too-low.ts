/** The owner or backup of an account has less skill than its tier needs. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Rule } from './rule.ts';

export const skillTooLow: Rule = {
  code: 'skill-too-low',
  find({ state }) {
    return state.plan.assignments.flatMap(({ staff, account: id, as, place }) => {
      const member = state.memberById.get(staff);
      const account = state.accountById.get(id);
      if (as === 'member' || member?.skill === undefined || account === undefined) return [];
      const need = state.method.staffing.skill[account.tier] ?? 0;
      if (member.skill >= need) return [];
      return diagnostic(
        'skill-too-low',
        {
          staff: { id: staff, name: member.name },
          account: { id, name: account.account.name },
          as,
          tier: account.tier,
          have: member.skill,
          need,
        },
        { subject: staff, place },
      );
    });
  },
};
