/** No active decider is known at an account with an open project or a target. */
import { isOpen } from '../analyses/chain.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { roleTerm } from './facts/name.ts';
import type { Rule } from './rule.ts';

export const deciderUnknown: Rule = {
  code: 'decider-unknown',
  find({ state, gaps }) {
    const role = state.method['decider-role'];
    const targetsOf = new Map<string, number>();
    for (const { account } of gaps.targets)
      if (account !== undefined) targetsOf.set(account, (targetsOf.get(account) ?? 0) + 1);
    return state.accounts.flatMap(({ id, account, contacts, projects }) => {
      const open = projects.filter(isOpen).map((project) => project.id);
      const targets = targetsOf.get(id) ?? 0;
      const known = contacts.some(({ active, contact }) => active && contact.role === role);
      if (known || (open.length === 0 && targets === 0)) return [];
      return diagnostic(
        'decider-unknown',
        { account: { id, name: account.name }, role: roleTerm(state.method, role), projects: open, targets },
        { subject: id, place: account.place },
      );
    });
  },
};
