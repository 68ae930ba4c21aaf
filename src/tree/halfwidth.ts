/** Full-width marks and odd spaces: what an input method types in place of what YAML, an id or a level needs. */

/** Spaces that YAML takes for text: U+3000, no-break and other typographic ones, zero-width ones. */
export const oddSpaces = '\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff';
const oddSpace = new RegExp(`[${oddSpaces}]+`, 'g');
const fullWidth = new RegExp(`[\\uff01-\\uff5e【】〔〕“”‘’、–—−${oddSpaces}]`, 'u');

/** What stands for each mark in ASCII. Ending quotes and brackets are here as well as opening ones. */
const halfWidth: Readonly<Record<string, string>> = {
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '、': ',',
  '–': '-',
  '—': '-',
  '−': '-',
};

/**
 * The ASCII mark for a full-width one.
 *
 * @example
 * asciiFor('：') // ':'
 */
export function asciiFor(mark: string): string {
  return halfWidth[mark] ?? mark.normalize('NFKC');
}

/**
 * What a word with full-width marks or odd spaces was most likely meant to be: its marks, letters and digits in ASCII,
 * without curly quotes around it. Undefined where it has none of these, so that it can be offered as a correction.
 *
 * @example
 * suggestHalfWidth('“ｍｅｔｒｏ／ｇｕ”') // 'metro/gu'
 * @example
 * suggestHalfWidth('metro，jinsha') // 'metro, jinsha'
 * @example
 * suggestHalfWidth('支持不排他') // undefined
 */
export function suggestHalfWidth(text: string): string | undefined {
  if (!fullWidth.test(text)) return undefined;
  const meant = text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(oddSpace, ' ')
    .trim()
    .replace(/^[“‘＂＇](.*)[”’＂＇]$/u, '$1')
    .replace(/[\uff01-\uff5e【】〔〕“”‘’、–—−]/gu, asciiFor)
    .replace(/(?<!\d)([,:])(?=[^\s/])|([,:])(?=[^\s/\d])/g, '$& ');
  return meant === text || meant === '' ? undefined : meant;
}

/** Which kind of odd space it is: the kinds that people know by name. */
export function spaceName(space: string): 'ideographic' | 'no-break' | 'other' {
  if (space === '\u3000') return 'ideographic';
  return space === '\u00a0' || space === '\u202f' ? 'no-break' : 'other';
}
