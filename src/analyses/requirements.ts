/** The levels that open hilltops require of one contact, as targets with a date; and how the contact's own target joins them. */
import { rankOf } from '../method/level.ts';
import type { When } from '../plan/plan.ts';
import type { Target } from './gap.ts';
import { earliest } from './inherit.ts';

/** A level that one or several hilltops require of somebody, in one scope, by one day. */
export interface Requirement {
  readonly level: string;
  readonly by: When | undefined;
  /** The category of the projects; and the one whose level is really used: undefined is the general one. */
  readonly category: string | undefined;
  readonly scope: string | undefined;
  readonly requiredBy: Target['requiredBy'];
  /** Market targets of those projects. */
  readonly for: readonly string[];
}

/**
 * One row where one would do: what another requirement of the same scope asks already, at that level or better and no
 * later, joins it. Highest level first, then the earliest.
 *
 * @example
 * // one hilltop requires supportive by November, another accepting by December: one row
 * joinRequirements([{ level: 'acc', by: { day: '2026-12-01' }, requiredBy: [2], for: [] }, { level: 'sup', by: { day: '2026-11-01' }, requiredBy: [1], for: [] }],
 *   [{ id: 'acc' }, { id: 'sup' }]).map(({ level, requiredBy }) => [level, requiredBy]) // [['sup', [1, 2]]]
 */
export function joinRequirements(
  requirements: readonly Requirement[],
  levels: readonly { readonly id: string }[],
): readonly Requirement[] {
  const ordered = requirements.toSorted(
    (one, other) => rankOf(levels, other.level) - rankOf(levels, one.level) || compareDays(one.by, other.by),
  );
  const rows: Requirement[] = [];
  for (const requirement of ordered) {
    const index = rows.findIndex(
      (row) => row.scope === requirement.scope && compareDays(row.by, requirement.by) <= 0,
    );
    const row = rows[index];
    if (row === undefined) rows.push(requirement);
    else rows[index] = joined(row, requirement);
  }
  return rows;
}

function joined(row: Requirement, other: Requirement): Requirement {
  return {
    ...row,
    by: earliest([row.by, other.by]),
    requiredBy: [...row.requiredBy, ...other.requiredBy],
    for: [...new Set([...row.for, ...other.for])],
  };
}

/**
 * The row that the contact's own target joins: the lowest one of the same scope that asks at least as much. Undefined where
 * the own target asks for more than every one of them, which makes it a row of its own.
 */
export function rowForOwn(
  rows: readonly Requirement[],
  own: { readonly level: string; readonly scope: string | undefined },
  levels: readonly { readonly id: string }[],
): Requirement | undefined {
  return rows.findLast(
    ({ scope, level }) => scope === own.scope && rankOf(levels, level) >= rankOf(levels, own.level),
  );
}

/** Earlier days first; no day last. */
function compareDays(one: When | undefined, other: When | undefined): number {
  const [first, second] = [one?.day ?? '9999-12-31', other?.day ?? '9999-12-31'];
  return first < second ? -1 : Number(first > second);
}
