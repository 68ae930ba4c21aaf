/** A gap in words: its conditions in the order in which to work, and how the action for it stands. */
import type { Gap, GapCondition } from '../analyses/gap.ts';
import { gapTextWords } from '../locale/gap-text.ts';
import { organizationUnmetText, unmetText } from './conditions.ts';
import { missingPoints, scoreText } from './numbers.ts';
import type { Wording } from './wording.ts';

/** The layer of a kind of target. */
export const layerOfTarget = {
  contact: 'key',
  department: 'general',
  general: 'general',
  organization: 'organization',
} as const;

/** One condition, short enough for a table. */
export function conditionText(condition: GapCondition, layer: 'key' | 'general', wording: Wording): string {
  const { labels, words, lang } = wording;
  const phrases = gapTextWords[lang];
  switch (condition.kind) {
    case 'assess':
      return phrases.assess;
    case 'assess-again':
      return phrases.assessAgain(condition.age, condition.limit);
    case 'stop':
      return phrases.stop(
        condition.dimension === undefined ? undefined : labels.dimension(layer, condition.dimension),
        condition.have,
      );
    case 'judged':
      return phrases.judged(labels.shortLevel(layer, condition.level));
    case 'points':
      return phrases.points(missingPoints(condition.missing));
    case 'condition':
      return unmetText(condition.unmet, layer, wording, 'short');
    case 'confirmation':
      return condition.state === 'awaiting' ? phrases.awaiting : phrases.lowered(condition.why);
    case 'organization':
      return organizationUnmetText(condition.unmet, wording, 'short');
    case 'departments':
      return phrases.departments(condition.which.map(({ address }) => labels.own(address)).join(words.list));
  }
}

/** All conditions of a gap; that the points are enough is said where something else holds the level down. */
export function gapText(gap: Gap, wording: Wording): string {
  const phrases = gapTextWords[wording.lang];
  const isContact = gap.target.kind === 'contact';
  const enough =
    isContact && gap.score !== null && gap.score >= gap.need
      ? [phrases.enough(scoreText(gap.score, [gap.need]))]
      : [];
  const parts = gap.conditions.map((condition) =>
    conditionText(condition, isContact ? 'key' : 'general', wording),
  );
  return [...enough, ...parts].join(wording.words.semicolon);
}

/** How the action for a gap stands. */
export function actionText(gap: Gap, { lang, numbers }: Wording): string {
  const phrases = gapTextWords[lang];
  const { standing, actions } = gap.action;
  const first = actions[0];
  if (standing === 'none' || first === undefined) return phrases.noAction;
  if (standing === 'done-nothing-next') return phrases.nothingNext;
  const { id } = first.action;
  return first.overdueDays > 0
    ? phrases.overdue(id, first.overdueDays)
    : phrases.open(id, first.due ? numbers.when(first.due) : '');
}
