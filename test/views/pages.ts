/** The pages of crp assess and crp gaps of a state, as the command would show them. */
import { assess } from '../../src/analyses/assess.ts';
import { assessRegion } from '../../src/analyses/assess-region.ts';
import { gaps } from '../../src/analyses/gaps.ts';
import type { Document } from '../../src/document/document.ts';
import type { Lang } from '../../src/locale/lang.ts';
import { rendererWords } from '../../src/locale/renderers.ts';
import type { LayerName } from '../../src/method/method.ts';
import type { State } from '../../src/plan/state.ts';
import { renderTerminal } from '../../src/renderers/terminal.ts';
import { assessView } from '../../src/views/assess.ts';
import { gapsView } from '../../src/views/gaps.ts';

export interface AssessOptions {
  readonly all?: boolean;
  readonly layer?: LayerName;
  readonly without?: string;
}

export function assessPage(now: State, before: State, lang: Lang, options: AssessOptions = {}): Document {
  const { all = false, ...asked } = options;
  return assessView(assess(now, before, asked), now, { lang, all });
}

export function gapsPage(state: State, lang: Lang): Document {
  return gapsView(gaps(state, assessRegion(state)), state, { lang });
}

export function rendered(document: Document, width: number, ambiguous: 1 | 2 = 1): Promise<string> {
  return renderTerminal(document, { width, color: false, ambiguous, words: rendererWords[document.lang] });
}
