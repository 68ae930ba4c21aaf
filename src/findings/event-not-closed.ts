/** A brand event whose loop is not closed: it is marked closed with an open follow-up, or is over for long and not closed. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { daysBetween } from '../plan/day.ts';
import { isOpenAction } from './facts/open-action.ts';
import { inside } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const eventNotClosed: Rule = {
  code: 'event-not-closed',
  find({ state }) {
    const open = new Set(state.plan.actions.filter(isOpenAction).map(({ id }) => id));
    const limit = state.method.events['close-within'];
    return state.plan.events.flatMap((event) => {
      const name = { id: event.id, name: event.name };
      const followUps = event.followUps.filter((id) => open.has(id));
      const days = daysBetween(event.on, state.asOf);
      if (event.closed !== undefined && followUps.length > 0) {
        return diagnostic(
          'event-not-closed',
          { event: name, reason: 'open-follow-ups', closed: event.closed, open: followUps },
          { subject: event.id, place: inside(event, 'closed') },
        );
      }
      if (event.closed !== undefined || days <= limit) return [];
      return diagnostic(
        'event-not-closed',
        { event: name, reason: 'too-long', on: event.on, days, limit },
        { subject: event.id, place: inside(event, 'on') },
      );
    });
  },
};
