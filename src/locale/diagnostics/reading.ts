/** What is said about everything that can be wrong while a file is read, and what to do about it, in both languages. */
import type { ReadingParameters } from '../../diagnostic/reading.ts';
import { entryMessages } from './reading/entry.ts';
import { fileMessages } from './reading/file.ts';
import { planMessages } from './reading/plan.ts';
import type { Messages } from './reading/words.ts';

export const readingMessages: Messages<keyof ReadingParameters> = {
  zh: { ...fileMessages.zh, ...entryMessages.zh, ...planMessages.zh },
  en: { ...fileMessages.en, ...entryMessages.en, ...planMessages.en },
};
