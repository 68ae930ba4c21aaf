/** The block model: what a page is made of before it becomes terminal text, Markdown, HTML or CSV. */

/** Emphasis; never the only carrier of a meaning. */
export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'muted';

/** The raw value of a cell: what CSV holds. Null is unknown. */
export type Value = string | number | null;

export interface Cell {
  readonly value: Value;
  readonly text: string;
  readonly tone: Tone;
}

export interface ColumnHead {
  /** Stable name; the head of the CSV column. */
  readonly key: string;
  readonly label: string;
  readonly align: 'left' | 'right';
  /** 0 is never dropped; where the page is too narrow the column with the largest number goes first. */
  readonly drop: number;
  /** Whether long text in it may be broken over lines when all droppable columns are gone. */
  readonly wrap: boolean;
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone: Tone;
}
/** Labels with one or more lines of text each, as the answer at the head of a page. */
export interface Facts {
  readonly kind: 'facts';
  readonly items: readonly {
    readonly label: string;
    readonly lines: readonly string[];
    readonly tone: Tone;
  }[];
}
export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly string[];
}
export interface Table {
  readonly kind: 'table';
  /** Stable name for `--table`. */
  readonly name: string;
  /** Stands above the table; empty for none. */
  readonly caption: string;
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly (readonly Cell[])[];
  /** Said in place of a table that has no rows. */
  readonly empty: string;
  /** Lines under the table: legends and what was left out. */
  readonly notes: readonly string[];
}
export interface Notice {
  readonly kind: 'notice';
  readonly tone: Tone;
  readonly text: string;
}
/** Text that is shown as it stands: excerpts, commands. */
export interface Verbatim {
  readonly kind: 'verbatim';
  readonly text: string;
}

export type Block = Heading | Paragraph | Facts | List | Table | Notice | Verbatim;

export interface Document {
  readonly lang: 'zh' | 'en';
  /** Head of the page, left. */
  readonly title: string;
  /** Head of the page, right: the day, the method. */
  readonly aside: string;
  readonly blocks: readonly Block[];
}
