/** Reads a table against a plan: the reading half of `crp import`, which writes nothing. */
import type { Table } from '../exchange/table.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanWords } from '../plan/schema/words.ts';
import { additionOf, byNameOf, placeOfField } from './addition.ts';
import { findAlike } from './alike.ts';
import { compare } from './compare.ts';
import type { Context } from './context.ts';
import { readDrafts } from './drafts.ts';
import { type Group, groupDrafts } from './group.ts';
import { type MatchedColumn, matchColumns } from './headers.ts';
import { giveIds } from './ids.ts';
import type { Change, Imported, ImportKind, LeftOut, Matched, Problem, Unusable } from './imported.ts';
import { type Known, knownEntries } from './known.ts';
import type { Mapping } from './mapping.ts';
import { placeReports } from './reports-to.ts';

export interface ImportOptions {
  readonly mapping?: Mapping;
  /** Where the plan and the table both have a value, that of the table is to stand. */
  readonly overrules?: boolean;
}

/**
 * What the rows of a table mean for a plan. An empty cell never empties a value, a value that differs is a conflict and not a
 * change, and the order of the rows does not matter. Rows that name the same thing and agree count as one.
 */
export function importRows(
  table: Table,
  kind: ImportKind,
  plan: Plan,
  words: PlanWords,
  options: ImportOptions = {},
): Imported {
  const mapping = options.mapping ?? {};
  const { columns, unread, preset } = matchColumns(table, kind, mapping, plan.rivals);
  const owners = [...plan.accounts, ...plan.organizations];
  const context: Context = { kind, plan, owners, words, mapping, preset };
  const read = readDrafts(table, columns, context);
  const known = knownEntries(plan, kind);
  const namesakes = byNameOf(known);
  const { groups, differing } = groupDrafts(read.drafts, known, context);
  const { near, apart } = findAlike(
    groups.filter(({ entry }) => entry === undefined),
    known,
    kind,
  );
  const { fresh, clashing } = giveIds(apart, known, context);
  const old = groups.flatMap((group) => (group.entry ? [{ group, id: group.entry.id }] : []));
  const { placed, leftOut } = placeReports([...fresh, ...old], context);
  const matched = placed.flatMap(({ group }) =>
    group.entry ? [matchedOf(group, group.entry, context, options)] : [],
  );
  const byField = (rows: readonly number[], field: string, problem: Problem) =>
    leftOutOf(rows, field, problem, columns);
  return {
    kind,
    sheet: table.sheet,
    columns: columns.map(({ name, letter, field }) => ({ name, letter, field })),
    unread,
    absent: Object.keys(mapping.columns ?? {}).filter((name) =>
      table.columns.every((column) => column.name !== name),
    ),
    additions: placed
      .filter(({ group }) => group.entry === undefined)
      .map((each) => additionOf(each, namesakes, context))
      .toSorted((one, other) => one.rows[0]! - other.rows[0]!),
    matched: matched
      .map(({ otherCurrency: _, ...rest }) => rest)
      .toSorted((one, other) => one.rows[0]! - other.rows[0]!),
    near,
    unusable: [...read.unusable, ...[...differing, ...clashing].flatMap(unusableRows)].toSorted(
      (one, other) => one.row - other.row,
    ),
    leftOut: [
      ...read.leftOut,
      ...leftOut.flatMap(({ rows, problem }) => byField(rows, 'reports-to', problem)),
      ...matched.flatMap(({ rows, otherCurrency }) =>
        otherCurrency.flatMap((field) => byField(rows, field, { code: 'other-currency', found: field })),
      ),
    ].toSorted((one, other) => one.row - other.row),
  };
}

function matchedOf(
  group: Group,
  entry: Known,
  context: Context,
  { overrules = false }: ImportOptions,
): Matched & { otherCurrency: readonly string[] } {
  const { changes, conflicts, otherCurrency } = compare(group, entry, context, overrules);
  const place = (change: Change): Change => ({ ...change, field: placeOfField(change.field, context.kind) });
  return {
    rows: group.draft.rows,
    address: entry.address,
    changes: changes.map(place),
    conflicts: conflicts.map(place),
    otherCurrency,
  };
}

function unusableRows({
  rows,
  fields,
}: {
  rows: readonly number[];
  fields: readonly string[];
}): readonly Unusable[] {
  return rows.map((row) => ({ row, reasons: [{ problem: { code: 'rows-differ', rows, fields } }] }));
}

function leftOutOf(
  rows: readonly number[],
  field: string,
  problem: Problem,
  columns: readonly MatchedColumn[],
): readonly LeftOut[] {
  const { name: column = '', letter = '' } = columns.find((each) => each.field === field) ?? {};
  return rows.map((row) => ({ row, column, letter, problem }));
}
