/** Explains errors in `[]`, `{}` and quotes: what is not closed, and what lacks a comma. */
import type { SyntaxReason } from '../diagnostic/reading.ts';
import { findCut } from './explain-value.ts';
import { type Fault, fault, type Patch, syntaxFault } from './fault.ts';
import { asciiFor } from './halfwidth.ts';
import { contentLineBefore, type Line, lastOf, lineAt, type Opener, openersIn } from './lines.ts';
import type { KeyTest } from './marks.ts';

/** How far before the place where the parser gave up an opening bracket is looked for. */
const linesToLookBack = 200;
const charactersToLookBack = 20_000;

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A bracket or quote that is still open at an offset, or what hides its end. */
export function explainUnclosed(file: string, text: string, offset: number): Fault | undefined {
  const opener = openerBefore(text, offset);
  if (opener === undefined) return undefined;
  const line = lineAt(text, opener.offset);
  const end = Math.max(line.end, lineAt(text, offset).start - 1);
  const closing = lineAt(text, offset);
  if (
    offset === closing.start + closing.indent &&
    offset < text.length &&
    text[offset] === closers[opener.mark]
  ) {
    const lineEnd = text.startsWith('\r\n', closing.start - 2) ? 2 : 1;
    const patches = [{ start: closing.start - lineEnd, end: closing.start, by: ' ', joins: true }];
    return syntaxFault(file, 'bracket-indentation', text[offset], offset, offset + 1, patches);
  }
  const patches: Patch[] = [
    { start: opener.offset, end: line.end, by: 'z' },
    { start: line.end, end, by: ' ' },
  ];
  if (/["']/.test(opener.mark))
    return syntaxFault(file, 'unclosed-quote', opener.mark, opener.offset, line.end, patches);
  const stretch = text.slice(opener.offset, end);
  const cut = findCut(file, text, opener.offset, end);
  if (cut?.diagnostic.code === 'comment-cuts-text' && /[\]}]/.test(cut.diagnostic.parameters.cut)) return cut;
  const wide = stretch.search(/[】］｝〕]/u);
  if (wide >= 0) {
    const at = opener.offset + wide;
    const meant = asciiFor(text[at] ?? '');
    const parameters = { found: text[at] ?? '', meant };
    return fault(file, 'fullwidth-mark', parameters, at, at + 1, [{ start: at, end: at + 1, by: meant }]);
  }
  return syntaxFault(file, 'unclosed-bracket', opener.mark, opener.offset, opener.offset + 1, patches);
}

function openerBefore(text: string, offset: number): Opener | undefined {
  let line: Line | undefined = lineAt(text, offset);
  for (let count = 0; line !== undefined && count < linesToLookBack; count += 1) {
    if (count > 0 && offset - line.start > charactersToLookBack) return undefined;
    const opener = openersIn(text, line.start, offset).at(-1);
    if (opener !== undefined) return opener;
    line = contentLineBefore(text, line);
  }
  return undefined;
}

/** Something in `[]` or `{}` that is no entry: the parser looked for a comma at the offset. */
export function explainInFlow(file: string, text: string, offset: number, isKey: KeyTest): Fault {
  const line = lineAt(text, offset);
  const mark = text[offset] ?? '';
  const start = lastOf(',[{', text, Math.max(0, offset - charactersToLookBack), offset) + 1;
  const after = text.slice(offset, line.end).search(/[,\]}]/);
  const entry: Patch = { start, end: after < 0 ? line.end : offset + after, by: 'z' };
  const before = text.slice(start, offset).trimEnd();
  const at = (reason: SyntaxReason, by: string) =>
    syntaxFault(file, reason, mark, offset, offset + 1, [{ start: offset, end: offset + 1, by }]);
  const rest = (reason: SyntaxReason) =>
    syntaxFault(file, reason, text.slice(offset, entry.end), offset, entry.end, [entry]);
  if (mark === ',') return at('stray-comma', ' ');
  if (/[\]}]/.test(mark)) return at('stray-bracket', ' ');
  if (mark === ':') return explainColon(file, text, offset, entry, isKey);
  if (before === '' || before.endsWith(':'))
    return rest(mark === '-' ? 'list-on-key-line' : 'reserved-start');
  const isNext = /^(?:["'[{]|[a-z][a-z-]*[ \t]*:)/.test(text.slice(offset, line.end));
  if (isNext) return rest('missing-comma');
  if (/["']$/.test(before)) return rest('text-after-quote');
  if (/[\]}]$/.test(text.slice(0, offset).trimEnd())) return rest('text-after-bracket');
  const anchored = /(?:^|:)[ \t]*(?=[*&])/.exec(before);
  if (anchored !== null) {
    const from = start + anchored.index + anchored[0].length;
    return syntaxFault(file, 'anchor', text.slice(from, entry.end), from, entry.end, [entry]);
  }
  return rest('missing-comma');
}

/** A second colon in an entry: a sentence, a comma that is full-width or missing, or curly quotes. */
function explainColon(file: string, text: string, offset: number, entry: Patch, isKey: KeyTest): Fault {
  const before = text.slice(entry.start, offset);
  const wide = /([，、])[ \t]*[\w-]+[ \t]*$/u.exec(before);
  if (wide !== null) {
    const at = entry.start + wide.index;
    return fault(file, 'fullwidth-mark', { found: text[at] ?? '', meant: ',' }, at, at + 1, [
      { start: at, end: at + 1, by: ',' },
    ]);
  }
  const start = entry.start + (/^[^:]*:[ \t]+|^[ \t]*/u.exec(before)?.[0].length ?? 0);
  const quote = /^[“‘＂]/u.exec(text.slice(start, offset))?.[0];
  if (quote !== undefined)
    return fault(file, 'fullwidth-mark', { found: quote, meant: asciiFor(quote) }, start, start + 1, [entry]);
  const word = /[ \t]([a-z][a-z-]*)[ \t]*$/u.exec(text.slice(start, offset));
  if (word !== null && isKey(word[1] ?? '')) {
    const at = start + word.index + 1;
    return syntaxFault(file, 'missing-comma', word[1], at, at + (word[1]?.length ?? 0), [entry]);
  }
  return syntaxFault(file, 'colon-in-text', text.slice(start, entry.end), start, entry.end, [entry]);
}
