/** One of ours owns so large a part of the region's key contacts that the region depends on that person. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Rule } from './rule.ts';

export const keyPersonOfOurs: Rule = {
  code: 'key-person-of-ours',
  find({ state, region }) {
    const contacts = region.contacts.filter(({ key }) => key);
    // A team of one has nobody to share with, and one relationship cannot be shared.
    if (state.team.length < 2 || contacts.length < 2) return [];
    return state.team.flatMap(({ id, name, place }) => {
      const holds = contacts.filter(({ state: { contact } }) => contact.owner === id).length;
      if (holds <= contacts.length * state.method.staffing['one-person-at-most']) return [];
      return diagnostic(
        'key-person-of-ours',
        { staff: { id, name }, holds, of: contacts.length },
        { subject: id, place },
      );
    });
  },
};
