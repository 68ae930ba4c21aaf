/** Makes any text safe to show: what would steer a terminal or turn the reading direction is written out. */

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const steering = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;

/**
 * Writes out control characters (C0, DEL, C1), bidirectional controls and lone surrogates, so that an
 * escape sequence in a plan is seen and not obeyed. A tab becomes a space. Line breaks count as controls here:
 * split first.
 *
 * @example
 * showControls('a\u001b[31mb\u202ec') // 'a\\u{1b}[31mb\\u{202e}c'
 */
export function showControls(text: string): string {
  return text.replace(steering, (found) =>
    found === '\t' ? ' ' : `\\u{${found.codePointAt(0)?.toString(16)}}`,
  );
}

/**
 * The lines of a text that hold something, safe to show, without spaces at their ends; one empty line for a text without any.
 *
 * @example
 * textLines('first\r\n\nsecond \n') // ['first', 'second']
 */
export function textLines(text: string): readonly [string, ...string[]] {
  const [first = '', ...others] = text
    .split(lineBreak)
    .map((line) => showControls(line).trimEnd())
    .filter((line) => line !== '');
  return [first, ...others];
}

/**
 * The text on one line, safe to show: line breaks become ` / `, so that a row of a table stays one row.
 *
 * @example
 * textLine('first\nsecond') // 'first / second'
 */
export function textLine(text: string): string {
  return textLines(text).join(' / ');
}

/**
 * The lines of a text that is shown as it stands, without blank lines before and after it.
 *
 * @example
 * verbatimLines('\none\n\n  two\n') // ['one', '', '  two']
 */
export function verbatimLines(text: string): string[] {
  const lines = text.split(lineBreak).map((line) => showControls(line).trimEnd());
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
}
