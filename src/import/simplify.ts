/** Brings traditional Chinese characters to simplified ones, one by one, to compare names. */
import pairs from 'opencc-js/dict/TSCharacters';

let table: ReadonlyMap<string, string> | undefined;

/**
 * @example
 * simplify('陳曉東') // '陈晓东'
 */
export function simplify(text: string): string {
  // A pair may name several simplified characters; the first is the usual one.
  table ??= new Map(pairs.split('|').map((pair) => pair.split(' ') as [string, string]));
  return Array.from(text, (character) => table?.get(character) ?? character).join('');
}
