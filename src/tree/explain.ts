/** Says in this project's words what the parser stumbled over: looks at the line where it stopped, and at those before. */
import { explainInFlow, explainUnclosed } from './explain-flow.ts';
import { cutBefore, explainValue } from './explain-value.ts';
import { type Fault, hideBlock, syntaxFault } from './fault.ts';
import {
  contentLineBefore,
  contentStart,
  hasKey,
  holdsContent,
  type Line,
  lineAt,
  valueStart,
} from './lines.ts';
import type { KeyTest } from './marks.ts';
import { findTrap, tabs } from './traps.ts';

/** Where the parser stopped and why, in its own words. */
export interface ParserError {
  readonly reason: string;
  readonly offset: number;
}

/** What the parser's error comes from. Every kind of file gets an answer; the vaguest is `other`. */
export function explain(file: string, text: string, error: ParserError, isKey: KeyTest): Fault {
  const { reason, offset } = error;
  const line = lineAt(text, offset);
  if (/tab characters/.test(reason)) return tabs(file, text, line);
  if (/non-printable|null byte|JSON character/.test(reason)) return controlCharacter(file, text, offset);
  if (/nesting exceeded/.test(reason))
    return syntaxFault(file, 'too-deep', undefined, offset, offset + 1, []);
  if (/directive/i.test(reason)) return wholeLine(file, 'directive', lineAt(text, text.search(/^%/m)));
  if (/deficient indentation|unexpected end of the (?:stream|document) within a (?!verbatim)/.test(reason))
    return explainUnclosed(file, text, offset) ?? indentation(file, text, line);
  if (/flow collection entries|node content/.test(reason)) return explainInFlow(file, text, offset, isKey);
  const value = explainValue(file, text, reason, line, offset);
  return value ?? explainLine(file, text, line, offset);
}

/** A line that ran on into the next, lost its colon, or is indented as nothing above it. */
function explainLine(file: string, text: string, line: Line, offset: number): Fault {
  const isAtStart = offset <= line.start + line.indent && holdsContent(line);
  if (isAtStart)
    return cutBefore(file, text, line) ?? findTrap(file, text, line) ?? indentation(file, text, line);
  const keyless = holdsContent(line) && !hasKey(line) ? line : contentLineBefore(text, line);
  if (keyless === undefined || hasKey(keyless))
    return indentation(file, text, holdsContent(line) ? line : (keyless ?? line));
  const first = firstKeyless(text, keyless);
  const trap = findTrap(file, text, first);
  if (trap !== undefined) return trap;
  if (first !== line && first.text.startsWith('- ', first.indent)) return indentation(file, text, line);
  const start = contentStart(first);
  return syntaxFault(
    file,
    'missing-colon',
    text.slice(start, first.end),
    start,
    first.end,
    hideBlock(text, first),
  );
}

/** The first of the lines without key that the parser read as one text. */
function firstKeyless(text: string, line: Line): Line {
  const before = contentLineBefore(text, line);
  if (before === undefined || hasKey(before) || before.indent > line.indent) return line;
  return before.text.startsWith('- ', before.indent) ? line : firstKeyless(text, before);
}

function indentation(file: string, text: string, line: Line): Fault {
  const start = line.start + line.indent;
  const end = Math.max(start, Math.min(line.end, valueStart(line) ?? line.end));
  return syntaxFault(
    file,
    'indentation',
    undefined,
    start,
    start + text.slice(start, end).trimEnd().length,
    hideBlock(text, line),
  );
}

function controlCharacter(file: string, text: string, offset: number): Fault {
  const code = (text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const patches = [{ start: offset, end: offset + 1, by: '_' }];
  return syntaxFault(file, 'control-character', `U+${code}`, offset, offset + 1, patches);
}

function wholeLine(file: string, reason: 'directive', line: Line): Fault {
  const { start, end } = line;
  return syntaxFault(file, reason, line.text, start, end, [{ start, end, by: '#' }]);
}
