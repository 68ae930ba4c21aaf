/** The rules by which full-width marks and odd spaces in a plain scalar are no prose: by its place and by its shape. */
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import { asciiFor, oddSpaces, spaceName } from './halfwidth.ts';

/** Whether a word in ASCII is a key of the format, so that `name：` at the start of a line is no prose. */
export type KeyTest = (word: string) => boolean;

/**
 * Any word that has the form of a key, where the keys of the format are not known.
 *
 * @example
 * looksLikeKey('reports-to') // true
 */
export function looksLikeKey(word: string): boolean {
  return /^[a-z][a-z-]*$/.test(word);
}

/** A plain scalar with what the rules ask about it. */
export interface Plain {
  readonly text: string;
  readonly offset: number;
  readonly role: 'key' | 'value' | 'item';
  readonly inFlow: boolean;
  /** Whether it is a key in `{}` without colon and value. */
  readonly isLone: boolean;
  /** Whether nothing but spaces and dashes stand before it on its line. */
  readonly beginsLine: boolean;
}

/** Without one of these there is nothing to look for. */
export const suspicious = new RegExp(`[，：、【［｛“”‘’＂＇－–—${oddSpaces}]`, 'gu');

/** What every rule below but the one for a lone key asks for; most prose has none of it. */
const gate = new RegExp(`^[“‘＂＇－–—【［｛]|[，、] *[\\w/@.-]|[a-z-]：|[${oddSpaces}]`, 'u');

/** The findings in one plain scalar. */
export function findMarks(file: string, plain: Plain, isKey: KeyTest): Diagnostic[] {
  if (!plain.isLone && !gate.test(plain.text)) return [];
  const findings: Diagnostic[] = [];
  const place = (at: number, length: number) => ({ place: { file, offset: plain.offset + at, length } });
  for (const line of linesThatMayBeEntries(plain)) {
    for (const { at, length, where } of oddSpacesIn(line.text, plain.role, isKey)) {
      const name = spaceName(line.text[at] ?? '');
      findings.push(diagnostic('odd-space', { name, ...(where && { where }) }, place(line.at + at, length)));
    }
  }
  for (const { at, meant } of marksIn(plain, isKey)) {
    const found = plain.text[at] ?? '';
    findings.push(diagnostic('fullwidth-mark', { found, meant: meant ?? asciiFor(found) }, place(at, 1)));
  }
  return findings;
}

/** The lines of a plain scalar at whose start an entry may have been meant: not what follows `key: ` on its line. */
function linesThatMayBeEntries(plain: Plain): { text: string; at: number }[] {
  if (plain.inFlow) return [{ text: plain.text, at: 0 }];
  const lines = [...plain.text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => {
    const text = line.replace(/^[ \t]+/, '');
    return { text, at: index + line.length - text.length };
  });
  return plain.beginsLine || plain.role !== 'value' ? lines : lines.slice(1);
}

const oddStart = new RegExp(`^[ \\t]*[${oddSpaces}][${oddSpaces} \\t]*`, 'u');
const oddDash = new RegExp(`^-([${oddSpaces}]+)`, 'u');
const word = new RegExp(`^([a-z][a-z-]*)(?:：|:(?:$|[ \\t]|([${oddSpaces}]+)))`, 'u');

function* oddSpacesIn(
  line: string,
  role: Plain['role'],
  isKey: KeyTest,
): Generator<{ at: number; length: number; where?: 'after-colon' | 'after-dash' }> {
  const indent = oddStart.exec(line)?.[0].length ?? 0;
  const dash = oddDash.exec(line.slice(indent))?.[1]?.length ?? 0;
  const entry = line.slice(indent + (dash === 0 ? 0 : 1 + dash));
  const [, key = '', gap = ''] = word.exec(entry) ?? [];
  // Prose may begin with U+3000, as paragraphs in Chinese do.
  if (indent > 0 && (role === 'key' || dash > 0 || entry.startsWith('- ') || isKey(key)))
    yield { at: 0, length: indent };
  if (dash > 0) yield { at: indent + 1, length: dash, where: 'after-dash' };
  if (gap !== '' && isKey(key))
    yield { at: line.length - entry.length + key.length + 1, length: gap.length, where: 'after-colon' };
}

const bracketed = /^[【［]([^【】［］]*)[】］]$/u;
const idLike = /^[\p{L}\p{N}_/@.-]{1,20}$/u;

function* marksIn(plain: Plain, isKey: KeyTest): Generator<{ at: number; meant?: string }> {
  const { text, role, inFlow } = plain;
  if (role === 'key' && /^[“‘＂＇]/u.test(text)) yield { at: 0 };
  else if (inFlow && /^[“‘＂]/u.test(text) && !/[”’＂]/u.test(text.slice(1))) yield { at: 0 };
  else if (/^[“‘＂＇][\d./:%-]+[”’＂＇]$/u.test(text)) yield { at: 0 };
  else if (role === 'key' && !inFlow && /^[－–—] /u.test(text)) yield { at: 0 };
  const parts = bracketed.exec(text)?.[1]?.split(/[，,、]/u) ?? [];
  const isList = parts.length > 0 && parts.every((part) => idLike.test(part.trim()));
  // One Chinese word in brackets may be a heading; half of a pair in `{}` was cut in two by a comma.
  if (isList && (parts.length > 1 || /^[!-~]*$/.test(parts[0] ?? ''))) yield { at: 0 };
  else if (inFlow && /^[【［][^】］]*$/u.test(text)) yield { at: 0 };
  else if (/^｛.*[：:].*｝$/u.test(text)) yield { at: 0 };
  yield* colonsIn(plain, isKey);
  if (role === 'item' && inFlow && /^[\w/@.-]+(?:[，、] *[\w/@.-]+)+$/u.test(text))
    yield { at: text.search(/[，、]/u), meant: ',' };
}

function* colonsIn(plain: Plain, isKey: KeyTest): Generator<{ at: number; meant?: string }> {
  let first = -1;
  for (const line of linesThatMayBeEntries(plain)) {
    const indent = oddStart.exec(line.text)?.[0].length ?? 0;
    const [start = '', key = ''] = /^(?:-[^a-z]+)?([a-z][a-z-]*)：/u.exec(line.text.slice(indent)) ?? [];
    if (start === '' || !isKey(key)) continue;
    first = line.at + indent + start.length - 1;
    yield { at: first };
  }
  if (!plain.inFlow) return;
  if (first < 0 && plain.isLone && plain.text.includes('：')) yield { at: plain.text.indexOf('：') };
  for (const { 0: found, 1: key = '', index } of plain.text.matchAll(/[，、] *([a-z][a-z-]*) *[：:]/gu)) {
    if (!isKey(key)) continue;
    yield { at: index, meant: ',' };
    if (found.endsWith('：')) yield { at: index + found.length - 1 };
  }
}
