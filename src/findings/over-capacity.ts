/** One of ours is assigned more time than there is. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { amount, sum } from '../plan/amount.ts';
import { subjectName } from './facts/name.ts';
import { inside } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const overCapacity: Rule = {
  code: 'over-capacity',
  find({ state }) {
    return state.team.flatMap((member) => {
      const parts = state.plan.assignments.filter(
        ({ staff, time }) => staff === member.id && time !== undefined,
      );
      const assigned = sum(parts.map(({ time = 0 }) => amount(time)));
      // Time is a part of a full-time month: without a stated capacity nobody has more than one.
      const capacity = amount(member.capacity ?? 1);
      if (assigned.lte(capacity)) return [];
      return diagnostic(
        'over-capacity',
        {
          staff: { id: member.id, name: member.name },
          capacity: capacity.toNumber(),
          assigned: assigned.toNumber(),
          parts: parts.map(({ account, time = 0 }) => ({ account: subjectName(state, account), time })),
        },
        { subject: member.id, place: inside(member, 'capacity') },
      );
    });
  },
};
