/** What the page of an account says first: what is decided next, who is in the way, what moved. */
import type { AccountResult } from '../../analyses/account.ts';
import type { HilltopStanding } from '../../analyses/hilltop-standing.ts';
import type { Block } from '../../document/document.ts';
import { accountWords } from '../../locale/account.ts';
import { explainWords } from '../../locale/explain.ts';
import { facts } from '../blocks.ts';
import { colourName, colourReasons, toneOfColour } from '../colour-text.ts';
import { preciseScore } from '../numbers.ts';
import type { Wording } from '../wording.ts';

/** Tier, maturity, industry, posture, parent, channel. */
export function kindOfAccount({ account: { state } }: AccountResult, { labels, lang }: Wording): string {
  const { industry, parent, via, posture } = state.account;
  return accountWords[lang].kind({
    tier: state.tier,
    maturity: labels.value('maturity', state.maturity),
    industry: industry ?? '',
    parent: parent === undefined ? '' : labels.account(parent),
    via: via === undefined ? '' : labels.account(via),
    posture: posture === undefined ? '' : labels.value('posture', posture),
  });
}

export function accountAnswer(result: AccountResult, wording: Wording): readonly Block[] {
  const words = accountWords[wording.lang];
  const { colour, state } = result.account;
  const reasons = colourReasons(colour, wording).join(wording.words.semicolon);
  return facts([
    {
      label: wording.words.answer,
      lines: [
        words.standing(colourName(colour.name, wording), reasons),
        ...result.hilltops.flatMap((hilltop) => hilltopLines(hilltop, wording)),
        changesLine(result, wording),
      ],
      tone: toneOfColour[colour.name],
    },
    { label: words.fact.strategy, lines: [state.account.strategy ?? ''] },
  ]);
}

/** How an open hilltop stands, and what it would be if everybody required were there. */
export function hilltopLines(
  { hilltop, readiness, indexThen, daysLeft }: HilltopStanding,
  wording: Wording,
): readonly string[] {
  const { labels, lang, numbers, words: common } = wording;
  const words = accountWords[lang];
  const { project } = hilltop;
  const { index, inPlace, required, opponents } = readiness;
  return [
    words.hilltop({
      project: project.name,
      decision: project.decision === undefined ? common.notFilled : numbers.when(project.decision),
      left: leftText(daysLeft, wording),
      required,
      inPlace,
      against: opponents.map(labels.own).join(common.list),
    }),
    index.value === null || indexThen === null || inPlace === required
      ? ''
      : words.chainThen(preciseScore(index.value), preciseScore(indexThen)),
  ];
}

/** How many days are left to a decision, or have passed since. */
export function leftText(daysLeft: number | undefined, { lang, numbers, words }: Wording): string {
  if (daysLeft === undefined) return words.notFilled;
  const { left, past } = accountWords[lang];
  return daysLeft < 0 ? past(numbers.days(-daysLeft)) : left(numbers.days(daysLeft));
}

function changesLine({ indexChange }: AccountResult, { labels, lang, words: common }: Wording): string {
  if (indexChange === undefined || indexChange.parts.length === 0) return '';
  const explain = explainWords[lang];
  const index = (value: number | null) => (value === null ? common.notAssessed : preciseScore(value));
  const say = {
    level: explain.part,
    weight: explain.part,
    first: explain.partFirst,
    left: explain.partLeft,
    joined: explain.partJoined,
  } as const;
  const parts = indexChange.parts
    .toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change))
    .map(({ address, change, because }) => say[because](labels.own(address), preciseScore(change)));
  return accountWords[lang].changes(
    index(indexChange.before),
    index(indexChange.after),
    parts.join(common.comma),
  );
}
