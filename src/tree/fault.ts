/** A syntax error in this project's words, with what to write over it so that the rest of the text can be read. */
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticParameters,
  diagnostic,
} from '../diagnostic/diagnostic.ts';
import type { SyntaxReason } from '../diagnostic/reading.ts';
import { type Line, lineAfter } from './lines.ts';

/** Patches of one fault stand in the order of the text. Every character of a stretch becomes `by`, but for line ends unless it `joins` lines: no offset behind it changes. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly joins?: boolean;
}

export interface Fault {
  readonly diagnostic: Diagnostic;
  readonly patches: readonly Patch[];
}

/** A fault of any code from `start` to `end`. */
export function fault<Code extends DiagnosticCode>(
  file: string,
  code: Code,
  parameters: DiagnosticParameters[Code],
  start: number,
  end: number,
  patches: readonly Patch[],
): Fault {
  const place = { file, offset: start, length: Math.max(0, end - start) };
  return { diagnostic: diagnostic(code, parameters, { place }), patches };
}

/** A fault of the code yaml-syntax; `found` is what is said to be wrong, in one line. */
export function syntaxFault(
  file: string,
  reason: SyntaxReason,
  found: string | undefined,
  start: number,
  end: number,
  patches: readonly Patch[],
): Fault {
  const shown = found?.trim().split(/[\r\n]/)[0];
  return fault(file, 'yaml-syntax', { reason, ...(shown && { found: shown }) }, start, end, patches);
}

/** Writes patches over a text, in the order in which they are given; a patch without extent does nothing. */
export function applyPatches(text: string, patches: readonly Patch[]): string {
  let patched = '';
  let from = 0;
  for (const { start, end, by, joins } of patches) {
    if (start < from || end <= start) continue;
    patched += text.slice(from, start) + text.slice(start, end).replace(joins ? /[\s\S]/g : /[^\r\n]/g, by);
    from = end;
  }
  return patched + text.slice(from);
}

/** Makes a comment of a line and of all that follow it with at least its indentation. */
export function hideBlock(text: string, line: Line): Patch[] {
  let end = line.end;
  for (let next = lineAfter(text, line); next !== undefined; next = lineAfter(text, next)) {
    if (next.indent < line.indent && next.indent < next.text.length) break;
    if (next.indent === 0 && next.text !== '') break;
    end = next.end;
  }
  return [{ start: line.start, end, by: '#' }];
}
