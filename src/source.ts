/** A file's text, and where in it something is: line and column, and the line itself with carets under the place. */
import { displayWidth } from './document/width.ts';

/** A file as it was read. The text keeps its byte order mark and its line ends, so that offsets are those of the file. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** A place as an editor shows it: both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A line of a file, safe to show on a terminal, and the carets that go on the line under it. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  readonly caret: string;
}

/**
 * Line and column of an offset (UTF-16 units). Lines end at LF, CRLF or CR, in any mix. The column counts characters
 * (code points), not the byte order mark. An offset outside the text counts as the nearest one inside.
 *
 * @example
 * position('a: 1\r\nb: 𠮷x', 11) // { line: 2, column: 5 }
 */
export function position(text: string, offset: number): Position {
  const { line, start, at } = lineOf(text, offset);
  let column = 1;
  for (const character of text.slice(start, at)) if (character !== '\ufeff' || start > 0) column += 1;
  return { line, column };
}

/**
 * The line of an offset, and carets under `length` units from there: at least one, and no further than the line's end.
 * Tabs and what would steer a terminal are written out. A line wider than `width` columns is cut around the place, with
 * `...` where something is left out.
 *
 * @example
 * excerpt({ file: 'plan.yaml', text: '角色: 决策' }, 4, 2) // { line: 1, text: '角色: 决策', caret: '      ^^^^' }
 */
export function excerpt(source: Source, offset: number, length: number, width = 100): Excerpt {
  const { line, start, end, at } = lineOf(source.text, offset);
  const before = source.text.slice(start, at);
  const marked = source.text.slice(at, Math.min(at + Math.max(0, length), end));
  const after = source.text.slice(at + marked.length, end);
  const shown = fitLine(before, marked, after, width);
  const caret = ' '.repeat(displayWidth(shown.before)) + '^'.repeat(Math.max(1, displayWidth(shown.marked)));
  return { line, text: shown.before + shown.marked + shown.after, caret };
}

// Positions are asked for one by one, mostly of the same text: its line starts are kept until another text comes.
let known: { text: string; starts: readonly number[] } = { text: '', starts: [0] };

function lineOf(text: string, offset: number): { line: number; start: number; end: number; at: number } {
  if (known.text !== text) known = { text, starts: lineStarts(text) };
  const { starts } = known;
  const inside = Math.min(Math.max(0, offset), text.length);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= inside) low = middle;
    else high = middle - 1;
  }
  const start = starts[low] ?? 0;
  const next = starts[low + 1] ?? text.length;
  const end = start + text.slice(start, next).replace(/[\r\n]+$/, '').length;
  return { line: low + 1, start, end, at: Math.min(inside, end) };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const lineBreak of text.matchAll(/\r\n?|\n/g)) starts.push(lineBreak.index + lineBreak[0].length);
  return starts;
}

interface Shown {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const cut = '...';

function fitLine(before: string, marked: string, after: string, width: number): Shown {
  // A line may be a whole file long: no more of it is looked at than can be shown.
  const most = 8 * width;
  const whole = before.length + marked.length + after.length <= 3 * most;
  const shown = {
    before: makeVisible(before.slice(-most)),
    marked: makeVisible(marked.slice(0, most)),
    after: makeVisible(after.slice(0, most)),
  };
  if (whole && displayWidth(shown.before + shown.marked + shown.after) <= width) return shown;
  const middle = head(shown.marked, Math.max(1, width - 2 * cut.length));
  const room = Math.max(0, width - 2 * cut.length - displayWidth(middle));
  const afterWidth = Math.min(displayWidth(shown.after), Math.floor(room / 2));
  const left = tail(shown.before, room - afterWidth);
  const right = middle === shown.marked ? head(shown.after, room - displayWidth(left)) : '';
  const isCutAfter = right.length < shown.after.length || middle.length < shown.marked.length;
  return {
    before: left.length < shown.before.length || before.length > most ? cut + left : left,
    marked: middle,
    after: isCutAfter || after.length > most ? right + cut : right,
  };
}

function makeVisible(text: string): string {
  return text
    .replace(/^\ufeff/u, '')
    .replace(/\t/g, '  ')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff\u200b]/gu, (found) => {
      return `\\u{${found.codePointAt(0)?.toString(16)}}`;
    });
}

function head(text: string, width: number): string {
  let kept = '';
  let taken = 0;
  for (const character of text) {
    taken += displayWidth(character);
    if (taken > width) break;
    kept += character;
  }
  return kept;
}

function tail(text: string, width: number): string {
  const characters = [...text];
  let first = characters.length;
  let taken = 0;
  while (first > 0) {
    taken += displayWidth(characters[first - 1] ?? '');
    if (taken > width) break;
    first -= 1;
  }
  return characters.slice(first).join('');
}
