/** The page of a round of rating: whose level changes from what to what and why, and which files get how many lines. */
import type { EffectReason, RatingEffect, Standing } from '../analyses/rating-effects.ts';
import type { RoundResult } from '../changes/round-result.ts';
import type { Block, Document } from '../document/document.ts';
import { table } from '../document/table.ts';
import type { Lang } from '../locale/lang.ts';
import { rateWords } from '../locale/rate.ts';
import type { LayerName } from '../method/method.ts';
import type { State } from '../plan/state.ts';
import { attentionText } from './attention.ts';
import { paragraph } from './blocks.ts';
import { fileParagraph, outcomeParagraph } from './changes.ts';
import { scoreText } from './numbers.ts';
import { createWording, type Wording } from './wording.ts';

export function rateView(page: RoundResult, state: State, { lang }: { readonly lang: Lang }): Document {
  const wording = createWording(state, lang);
  const words = rateWords[lang];
  const ofKind = words[page.kind];
  const blocks: Block[] =
    page.files.length === 0
      ? [paragraph(words.nothing)]
      : [effectsTable(page, wording), ...page.files.map((file) => fileParagraph(file, lang))];
  if (page.files.length > 0 && page.outcome !== 'asking') blocks.push(outcomeParagraph(page.outcome, lang));
  return {
    lang,
    title: ofKind.title(state.plan.region.name),
    aside: ofKind.aside(page.on, wording.labels.member(page.by)),
    blocks,
  };
}

function effectsTable({ kind, effects, evidence }: RoundResult, wording: Wording) {
  const { lang, labels } = wording;
  const { column, organization } = rateWords[lang];
  const hasCategories = effects.some(({ category }) => category !== undefined);
  return table<RatingEffect>({
    name: 'ratings',
    caption: rateWords[lang][kind].caption(effects.length, evidence),
    columns: [
      {
        key: 'account',
        label: column.account,
        value: ({ address }) => labels.homeId(address),
        text: ({ address }) => labels.shortHome(address),
      },
      {
        key: 'subject',
        label: column.subject,
        value: ({ address }) => address,
        text: ({ address }) => (address.includes('/') ? labels.own(address) : organization),
      },
      ...(hasCategories
        ? [
            {
              key: 'category',
              label: column.category,
              value: ({ category }: RatingEffect) => category ?? null,
              text: ({ category }: RatingEffect) => (category === undefined ? '' : labels.category(category)),
            },
          ]
        : []),
      {
        key: 'level',
        label: column.level,
        value: ({ after }) => after?.level ?? null,
        text: (effect) => levelText(effect, wording),
        tone: ({ movement }) => (movement === 'up' ? 'good' : movement === 'down' ? 'bad' : 'plain'),
      },
      {
        key: 'score',
        label: column.score,
        align: 'right',
        value: ({ after }) => after?.score ?? null,
        text: (effect) => scoresText(effect, wording),
      },
      { key: 'why', label: column.why, wrap: true, value: (effect) => whyText(effect, wording) },
    ],
    rows: effects,
  });
}

function levelText(
  { layer, before, after, reaffirmed, movement }: RatingEffect,
  { lang, labels }: Wording,
): string {
  const level = (standing: Standing | undefined) => levelName(layer, standing?.level, { lang, labels });
  if (reaffirmed) return rateWords[lang].reaffirmed(level(after));
  return movement === 'same' ? level(after) : `${level(before)} > ${level(after)}`;
}

function scoresText({ layer, before, after }: RatingEffect, { state }: Wording): string {
  const { levels } = state.method[layer];
  const text = (standing: Standing | undefined) =>
    standing?.score == null
      ? ''
      : scoreText(
          standing.score,
          levels.map(({ from }) => from),
        );
  const [was, is] = [text(before), text(after)];
  return was === '' || was === is ? is : `${was} > ${is}`;
}

/** Why the level is what it is. */
export function whyText(effect: RatingEffect, wording: Wording): string {
  const { lang, words } = wording;
  const said = effect.reasons.map((reason) => reasonText(reason, effect, wording));
  return [...(effect.movement === 'first' ? [rateWords[lang].first] : []), ...said].join(words.semicolon);
}

function reasonText(reason: EffectReason, { layer, after }: RatingEffect, wording: Wording): string {
  const { lang, numbers, words } = wording;
  if (reason.kind === 'act')
    return rateWords[lang].act(numbers.day(reason.evidence.on), reason.age, reason.limit);
  if (reason.kind === 'no-act-needed')
    return rateWords[lang].noActNeeded(levelName(layer, after?.level, wording));
  // Which level it is that something is missing for: there may be more than one above.
  const level = reason.kind === 'gate' ? levelName(layer, reason.cap.from, wording) + words.colon : '';
  return level + attentionText(reason, wording);
}

/** There is room for a level in full where it is written in letters; in Chinese the short one says as much. */
export function levelName(
  layer: LayerName,
  level: string | undefined,
  { lang, labels }: Pick<Wording, 'lang' | 'labels'>,
): string {
  return lang === 'zh' ? labels.shortLevel(layer, level) : labels.level(layer, level);
}
