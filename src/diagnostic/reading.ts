/** The codes of everything that can be wrong while a file is read: bytes, syntax, shape, references. */
import type { Severity } from './diagnostic.ts';

/** Why a text is no YAML, in the terms of those who type it. */
export type SyntaxReason =
  | 'indentation'
  | 'missing-colon'
  | 'missing-space'
  | 'missing-comma'
  | 'colon-in-text'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'bracket-indentation'
  | 'stray-bracket'
  | 'stray-comma'
  | 'text-after-quote'
  | 'text-after-bracket'
  | 'reserved-start'
  | 'list-on-key-line'
  | 'block-header'
  | 'escape'
  | 'anchor'
  | 'unknown-anchor'
  | 'anchor-inside-itself'
  | 'tag'
  | 'complex-key'
  | 'control-character'
  | 'too-deep'
  | 'directive'
  | 'other';

export interface ReadingParameters {
  // ── the file and its bytes
  'file-missing': { file: string };
  'file-unreadable': { file: string; reason: string };
  /** `line` is the first one with bytes that are no UTF-8. `mixed`: other lines are. */
  'not-utf8': { encoding: 'gb18030' | 'utf-16le' | 'utf-16be' | 'mixed' | 'unknown'; line?: number };
  'binary-file': { kind?: 'workbook' | 'document' | 'image' | 'archive' | 'unknown' };
  'empty-file': { comments?: boolean };
  // ── YAML
  /** `found` is the text, mark, name or key that the reason is about. */
  'yaml-syntax': { reason: SyntaxReason; found?: string };
  'several-documents': Record<never, never>;
  'not-a-mapping': { found: 'list' | 'text' };
  'duplicate-key': { key: string };
  'merge-key': Record<never, never>;
  'forbidden-key': { key: string };
  'unknown-tag': { tag: string };
  'alias-too-large': { anchor: string };
  // ── what YAML accepts in silence
  'fullwidth-mark': { found: string; meant: string };
  /** `lines`: how many lines in a row begin so, this one included. `where`: at the start of a line if left out. */
  'odd-space': {
    name: 'ideographic' | 'no-break' | 'other';
    where?: 'after-colon' | 'after-dash';
    lines?: number;
  };
  'tab-indentation': { lines?: number };
  'comment-cuts-text': { text: string; cut: string };
  'conflict-marker': { marker: string };
  // ── shape
  'format-version': { found: string; known: readonly string[] };
  'unknown-key': { key: string; known: readonly string[]; suggestion?: string; in: string };
  'missing-key': { key: string; in: string };
  'wrong-type': {
    expected:
      | 'text'
      | 'list'
      | 'map'
      | 'text-or-list'
      | 'text-or-map'
      | 'list-or-map'
      | 'text-or-list-or-map';
    found: 'text' | 'list' | 'map' | 'nothing';
  };
  'not-allowed': { found: string; allowed: readonly string[]; suggestion?: string; what: string };
  'bad-id': { found: string; suggestion?: string };
  'bad-date': { found: string; suggestion?: string };
  'bad-amount': { found: string; suggestion?: string };
  'bad-percentage': { found: string; suggestion?: string };
  'bad-number': { found: string; from: number; to: number };
  'bad-effort': { found: string };
  'bad-points': { found: string; expected: number; from: number; to: number };
  'bad-text': { found: string; reason: 'empty' | 'line-break' };
  // ── parts
  'part-missing': { file: string };
  'part-outside': { file: string };
  'part-loop': { chain: readonly string[] };
  'part-single-value': { key: string };
  'part-left-out': { file: string };
  'glob-empty': { glob: string };
  // ── references and rules between entries
  'repeated-id': { id: string; kind: string };
  'unknown-reference': { found: string; kind: string; known: readonly string[]; suggestion?: string };
  'ambiguous-reference': { found: string; candidates: readonly string[] };
  'missing-rate': { currency: string; on: string };
  'currency-missing': Record<never, never>;
  'dates-reversed': { from: string; to: string };
  'nothing-before': { subject: string };
  'share-over-total': { account: string; category: string; year: string; total: string; sum: string };
  'awards-over-amount': { project: string; amount: string; sum: string };
  'reports-to-loop': { chain: readonly string[] };
  'target-path-falls': { target: string; step: string };
}

export const readingSeverity: Readonly<Record<keyof ReadingParameters, Severity>> = {
  'file-missing': 'error',
  'file-unreadable': 'error',
  'not-utf8': 'error',
  'binary-file': 'error',
  'empty-file': 'error',
  'yaml-syntax': 'error',
  'several-documents': 'error',
  'not-a-mapping': 'error',
  'duplicate-key': 'error',
  'merge-key': 'error',
  'forbidden-key': 'error',
  'unknown-tag': 'error',
  'alias-too-large': 'error',
  'fullwidth-mark': 'error',
  'odd-space': 'error',
  'tab-indentation': 'error',
  'comment-cuts-text': 'error',
  'conflict-marker': 'error',
  'format-version': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'wrong-type': 'error',
  'not-allowed': 'error',
  'bad-id': 'error',
  'bad-date': 'error',
  'bad-amount': 'error',
  'bad-percentage': 'error',
  'bad-number': 'error',
  'bad-effort': 'error',
  'bad-points': 'error',
  'bad-text': 'error',
  'part-missing': 'error',
  'part-outside': 'error',
  'part-loop': 'error',
  'part-single-value': 'error',
  'part-left-out': 'warning',
  'glob-empty': 'warning',
  'repeated-id': 'error',
  'unknown-reference': 'error',
  'ambiguous-reference': 'error',
  'missing-rate': 'error',
  'currency-missing': 'error',
  'dates-reversed': 'error',
  'nothing-before': 'error',
  'share-over-total': 'error',
  'awards-over-amount': 'error',
  'reports-to-loop': 'error',
  'target-path-falls': 'warning',
};
