/** What is said about every code, in both languages. */
import type { Diagnostic, DiagnosticCode, DiagnosticParameters } from '../../diagnostic/diagnostic.ts';
import type { Lang } from '../lang.ts';
import { findingMessages } from './finding.ts';
import { methodMessages } from './method.ts';
import { readingMessages } from './reading.ts';
import { usageMessages } from './usage.ts';

export interface Said {
  readonly message: string;
  readonly help?: string;
}

type Messages = { readonly [Code in DiagnosticCode]: (parameters: DiagnosticParameters[Code]) => Said };

const messages: Record<Lang, Messages> = {
  zh: { ...readingMessages.zh, ...methodMessages.zh, ...findingMessages.zh, ...usageMessages.zh },
  en: { ...readingMessages.en, ...methodMessages.en, ...findingMessages.en, ...usageMessages.en },
};

/** Message and help of a diagnostic. */
export function say(diagnostic: Diagnostic, lang: Lang): Said {
  const message = messages[lang][diagnostic.code] as (parameters: Diagnostic['parameters']) => Said;
  return message(diagnostic.parameters);
}
