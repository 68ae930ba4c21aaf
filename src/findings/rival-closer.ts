/** A rival is closer than we are to somebody who decides or approves. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { levelTerm, rivalName, roleTerm, subjectName } from './facts/name.ts';
import type { Rule } from './rule.ts';

export const rivalCloser: Rule = {
  code: 'rival-closer',
  find({ state, region }) {
    return region.contacts.flatMap(({ address, closerRivals, general, key, state: { contact } }) => {
      const { role } = contact;
      if (!key || role === undefined || !state.method['deciding-roles'].includes(role)) return [];
      return closerRivals.map(({ rival, level, on }) =>
        diagnostic(
          'rival-closer',
          {
            subject: subjectName(state, address),
            role: roleTerm(state.method, role),
            rival: rivalName(state, rival),
            theirs: levelTerm(state.method, 'contact', level),
            ours: general === undefined ? null : levelTerm(state.method, 'contact', general.level),
            on,
          },
          { subject: address, place: contact.place },
        ),
      );
    });
  },
};
