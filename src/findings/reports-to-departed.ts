/** A reporting line that leads to somebody who left. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { subjectName } from './facts/name.ts';
import { inside } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const reportsToDeparted: Rule = {
  code: 'reports-to-departed',
  find({ state }) {
    return state.contacts.flatMap(({ address, active, contact }) => {
      const left = contact.reportsTo && state.contactByAddress.get(contact.reportsTo)?.departed;
      if (!active || !contact.reportsTo || !left) return [];
      return diagnostic(
        'reports-to-departed',
        { subject: subjectName(state, address), to: subjectName(state, contact.reportsTo), left },
        { subject: address, place: inside(contact, 'reports-to') },
      );
    });
  },
};
