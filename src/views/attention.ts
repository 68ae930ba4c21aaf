/** Why somebody needs attention, and what their leaving would cost, in words for a table. */
import type { Attention, LossEffect } from '../analyses/assessment.ts';
import { assessWords } from '../locale/region-page.ts';
import { unmetText } from './conditions.ts';
import type { Wording } from './wording.ts';

export function attentionText(reason: Attention, wording: Wording): string {
  const { labels, numbers, words: common, lang } = wording;
  const words = assessWords[lang];
  const level = (id: string) => labels.shortLevel('key', id);
  switch (reason.kind) {
    case 'fell':
      return words.fell(level(reason.from), numbers.day(reason.since));
    case 'opposed':
      return words.opposed(reason.evidence?.what, reason.evidence && numbers.day(reason.evidence.on));
    case 'rival-closer':
      return words.rivalCloser(
        labels.rival(reason.closeness.rival),
        level(reason.closeness.level),
        reason.levels,
      );
    case 'rival-exclusive':
      return words.rivalExclusive(labels.rival(reason.closeness.rival));
    case 'stale':
      return words.stale(reason.age, reason.limit);
    case 'gate':
      return words.gate(
        labels.gate(reason.cap.gate),
        reason.cap.unmet.map((one) => unmetText(one, 'key', wording, 'short')).join(common.comma),
      );
    case 'act-expired':
      return words.actExpired(reason.evidence.what, numbers.day(reason.evidence.on));
    case 'awaiting':
      return words.awaiting(level(reason.claimed));
    case 'lowered':
      return words.lowered(
        level(reason.claimed),
        numbers.day(reason.confirmation.on),
        reason.confirmation.why,
      );
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
      return common.notAssessed;
  }
}

export function effectText(effect: LossEffect, { labels, words: common, lang }: Wording): string {
  const words = assessWords[lang];
  switch (effect.kind) {
    case 'last-supporter':
      return words.lastSupporter;
    case 'no-deciding-supporter':
      return words.noDecidingSupporter;
    case 'decider-without-line':
      return words.deciderWithoutLine(labels.role(effect.role));
    case 'hilltop-decider-without-line':
      return words.hilltopWithoutLine(labels.project(effect.project));
    case 'lines-short':
      return words.linesShort(effect.have, effect.need);
    case 'without-owner':
      return words.withoutOwner(effect.contacts.map((address) => labels.own(address)).join(common.list));
  }
}
