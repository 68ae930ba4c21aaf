/** Matches the columns of a table to fields: by the mapping first, then by the system that the export is from, then by general names. */
import type { Column, Table } from '../exchange/table.ts';
import { fieldsOf } from './fields.ts';
import type { ImportKind } from './imported.ts';
import type { Mapping } from './mapping.ts';
import { type Preset, presets } from './presets.ts';

/** A column that is read, and what its header says of the numbers below. */
export interface MatchedColumn {
  readonly index: number;
  readonly name: string;
  readonly letter: string;
  /** A field of the kind; `rivals.ID` for what rivals get of an account's spend. */
  readonly field: string;
  /** What stands in brackets in the header: `万元`, `%`. */
  readonly unit: string;
}

export interface MatchedColumns {
  readonly columns: readonly MatchedColumn[];
  readonly unread: readonly string[];
  readonly preset?: Preset;
}

/** Somebody or something with an id and a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The columns of a table with their fields. Of two columns for one field the first is read, of phones and e-mails all.
 *
 * @param rivals whose names, or ids, may head a column of spend
 */
export function matchColumns(
  table: Pick<Table, 'columns'>,
  kind: ImportKind,
  mapping: Mapping,
  rivals: readonly Named[],
): MatchedColumns {
  const folded = table.columns.map(({ header, key }) => [foldHeader(header), foldHeader(key ?? '')] as const);
  const preset = presets.find(({ signs }) =>
    folded.some((both) => both.some((each) => signs.includes(each))),
  );
  const known = generalNames(kind, rivals);
  const ofMapping = new Map(Object.entries(mapping.columns ?? {}));
  const columns: MatchedColumn[] = [];
  const unread: string[] = [];
  table.columns.forEach((column, index) => {
    const field =
      ofMapping.get(column.name) ??
      folded[index]!.map((each) => preset?.columns[kind]?.[each] ?? known.get(each)).find(
        (each) => each !== undefined,
      );
    const isTaken = columns.some((other) => other.field === field) && !fieldsOf[kind][field ?? '']?.isJoined;
    if (field && !isTaken) columns.push({ index, field, ...placeOf(column), unit: unitOf(column.header) });
    else unread.push(column.name);
  });
  return { columns, unread, ...(preset ? { preset } : {}) };
}

/**
 * A header without case, spaces, marks, and what stands in brackets; `Phone 1 - Value` is `phone1value`.
 *
 * @example
 * foldHeader('预计金额（万元）') // '预计金额'
 */
export function foldHeader(header: string): string {
  const plain = header.normalize('NFKC').toLowerCase();
  const outside = plain.replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '');
  // Some systems put a whole header, or its first half, in brackets.
  return (outside.trim() === '' || /^\s*\(do not/.test(plain) ? plain : outside).replace(
    /[^\p{L}\p{N}]/gu,
    '',
  );
}

function unitOf(header: string): string {
  return /[([]([^)\]]*)[)\]]\s*$/.exec(header.normalize('NFKC'))?.[1]?.trim() ?? '';
}

function placeOf({ name, letter }: Column): { name: string; letter: string } {
  return { name, letter };
}

function generalNames(kind: ImportKind, rivals: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [field, { headers }] of Object.entries(fieldsOf[kind])) {
    names.set(foldHeader(field), field);
    for (const header of headers) if (!names.has(header)) names.set(header, field);
  }
  if (kind === 'spend')
    for (const { id, name } of rivals)
      for (const each of [id, name]) names.set(foldHeader(each), `rivals.${id}`);
  return names;
}

/**
 * The table of a file that has most of the fields, of visible sheets; the first of them if several have as many.
 *
 * @returns undefined where none has what the kind requires
 */
export function chooseTable(
  tables: readonly Table[],
  kind: ImportKind,
  mapping: Mapping,
  rivals: readonly Named[],
): Table | undefined {
  if (mapping.sheet !== undefined) return tables.find(({ sheet }) => sheet === mapping.sheet);
  const ranked = tables
    .filter(({ hidden }) => !hidden)
    .map((table) => ({
      table,
      fields: new Set(matchColumns(table, kind, mapping, rivals).columns.map(({ field }) => field)),
    }))
    .filter(({ fields }) => hasRequired(kind, fields, mapping))
    .toSorted((one, other) => other.fields.size - one.fields.size);
  return ranked[0]?.table;
}

function hasRequired(kind: ImportKind, fields: ReadonlySet<string>, mapping: Mapping): boolean {
  const hasName = fields.has('name') || fields.has('first-name') || fields.has('last-name');
  return Object.entries(fieldsOf[kind]).every(
    ([field, { required }]) =>
      !required ||
      fields.has(field) ||
      mapping.fixed?.[field] !== undefined ||
      (field === 'name' && (hasName || fields.has('id'))),
  );
}
