/** A market target that no count goal, individual target or hilltop's decision chain serves. */
import { isOpen } from '../analyses/chain.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { MarketTarget } from '../plan/plan.ts';
import type { FindingContext, Rule } from './rule.ts';

export const marketTargetUnserved: Rule = {
  code: 'market-target-unserved',
  find(context) {
    return context.state.plan.targets
      .filter((target) => !isServed(target, context))
      .map((target) =>
        diagnostic(
          'market-target-unserved',
          { target: { id: target.id, name: target.name } },
          { subject: target.id, place: target.place },
        ),
      );
  },
};

function isServed(target: MarketTarget, { state, gaps }: FindingContext): boolean {
  const project = target.project === undefined ? undefined : state.projectById.get(target.project);
  // A hilltop that is decided needs nobody any more; an open one is served by what it requires of its chain.
  return (
    (project !== undefined && !isOpen(project)) ||
    state.plan.goals.some((goal) => goal.for === target.id) ||
    gaps.targets.some((each) => each.for.includes(target.id))
  );
}
