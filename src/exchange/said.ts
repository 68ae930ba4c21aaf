/** What can be said of a file of tables: why it is refused, and what was left out or filled in; codes and parameters, no words. */

/** Why nothing of a file is read. */
export interface FaultParameters {
  'empty-file': Record<never, never>;
  /** What the file is by its first bytes, and not what is asked for. */
  'not-a-table': { found: ForeignFormat };
  'nul-bytes': { offset: number; perhaps?: 'utf-16le' | 'utf-16be' };
  'utf-32': Record<never, never>;
  'unknown-encoding': { encoding: string };
  /** Bytes that the encoding does not have, from 1. `mixed`: what stands before is UTF-8 for certain. */
  'undecodable-bytes': { encoding: string; line: number; offset: number; mixed: boolean };
  /** Each candidate with a word of the file as it reads in it. */
  'undecided-encoding': { candidates: readonly EncodingCandidate[] };
  /** The line where a quote opens that nothing closes, or where text follows a closing quote. */
  'open-quote': { line: number };
  'stray-quote': { line: number };
  'too-many-cells': { limit: number };
  'broken-workbook': Record<never, never>;
  'encrypted-workbook': Record<never, never>;
  /** Sizes in bytes, unpacked. */
  'workbook-too-large': { bytes: number; limit: number };
  'workbook-too-slow': { seconds: number };
  'workbook-out-of-memory': { megabytes: number };
  /** No sheet has a row that names columns. */
  'no-table': { sheets: readonly string[] };
}

/** What is read nevertheless, and must be said. `sheet` is empty for a text file; rows count from 1, cells are such as `C5`. */
export interface NoticeParameters {
  'text-form': { encoding: string; separator: string };
  'rows-above': { sheet: string; rows: readonly number[] };
  'rows-below': { sheet: string; rows: readonly number[] };
  'summary-rows': { sheet: string; rows: readonly number[] };
  'key-row': { sheet: string; row: number };
  'two-row-header': { sheet: string; rows: readonly [number, number] };
  'repeated-column': { sheet: string; header: string; letters: readonly string[] };
  'unnamed-column': { sheet: string; letter: string; cells: number };
  'longer-rows': { sheet: string; rows: readonly number[] };
  'merged-cells': { sheet: string; ranges: readonly string[] };
  /** Of cells the first 20 are named and all counted. */
  'times-dropped': { sheet: string; cells: readonly string[]; count: number };
  /** Numbers of more than 15 digits: a workbook keeps no more of them. */
  'long-numbers': { sheet: string; cells: readonly string[]; count: number };
  /** Cells with the mark that stands for a character lost before this file was made. */
  'lost-characters': { sheet: string; cells: readonly string[]; count: number };
  'faulty-cells': { sheet: string; cells: readonly string[]; count: number };
  'hidden-rows': { sheet: string; rows: readonly number[] };
  'hidden-columns': { sheet: string; letters: readonly string[] };
  'hidden-sheet': { sheet: string };
  'empty-sheet': { sheet: string };
  'no-header': { sheet: string };
  'macros-ignored': Record<never, never>;
  'links-ignored': Record<never, never>;
}

export type ForeignFormat =
  | 'old-workbook'
  | 'binary-workbook'
  | 'opendocument'
  | 'numbers'
  | 'office-document'
  | 'html'
  | 'xml'
  | 'json'
  | 'vcard'
  | 'pdf'
  | 'image'
  | 'archive';

export interface EncodingCandidate {
  readonly encoding: string;
  readonly sample: string;
}

export type FaultCode = keyof FaultParameters;
export type NoticeCode = keyof NoticeParameters;

export type Fault = {
  [Code in FaultCode]: { readonly code: Code; readonly parameters: FaultParameters[Code] };
}[FaultCode];

export type Notice = {
  [Code in NoticeCode]: { readonly code: Code; readonly parameters: NoticeParameters[Code] };
}[NoticeCode];

/**
 * @example
 * fault('open-quote', { line: 3 }) // { code: 'open-quote', parameters: { line: 3 } }
 */
export function fault<Code extends FaultCode>(code: Code, parameters: FaultParameters[Code]): Fault {
  return { code, parameters } as Fault;
}

/**
 * @example
 * notice('hidden-sheet', { sheet: 'Lists' }) // { code: 'hidden-sheet', parameters: { sheet: 'Lists' } }
 */
export function notice<Code extends NoticeCode>(code: Code, parameters: NoticeParameters[Code]): Notice {
  return { code, parameters } as Notice;
}

/**
 * Cells to name in a notice: all counted, the first 20 named.
 *
 * @example
 * someOf(['C5', 'C6']) // { cells: ['C5', 'C6'], count: 2 }
 */
export function someOf(cells: readonly string[]): { cells: readonly string[]; count: number } {
  return { cells: cells.slice(0, 20), count: cells.length };
}
