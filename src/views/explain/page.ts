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

/** Role and influence side by side, as in `决策 高`; nothing without a role. */
export function seatText(
  role: string | undefined,
  influence: 'high' | 'medium' | 'low',
  { labels, words }: Wording,
): string {
  return role === undefined ? '' : words.pair(labels.shortRole(role), labels.value('influence', influence));
}
