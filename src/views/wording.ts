/** Everything that a page says things with, made once per page: language, labels and names, numbers, common words. */

import type { Lang } from '../locale/lang.ts';
import { type PageWords, pageWords } from '../locale/page.ts';
import type { State } from '../plan/state.ts';
import { createLabels, type Labels } from './labels.ts';
import { createNumbers, type Numbers } from './numbers.ts';

export interface Wording {
  readonly lang: Lang;
  readonly state: State;
  readonly labels: Labels;
  readonly numbers: Numbers;
  readonly words: PageWords;
}

export function createWording(state: State, lang: Lang): Wording {
  return {
    lang,
    state,
    labels: createLabels(state, lang),
    numbers: createNumbers(state.plan, lang),
    words: pageWords[lang],
  };
}
