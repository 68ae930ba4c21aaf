/** An open project whose decision day has passed. */
import { isOpen } from '../analyses/chain.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { daysBetween } from '../plan/day.ts';
import { inside } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const overdueDecision: Rule = {
  code: 'overdue-decision',
  find({ state }) {
    return state.plan.projects.filter(isOpen).flatMap((project) => {
      const { decision } = project;
      if (decision === undefined || decision.day >= state.asOf) return [];
      return diagnostic(
        'overdue-decision',
        {
          project: { id: project.id, name: project.name },
          decision: decision.written,
          days: daysBetween(decision.day, state.asOf),
        },
        { subject: project.id, place: inside(project, 'decision') },
      );
    });
  },
};
