/** What is typed for syntax at the start of a line and makes it no YAML: tabs, odd spaces, full-width marks, a missing space. */
import { type Fault, fault, type Patch, syntaxFault } from './fault.ts';
import { asciiFor, oddSpaces, spaceName } from './halfwidth.ts';
import { type Line, lineAfter } from './lines.ts';

const keyWord = '[\\p{L}\\p{N}_/@.-]{1,60}';
const oddIndent = new RegExp(`^[ \\t]*[${oddSpaces}][${oddSpaces} \\t]*`, 'u');
const oddDash = new RegExp(`^-([${oddSpaces}]+)`, 'u');
const afterDashes = /^(?:-[ \t]+)*/;
const colonShape = new RegExp(`^(${keyWord})[ \\t]*(?:(：)|:([${oddSpaces}]+)|:(?![\\s/]))`, 'u');
const quotedKey = /^([“‘＂])[^”’＂]*[”’＂][ \t]*[:：]/u;

/** The trap at the start of a line, if there is one. */
export function findTrap(file: string, text: string, line: Line): Fault | undefined {
  const content = line.text.slice(line.indent);
  if (line.text.slice(0, line.indent).includes('\t')) return tabs(file, text, line);
  if (oddIndent.test(line.text)) return oddIndentation(file, text, line);
  const dash = oddDash.exec(content)?.[1];
  if (dash !== undefined) {
    const start = line.start + line.indent + 1;
    const parameters = { name: spaceName(dash[0] ?? ''), where: 'after-dash' } as const;
    return fault(file, 'odd-space', parameters, start, start + dash.length, [patch(start, dash.length, ' ')]);
  }
  if (/^-[^\s\d-]/.test(content)) {
    const start = line.start + line.indent;
    return syntaxFault(file, 'missing-space', '-', start, start + 2, [patch(start + 1, 1, ' ')]);
  }
  const dashes = /^[－–—•][ \t]/u.exec(content);
  if (dashes !== null) {
    const start = line.start + line.indent;
    const parameters = { found: content[0] ?? '', meant: '-' };
    return fault(file, 'fullwidth-mark', parameters, start, start + 1, [patch(start, 1, '-')]);
  }
  return colonTrap(file, line, line.indent + (afterDashes.exec(content)?.[0].length ?? 0));
}

function colonTrap(file: string, line: Line, contentAt: number): Fault | undefined {
  const content = line.text.slice(contentAt);
  const start = line.start + contentAt;
  const quote = quotedKey.exec(content)?.[1];
  if (quote !== undefined) {
    const parameters = { found: quote, meant: asciiFor(quote) };
    return fault(file, 'fullwidth-mark', parameters, start, start + 1, [{ start, end: line.end, by: '#' }]);
  }
  const shape = colonShape.exec(content);
  if (shape === null) return undefined;
  const [whole, key = '', fullWidth, gap = ''] = shape;
  const colon = start + whole.length - gap.length - 1;
  if (gap !== '') {
    const parameters = { name: spaceName(gap[0] ?? ''), where: 'after-colon' } as const;
    return fault(file, 'odd-space', parameters, colon + 1, colon + 1 + gap.length, [
      patch(colon + 1, gap.length, ' '),
    ]);
  }
  // The first letter of the value makes room for the space that is missing.
  const patches = [
    patch(colon, 1, ':'),
    patch(colon + 1, 1, ' '),
    { start: colon + 2, end: line.end, by: 'z' },
  ];
  const within = patches.filter(({ end }) => end <= line.end);
  if (fullWidth !== undefined)
    return fault(file, 'fullwidth-mark', { found: '：', meant: ':' }, colon, colon + 1, within);
  return syntaxFault(file, 'missing-space', `${key}:`, colon, colon + 1, within);
}

/** Tabs that indent a line and those that follow it. */
export function tabs(file: string, text: string, first: Line): Fault {
  const { lines, patches } = sameIndentation(
    text,
    first,
    (line) => /^ *\t[ \t]*/.exec(line.text)?.[0].length,
  );
  const start = first.start + Math.max(0, first.text.indexOf('\t'));
  return fault(file, 'tab-indentation', { lines }, start, start + 1, patches);
}

function oddIndentation(file: string, text: string, first: Line): Fault {
  const { lines, patches } = sameIndentation(text, first, (line) => oddIndent.exec(line.text)?.[0].length);
  const start = first.start + first.text.search(new RegExp(`[${oddSpaces}]`, 'u'));
  const length = (patches[0]?.end ?? start + 1) - start;
  const name = spaceName(text[start] ?? '');
  return fault(file, 'odd-space', { name, lines }, start, start + length, patches);
}

function sameIndentation(
  text: string,
  first: Line,
  measure: (line: Line) => number | undefined,
): { lines: number; patches: Patch[] } {
  const patches: Patch[] = [];
  for (let line: Line | undefined = first; line !== undefined; line = lineAfter(text, line)) {
    const length = measure(line);
    if (length !== undefined) patches.push(patch(line.start, length, ' '));
    else if (line.text.trim() !== '') break;
  }
  return { lines: patches.length, patches };
}

function patch(start: number, length: number, by: string): Patch {
  return { start, end: start + length, by };
}
