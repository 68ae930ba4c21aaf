/** Looks up whom people report to: among those of the plan and those of the table, and never in a circle. */
import type { Context } from './context.ts';
import { findNamed } from './context.ts';
import type { Group } from './group.ts';
import type { Named } from './headers.ts';
import type { Problem } from './imported.ts';

/** A group with the id that it has in the plan, or will have. */
export interface Placed {
  readonly group: Group;
  readonly id: string;
}

export interface Reports {
  readonly placed: readonly Placed[];
  readonly leftOut: readonly { readonly rows: readonly number[]; readonly problem: Problem }[];
}

/** The groups with `reports-to` as an id of the same account; it is left out where it names nobody, or closes a circle. */
export function placeReports(groups: readonly Placed[], { plan }: Pick<Context, 'plan'>): Reports {
  const leftOut: { rows: readonly number[]; problem: Problem }[] = [];
  const owners = [...plan.accounts, ...plan.organizations];
  const bosses = new Map<string, string>();
  for (const { contacts } of owners)
    for (const { address, reportsTo } of contacts)
      if (reportsTo !== undefined) bosses.set(address, reportsTo);
  const people = new Map<string, Named[]>(owners.map(({ id, contacts }) => [id, [...contacts]]));
  for (const { group, id } of groups)
    if (group.entry === undefined)
      people.get(group.draft.account ?? '')?.push({ id, name: group.draft.name });
  // In the order of ids, so that the order of rows does not decide where a circle is cut.
  const results = new Map<Placed, Placed>();
  for (const each of groups.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const { draft } = each.group;
    const { 'reports-to': name, ...fields } = draft.fields;
    if (name === undefined) continue;
    const boss = findNamed(String(name), people.get(draft.account ?? '') ?? []);
    const [address, above] = [`${draft.account}/${each.id}`, `${draft.account}/${boss?.id}`];
    const isCycle = boss !== undefined && isAbove(address, above, bosses);
    if (boss !== undefined && !isCycle && !bosses.has(address)) bosses.set(address, above);
    const kept = boss !== undefined && !isCycle ? { ...draft.fields, 'reports-to': boss.id } : fields;
    results.set(each, { ...each, group: { ...each.group, draft: { ...draft, fields: kept } } });
    if (boss === undefined)
      leftOut.push({
        rows: draft.rows,
        problem: { code: 'unknown-name', what: 'contact', found: String(name) },
      });
    else if (isCycle) leftOut.push({ rows: draft.rows, problem: { code: 'cycle', found: String(name) } });
  }
  return { placed: groups.map((each) => results.get(each) ?? each), leftOut };
}

/** Whether somebody is the other or stands above the other. */
function isAbove(address: string, other: string, bosses: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = other; at !== undefined && !seen.has(at); at = bosses.get(at)) {
    if (at === address) return true;
    seen.add(at);
  }
  return false;
}
