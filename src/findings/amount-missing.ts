/** An open project whose amount is not known, so that no sum holds it. */
import { isOpen } from '../analyses/chain.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Rule } from './rule.ts';

export const amountMissing: Rule = {
  code: 'amount-missing',
  find({ state }) {
    return state.plan.projects
      .filter((project) => isOpen(project) && project.amount === undefined)
      .map((project) =>
        diagnostic(
          'amount-missing',
          { project: { id: project.id, name: project.name } },
          { subject: project.id, place: project.place },
        ),
      );
  },
};
