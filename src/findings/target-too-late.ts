/** A relationship target or count goal whose day is after the market target that it serves. */

import type { Target } from '../analyses/gap.ts';
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { When } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import { named, subjectName } from './facts/name.ts';
import { declaredTarget, inside } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const targetTooLate: Rule = {
  code: 'target-too-late',
  find({ state, gaps }) {
    return [
      ...gaps.targets
        .filter(({ origin }) => origin !== 'required')
        .flatMap((target) => ofTarget(state, target)),
      ...state.plan.goals.flatMap((goal) => {
        const end = goal.for === undefined ? undefined : endOf(state, goal.for);
        if (goal.by === undefined || end === undefined || goal.by.day <= end.day) return [];
        return diagnostic(
          'target-too-late',
          {
            subject: { id: goal.id, name: goal.name },
            kind: 'goal',
            by: goal.by.written,
            serves: named(state.plan.targets, goal.for ?? ''),
            on: end.written,
          },
          { subject: goal.id, place: inside(goal, 'by') },
        );
      }),
    ];
  },
};

function ofTarget(state: State, target: Target): Diagnostic[] {
  const declared = declaredTarget(state, target);
  const by = declared?.by;
  if (declared === undefined || by === undefined) return [];
  // One row may hold what a hilltop requires as well; late is what the plan itself says.
  const served = declared.for.length > 0 ? declared.for : target.for;
  const ends = served.map((id) => ({ id, end: endOf(state, id) }));
  const missed = ends.filter((each) => each.end !== undefined && each.end.day < by.day);
  // What the account serves as a whole is inherited: one thing still in time is enough.
  if (declared.for.length === 0 && missed.length < ends.length) return [];
  return missed.map(({ id, end }) =>
    diagnostic(
      'target-too-late',
      {
        subject: subjectName(state, target.subject),
        kind: target.kind,
        by: by.written,
        serves: named(state.plan.targets, id),
        on: end?.written ?? '',
      },
      { subject: target.subject, place: inside(declared, 'by') },
    ),
  );
}

/** The day by which a market target is decided: a hilltop's decision, else the last step; undefined where none is said. */
function endOf(state: State, id: string): When | undefined {
  const target = state.plan.targets.find((each) => each.id === id);
  if (target?.project !== undefined) return state.projectById.get(target.project)?.decision;
  return target?.steps.at(-1)?.at;
}
