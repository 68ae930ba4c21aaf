/** Explains errors in the value of a line: what cannot begin a text, and what cannot follow one. */
import type { SyntaxReason } from '../diagnostic/reading.ts';
import { type Fault, fault, type Patch, syntaxFault } from './fault.ts';
import { asciiFor } from './halfwidth.ts';
import { contentLineBefore, contentStart, type Line, lastOf, openersIn, valueStart } from './lines.ts';

/** Errors whose words alone say what is wrong with the value. */
const byReason: readonly (readonly [RegExp, SyntaxReason])[] = [
  [/tag/, 'tag'],
  [/anchor|alias/, 'anchor'],
  [/block scalar|a line break is expected|chomping|indentation width/, 'block-header'],
  [/escape sequence|hexadecimal/, 'escape'],
];

/** The fault in the value of this line; undefined where the line itself is at fault. */
export function explainValue(
  file: string,
  text: string,
  reason: string,
  line: Line,
  offset: number,
): Fault | undefined {
  const start = valueStart(line) ?? contentStart(line);
  if (offset < start) return undefined;
  const known = byReason.find(([pattern]) => pattern.test(reason))?.[1];
  const from = known === undefined ? start : entryStart(text, offset, start);
  const to = entryEnd(text, line, offset, from === start);
  const found = withoutComment(text.slice(from, to));
  const patches = [{ start: from, end: to, by: 'z' }];
  const value = (name: SyntaxReason) => syntaxFault(file, name, found, from, from + found.length, patches);
  if (known === 'escape') {
    const sequence = text.slice(text.lastIndexOf('\\', offset - 1), offset + 1);
    return syntaxFault(file, 'escape', sequence, offset - sequence.length + 1, offset + 1, patches);
  }
  // What follows `|` may be meant for its lines: only the rest of its own is written over.
  if (known === 'block-header')
    return syntaxFault(file, known, found, from, from + found.length, [
      { start: from + 1, end: line.end, by: ' ' },
    ]);
  if (known !== undefined) return value(known);
  if (/separator within a block mapping/.test(reason))
    return syntaxFault(file, 'missing-space', text.slice(contentStart(line), offset), offset - 1, offset, [
      { start: offset, end: offset + 1, by: ' ' },
      { start: offset + 1, end: line.end, by: 'z' },
    ]);
  return explainRest(file, text, line, offset, start, found, patches);
}

/** Something stands after a value that is complete, or a value that cannot begin so. */
function explainRest(
  file: string,
  text: string,
  line: Line,
  offset: number,
  start: number,
  found: string,
  patches: readonly Patch[],
): Fault | undefined {
  const mark = text[offset] ?? '';
  const first = text[start] ?? '';
  const at = (reason: SyntaxReason, by: string) =>
    syntaxFault(file, reason, mark, offset, offset + 1, [{ start: offset, end: offset + 1, by }]);
  const rest = (reason: SyntaxReason) =>
    syntaxFault(file, reason, text.slice(offset, line.end), offset, start + found.length, patches);
  const whole = (reason: SyntaxReason) =>
    syntaxFault(file, reason, found, start, start + found.length, patches);
  if (offset === start) {
    if (mark === '-' && valueStart(line) !== undefined) return whole('list-on-key-line');
    return /[@`%?|>]/.test(mark) ? whole('reserved-start') : undefined;
  }
  const isBracketed = /[[{]/.test(first);
  const isQuoted = /["']/.test(first);
  if (/[\]}]/.test(mark)) return at('stray-bracket', ' ');
  if (mark === ',' && (isBracketed || isQuoted) && text.slice(offset + 1, line.end).trim() === '')
    return at('stray-comma', ' ');
  if (isQuoted) return rest('text-after-quote');
  if (isBracketed) return rest('text-after-bracket');
  if (/[*&]/.test(first)) return whole('anchor');
  if (mark !== ':' || valueStart(line) === undefined) return undefined;
  if (/[“‘＂]/u.test(first)) {
    const parameters = { found: first, meant: asciiFor(first) };
    return fault(file, 'fullwidth-mark', parameters, start, start + 1, patches);
  }
  // `- 丢标: 集采: 无人` is a sentence from its start; `note: 结论: 先测试` from the value on.
  const content = contentStart(line);
  const from = /^[\w/@.-]+[ \t]*:/.test(text.slice(content, start)) ? start : content;
  const sentence = text.slice(from, start + found.length);
  return syntaxFault(file, 'colon-in-text', sentence, from, from + sentence.length, [
    { start: from, end: line.end, by: 'z' },
  ]);
}

function withoutComment(text: string): string {
  return text.replace(/[ \t]#.*/u, '').trimEnd();
}

/** In `{a: &, b: 1}` the entry, else the value of the line. */
function entryStart(text: string, offset: number, start: number): number {
  if (openersIn(text, start, offset).length === 0) return start;
  const entry = lastOf(',[{', text, start, offset) + 1;
  const colon = /:[ \t]+/u.exec(text.slice(entry, offset));
  return colon === null ? entry : entry + colon.index + colon[0].length;
}

function entryEnd(text: string, line: Line, offset: number, isLine: boolean): number {
  if (isLine) return line.end;
  const end = text.slice(offset, line.end).search(/[,\]}]/);
  return end < 0 ? line.end : offset + end;
}

/** A text on the line before that a ` #` cut, so that its next line hangs in the air. */
export function cutBefore(file: string, text: string, line: Line): Fault | undefined {
  const before = contentLineBefore(text, line);
  const start = before && valueStart(before);
  if (before === undefined || start === undefined) return undefined;
  return findCut(file, text, start, before.end);
}

/** The first ` #` in a stretch that cuts a plain text. */
export function findCut(file: string, text: string, start: number, end: number): Fault | undefined {
  const match = /[^\s"'\]}][ \t](#[\p{L}\p{N}][^\r\n]*)/u.exec(text.slice(start, end));
  if (match === null || /^["']/.test(text.slice(start))) return undefined;
  const at = start + match.index + 2;
  const before =
    text
      .slice(start, at)
      .split(/[,[{\r\n]/u)
      .at(-1)
      ?.replace(/^[^:]*: /u, '')
      .trim() ?? '';
  const cut = (match[1] ?? '').trimEnd();
  return fault(file, 'comment-cuts-text', { text: before, cut }, at, at + cut.length, [
    { start: at, end: at + 1, by: '_' },
  ]);
}
