/** Turns one table into lines for the terminal: caption, columns that fit, notes, and what was left out. */
import type { Table } from '../document/document.ts';
import { drawGrid, type GridCell } from './grid.ts';
import type { Paint } from './paint.ts';
import { textLine } from './safe-text.ts';
import { layOutTable, totalWidth } from './table-layout.ts';
import type { RendererWords } from './words.ts';
import { longestWord, type Measure, wrapText } from './wrap.ts';

const indent = '  ';
/** A page that would have to be wider than this is better read in a spreadsheet. */
const widestPage = 200;

export interface TableSetting {
  readonly width: number;
  /** Whether columns may be left out where the page is too narrow. */
  readonly mayHide: boolean;
  /** Whether `--table` must say which of the page's tables a CSV file is to hold. */
  readonly oneOfSeveral: boolean;
  /** Whether the page is small enough for cli-table3. */
  readonly mayUseCliTable: boolean;
  readonly measure: Measure;
  readonly paint: Paint;
  readonly words: RendererWords;
}

/** Lines without line ends, none with spaces at its end. */
export async function renderTableLines(table: Table, setting: TableSetting): Promise<string[]> {
  const { measure, paint, words } = setting;
  const room = setting.width - indent.length;
  const wrapped = (text: string) => wrapText(textLine(text), Math.max(room, 1), measure);
  const lines = (texts: readonly string[], style: (text: string) => string) =>
    texts
      .filter((text) => textLine(text) !== '')
      .flatMap(wrapped)
      .map((line) => (indent + style(line)).trimEnd());

  const caption = lines([table.caption], paint.strong);
  const notes = lines(table.notes, paint.faint);
  if (table.rows.length === 0)
    return [...caption, ...lines([textLine(table.empty) || words.none], (line) => line), ...notes];

  const labels = table.columns.map((column) => textLine(column.label));
  const texts = table.rows.map((row) => row.map((cell) => textLine(cell.text)));
  const natural = labels.map((label, column) =>
    texts.reduce((widest, row) => Math.max(widest, measure(row[column] ?? '')), measure(label)),
  );
  const longest = (column: number) =>
    texts.reduce(
      (found, row) => Math.max(found, longestWord(row[column] ?? '', measure)),
      longestWord(labels[column]!, measure),
    );
  const layout = layOutTable(table.columns, natural, longest, room, setting.mayHide);
  const cell = (text: string, index: number, style: (line: string) => string): GridCell => ({
    lines: wrapText(text, layout.widths[index]!, measure),
    paint: style,
  });
  const head = layout.shown.map((column, index) => cell(labels[column]!, index, paint.strong));
  const body = table.rows.map((row, rowNumber) =>
    layout.shown.map((column, index) =>
      cell(texts[rowNumber]![column] ?? '', index, (line) => paint.tone(row[column]?.tone ?? 'plain', line)),
    ),
  );
  // Wrapped text seldom fills its column.
  const widths = layout.shown.map((_, index) =>
    [head, ...body].reduce((widest, row) => Math.max(widest, ...row[index]!.lines.map(measure)), 1),
  );
  const underline = widths.map((width) => ({ lines: ['-'.repeat(width)], paint: paint.faint }));
  const aligns = layout.shown.map((column) => table.columns[column]!.align);
  const drawing = await drawGrid(
    { widths, aligns, rows: [head, underline, ...body] },
    measure,
    setting.mayUseCliTable,
  );

  if (layout.hidden.length === 0) return [...caption, ...drawing, ...notes];
  const hidden = layout.hidden.map((column) => labels[column] || table.columns[column]!.key);
  const ways = waysToSeeAll(table.name, totalWidth(natural) + indent.length, setting.oneOfSeveral);
  return [...caption, ...drawing, ...notes, ...lines([words.hidden(hidden, ways)], paint.faint)];
}

function waysToSeeAll(name: string, neededWidth: number, oneOfSeveral: boolean): string[] {
  const width = Math.ceil(neededWidth / 10) * 10;
  const file = `-o ${name}.csv${oneOfSeveral ? ` --table ${name}` : ''}`;
  return width > widestPage ? [file] : [`--width ${width}`, file];
}
