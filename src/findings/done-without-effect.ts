/** An action that was done, whose subject was assessed since without anything rising, and is still below its target. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { rankOf } from '../method/level.ts';
import type { Action, Address, Day } from '../plan/plan.ts';
import type { Rated, State } from '../plan/state.ts';
import { histories, type SubjectHistory } from './facts/history.ts';
import { levelsOf, subjectName } from './facts/name.ts';
import { inside } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const doneWithoutEffect: Rule = {
  code: 'done-without-effect',
  find({ state, gaps }) {
    const last = lastDone(state);
    const open = new Set([...gaps.persons, ...gaps.bodies].map(({ target }) => target.subject));
    return histories(state).flatMap((history) => {
      const { address } = history;
      const done = open.has(address) ? last.get(address) : undefined;
      const assessed = done && withoutEffect(history, done.on, state);
      if (done === undefined || assessed === undefined) return [];
      return diagnostic(
        'done-without-effect',
        {
          action: done.action.id,
          done: done.on,
          subject: subjectName(state, address),
          assessed: assessed.on,
        },
        { subject: done.action.id, place: inside(done.action, 'done') },
      );
    });
  },
};

/** Of every subject the action done last: what it did not bring, the ones before did not bring either. */
function lastDone({ plan }: State): Map<Address, { action: Action; on: Day }> {
  const done = plan.actions.flatMap((action) => action.done.map((on) => ({ action, on })));
  const inOrder = done.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  return new Map(
    inOrder.flatMap((each) =>
      each.action.subject === undefined ? [] : [[each.action.subject, each] as const],
    ),
  );
}

/** The latest assessment after the day, where none after it is above the last one up to it. */
function withoutEffect({ kind, ratings }: SubjectHistory, done: Day, state: State): Rated | undefined {
  const general = ratings.filter(({ category }) => category === undefined);
  const before = general.findLast(({ on }) => on <= done);
  const after = general.filter(({ on }) => on > done);
  const levels = levelsOf(state.method, kind);
  if (before === undefined || after.some((rated) => hasRisen(before, rated, levels))) return undefined;
  return after.at(-1);
}

function hasRisen(before: Rated, after: Rated, levels: readonly { readonly id: string }[]): boolean {
  const earlier = before.points;
  if (after.points !== undefined && earlier !== undefined) {
    return Object.entries(after.points).some(
      ([dimension, points]) => points > (earlier[dimension] ?? points),
    );
  }
  // Points and a judged level cannot be compared, so nothing is claimed of them.
  if (before.judged === undefined || after.judged === undefined) return true;
  return rankOf(levels, after.judged) > rankOf(levels, before.judged);
}
