/** Gives ids to what the plan does not have yet. */
import type { Context } from './context.ts';
import type { Group } from './group.ts';
import { idFor } from './id.ts';
import type { Known } from './known.ts';
import type { Placed } from './reports-to.ts';

export interface GivenIds {
  readonly fresh: readonly Placed[];
  /** Rows that ask for an id that another row, or another thing in the plan, has. */
  readonly clashing: readonly { readonly rows: readonly number[]; readonly fields: readonly string[] }[];
}

/** Ids for what is new: in the order of names, so that the order of the rows does not matter. Two that ask for one id clash. */
export function giveIds(
  groups: readonly Group[],
  known: readonly Known[],
  { kind, plan }: Context,
): GivenIds {
  const taken = new Map<string, Set<string>>();
  const takenAt = (account: string) => {
    const ids = taken.get(account) ?? new Set<string>();
    taken.set(account, ids);
    return ids;
  };
  for (const { account = '', id } of known) takenAt(kind === 'contacts' ? account : '').add(id);
  for (const { id, departments } of plan.accounts)
    if (kind === 'contacts') for (const department of departments) takenAt(id).add(department.id);
  if (kind !== 'contacts')
    for (const { id } of [
      ...plan.accounts,
      ...plan.organizations,
      ...plan.projects,
      ...plan.targets,
      ...plan.goals,
    ])
      takenAt('').add(id);
  const scopeOf = ({ draft }: Group) => takenAt(kind === 'contacts' ? (draft.account ?? '') : '');
  const fresh: Placed[] = [];
  const clashing: { rows: readonly number[]; fields: readonly string[] }[] = [];
  const byName = groups.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  const own = byName.filter(({ draft }) => draft.id !== undefined);
  const rest = byName.filter(({ draft }) => draft.id === undefined);
  const asked = new Map<Set<string>, Map<string, number>>();
  for (const group of own) {
    const counts = asked.get(scopeOf(group)) ?? new Map<string, number>();
    asked.set(scopeOf(group), counts.set(group.draft.id!, (counts.get(group.draft.id!) ?? 0) + 1));
  }
  for (const group of own) {
    const id = group.draft.id!;
    if (asked.get(scopeOf(group))!.get(id)! > 1 || scopeOf(group).has(id))
      clashing.push({ rows: group.draft.rows, fields: ['id'] });
    else fresh.push({ group, id });
  }
  for (const { group, id } of fresh) scopeOf(group).add(id);
  for (const group of rest) {
    const id = kind === 'spend' ? '' : idFor(group.draft.name, scopeOf(group));
    scopeOf(group).add(id);
    fresh.push({ group, id });
  }
  return { fresh, clashing };
}
