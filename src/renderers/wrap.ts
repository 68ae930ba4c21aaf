/** Breaks text over lines by display width, with the line-breaking rules of Chinese and of Latin script. */

/** The width of a text in terminal columns. */
export type Measure = (text: string) => number;

// A line breaks at spaces and beside these; every other run of characters is a word and stays whole if it can.
const wide =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3001-\\u303f\\uff01-\\uffee';
const atom = new RegExp(`[ \\u3000]+|[${wide}]\\p{M}*|[^ \\u3000${wide}]+`, 'gu');
const space = /^[ \u3000]/u;
const mustNotBegin = /^[,.;:?!)\]}%，。、；：？！）」』】》〉〕”’…‥—～·％‰℃々ー〜]/u;
const mustNotEnd = /[([{（「『【《〈〔“‘￥¥＄#＃]$/u;
const measured = /[\d％%]$/u;
const unit = /^\p{Script=Han}/u;
const clauseEnd = /[，。；：！？,.;:!?] *$| {2}$/u;
const simple = /^[ -~\u3000-\u3029\u3041-\u3096\u30a0-\u9fff\uff01-\uff60]*$/;

/** A last line shorter than this looks lost: it gets company from the line before. */
const shortestLast = 8;

/**
 * Breaks a text into lines no wider than `width` columns. Breaks stand at spaces and between Chinese
 * characters; never before closing or after opening punctuation, nor between a number and its unit. A word
 * is broken only if it is wider than a line, and never inside what people see as one character; a line
 * is too wide only where one such character is.
 *
 * @example
 * wrapText('never oppose in public', 12, (text) => text.length) // ['never oppose', 'in public']
 */
export function wrapText(text: string, width: number, measure: Measure): [string, ...string[]] {
  if (measure(text) <= width) return [text];
  // Lines keep the spaces at which they were broken until they are final.
  const lines: string[] = [];
  let line = '';
  for (const part of unbreakableParts(text)) {
    if (line !== '' && !space.test(part) && measure(line + part) > width) {
      lines.push(line);
      line = '';
    }
    line += part;
    while (!space.test(part) && measure(line) > width) {
      const head = longestHead(line, width, measure);
      if (head === line) break;
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  const [first = '', ...others] = settleLast([...lines, line], measure).map((settled) => settled.trimEnd());
  return [first, ...others];
}

/**
 * The widest piece of a text that cannot be broken without breaking a word.
 *
 * @example
 * longestWord('never opposed', (text) => text.length) // 7
 */
export function longestWord(text: string, measure: Measure): number {
  return unbreakableParts(text).reduce((longest, part) => Math.max(longest, measure(part)), 0);
}

/** Moves the last break back, to the end of a clause if one is near, when the last line is too short. */
function settleLast(lines: string[], measure: Measure): string[] {
  const before = lines.at(-2) ?? '';
  const last = lines.at(-1) ?? '';
  if (measure(last.trim()) >= shortestLast) return lines;
  const parts = unbreakableParts(before);
  const breaks = parts
    .map((_, index) => ({
      head: parts.slice(0, index).join(''),
      tail: (parts.slice(index).join('') + last).trim(),
    }))
    .filter(({ head, tail }) => measure(tail) >= shortestLast && measure(head) >= measure(tail))
    .reverse();
  const better = breaks.find(({ head }) => clauseEnd.test(head)) ?? breaks[0];
  return better ? [...lines.slice(0, -2), better.head, better.tail] : lines;
}

/** Spaces, and the pieces between which a line may break. */
function unbreakableParts(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.match(atom) ?? []) {
    const glued = gluedParts(parts, part);
    parts.push(parts.splice(parts.length - glued, glued).join('') + part);
  }
  return parts;
}

/** How many of the parts before must stay on the line of this one. */
function gluedParts(parts: readonly string[], part: string): number {
  const before = parts.at(-1);
  if (before === undefined || space.test(part)) return 0;
  if (before === ' ') return measured.test(parts.at(-2) ?? '') && unit.test(part) ? 2 : 0;
  if (space.test(before)) return 0;
  const together =
    mustNotBegin.test(part) || mustNotEnd.test(before) || (measured.test(before) && unit.test(part));
  return together ? 1 : 0;
}

/** As many characters as fit, one at least. */
function longestHead(text: string, width: number, measure: Measure): string {
  let head = '';
  for (const character of characters(text)) {
    if (head !== '' && measure(head + character) > width) break;
    head += character;
  }
  return head;
}

function characters(text: string): Iterable<string> {
  // The segmenter takes 20 ms to start: only where a character may be made of several code points.
  if (simple.test(text)) return text;
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
