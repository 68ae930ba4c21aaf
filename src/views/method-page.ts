/** What every table of the page about the method shares: language, words, and the column that says where a row comes from. */
import type { Path, Place } from '../diagnostic/diagnostic.ts';
import type { Heading, Table } from '../document/document.ts';
import { type Column, table } from '../document/table.ts';
import type { Lang } from '../locale/lang.ts';
import { type MethodWords, methodWords } from '../locale/method.ts';
import type { MethodOrigin } from '../method/merge.ts';

/** A row knows where in the method it stands. */
export interface PlacedRow {
  readonly path: Path;
  /** Other parts of the method that the row shows. */
  readonly also?: readonly Path[];
}

/** A thing of the method with its path. */
export interface Placed<Thing> extends PlacedRow {
  readonly thing: Thing;
}

/** The entries of a list with their paths. */
export function placed<Thing>(things: readonly Thing[], path: Path): Placed<Thing>[] {
  return things.map((thing, index) => ({ thing, path: [...path, index] }));
}

export interface MethodPage {
  readonly lang: Lang;
  readonly words: MethodWords;
  /** Joins two short texts in one cell. */
  readonly comma: string;
  heading(text: string): Heading;
  table<Row extends PlacedRow>(
    name: string,
    caption: string,
    rows: readonly Row[],
    columns: readonly Column<NoInfer<Row>>[],
    notes?: readonly string[],
  ): Table;
}

/** Where in the company's file a place is, for people: the command knows the line. */
export type DescribePlace = (place: Place) => string;

/**
 * The file and the path, where no line is known.
 *
 * @example
 * describeByPath({ file: 'method.yaml', path: ['key', 'gates', 0] }) // 'method.yaml: key.gates.1'
 */
export function describeByPath(place: Place): string {
  if (!('path' in place)) return place.file;
  const path = place.path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
  return path === '' ? place.file : `${place.file}: ${path}`;
}

export function createPage(origin: MethodOrigin, lang: Lang, describePlace: DescribePlace): MethodPage {
  const words = methodWords[lang];
  const sourceOf = ({ path, also = [] }: PlacedRow): string => {
    const paths = [path, ...also];
    const [place] = paths.flatMap(
      (one) => origin.placeOf(one, typeof one.at(-1) === 'string' ? 'key' : 'value') ?? [],
    );
    if (place === undefined) return words.builtIn;
    const whole = paths.every((one) => origin.sourceOf(one) === 'company');
    return whole ? describePlace(place) : words.changedIn(describePlace(place));
  };
  return {
    lang,
    words,
    comma: lang === 'zh' ? '，' : ', ',
    heading: (text) => ({ kind: 'heading', level: 2, text }),
    table: (name, caption, rows, columns, notes = []) =>
      table({
        name,
        caption,
        rows,
        columns: [...columns, { key: 'source', label: words.columns.source, value: sourceOf }],
        empty: words.condition.nothing,
        notes,
      }),
  };
}
