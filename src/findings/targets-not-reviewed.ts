/** A market target that was revised after the goals behind it were last looked at. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { inside } from './facts/place.ts';
import type { FindingContext, Rule } from './rule.ts';

export const targetsNotReviewed: Rule = {
  code: 'targets-not-reviewed',
  find(context) {
    return context.state.plan.targets.flatMap((target) => {
      const revised = target.revisions
        .map(({ on }) => on)
        .toSorted()
        .at(-1);
      if (revised === undefined || (target.looked !== undefined && target.looked >= revised)) return [];
      const subjects = behind(target.id, context);
      if (subjects.length === 0) return [];
      return diagnostic(
        'targets-not-reviewed',
        {
          target: { id: target.id, name: target.name },
          revised,
          looked: target.looked ?? null,
          count: subjects.length,
          subjects,
        },
        { subject: target.id, place: inside(target, target.looked === undefined ? 'revisions' : 'looked') },
      );
    });
  },
};

/** Targets of people who left count: whoever looks decides what becomes of them. */
function behind(id: string, { state, gaps }: FindingContext): string[] {
  const targets = [...gaps.targets, ...gaps.departed.map(({ target }) => target)];
  return [
    ...targets
      .filter((each) => each.origin !== 'required' && each.for.includes(id))
      .map(({ subject }) => subject),
    ...state.plan.goals.filter((goal) => goal.for === id).map((goal) => goal.id),
  ];
}
