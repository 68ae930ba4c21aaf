/** Names the columns of a table by its header. */
import type { Header } from './header.ts';
import { type Notice, notice } from './said.ts';
import { type Column, letterOf, type Sheet } from './table.ts';

/** A column, and where its cells stand in the rows of the sheet. */
export interface PlacedColumn extends Column {
  readonly index: number;
}

export interface Columns {
  readonly columns: readonly PlacedColumn[];
  readonly notices: readonly Notice[];
}

/**
 * The columns from the first that has a name to the last. Those without a name count where rows below hold something in them.
 *
 * @param body indexes into the sheet's rows, from and to, of the rows of the table
 */
export function nameColumns(sheet: Sheet, header: Header, body: readonly [number, number]): Columns {
  const first = sheet.rows[header.first]!;
  const second = header.second === undefined ? undefined : sheet.rows[header.second];
  const keys = header.keys === undefined ? undefined : sheet.rows[header.keys];
  const rows = sheet.rows.slice(...body);
  const width = Math.max(first.cells.length, second?.cells.length ?? 0);
  const hidden = new Set(sheet.hiddenColumns);
  const taken = new Set<string>();
  const columns: PlacedColumn[] = [];
  const notices: Notice[] = [];
  for (let index = 0; index < width; index += 1) {
    const written = joinNames(first.cells[index]?.text, second?.cells[index]?.text);
    const letter = letterOf(index);
    const isWithoutName = written === '' || isContinued(sheet, header, index);
    if (isWithoutName) {
      const cells = rows.filter((row) => (row.cells[index]?.text ?? '') !== '').length;
      if (cells === 0) continue;
      if (written === '') notices.push(notice('unnamed-column', { sheet: sheet.name, letter, cells }));
    }
    const name = unique(written || letter, taken);
    taken.add(name);
    const key = keys?.cells[index]?.text;
    columns.push({
      name,
      header: written,
      letter,
      ...(key ? { key } : {}),
      ...(hidden.has(index) ? { hidden: true } : {}),
      index,
    });
  }
  return { columns, notices: [...notices, ...repeated(sheet.name, columns)] };
}

/** Whether the name of a column is drawn over it from the left, and it has none of its own. */
function isContinued(sheet: Sheet, header: Header, index: number): boolean {
  const isOver = (at: number | undefined) =>
    at !== undefined &&
    sheet.merged.some(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        firstRow <= sheet.rows[at]!.number &&
        sheet.rows[at]!.number <= lastRow &&
        firstColumn < index &&
        index <= lastColumn,
    );
  const second = header.second === undefined ? undefined : sheet.rows[header.second];
  return isOver(header.second) || (isOver(header.first) && (second?.cells[index]?.text ?? '') === '');
}

function joinNames(upper = '', lower = ''): string {
  const [above, below] = [oneLine(upper), oneLine(lower)];
  return above === '' || below === '' || above === below ? above || below : `${above} / ${below}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function unique(name: string, taken: ReadonlySet<string>): string {
  let found = name;
  for (let count = 2; taken.has(found); count += 1) found = `${name} (${count})`;
  return found;
}

function repeated(sheet: string, columns: readonly Column[]): readonly Notice[] {
  const letters = new Map<string, string[]>();
  for (const { header, letter } of columns)
    if (header !== '') letters.set(header, [...(letters.get(header) ?? []), letter]);
  return [...letters]
    .filter(([, same]) => same.length > 1)
    .map(([header, same]) => notice('repeated-column', { sheet, header, letters: same }));
}
