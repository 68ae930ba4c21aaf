/** Finds what git leaves in a file whose merge was not finished, and hides it so that the rest can be read. */
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';

/** In a map at the top no text can stand at a line's beginning: these lines are never a planner's words. */
const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \t\r\n]|$)/gm;

/**
 * One diagnostic per conflict, at its first marker, with the others as related places; and the text with the markers and
 * all versions but the first as comments, every offset where it was.
 *
 * @example
 * hideConflicts('f', 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n').text // 'a: 1\n############\nb: 1\n#######\n####\n#########\n'
 */
export function hideConflicts(
  file: string,
  text: string,
): { text: string; diagnostics: readonly Diagnostic[] } {
  const markers = [...text.matchAll(marker)].map((match) => ({ kind: match[0][0], offset: match.index }));
  if (markers.length === 0) return { text, diagnostics: [] };
  const conflicts: number[][] = [];
  let shown = '';
  let from = 0;
  markers.forEach(({ kind, offset }, index) => {
    const current = conflicts.at(-1);
    if (kind === '<' || current === undefined || markers[index - 1]?.kind === '>') conflicts.push([offset]);
    else current.push(offset);
    const next = markers[index + 1];
    // Only the version after `<<<<<<<` stays, and what stands outside a conflict.
    const isHidden = (kind === '=' || kind === '|') && next !== undefined && next.kind !== '<';
    const end = isHidden ? next.offset : endOfLine(text, offset);
    shown += text.slice(from, offset) + text.slice(offset, end).replace(/[^\r\n]/g, '#');
    from = end;
  });
  const diagnostics = conflicts.map(([first = 0, ...others]) => {
    const places = [first, ...others].map((offset) => ({ file, offset, length: 7 }));
    return diagnostic(
      'conflict-marker',
      { marker: text.slice(first, first + 7) },
      { place: places[0] as (typeof places)[number], ...(others.length > 0 && { related: places.slice(1) }) },
    );
  });
  return { text: shown + text.slice(from), diagnostics };
}

function endOfLine(text: string, offset: number): number {
  const line = /[^\r\n]*/y;
  line.lastIndex = offset;
  return offset + (line.exec(text)?.[0].length ?? 0);
}
