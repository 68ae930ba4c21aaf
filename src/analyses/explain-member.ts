/** The trace of one of ours: accounts, people, departments and actions that are theirs, and what waits for them. */
import type { Address, Assignment, Member } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import { type ListedAction, listActions } from './action-list.ts';
import type { ContactAssessment, DepartmentAssessment, RegionAssessment } from './assessment.ts';
import { exact } from './exact.ts';
import type { Gap, GapsResult } from './gap.ts';

export interface MemberTrace {
  readonly kind: 'member';
  readonly member: Member;
  readonly assignments: readonly Assignment[];
  /** Sum of the assigned times, of a full-time month; null where none is said. */
  readonly assigned: number | null;
  /** Active contacts owned, in order of the plan, each with its most pressing gap. */
  readonly contacts: readonly { readonly contact: ContactAssessment; readonly gap: Gap | undefined }[];
  /** Active contacts for whom this is the backup. */
  readonly backs: readonly ContactAssessment[];
  readonly departments: readonly DepartmentAssessment[];
  readonly actions: readonly ListedAction[];
  /** Claims of the people they supervise that wait for them. */
  readonly toConfirm: readonly Address[];
}

/** Undefined where nobody of that id is there at the day. */
export function explainMember(
  state: State,
  region: RegionAssessment,
  gaps: GapsResult,
  id: string,
): MemberTrace | undefined {
  const member = state.memberById.get(id);
  if (member === undefined) return undefined;
  const active = region.contacts.filter((contact) => contact.state.active);
  const assignments = state.plan.assignments.filter(({ staff }) => staff === id);
  const times = assignments.flatMap(({ time }) => time ?? []);
  const supervised = new Set(state.team.filter(({ supervisor }) => supervisor === id).map((each) => each.id));
  return {
    kind: 'member',
    member,
    assignments,
    assigned: times.length === 0 ? null : exact(times.reduce((total, time) => total + time, 0)),
    contacts: active
      .filter(({ state: { contact } }) => contact.owner === id)
      .map((contact) => ({
        contact,
        gap: gaps.persons.find(({ target }) => target.subject === contact.address),
      })),
    backs: active.filter(({ state: { contact } }) => contact.backup === id),
    departments: [...region.departmentByAddress.values()].filter((each) => each.state.owner === id),
    actions: listActions(state).filter(({ action }) => action.owner === id),
    toConfirm: active
      .filter(
        ({ general }) =>
          general?.confirmationState === 'awaiting' &&
          general.rated.by !== undefined &&
          supervised.has(general.rated.by),
      )
      .map(({ address }) => address),
  };
}
