/** Somebody who is against us, or a rival's alone, and is not the subject of an open action that is in time. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { rivalName, subjectName } from './facts/name.ts';
import { openActions } from './facts/open-action.ts';
import type { Rule } from './rule.ts';

export const opponentUncovered: Rule = {
  code: 'opponent-uncovered',
  find({ state, region }) {
    const actions = openActions(state);
    return region.contacts.flatMap(({ address, opponent, state: { active, closeness, contact } }) => {
      const own = actions.filter(({ action }) => action.subject === address);
      const overdue = own.filter(({ overdueDays }) => overdueDays > 0).map(({ action }) => action.id);
      if (!active || opponent === undefined || (own.length > 0 && overdue.length === 0)) return [];
      const rivals = closeness.filter(({ level }) => level === state.method.key.names.exclusive);
      return diagnostic(
        'opponent-uncovered',
        {
          subject: subjectName(state, address),
          as: opponent,
          rivals: rivals.map(({ rival }) => rivalName(state, rival)),
          overdue,
        },
        { subject: address, place: contact.place },
      );
    });
  },
};
