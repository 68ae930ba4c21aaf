/** All actions about some subjects, each with how it stands at the day: what is late first, what is done last. */
import { daysBetween } from '../plan/day.ts';
import type { Action, Address, Day, When } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import { dueNext } from './actions-of.ts';

export type ActionStage = 'overdue' | 'started' | 'planned' | 'done' | 'verified' | 'dropped';

export interface ListedAction {
  readonly action: Action;
  readonly stage: ActionStage;
  /** Of a recurring action the occurrence that comes next. */
  readonly due: When | undefined;
  /** Days past the due date; 0 unless overdue. */
  readonly overdueDays: number;
  /** The latest day on which it was done. */
  readonly doneOn: Day | undefined;
}

/**
 * Every action of the plan that the filter lets through: open ones by due date, without a date last; then done ones, the
 * latest first; then dropped ones. A recurring action stays open until it is dropped.
 */
export function listActions(
  { plan, asOf }: Pick<State, 'plan' | 'asOf'>,
  isAbout: (subject: Address | undefined) => boolean = () => true,
): readonly ListedAction[] {
  return plan.actions
    .filter(({ subject }) => isAbout(subject))
    .map((action) => standing(action, asOf))
    .toSorted((one, other) => part(one) - part(other) || byDay(one, other));
}

function standing(action: Action, asOf: Day): ListedAction {
  const due = dueNext(action);
  const doneOn = action.done.toSorted().at(-1);
  const stage = stageOf(action, due, asOf);
  const overdueDays = stage === 'overdue' && due !== undefined ? daysBetween(due.day, asOf) : 0;
  return { action, stage, due, overdueDays, doneOn };
}

function stageOf(action: Action, due: When | undefined, asOf: Day): ActionStage {
  if (action.dropped !== undefined) return 'dropped';
  const open = action.every !== undefined || action.done.length === 0;
  if (!open) return action.verified === undefined ? 'done' : 'verified';
  if (due !== undefined && due.day < asOf) return 'overdue';
  return action.started !== undefined || action.done.length > 0 ? 'started' : 'planned';
}

/** Whether somebody still has to do it. */
export function isToDo({ stage }: ListedAction): boolean {
  return stage === 'overdue' || stage === 'started' || stage === 'planned';
}

function part(listed: ListedAction): number {
  if (listed.stage === 'dropped') return 2;
  return isToDo(listed) ? 0 : 1;
}

function byDay(one: ListedAction, other: ListedAction): number {
  if (isToDo(one)) return compare(one.due?.day ?? '9999', other.due?.day ?? '9999');
  return compare(other.doneOn ?? '', one.doneOn ?? '');
}

function compare(one: Day, other: Day): number {
  return one < other ? -1 : Number(one > other);
}
