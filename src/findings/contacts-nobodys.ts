/** Key contacts with neither owner nor target: no hours are counted for them. Said once. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { subjectName } from './facts/name.ts';
import type { Rule } from './rule.ts';

export const contactsNobodys: Rule = {
  code: 'contacts-nobodys',
  find({ state, region, gaps }) {
    const targeted = new Set(gaps.targets.map(({ subject }) => subject));
    const nobodys = region.contacts.filter(
      ({ key, address, state: { contact } }) => key && contact.owner === undefined && !targeted.has(address),
    );
    const [first] = nobodys;
    if (first === undefined) return [];
    return [
      diagnostic(
        'contacts-nobodys',
        { contacts: nobodys.map(({ address }) => subjectName(state, address)) },
        { place: first.state.contact.place },
      ),
    ];
  },
};
