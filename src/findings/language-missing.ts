/** The owner of an account does not speak a language that is needed there. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Rule } from './rule.ts';

export const languageMissing: Rule = {
  code: 'language-missing',
  find({ state }) {
    return state.plan.assignments.flatMap(({ staff, account: id, as, place }) => {
      const member = state.memberById.get(staff);
      const account = state.accountById.get(id)?.account;
      // Somebody whose languages are not written is not known to lack one.
      if (as !== 'owner' || account === undefined || member === undefined || member.languages.length === 0)
        return [];
      const needed = (account.languages ?? []).filter((language) => !member.languages.includes(language));
      if (needed.length === 0) return [];
      return diagnostic(
        'language-missing',
        { staff: { id: staff, name: member.name }, account: { id, name: account.name }, needed },
        { subject: staff, place },
      );
    });
  },
};
