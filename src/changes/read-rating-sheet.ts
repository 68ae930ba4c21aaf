/** Reads a rating sheet that was filled in: what is new in it, and every cell that is wrong; without words. */
import type { Cell, Table } from '../exchange/table.ts';
import type { LayerName, Method } from '../method/method.ts';
import { readDate } from '../plan/date.ts';
import type { Address, Day } from '../plan/plan.ts';
import type { PlanWords } from '../plan/schema/words.ts';
import type { Rated, State } from '../plan/state.ts';
import type { Round, WrittenEvidence, WrittenScore } from './rating-entries.ts';
import { scaleOf } from './score-text.ts';

/** The columns that are found by their names, in any language. */
export type SheetColumnName = 'id' | 'last' | 'unchanged' | 'judged' | 'seen' | 'evidence';

export type SheetProblem =
  | { readonly kind: 'subject' | 'day' | 'unchanged' | 'level' | 'never' | 'both' | 'alone' | 'once' }
  | { readonly kind: 'points'; readonly from: number; readonly to: number }
  /** The plan has a rating that is newer than the one the row goes by. */
  | { readonly kind: 'later'; readonly on: Day };

export interface SheetFault {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly problem: SheetProblem;
}

export interface SheetReading {
  readonly round: Round;
  readonly faults: readonly SheetFault[];
  /** Rows in which nothing was changed, or what they say is in the plan already. */
  readonly untouched: number;
  /** Whether any table was a rating sheet. */
  readonly isSheet: boolean;
}

export interface SheetContext {
  /** The plan at the day of the round. */
  readonly state: State;
  readonly words: PlanWords;
  readonly on: Day;
  readonly by: string;
  /** What each column may be called. */
  readonly headers: Readonly<Record<SheetColumnName, readonly string[]>>;
  readonly yes: readonly string[];
}

const layers: readonly LayerName[] = ['key', 'general', 'organization'];
const dimensionWords = { key: 'key-dimension', general: 'general-dimension', organization: 'stage' } as const;
const levelWords = {
  key: 'key-level',
  general: 'general-level',
  organization: 'organization-level',
} as const;

export function readRatingSheet(tables: readonly Table[], context: SheetContext): SheetReading {
  const scores: WrittenScore[] = [];
  const evidence: WrittenEvidence[] = [];
  const faults: SheetFault[] = [];
  const seen = new Set<Address>();
  let untouched = 0;
  let isSheet = false;
  for (const table of tables) {
    const form = formOf(table, context);
    if (form === undefined) continue;
    isSheet = true;
    for (const row of table.rows) {
      const read = readRow(row.cells, form, context);
      if ('empty' in read) continue;
      const fault = seen.has(read.of)
        ? { column: form.id, found: read.of, problem: { kind: 'once' as const } }
        : read.fault;
      seen.add(read.of);
      if (fault)
        faults.push({
          sheet: table.sheet,
          row: row.number,
          column: table.columns[fault.column]?.name ?? '',
          found: fault.found,
          problem: fault.problem,
        });
      else if (read.score === undefined && read.evidence === undefined) untouched += 1;
      else {
        if (read.score !== undefined) scores.push({ of: read.of, written: read.score });
        if (read.evidence) evidence.push(read.evidence);
      }
    }
  }
  return { round: { on: context.on, by: context.by, scores, evidence }, faults, untouched, isSheet };
}

/** Where what stands in a table: indexes of columns. */
interface Form {
  readonly layer: LayerName;
  readonly id: number;
  readonly columns: Readonly<Record<SheetColumnName, number>>;
  /** Of each dimension, in the method's order. */
  readonly dimensions: readonly number[];
}

function formOf({ columns }: Table, { headers, words, state: { method } }: SheetContext): Form | undefined {
  const find = (names: readonly string[]) =>
    columns.findIndex(({ header }) => names.includes(header.toLowerCase()));
  const found = Object.fromEntries(
    Object.entries(headers).map(([name, names]) => [name, find(names.map((each) => each.toLowerCase()))]),
  ) as Record<SheetColumnName, number>;
  if (found.id < 0) return undefined;
  for (const layer of layers) {
    const ids = dimensionsOf(layer, method);
    const of = columns.map(({ header }) => words[dimensionWords[layer]].idOf(header));
    const dimensions = ids.map((id) => of.indexOf(id));
    // Names such as "information" belong to two layers: a sheet is of the one all of whose dimensions it has.
    if (dimensions.every((index) => index >= 0)) return { layer, id: found.id, columns: found, dimensions };
  }
  return undefined;
}

function dimensionsOf(layer: LayerName, method: Method): readonly string[] {
  return (layer === 'organization' ? method.organization.stages : method[layer].dimensions).map(
    ({ id }) => id,
  );
}

interface ReadRow {
  readonly of: Address;
  readonly score?: string | undefined;
  readonly evidence?: WrittenEvidence | undefined;
  readonly fault?:
    | { readonly column: number; readonly found: string; readonly problem: SheetProblem }
    | undefined;
}

function readRow(
  cells: readonly Cell[],
  form: Form,
  context: SheetContext,
): ReadRow | { readonly empty: true } {
  const at = (column: number) => (column < 0 ? '' : (cells[column]?.text ?? '').normalize('NFKC').trim());
  const { columns } = form;
  const of = at(form.id);
  if (of === '') return { empty: true };
  const wrong = (column: number, problem: SheetProblem): ReadRow => ({
    of,
    fault: { column, found: at(column), problem },
  });
  const history = historyOf(of, form.layer, context.state);
  if (history === undefined) return wrong(form.id, { kind: 'subject' });
  const last = history.ratings.findLast(({ category }) => category === undefined);

  const unchanged = at(columns.unchanged);
  if (unchanged !== '' && !context.yes.includes(unchanged.toLowerCase()))
    return wrong(columns.unchanged, { kind: 'unchanged' });
  const points = form.dimensions.map(at);
  const { from, to } = scaleOf(form.layer, context.state.method);
  const bad = points.findIndex(
    (each) =>
      each !== '' && each !== '.' && !(/^\d+$/.test(each) && Number(each) >= from && Number(each) <= to),
  );
  if (bad >= 0) return wrong(form.dimensions[bad]!, { kind: 'points', from, to });
  const judged = at(columns.judged);
  const level = judged === '' ? undefined : context.words[levelWords[form.layer]].idOf(judged);
  if (judged !== '' && level === undefined) return wrong(columns.judged, { kind: 'level' });

  const score = scoreOf(points, level, unchanged !== '', last, form.layer, context);
  if (score === 'never' || score === 'both') return wrong(columns.unchanged, { kind: score });
  const what = at(columns.evidence);
  const day = cells[columns.seen]?.day ?? (at(columns.seen) === '' ? context.on : dayOf(at(columns.seen)));
  if (what !== '' && day === undefined) return wrong(columns.seen, { kind: 'day' });
  const isKnown = what === '' || history.evidence.some((each) => each.on === day && each.what === what);
  const isWritten = last !== undefined && last.on === context.on && last.by === context.by;
  const goesBy = cells[columns.last]?.day ?? at(columns.last);
  if (score !== undefined && !isWritten && last !== undefined && goesBy !== '' && last.on > goesBy)
    return wrong(columns.last, { kind: 'later', on: last.on });
  if (!isKnown && score === undefined && !isWritten) return wrong(columns.evidence, { kind: 'alone' });
  const shows = context.state.method.key.acts['shown-by'][0];
  return {
    of,
    score: isSame(score, last, isWritten) ? undefined : score,
    evidence: isKnown ? undefined : { of, on: day, shows, what },
  };
}

/** `same` again on the day on which it was written is nothing new. */
function isSame(score: string | undefined, last: Rated | undefined, isWritten: boolean): boolean {
  return score === undefined || (score === 'same' && isWritten && last?.same === true);
}

function scoreOf(
  points: readonly string[],
  level: string | undefined,
  isUnchanged: boolean,
  last: Rated | undefined,
  layer: LayerName,
  { state: { method } }: SheetContext,
): string | undefined {
  const before = dimensionsOf(layer, method).map((id) => String(last?.points?.[id] ?? '.'));
  const written = points.map((each) => (each === '' ? '.' : each));
  const isEmpty = written.every((each) => each === '.');
  const hasChanged = !isEmpty && written.some((each, index) => each !== before[index]);
  const hasLevel = level !== undefined && !hasChanged && level !== last?.judged;
  if (isUnchanged) return last === undefined ? 'never' : hasChanged || hasLevel ? 'both' : 'same';
  if (hasLevel) return level;
  return hasChanged ? written.join(' ') : undefined;
}

function historyOf(of: Address, layer: LayerName, state: State) {
  if (layer === 'key') return state.contactByAddress.get(of);
  return layer === 'general' ? state.departmentByAddress.get(of) : state.accountById.get(of);
}

function dayOf(written: string): Day | undefined {
  const span = readDate(written.replaceAll('/', '-').replace(/-(\d)(?=-|$)/g, '-0$1'));
  return span !== undefined && span.first === span.last ? span.last : undefined;
}
