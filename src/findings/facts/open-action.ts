/** Which actions are open at the day, and which of them are past their day. */
import { dueNext } from '../../analyses/actions-of.ts';
import { daysBetween } from '../../plan/day.ts';
import type { Action, When } from '../../plan/plan.ts';
import type { State } from '../../plan/state.ts';

export interface OpenAction {
  readonly action: Action;
  /** Of a recurring action the occurrence that comes next. */
  readonly due: When | undefined;
  /** 0 up to the day on which it is due. */
  readonly overdueDays: number;
}

/** In order of the plan, also those without a subject. */
export function openActions(state: State): OpenAction[] {
  return state.plan.actions.filter(isOpenAction).map((action) => {
    const due = dueNext(action);
    return {
      action,
      due,
      overdueDays: due === undefined ? 0 : Math.max(0, daysBetween(due.day, state.asOf)),
    };
  });
}

/** Neither done nor dropped; a recurring action stays open until it is dropped. */
export function isOpenAction({ done, dropped, every }: Action): boolean {
  return dropped === undefined && (every !== undefined || done.length === 0);
}
