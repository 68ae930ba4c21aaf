/** The language of a page about a plan: the one asked for, else the plan's, else the machine's. */
import type { Lang } from '../locale/lang.ts';
import type { Reading } from '../plan/read.ts';
import { valueWords } from '../plan/schema/words.ts';
import type { Invocation } from './command.ts';

/** Of a plan with errors too: whoever wrote it reads what is wrong with it in its own language. */
export function languageOf(
  reading: Pick<Reading, 'plan' | 'texts'>,
  file: string,
  { options, lang }: Pick<Invocation, 'options' | 'lang'>,
): Lang {
  return options.lang ?? reading.plan?.lang ?? languageWritten(reading.texts.get(file) ?? '') ?? lang;
}

/**
 * The language that a plan's text names at its top level, whether or not the rest of it can be read.
 *
 * @example
 * languageWritten('crp: 1\nlang: 中文  # reports\nregion：') // 'zh'
 * languageWritten('crp: 1\nregion: north') // undefined
 */
export function languageWritten(text: string): Lang | undefined {
  const [, written] = /^lang: *["']?([\p{L}]+)/mu.exec(text) ?? [];
  return written === undefined ? undefined : (valueWords('lang').idOf(written) as Lang | undefined);
}
