/** Looks through a text that is YAML for what was typed for something else: marks, spaces, and ` #` that cuts a text. */
import { COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import { isEmptyScalar, scalarRange } from './events.ts';
import { findMarks, type KeyTest, suspicious } from './marks.ts';

interface Holder {
  readonly isMap: boolean;
  readonly inFlow: boolean;
  atKey: boolean;
}

/** All findings, in the order of the text. Quoted texts, block texts and comments are prose and are not looked at. */
export function scan(file: string, text: string, events: readonly Event[], isKey: KeyTest): Diagnostic[] {
  const findings: Diagnostic[] = [];
  const holders: Holder[] = [];
  let lastKey: ScalarEvent | undefined;
  let nextMark = -1;
  events.forEach((event, index) => {
    if (event.type === EVENT_ID.DOCUMENT) return;
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const isMap = event.type === EVENT_ID.MAPPING;
      holders.push({ isMap, inFlow: event.style === COLLECTION_STYLE.FLOW, atKey: true });
      return;
    }
    if (event.type === EVENT_ID.POP) holders.pop();
    const holder = holders.at(-1);
    const role = !holder?.isMap ? 'item' : holder.atKey ? 'key' : 'value';
    if (holder !== undefined) holder.atKey = !holder.atKey;
    if (event.type !== EVENT_ID.SCALAR) return;
    if (role === 'key') lastKey = event;
    if (event.style !== SCALAR_STYLE.PLAIN) return;
    if (event.valueStart < 0) {
      const end = role === 'value' && isEmptyScalar(event) ? endOfColon(text, lastKey) : undefined;
      if (end !== undefined && isCut(text, end)) findings.push(cutText(file, text, end, end));
      return;
    }
    if (isCut(text, event.valueEnd)) findings.push(cutText(file, text, event.valueStart, event.valueEnd));
    if (nextMark < event.valueStart) {
      suspicious.lastIndex = event.valueStart;
      // Every mark is one unit long.
      nextMark = suspicious.test(text) ? suspicious.lastIndex - 1 : Number.POSITIVE_INFINITY;
    }
    if (nextMark >= event.valueEnd) return;
    const hasNoValue = role === 'key' && isEmptyScalar(events[index + 1]);
    const plain = {
      text: text.slice(event.valueStart, event.valueEnd),
      offset: event.valueStart,
      role,
      inFlow: holder?.inFlow ?? false,
      isLone: hasNoValue && endOfColon(text, event) === undefined,
      beginsLine: isLineStart(text, event.valueStart),
    } as const;
    findings.push(...findMarks(file, plain, isKey));
  });
  return joinLines(text, findings);
}

function isLineStart(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && ' -\t'.includes(text[at] ?? '')) at -= 1;
  return at < 0 || text[at] === '\n' || text[at] === '\r';
}

/** Where the colon after a key ends. */
function endOfColon(text: string, key: ScalarEvent | undefined): number | undefined {
  const colon = /[ \t]*:/y;
  colon.lastIndex = (key && scalarRange(key)?.end) ?? text.length;
  return colon.test(text) ? colon.lastIndex : undefined;
}

/**
 * `C #4` lost its end; `C # four` has a comment, and so has `C  #4`, set off by two spaces: only a single space before
 * `#` and a letter or digit right after it are taken for a text that was cut.
 */
function isCut(text: string, end: number): boolean {
  if (text.charCodeAt(end + 1) !== 0x23) return false;
  const after = String.fromCodePoint(text.codePointAt(end + 2) ?? 0);
  return /[ \t]/.test(text[end] ?? '') && /[\p{L}\p{N}]/u.test(after);
}

function cutText(file: string, text: string, start: number, end: number): Diagnostic {
  const line = /[^\r\n]*/y;
  line.lastIndex = end + 1;
  const cut = (line.exec(text)?.[0] ?? '').trimEnd();
  const place = { file, offset: end + 1, length: cut.length };
  return diagnostic('comment-cuts-text', { text: text.slice(start, end), cut }, { place });
}

/** Joins odd indentation of lines that follow each other into one finding. */
function joinLines(text: string, findings: readonly Diagnostic[]): Diagnostic[] {
  const joined: Diagnostic[] = [];
  let before = 0;
  for (const finding of findings) {
    const last = joined.at(-1);
    const offset = finding.place !== undefined && 'offset' in finding.place ? finding.place.offset : 0;
    const isIndent = finding.code === 'odd-space' && finding.parameters.where === undefined;
    if (
      isIndent &&
      last?.code === 'odd-space' &&
      last.parameters.where === undefined &&
      isNextLine(text, before, offset)
    )
      joined[joined.length - 1] = {
        ...last,
        parameters: { ...last.parameters, lines: (last.parameters.lines ?? 1) + 1 },
      };
    else joined.push(finding);
    before = offset;
  }
  return joined;
}

function isNextLine(text: string, before: number, offset: number): boolean {
  return (text.slice(before, offset).match(/\r\n?|\n/g)?.length ?? 0) === 1;
}
