/** The formats of a page: which there are, which file extension means which, and how a document becomes text in each. */
import type { Document, Table } from '../document/document.ts';
import type { RendererWords } from './words.ts';

/** In the order in which help names them; `table` is text for a terminal. */
export const formats = ['table', 'md', 'html', 'json', 'csv'] as const;
export type Format = (typeof formats)[number];

const formatOfExtension: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'table'],
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.json', 'json'],
  ['.csv', 'csv'],
]);

/**
 * The format that a file's extension means, in any case; undefined for one that means none.
 *
 * @param extension with its dot
 * @example
 * pickFormat('.MD') // 'md'
 */
export function pickFormat(extension: string): Format | undefined {
  return formatOfExtension.get(extension.toLowerCase());
}

/** The extensions that mean a format, for a message that lists them. */
export const extensions: readonly string[] = [...formatOfExtension.keys()];

export interface RenderOptions {
  /** Columns of a terminal page. */
  readonly width: number;
  readonly color: boolean;
  /** How wide the terminal draws characters of ambiguous East Asian width. */
  readonly ambiguous: 1 | 2;
  /** Whether a terminal page may leave out columns that do not fit: not in a pipe or a file. */
  readonly mayHide: boolean;
  readonly words: RendererWords;
  /** Which table a CSV holds; undefined where the document has only one. */
  readonly table?: string | undefined;
  /** What JSON prints instead of the document. */
  readonly result: unknown;
}

/**
 * The document as text in a format; each renderer is loaded when it is asked for.
 *
 * @throws RangeError if a CSV is asked for and `table` does not name one of the document's tables: ask `tableNames` before
 */
export async function render(document: Document, format: Format, options: RenderOptions): Promise<string> {
  switch (format) {
    case 'table':
      return (await import('./terminal.ts')).renderTerminal(document, options);
    case 'md':
      return (await import('./markdown.ts')).renderMarkdown(document, options.words);
    case 'html':
      return (await import('./html.ts')).renderHtml(document, options.words);
    case 'json':
      return (await import('./json.ts')).renderJson(options.result);
    case 'csv':
      return (await import('./csv.ts')).renderCsv(chosenTable(document, options.table));
  }
}

/**
 * The names of a document's tables, in its order: what `--table` may say.
 *
 * @example
 * tableNames({ lang: 'en', title: 'Help', aside: '', blocks: [] }) // []
 */
export function tableNames(document: Document): string[] {
  return tables(document).map((table) => table.name);
}

function tables(document: Document): Table[] {
  return document.blocks.filter((block) => block.kind === 'table');
}

function chosenTable(document: Document, name: string | undefined): Table {
  const found = tables(document).filter((table) => name === undefined || table.name === name);
  if (found.length !== 1) {
    throw new RangeError(
      `${found.length} tables for ${name ?? 'a CSV without a name'}: ${tableNames(document)}`,
    );
  }
  return found[0]!;
}
