/** Diagnostics as blocks: place, severity and code, what is wrong, the excerpt with carets, what to do. */
import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts';
import type { Block, Tone } from '../document/document.ts';
import { checkWords } from '../locale/check.ts';
import { say } from '../locale/diagnostics/index.ts';
import type { Lang } from '../locale/lang.ts';
import type { Places } from '../tree/places.ts';

export const toneOf: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'warn', note: 'muted' };

/**
 * `plan.yaml:41:22`, the file alone where it was not read, or nothing.
 */
export function placeText(diagnostic: Diagnostic, places: Places): string {
  if (!diagnostic.place) return '';
  const at = places.at(diagnostic);
  return at ? `${diagnostic.place.file}:${at.line}:${at.column}` : diagnostic.place.file;
}

/** One diagnostic in full. */
export function diagnosticBlock(diagnostic: Diagnostic, places: Places, lang: Lang): Block {
  const words = checkWords[lang];
  const { message, help } = say(diagnostic, lang);
  const place = placeText(diagnostic, places);
  const excerpt = diagnostic.place && places.excerptOf(diagnostic.place);
  const lines = [
    `${place === '' ? '' : `${place} `}${words.severity[diagnostic.severity]}[${diagnostic.code}] ${message}`,
  ];
  const margin = String(excerpt?.line ?? '').length + 3;
  if (excerpt && excerpt.text.trim() !== '') {
    lines.push(`   ${excerpt.line} | ${excerpt.text}`, `${' '.repeat(margin)} | ${excerpt.caret}`);
  }
  for (const { file, at } of places.relatedOf(diagnostic))
    lines.push(`${' '.repeat(margin)} ${words.also(at ? `${file}:${at.line}:${at.column}` : file)}`);
  if (help !== undefined) lines.push(`${' '.repeat(margin)} ${words.help}${help}`);
  return { kind: 'verbatim', text: lines.join('\n') };
}
