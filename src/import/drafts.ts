/** Reads the rows of a table into drafts, or says why a row cannot be used. */
import type { Cell, Row, Table } from '../exchange/table.ts';
import type { Context } from './context.ts';
import { type Draft, draftOf, nameOf, type Values } from './draft.ts';
import { fieldsOf } from './fields.ts';
import type { MatchedColumn } from './headers.ts';
import type { CellProblem, FieldValue, LeftOut, Problem } from './imported.ts';
import { readCell, typeOf } from './read-cell.ts';
import { type Style, styleOf } from './style.ts';

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly unusable: readonly { readonly row: number; readonly reasons: readonly CellProblem[] }[];
  readonly leftOut: readonly LeftOut[];
}

export function readDrafts(table: Table, columns: readonly MatchedColumn[], context: Context): Drafts {
  const { dates } = context.mapping;
  const styles = columns.map(({ index }) => {
    const style = styleOf(table.rows.map(({ cells }) => cells[index]!));
    return dates === undefined ? style : { ...style, dates };
  });
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
  readonly values: Values;
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
    if (value !== undefined)
      values[field] = joinedTo(values[field], value, fieldsOf[context.kind][field]?.isJoined);
    if (problem !== undefined && isMild && 'column' in place)
      leftOut.push({ row: row.number, ...(place as { column: string; letter: string }), problem });
    else if (problem !== undefined) reasons.push({ ...place, problem });
  }
  for (const problem of missing(values, reasons, context)) reasons.push({ problem });
  // What there is to say of an outcome hangs on its result.
  if (context.kind === 'projects' && values['result'] === undefined)
    for (const { field, name: column, letter } of columns)
      if ((field === 'closed' || field === 'lesson') && values[field] !== undefined) {
        delete values[field];
        leftOut.push({ row: row.number, column, letter, problem: { code: 'missing', field: 'result' } });
      }
  return { values, reasons, leftOut: reasons.length > 0 ? [] : leftOut };
}

/** A second phone stands behind the first, once. */
function joinedTo(before: FieldValue | undefined, value: FieldValue, isJoined = false): FieldValue {
  if (!isJoined || before === undefined) return value;
  return [...new Set([...String(before).split('; '), ...String(value).split('; ')])].join('; ');
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

function missing(values: Values, reasons: readonly CellProblem[], { kind }: Context): readonly Problem[] {
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
