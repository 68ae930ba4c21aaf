/** Why somebody needs attention, in words. */
import type { Attention } from '../analyses/assessment.ts';
import { attentionWords } from '../locale/attention.ts';
import { conditionWords, type Form } from '../locale/conditions.ts';
import { unmetText } from './conditions.ts';
import type { Wording } from './wording.ts';

export function attentionText(reason: Attention, wording: Wording, form: Form = 'short'): string {
  const { labels, numbers, lang } = wording;
  const words = attentionWords[lang][form];
  const level = (id: string) => (form === 'short' ? labels.shortLevel('key', id) : labels.level('key', id));
  switch (reason.kind) {
    case 'fell':
      return words.fell(level(reason.from), numbers.day(reason.since));
    case 'opposed':
      return words.opposed(reason.evidence && numbers.day(reason.evidence.on), reason.evidence?.what);
    case 'rival-closer':
      return words.rivalCloser(
        labels.rival(reason.closeness.rival),
        level(reason.closeness.level),
        reason.levels,
      );
    case 'rival-exclusive':
      return words.rivalExclusive(labels.rival(reason.closeness.rival), level(reason.closeness.level));
    case 'stale':
      return words.stale(reason.age, reason.limit);
    case 'gate': {
      const unmet = reason.cap.unmet.map((one) => unmetText(one, 'key', wording, form));
      return words.gate(labels.gate(reason.cap.gate), unmet.join(conditionWords[lang][form].and));
    }
    case 'act-expired':
      return words.actExpired(numbers.day(reason.evidence.on), reason.evidence.what);
    case 'awaiting':
      return words.awaiting(level(reason.claimed));
    case 'lowered': {
      const { on, level: said, why } = reason.confirmation;
      return words.lowered(level(reason.claimed), numbers.day(on), level(said), why);
    }
    case 'left':
      return words.left(
        numbers.day(reason.on),
        reason.lastOfRole === undefined ? undefined : labels.role(reason.lastOfRole),
      );
    case 'same-scores':
      return words.sameScores(numbers.day(reason.since));
    case 'provisional':
      return words.provisional;
    case 'not-assessed':
      return words.notAssessed;
  }
}
