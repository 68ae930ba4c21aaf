/** Where a finding points: into the entry that declares its subject, at the key or value that is the reason. */
import type { Target } from '../../analyses/gap.ts';
import type { Place } from '../../diagnostic/diagnostic.ts';
import type { Address, RelationshipTarget } from '../../plan/plan.ts';
import type { State } from '../../plan/state.ts';

/** A value inside an entry; an entry that lacks it is shown itself. */
export function inside(entry: { readonly place: Place }, ...steps: readonly (string | number)[]): Place {
  const { place } = entry;
  return 'path' in place ? { ...place, path: [...place.path, ...steps] } : place;
}

/** The entry of a subject: contact, department, account, project. */
export function placeOf(state: State, address: Address): { readonly place: Place } | undefined {
  return (
    state.contactByAddress.get(address)?.contact ??
    state.departmentByAddress.get(address)?.department ??
    state.accountById.get(address)?.account ??
    state.projectById.get(address)
  );
}

/** A target as the plan states it; undefined for one that only a hilltop's chain asks for. */
export function declaredTarget(
  state: State,
  target: Pick<Target, 'kind' | 'subject'>,
): RelationshipTarget | undefined {
  const account = state.accountById.get(target.subject)?.account;
  switch (target.kind) {
    case 'contact':
      return state.contactByAddress.get(target.subject)?.contact.target;
    case 'department':
      return state.departmentByAddress.get(target.subject)?.department.target;
    case 'general':
      return account?.general?.target;
    case 'organization':
      return account?.organization?.target;
  }
}

/** Where a target is asked for: in the entry of its subject, else in the chain that requires it. */
export function targetPlace(state: State, target: Target): { place?: Place } {
  const declared = target.origin === 'required' ? undefined : declaredTarget(state, target);
  if (declared !== undefined) return { place: declared.place };
  const project = target.requiredBy.map((each) => state.projectById.get(each.project)).find(Boolean);
  if (project === undefined) return entryPlace(state, target.subject);
  return { place: chainPlace(state, project, target.subject) };
}

/** The entry of a subject, as the `place` of a diagnostic. */
export function entryPlace(state: State, address: Address): { place?: Place } {
  const entry = placeOf(state, address);
  return entry === undefined ? {} : { place: entry.place };
}

/** A person in a chain; people of the project's own account are written there by their short id. */
export function chainPlace(
  state: State,
  project: { readonly account: string; readonly place: Place },
  address: Address,
): Place {
  const contact = state.contactByAddress.get(address);
  const short = contact?.account?.id === project.account ? contact.contact.id : address;
  const place = inside(project, 'chain', 'required', short);
  return 'path' in place ? { ...place, at: 'key' } : place;
}
