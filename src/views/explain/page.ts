/** What every page of `crp explain` says things with. */

import type { Place } from '../../diagnostic/diagnostic.ts';
import { type ExplainWords, explainWords } from '../../locale/explain.ts';
import type { Lang } from '../../locale/lang.ts';
import type { State } from '../../plan/state.ts';
import { createWording, type Wording } from '../wording.ts';

/** Where a record stands, as `plan.yaml:295`: the command knows the lines. */
export type LineOf = (place: Place) => string;

export interface ExplainPage extends Wording {
  readonly explain: ExplainWords;
  readonly lineOf: LineOf;
}

export function createExplainPage(state: State, lang: Lang, lineOf: LineOf): ExplainPage {
  return { ...createWording(state, lang), explain: explainWords[lang], lineOf };
}

/** One of ours by name; nothing where nobody is named. */
export function memberName(id: string | undefined, { labels }: Pick<Wording, 'labels'>): string {
  return id === undefined ? '' : labels.member(id);
}
