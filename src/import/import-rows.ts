/** Reads a table against a plan: the reading half of `crp import`, which writes nothing. */
import type { Table } from '../exchange/table.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanWords } from '../plan/schema/words.ts';
import { findAlike } from './alike.ts';
import { compare } from './compare.ts';
import type { Context } from './context.ts';
import { readDrafts } from './draft.ts';
import { sameName } from './fold.ts';
import { type Group, groupDrafts } from './group.ts';
import { type MatchedColumn, matchColumns } from './headers.ts';
import { idFor } from './id.ts';
import type {
  Addition,
  Fields,
  FieldValue,
  Imported,
  ImportKind,
  LeftOut,
  Matched,
  Problem,
  Unusable,
} from './imported.ts';
import { type Known, knownEntries } from './known.ts';
import { type Placed, placeReports } from './managers.ts';
import type { Mapping } from './mapping.ts';

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
  const context: Context = { kind, plan, words, mapping, preset };
  const read = readDrafts(table, columns, context);
  const known = knownEntries(plan, kind);
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
    additions: placed
      .filter(({ group }) => group.entry === undefined)
      .map((each) => additionOf(each, known, context))
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

/** Ids for what is new: in the order of names, so that the order of the rows does not matter. Two that ask for one id clash. */
function giveIds(groups: readonly Group[], known: readonly Known[], { kind, plan }: Context) {
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
  for (const group of own) {
    const id = group.draft.id!;
    const others = own.filter(
      (other) => other !== group && other.draft.id === id && scopeOf(other) === scopeOf(group),
    );
    if (others.length > 0 || scopeOf(group).has(id))
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

function additionOf({ group, id }: Placed, known: readonly Known[], { kind }: Context): Addition {
  const { rows, account, level, name, fields } = group.draft;
  const namesakes = known.filter(
    (entry) => kind === 'contacts' && entry.account !== account && sameName(entry.name) === sameName(name),
  );
  return {
    rows,
    ...(account !== undefined ? { account } : {}),
    ...(id !== '' ? { id } : {}),
    fields: nested(fields, kind),
    ...(level !== undefined ? { level } : {}),
    namesakes: namesakes.map(({ address }) => address).toSorted(),
  };
}

const places: Readonly<Record<string, string>> = {
  result: 'outcome.result',
  closed: 'outcome.on',
  lesson: 'outcome.lesson',
};

/** `refs.crm: x` as `refs: {crm: x}`; the outcome of a project as one entry. */
function nested(fields: Readonly<Record<string, FieldValue>>, kind: ImportKind): Fields {
  const all: Record<string, FieldValue> = {};
  for (const [field, value] of Object.entries(fields)) {
    const [outer = '', inner] = (kind === 'projects' ? (places[field] ?? field) : field).split(/\.(.*)/s);
    if (inner === undefined) all[outer] = value;
    else all[outer] = { ...(all[outer] as Readonly<Record<string, string>>), [inner]: String(value) };
  }
  return all;
}

function matchedOf(
  group: Group,
  entry: Known,
  context: Context,
  { overrules = false }: ImportOptions,
): Matched & { otherCurrency: readonly string[] } {
  const { changes, conflicts, otherCurrency } = compare(group, entry, context, overrules);
  const place = <Each extends { readonly field: string }>(each: Each): Each =>
    context.kind === 'projects' ? { ...each, field: places[each.field] ?? each.field } : each;
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
