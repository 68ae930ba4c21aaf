/** Names the things that a finding speaks of: the id beside what the plan or the method calls it. */
import type { Named, SubjectKind, Term } from '../../diagnostic/finding.ts';
import type { Method } from '../../method/method.ts';
import type { Address } from '../../plan/plan.ts';
import type { State } from '../../plan/state.ts';

/** An account, a contact, a department, a project or an outside organization by its address or id. */
export function subjectName(state: State, address: Address): Named {
  const name =
    state.contactByAddress.get(address)?.contact.name ??
    state.departmentByAddress.get(address)?.department.name ??
    state.accountById.get(address)?.account.name ??
    state.projectById.get(address)?.name ??
    state.plan.organizations.find(({ id }) => id === address)?.name;
  return { id: address, name: name ?? address };
}

/** One of ours, also one who is not there on the day. */
export function staffName(state: State, id: string): Named {
  return named(state.plan.team, id);
}

export function rivalName(state: State, id: string): Named {
  return named(state.plan.rivals, id);
}

/** A market target, a project, a count goal, a category: whatever has an id and a name. */
export function named(list: readonly Named[], id: string): Named {
  return { id, name: list.find((each) => each.id === id)?.name ?? id };
}

/** A level of the layer in which the kind of subject is judged. */
export function levelTerm(method: Method, kind: SubjectKind, id: string): Term {
  return term(levelsOf(method, kind), id);
}

export function levelsOf(method: Method, kind: SubjectKind): readonly Term[] {
  if (kind === 'contact') return method.key.levels;
  return kind === 'organization' ? method.organization.levels : method.general.levels;
}

/** The labels of an id; the id itself where the method has none. */
export function term(list: readonly Term[], id: string): Term {
  const found = list.find((each) => each.id === id);
  return { id, zh: found?.zh ?? id, en: found?.en ?? id };
}

export function roleTerm(method: Method, role: string): Term {
  const label = method.roles[role];
  return { id: role, zh: label?.zh ?? role, en: label?.en ?? role };
}
