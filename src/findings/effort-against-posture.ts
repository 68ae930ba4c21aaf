/** Targets, open actions or people's time at an account where the plan means to harvest or only to watch. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { amount, sum } from '../plan/amount.ts';
import { openActions } from './facts/open-action.ts';
import { inside } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const effortAgainstPosture: Rule = {
  code: 'effort-against-posture',
  find({ state, gaps }) {
    const open = openActions(state);
    return state.accounts.flatMap(({ id, account }) => {
      const { posture } = account;
      if (posture !== 'harvest' && posture !== 'watch') return [];
      const targets = gaps.targets.filter(
        (target) => target.account === id && target.origin !== 'required',
      ).length;
      const actions = open
        .filter(({ action: { subject } }) => subject === id || subject?.startsWith(`${id}/`))
        .map(({ action }) => action.id);
      const times = state.plan.assignments.filter((each) => each.account === id);
      const time = sum(times.map((each) => amount(each.time ?? 0))).toNumber();
      if (targets === 0 && actions.length === 0 && time === 0) return [];
      return diagnostic(
        'effort-against-posture',
        { account: { id, name: account.name }, posture, targets, actions, time },
        { subject: id, place: inside(account, 'posture') },
      );
    });
  },
};
