/** One question of the interview in words: who it is, what was said last, the anchors, what the points come to. */
import type { RatingEffect } from '../analyses/rating-effects.ts';
import { isJudged, type ToRate } from '../analyses/rating-list.ts';
import type { RatingDimension, RatingQuestion } from '../document/question.ts';
import { interviewWords } from '../locale/interview.ts';
import { rateWords } from '../locale/rate.ts';
import { scoreText } from './numbers.ts';
import { levelName, whyText } from './rate.ts';
import type { Wording } from './wording.ts';

/** `effectOf` works out what points come to; undefined where nothing is given. */
export function ratingQuestion(
  subject: ToRate,
  { number, of }: { readonly number: number; readonly of: number },
  wording: Wording,
  effectOf: (points: readonly (number | undefined)[]) => RatingEffect | undefined,
): RatingQuestion {
  const { lang } = wording;
  const words = interviewWords[lang];
  return {
    head: words.head(number, of, nameOf(subject, wording), seatOf(subject, wording)),
    last: lastText(subject, wording),
    dimensions: isJudged(subject) ? [levelDimension(subject, wording)] : dimensionsOf(subject, wording),
    from: isJudged(subject) ? 0 : lowestOf(subject, wording),
    hasLast: subject.last !== undefined,
    words: words.keys,
    outcome: (points) => {
      const effect = effectOf(points);
      return effect === undefined ? [wording.words.notAssessed] : outcomeLines(effect, wording);
    },
  };
}

function nameOf({ address, layer }: ToRate, { lang, labels }: Wording): string {
  return layer === 'organization'
    ? `${labels.shortAccount(address)} ${rateWords[lang].organization}`
    : labels.at(address);
}

function seatOf({ address, layer }: ToRate, { state, labels, words }: Wording): string {
  const contact = layer === 'key' ? state.contactByAddress.get(address)?.contact : undefined;
  if (contact?.role === undefined) return '';
  const influence = contact.influence ?? state.method.assumed.influence;
  return words.pair(labels.role(contact.role), labels.value('influence', influence));
}

function lastText({ last, layer, level, need }: ToRate, wording: Wording): string {
  const { lang, numbers } = wording;
  const words = interviewWords[lang];
  if (last === undefined) return words.need['not-assessed'];
  const points = last.points === undefined ? '' : pointsText(last.points, layer, wording);
  return words.last(numbers.day(last.on), levelName(layer, level, wording), points, words.need[need]);
}

function pointsText(
  points: Readonly<Record<string, number>>,
  layer: ToRate['layer'],
  { state }: Wording,
): string {
  const { method } = state;
  const all = layer === 'organization' ? method.organization.stages : method[layer].dimensions;
  return all.map(({ id }) => points[id] ?? '.').join(' ');
}

function dimensionsOf(
  { layer, asks, last }: ToRate,
  { lang, labels, state }: Wording,
): readonly RatingDimension[] {
  const { method } = state;
  return asks.map((id) => ({
    label: layer === 'organization' ? labels.shortStage(id) : labels.shortDimension(layer, id),
    title: layer === 'organization' ? labels.stage(id) : labels.dimension(layer, id),
    anchors:
      layer === 'organization'
        ? method.organization.depths[lang]
        : (method[layer].dimensions.find((dimension) => dimension.id === id)?.anchors[lang] ?? []),
    last: last?.points?.[id],
  }));
}

/** Of whom a judged level is enough the levels take the place of the anchors, the lowest first. */
function levelDimension({ level }: ToRate, { lang, labels, state }: Wording): RatingDimension {
  const { levels } = state.method.key;
  const last = levels.findIndex(({ id }) => id === level);
  return {
    label: interviewWords[lang].level,
    title: interviewWords[lang].level,
    anchors: levels.map(({ id }) => labels.level('key', id)),
    last: last < 0 ? undefined : last,
  };
}

function lowestOf({ layer }: ToRate, { state: { method } }: Wording): number {
  return layer === 'organization' ? method.organization.depth[0] : method[layer].points[0];
}

function outcomeLines(effect: RatingEffect, wording: Wording): readonly string[] {
  const { layer, after } = effect;
  const bounds = wording.state.method[layer].levels.map(({ from }) => from);
  const score = after?.score == null ? '' : scoreText(after.score, bounds);
  const level = interviewWords[wording.lang].outcome(levelName(layer, after?.level, wording), score);
  const why = whyText(effect, wording);
  return why === '' ? [level] : [level, why];
}
