/** More than one of ours is assigned as owner of an account. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { staffName } from './facts/name.ts';
import { inside } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const twoOwners: Rule = {
  code: 'two-owners',
  find({ state }) {
    return state.accounts.flatMap(({ id, account, owners }) => {
      if (owners.length < 2) return [];
      const [first, second] = state.plan.assignments
        .filter((each) => each.account === id && each.as === 'owner')
        .map((each) => inside(each, 'as'));
      return diagnostic(
        'two-owners',
        { account: { id, name: account.name }, owners: owners.map((owner) => staffName(state, owner)) },
        { subject: id, place: second ?? account.place, ...(first && { related: [first] }) },
      );
    });
  },
};
