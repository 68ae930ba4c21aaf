/** Looks at single lines of a text that is no YAML: their indentation, their keys, what they leave open. */

/** A line without its line end; `indent` is the length of the spaces and tabs before its content. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly text: string;
}

/** The line that an offset is on. */
export function lineAt(text: string, offset: number): Line {
  let start = Math.min(offset, text.length);
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start -= 1;
  let end = Math.max(start, Math.min(offset, text.length));
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
  const line = text.slice(start, end);
  return { start, end, indent: /^[ \t]*/.exec(line)?.[0].length ?? 0, text: line };
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** The next line before this one that holds more than a comment. */
export function contentLineBefore(text: string, line: Line): Line | undefined {
  for (let at = line.start - 1; at >= 0; ) {
    const before = lineAt(text, at);
    if (holdsContent(before)) return before;
    at = before.start - 1;
  }
  return undefined;
}

/** The line after this one, whatever it holds. */
export function lineAfter(text: string, line: Line): Line | undefined {
  if (line.end >= text.length) return undefined;
  return lineAt(text, line.end + (text.startsWith('\r\n', line.end) ? 2 : 1));
}

export function holdsContent(line: Line): boolean {
  return !/^\s*(?:#|$)/u.test(line.text);
}

/** Where the content of a line begins after its indentation and the dashes of list items. */
export function contentStart(line: Line): number {
  return line.start + (/^[ \t]*(?:-[ \t]+)*/.exec(line.text)?.[0].length ?? 0);
}

/** Whether a line has a colon that ends a key. */
export function hasKey(line: Line): boolean {
  return valueStart(line) !== undefined;
}

const keyBefore =
  /^(?:"(?:[^"\\]|\\.)*"[ \t]*|'(?:[^']|'')*'[ \t]*|[^"'#[\]{}&*!|>%@`][^#]*?):(?=[ \t]|$)[ \t]*/u;

/** Where the value of a `key: value` line begins; undefined for other lines. */
export function valueStart(line: Line): number | undefined {
  const content = contentStart(line) - line.start;
  const key = keyBefore.exec(line.text.slice(content))?.[0];
  return key === undefined ? undefined : line.start + content + key.length;
}

/** The last of some marks in a stretch of text, or -1. */
export function lastOf(marks: string, text: string, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && !marks.includes(text[at] ?? '')) at -= 1;
  return at < start ? -1 : at;
}

/** A bracket or quote that is open at the end of a stretch of text. */
export interface Opener {
  readonly mark: string;
  readonly offset: number;
}

/**
 * What is open where the stretch ends, outermost first, reading it as lines of entries. A quote opens only where a value
 * may begin; everywhere else it is a letter of a plain text.
 */
export function openersIn(text: string, start: number, end: number): Opener[] {
  const openers: Opener[] = [];
  let mayBegin = true;
  for (let at = start; at < end; at += 1) {
    const mark = text[at] ?? '';
    const quote = openers.at(-1)?.mark;
    if (quote === '"' || quote === "'") {
      if (quote === '"' && mark === '\\') at += 1;
      else if (mark === quote) openers.pop();
      mayBegin = false;
    } else if (mark === '#' && /\s/.test(text[at - 1] ?? ' ')) {
      while (at < end && !/[\r\n]/.test(text[at + 1] ?? '\n')) at += 1;
    } else if (mayBegin && /["'[{]/.test(mark)) {
      openers.push({ mark, offset: at });
      mayBegin = mark === '[' || mark === '{';
    } else if (openers.length > 0 && /[\]}]/.test(mark)) {
      openers.pop();
      mayBegin = false;
    } else if (openers.length > 0 && mark === ',') mayBegin = true;
    else if (/[:?-]/.test(mark) && /\s/.test(text[at + 1] ?? ' ')) mayBegin = true;
    else if (/[\r\n]/.test(mark)) mayBegin = true;
    else if (!/\s/.test(mark)) mayBegin = false;
  }
  return openers;
}
