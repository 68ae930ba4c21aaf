/** The levels that open hilltops require of people, as targets; and how a person's own target joins them. */
import { rankOf } from '../method/level.ts';
import type { Address, When } from '../plan/plan.ts';
import type { Target } from './gap.ts';
import { groupedBy } from './grouped.ts';
import type { Hilltop } from './hilltops.ts';
import { earliest } from './inherit.ts';

type Levels = readonly { readonly id: string }[];

/** What each person is required by the open hilltops, one target per hilltop, due on its decision, else at the period's end. */
export function requirementsOf(
  hilltops: readonly Hilltop[],
  end: When,
): ReadonlyMap<Address, readonly Target[]> {
  const targets = hilltops.flatMap(({ project: { id, category, decision }, targets: served, seats }) =>
    seats.flatMap(({ address, required: level, contact }): Target[] => {
      if (level === undefined) return [];
      return [
        {
          kind: 'contact',
          subject: address,
          account: contact.state.account?.id,
          level,
          by: decision ?? end,
          byFrom: decision === undefined ? 'period' : 'project',
          for: served,
          forFrom: 'project',
          origin: 'required',
          requiredBy: [{ project: id, level, decision, category }],
          category,
        },
      ];
    }),
  );
  return groupedBy(targets, ({ subject }) => subject);
}

/**
 * One row where one would do: what another requirement of the same scope asks already, at that level or better and no
 * later, joins it. Highest level first, then the earliest. `scopeOf` says which level a target looks at.
 *
 * @example
 * // one hilltop requires supportive by November, another accepting by December: one row
 * joinRequirements([
 *   { level: 'accepting', by: { day: '2026-12-01' }, requiredBy: ['grid'], for: [] },
 *   { level: 'supportive', by: { day: '2026-11-01' }, requiredBy: ['otn'], for: [] },
 * ], [{ id: 'accepting' }, { id: 'supportive' }], () => undefined)
 *   .map(({ level, requiredBy }) => [level, requiredBy]) // [['supportive', ['otn', 'grid']]]
 */
export function joinRequirements(
  required: readonly Target[],
  levels: Levels,
  scopeOf: (target: Target) => string | undefined,
): readonly Target[] {
  const ordered = required.toSorted(
    (one, other) => rankOf(levels, other.level) - rankOf(levels, one.level) || compareDays(one.by, other.by),
  );
  const rows: Target[] = [];
  for (const target of ordered) {
    const index = rows.findIndex((row) => scopeOf(row) === scopeOf(target) && row.by.day <= target.by.day);
    const row = rows[index];
    if (row === undefined) rows.push(target);
    else rows[index] = joined(row, target);
  }
  return rows;
}

function joined(row: Target, other: Target): Target {
  return {
    ...row,
    requiredBy: [...row.requiredBy, ...other.requiredBy],
    for: [...new Set([...row.for, ...other.for])],
  };
}

/**
 * Puts a person's own target among the rows that hilltops require: one row with the earlier date where it asks no more than
 * one of them in the same scope (the lowest such), else a row of its own before them.
 */
export function withOwn(
  own: Target,
  rows: readonly Target[],
  levels: Levels,
  scopeOf: (target: Target) => string | undefined,
): readonly Target[] {
  const joining = rows.findLast(
    (row) => scopeOf(row) === scopeOf(own) && rankOf(levels, row.level) >= rankOf(levels, own.level),
  );
  if (joining === undefined)
    return [{ ...own, requiredBy: rows.flatMap(({ requiredBy }) => requiredBy) }, ...rows];
  return [both(own, joining), ...rows.filter((row) => row !== joining)];
}

function both(own: Target, required: Target): Target {
  const first = earliest([own.by, required.by]) === own.by ? own : required;
  return {
    ...required,
    by: first.by,
    byFrom: first.byFrom,
    for: [...new Set([...own.for, ...required.for])],
    forFrom: own.forFrom === 'none' ? 'project' : own.forFrom,
    origin: 'both',
  };
}

function compareDays(one: When, other: When): number {
  return one.day < other.day ? -1 : Number(one.day > other.day);
}
