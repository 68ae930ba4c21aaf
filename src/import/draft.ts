/** Reads the rows of a table into drafts: the values of their fields, or why a row cannot be used. */
import type { Cell, Row, Table } from '../exchange/table.ts';
import type { Context } from './context.ts';
import { sameName } from './fold.ts';
import type { MatchedColumn } from './headers.ts';
import type { CellProblem, FieldValue, LeftOut, Problem } from './imported.ts';
import { readCell, typeOf } from './read-cell.ts';
import { type Style, styleOf } from './style.ts';

/** A row that can be used. */
export interface Draft {
  readonly rows: readonly number[];
  readonly account?: string;
  readonly id?: string;
  readonly name: string;
  readonly level?: string;
  /** By the keys of the plan's format; `rivals.ID` and `refs.SYSTEM` for those of records. */
  readonly fields: Readonly<Record<string, FieldValue>>;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly unusable: readonly { readonly row: number; readonly reasons: readonly CellProblem[] }[];
  readonly leftOut: readonly LeftOut[];
}

export function readDrafts(table: Table, columns: readonly MatchedColumn[], context: Context): Drafts {
  const styles = columns.map(({ index }) => styleOf(table.rows.map(({ cells }) => cells[index]!)));
  const drafts: Draft[] = [];
  const unusable: { row: number; reasons: readonly CellProblem[] }[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of table.rows) {
    const read = readRow(row, table.columns.length, columns, styles, context);
    leftOut.push(...read.leftOut);
    if (read.reasons.length > 0) unusable.push({ row: row.number, reasons: read.reasons });
    else drafts.push(draftOf(row.number, read.values, context));
  }
  return { drafts, unusable, leftOut };
}

interface RowRead {
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly reasons: readonly CellProblem[];
  readonly leftOut: readonly LeftOut[];
}

function readRow(
  row: Row,
  width: number,
  columns: readonly MatchedColumn[],
  styles: readonly Style[],
  context: Context,
): RowRead {
  const values: Record<string, FieldValue> = {};
  const reasons: CellProblem[] = row.cells.length > width ? [{ problem: { code: 'longer-row' } }] : [];
  const leftOut: LeftOut[] = [];
  const { fixed = {} } = context.mapping;
  const all = [
    ...Object.entries(fixed).map(([field, text]) => ({
      field,
      cell: { text },
      style: styleOf([]),
      unit: '',
      place: {},
    })),
    ...columns.map(({ index, field, unit, name, letter }, at) => {
      return { field, cell: row.cells[index]!, style: styles[at]!, unit, place: { column: name, letter } };
    }),
  ].toSorted((one, other) => Number(other.field === 'account') - Number(one.field === 'account'));
  for (const { field: written, cell: raw, style, unit, place } of all) {
    const { field, cell } = meant(written, raw, context);
    const owner = values['account'] as string | undefined;
    const { value, problem, isMild } = readCell(
      typeOf(context.kind, field),
      cell,
      style,
      unit,
      context,
      owner,
    );
    if (value !== undefined) values[field] = value;
    if (problem !== undefined && isMild && 'column' in place)
      leftOut.push({ row: row.number, ...(place as { column: string; letter: string }), problem });
    else if (problem !== undefined) reasons.push({ ...place, problem });
  }
  for (const problem of missing(values, reasons, context)) reasons.push({ problem });
  return { values, reasons, leftOut: reasons.length > 0 ? [] : leftOut };
}

/** What the mapping, or the system that the export is from, says that a cell means. */
function meant(field: string, cell: Cell, { mapping, preset }: Context): { field: string; cell: Cell } {
  const key = cell.text.normalize('NFKC').toLowerCase();
  const ofField = { ...preset?.values?.[field], ...mapping.values?.[field] };
  const found = Object.entries(ofField).find(
    ([written]) => written.normalize('NFKC').toLowerCase() === key,
  )?.[1];
  if (found === undefined) return { field, cell };
  if (found === null || typeof found === 'string') return { field, cell: { text: found ?? '' } };
  const [other, text] = Object.entries(found)[0] ?? [field, ''];
  return { field: other, cell: { text } };
}

function missing(
  values: RowRead['values'],
  reasons: readonly CellProblem[],
  { kind }: Context,
): readonly Problem[] {
  const isFaulty = (code: Problem['code']) => reasons.some(({ problem }) => problem.code === code);
  const lacks: string[] = [];
  if (kind !== 'accounts' && values['account'] === undefined && !isFaulty('unknown-account'))
    lacks.push('account');
  if (kind === 'spend') {
    if (values['year'] === undefined && !isFaulty('bad-date')) lacks.push('year');
    if (values['category'] === undefined && !isFaulty('unknown-name')) lacks.push('category');
  } else if (nameOf(values) === '' && values['id'] === undefined && reasons.length === 0) lacks.push('name');
  if (values['result'] !== undefined && values['closed'] === undefined && values['decision'] === undefined)
    lacks.push('closed');
  return lacks.map((field) => ({ code: 'missing', field }));
}

/** The name, or its parts: family name first and without a space where they are Chinese. */
function nameOf(values: RowRead['values']): string {
  const [first = '', middle = '', last = ''] = ['first-name', 'middle-name', 'last-name'].map(
    (part) => values[part] as string | undefined,
  );
  const isChinese = /\p{Script=Han}/u.test(last + first) && !/[A-Za-z]/.test(last + first);
  const joined = isChinese ? `${last}${middle}${first}` : [first, middle, last].filter(Boolean).join(' ');
  return sameName((values['name'] as string | undefined) ?? joined);
}

const parts = new Set([
  'id',
  'account',
  'name',
  'level',
  'ref',
  'currency',
  'first-name',
  'middle-name',
  'last-name',
]);

function draftOf(row: number, values: RowRead['values'], { kind, plan, mapping, preset }: Context): Draft {
  const { account, id, level, ref, currency } = values as Readonly<Record<string, string>>;
  const name = nameOf(values);
  const fields: Record<string, FieldValue> = {};
  for (const [field, value] of Object.entries(values)) if (!parts.has(field)) fields[field] = value;
  if (name !== '' && kind !== 'spend') fields['name'] = name;
  if (ref !== undefined) fields[`refs.${mapping.system ?? preset?.system ?? 'crm'}`] = ref;
  // An outcome has a day; exports have one column for the day hoped for and the day when it was over.
  if (fields['result'] !== undefined && fields['closed'] === undefined) {
    fields['closed'] = fields['decision'] ?? '';
    delete fields['decision'];
  }
  if (currency !== undefined && plan.currency !== undefined && currency !== plan.currency)
    for (const field of Object.keys(fields))
      if (typeOf(kind, field) === 'amount' && !/^[A-Z]{3}/.test(fields[field] as string))
        fields[field] = `${currency} ${fields[field]}`;
  return {
    rows: [row],
    name,
    ...(account !== undefined ? { account } : {}),
    ...(id !== undefined ? { id } : {}),
    ...(level !== undefined ? { level } : {}),
    fields,
  };
}
