/** How the actions for each subject stand at the day: open, overdue, done with nothing next, or none. */
import { addDays, addMonths, daysBetween } from '../plan/day.ts';
import type { Action, Day, When } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import type { ActionState } from './gap.ts';
import { groupedBy } from './grouped.ts';

/** One action at the day. `due`: of a recurring action the occurrence that comes next. */
type Standing = ActionState['actions'][number];

/** By the subject that the action names: an address, an account, a project. */
export type ActionStates = ReadonlyMap<string, ActionState>;

/** What a subject has for which nobody plans anything. */
export const noActions: ActionState = { standing: 'none', actions: [] };

/**
 * The state of actions of every subject that has any. Open: neither done nor dropped; overdue from the day after it is due.
 * One overdue action makes the subject overdue. With nothing open, the action done last is the one shown.
 *
 * @example
 * actionStates({ asOf: '2026-09-25', plan: { actions: [{ id: 'a1', subject: 'm/tang', due: { written: '2026-09-20', day: '2026-09-20' }, done: [] }] } })
 *   .get('m/tang').actions[0].overdueDays // 5
 */
export function actionStates({
  asOf,
  plan,
}: Pick<State, 'asOf'> & { plan: { actions: readonly Action[] } }): ActionStates {
  const planned = plan.actions.filter(
    ({ subject, dropped }) => subject !== undefined && dropped === undefined,
  );
  const bySubject = groupedBy(planned, ({ subject = '' }) => subject);
  return new Map([...bySubject].map(([subject, actions]) => [subject, stateOf(actions, asOf)]));
}

function stateOf(actions: readonly Action[], asOf: Day): ActionState {
  const open = actions.filter(isOpen).map((action) => standingOf(action, asOf));
  if (open.length > 0) {
    return {
      standing: open.some(({ overdueDays }) => overdueDays > 0) ? 'overdue' : 'open',
      actions: open.toSorted((one, other) => compareDue(one.due, other.due)),
    };
  }
  const last = actions.reduce((latest, action) => (doneLast(action) >= doneLast(latest) ? action : latest));
  return { standing: 'done-nothing-next', actions: [{ ...standingOf(last, asOf), overdueDays: 0 }] };
}

/** A recurring action stays open until it is dropped: another occurrence comes. */
function isOpen(action: Action): boolean {
  return action.every !== undefined || action.done.length === 0;
}

function standingOf(action: Action, asOf: Day): Standing {
  const due = dueNext(action);
  return {
    action,
    due,
    overdueDays: due === undefined ? 0 : Math.max(0, daysBetween(due.day, asOf)),
    started: action.started !== undefined || action.done.length > 0,
  };
}

/**
 * When an action is due; of a recurring one, the occurrence after the one that was done last. An occurrence is done by
 * whatever was done after the one before it was due, up to its own day; an early start of the row counts for the first.
 *
 * @example
 * dueNext({ every: 'month', due: { written: '2027-01-31', day: '2027-01-31' }, done: ['2027-01-28'] }).day // '2027-02-28'
 * dueNext({ every: 'month', due: { written: '2027-01-31', day: '2027-01-31' }, done: [] }).day // '2027-01-31'
 */
export function dueNext({ due, every, done }: Pick<Action, 'due' | 'every' | 'done'>): When | undefined {
  const last = doneLast({ done });
  if (due === undefined || every === undefined || last === '') return due;
  let occurrence = 0;
  while (dayOf(due.day, every, occurrence) < last) occurrence += 1;
  const day = dayOf(due.day, every, occurrence + 1);
  return { written: day, day };
}

/** The latest day on which it was done; empty, which sorts before every day, where it never was. */
function doneLast({ done }: Pick<Action, 'done'>): Day {
  return done.toSorted().at(-1) ?? '';
}

function dayOf(first: Day, every: NonNullable<Action['every']>, occurrence: number): Day {
  if (every === 'week') return addDays(first, 7 * occurrence);
  return addMonths(first, { month: 1, quarter: 3, 'half-year': 6 }[every] * occurrence);
}

/** Earliest first; what has no date comes last. */
function compareDue(one: When | undefined, other: When | undefined): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return one.day < other.day ? -1 : Number(one.day > other.day);
}
