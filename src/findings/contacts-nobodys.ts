/** Key contacts of an account with neither owner nor target: no hours are counted for them. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { subjectName } from './facts/name.ts';
import type { Rule } from './rule.ts';

export const contactsNobodys: Rule = {
  code: 'contacts-nobodys',
  find({ state, region, gaps }) {
    const targeted = new Set(gaps.targets.map(({ subject }) => subject));
    return region.accounts.flatMap(({ id, contacts, state: { account } }) => {
      const nobodys = contacts.filter(
        ({ key, address, state: { contact } }) =>
          key && contact.owner === undefined && !targeted.has(address),
      );
      if (nobodys.length === 0) return [];
      return diagnostic(
        'contacts-nobodys',
        {
          account: { id, name: account.name },
          contacts: nobodys.map(({ address }) => subjectName(state, address)),
        },
        { subject: id, place: nobodys[0]?.state.contact.place ?? account.place },
      );
    });
  },
};
