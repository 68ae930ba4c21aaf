/** Colours of accounts and hilltops in words, and why they are not green. */
import type { Colour, ColourName, ColourReason } from '../analyses/assessment.ts';
import type { Readiness, ReadinessReason } from '../analyses/readiness.ts';
import type { Tone } from '../document/document.ts';
import { colourWords } from '../locale/colour.ts';
import type { Wording } from './wording.ts';

/** The tone of a colour. */
export const toneOfColour: Readonly<Record<ColourName, Tone>> = {
  grey: 'muted',
  red: 'bad',
  amber: 'warn',
  green: 'good',
};

export function colourName(colour: ColourName, { lang }: Wording): string {
  return colourWords[lang].name[colour];
}

/** Why an account is not green, the reasons one by one; empty for green. */
export function colourReasons({ reasons }: Colour, wording: Wording): readonly string[] {
  return reasons.map((reason) => accountReason(reason, wording));
}

function accountReason(reason: ColourReason, wording: Wording): string {
  const words = colourWords[wording.lang];
  switch (reason.kind) {
    case 'nobody-assessed':
      return words.nobodyAssessed;
    case 'nobody-supportive':
      return reason.enoughPoints.length === 0
        ? words.nobodySupportive
        : words.enoughPoints(people(reason.enoughPoints, wording));
    case 'no-decider-supportive':
      return words.noDeciderSupportive;
    case 'decider-unknown':
      return words.deciderUnknown;
    case 'decider-not-assessed':
      return words.deciderNotAssessed(people(reason.who, wording));
    case 'opponents':
      return words.opponents(people(reason.who, wording));
  }
}

/** Why a hilltop is not green, the reasons one by one; empty for green. */
export function readinessReasons(
  { reasons }: Pick<Readiness, 'reasons'>,
  wording: Wording,
): readonly string[] {
  return reasons.map((reason) => hilltopReason(reason, wording));
}

function hilltopReason(reason: ReadinessReason, wording: Wording): string {
  const words = colourWords[wording.lang];
  switch (reason.kind) {
    case 'deciding-below':
      return words.decidingBelow(people(reason.who, wording));
    case 'opponent-uncovered':
      return words.opponentUncovered(people(reason.who, wording));
    case 'below':
      return words.below(people(reason.who, wording));
    case 'stale':
      return words.stale(people(reason.who, wording));
    case 'provisional':
      return words.provisional(people(reason.who, wording));
    case 'decider-unknown':
      return words.deciderUnknown;
    case 'too-few-lines':
      return words.tooFewLines;
  }
}

function people(who: readonly string[], { labels, words }: Wording): string {
  return who.map((address) => labels.own(address)).join(words.list);
}
