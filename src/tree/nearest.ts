/** Finds the known word that somebody most likely meant. */
import { distance } from 'fastest-levenshtein';

/**
 * Brings a word to the form in which two spellings of it are the same: full-width as half-width, case, `_`, `-` and
 * spaces ignored.
 *
 * @example
 * normalizeWord('Reports_To') // 'reportsto'
 * @example
 * normalizeWord('ｋｅｙ') // 'key'
 */
export function normalizeWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-_\s]/g, '');
}

/**
 * The known word nearest to what was found, or undefined where none is near: the same but for case and separators, else
 * the fewest edits (at most a third of the letters), else the only one that begins with it (from three letters).
 *
 * @example
 * nearestWord('acounts', ['accounts', 'actions']) // 'accounts'
 * @example
 * nearestWord('reportsTo', ['reports-to', 'role']) // 'reports-to'
 * @example
 * nearestWord('xyz', ['accounts', 'actions']) // undefined
 */
export function nearestWord(found: string, known: readonly string[]): string | undefined {
  const word = normalizeWord(found);
  const length = [...word].length;
  if (length === 0) return undefined;
  const limit = length === 1 ? 0 : Math.max(1, Math.floor(length / 3));
  let best: { word: string; edits: number } | undefined;
  for (const candidate of known) {
    const edits = editsBetween(word, normalizeWord(candidate));
    if (edits <= limit && edits < (best?.edits ?? Number.POSITIVE_INFINITY))
      best = { word: candidate, edits };
  }
  if (best) return best.word;
  const beginning = length < 3 ? [] : known.filter((candidate) => normalizeWord(candidate).startsWith(word));
  return beginning.length === 1 ? beginning[0] : undefined;
}

/** Letters in the wrong order count as one edit: they are the commonest slip and would count as two. */
function editsBetween(one: string, other: string): number {
  const edits = distance(one, other);
  return edits === 2 && sortLetters(one) === sortLetters(other) ? 1 : edits;
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}
