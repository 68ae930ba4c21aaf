/** A key contact or an account that nobody of ours owns. */
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import { subjectName } from './facts/name.ts';
import type { Rule } from './rule.ts';

export const noOwner: Rule = {
  code: 'no-owner',
  find({ state, region }) {
    const accounts = state.accounts
      .filter(({ owners }) => owners.length === 0)
      .map(({ id, account: { place } }) => unowned('account', id, place));
    const contacts = region.contacts
      .filter(({ key, state: { contact } }) => key && contact.owner === undefined)
      .map(({ address, state: { contact } }) => unowned('contact', address, contact.place));
    return [...accounts, ...contacts];

    function unowned(kind: 'account' | 'contact', subject: string, place: Diagnostic['place']): Diagnostic {
      return diagnostic(
        'no-owner',
        { subject: subjectName(state, subject), kind },
        { subject, ...(place && { place }) },
      );
    }
  },
};
