/** What it would cost if somebody left, in words. */
import type { Loss, LossEffect } from '../analyses/assessment.ts';
import { lossWords } from '../locale/attention.ts';
import type { Wording } from './wording.ts';

/** All effects, gravest first; then the hilltops that would have one fewer in place. */
export function lossText({ effects, hilltops }: Loss, wording: Wording): string {
  const { labels, lang, words } = wording;
  const said = new Set(effects.flatMap((effect) => ('project' in effect ? [effect.project] : [])));
  const fewer = hilltops
    .filter((project) => !said.has(project))
    .map((project) => lossWords[lang].lessInPlace(labels.project(project)));
  return [...effects.map((effect) => effectText(effect, wording)), ...fewer].join(words.semicolon);
}

function effectText(effect: LossEffect, { labels, lang, state: { method } }: Wording): string {
  const phrases = lossWords[lang];
  switch (effect.kind) {
    case 'last-supporter':
      return phrases.lastSupporter;
    case 'no-deciding-supporter':
      return phrases.noDecidingSupporter(method['deciding-roles'].map(labels.role));
    case 'decider-without-line':
      return phrases.deciderWithoutLine(labels.role(effect.role));
    case 'hilltop-decider-without-line':
      return phrases.hilltopWithoutLine(labels.project(effect.project), labels.role(method['decider-role']));
    case 'lines-short':
      return phrases.linesShort(effect.have, effect.need);
    case 'without-owner':
      return phrases.withoutOwner(effect.contacts.map(labels.own));
  }
}
