/** Finds what an id on the command line means: a contact, a department, an account, one of ours, a project, a target, a goal. */
import type { State } from '../plan/state.ts';

export type SubjectKind = 'contact' | 'department' | 'account' | 'member' | 'project' | 'target' | 'goal';

export interface Subject {
  readonly kind: SubjectKind;
  /** The full address or id. */
  readonly id: string;
}

/**
 * The thing with this id, or with this short id where only one has it; undefined where there is none or more than one.
 * Accounts, projects, targets and goals share one name space; persons and departments come after them.
 */
export function resolveSubject(
  state: State,
  written: string,
  kinds: readonly SubjectKind[],
): Subject | undefined {
  const known: Readonly<Record<SubjectKind, (id: string) => boolean>> = {
    account: (id) => state.accountById.has(id),
    project: (id) => state.projectById.has(id),
    target: (id) => state.plan.targets.some((each) => each.id === id),
    goal: (id) => state.plan.goals.some((each) => each.id === id),
    contact: (id) => state.contactByAddress.has(id),
    department: (id) => state.departmentByAddress.has(id),
    member: (id) => state.memberById.has(id),
  };
  for (const kind of Object.keys(known) as SubjectKind[])
    if (kinds.includes(kind) && known[kind](written)) return { kind, id: written };
  const short = [
    ...(kinds.includes('contact')
      ? state.contacts
          .filter((each) => each.contact.id === written)
          .map((each): Subject => ({ kind: 'contact', id: each.address }))
      : []),
    ...(kinds.includes('department')
      ? state.departments
          .filter((each) => each.department.id === written)
          .map((each): Subject => ({ kind: 'department', id: each.address }))
      : []),
  ];
  return short.length === 1 ? short[0] : undefined;
}

/** Everything that an id may mean, for suggestions. */
export function knownSubjects(state: State): readonly string[] {
  return [
    ...state.accounts.map((each) => each.id),
    ...state.contacts.map((each) => each.address),
    ...state.departments.map((each) => each.address),
    ...state.plan.projects.map((each) => each.id),
    ...state.plan.targets.map((each) => each.id),
    ...state.plan.goals.map((each) => each.id),
    ...state.team.map((each) => each.id),
  ];
}
