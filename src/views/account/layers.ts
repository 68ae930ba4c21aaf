/** The three layers of an account: where each stands, where it stood, where it is to stand, and what is missing. */
import type { AccountResult } from '../../analyses/account.ts';
import type { Table, Tone } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { accountWords } from '../../locale/account.ts';
import type { LayerName } from '../../method/method.ts';
import { colourName, colourReasons, toneOfColour } from '../colour-text.ts';
import { allUnmetText } from '../conditions.ts';
import { gapText } from '../gap-text.ts';
import { preciseScore, scoreText } from '../numbers.ts';
import type { Wording } from '../wording.ts';

interface Row {
  readonly layer: LayerName;
  readonly level: string | null;
  readonly now: string;
  readonly score: number | null;
  readonly before: number | null;
  readonly target: string;
  readonly missing: string;
  readonly tone: Tone;
}

export function layersTable(result: AccountResult, wording: Wording): Table {
  const { labels, lang, state, words: common } = wording;
  const words = accountWords[lang];
  const { column } = words;
  const bounds = state.method.general.levels.map(({ from }) => from);
  const departments = result.account.general.departments.map(({ address, level, score }) =>
    [labels.own(address), score == null ? '' : scoreText(score, bounds), labels.shortLevel('general', level)]
      .filter(Boolean)
      .join(' '),
  );
  return table<Row>({
    name: 'layers',
    rows: [
      keyRow(result, wording),
      bodyRow('general', result, wording),
      bodyRow('organization', result, wording),
    ],
    columns: [
      {
        key: 'layer',
        label: column.layer,
        value: ({ layer }) => layer,
        text: ({ layer }) => labels.value('layer', layer),
      },
      {
        key: 'level',
        label: column.now,
        value: ({ level }) => level,
        text: ({ now }) => now,
        tone: ({ tone }) => tone,
      },
      {
        key: 'score',
        label: column.score,
        align: 'right',
        value: ({ score }) => score,
        text: (row) => (row.score === null ? '' : preciseScore(row.score, boundsOf(row.layer, wording))),
      },
      {
        key: 'before',
        label: column.before,
        align: 'right',
        value: ({ before }) => before,
        text: (row) =>
          row.before === null ? common.notAssessed : preciseScore(row.before, boundsOf(row.layer, wording)),
      },
      { key: 'target', label: column.target, value: ({ target }) => target },
      { key: 'missing', label: column.missing, wrap: true, value: ({ missing }) => missing },
    ],
    notes: departments.length === 0 ? [] : [words.departments(departments.join(common.list))],
  });
}

function boundsOf(layer: LayerName, { state }: Wording): readonly number[] {
  return layer === 'key' ? [] : state.method[layer].levels.map(({ from }) => from);
}

function keyRow({ account, before }: AccountResult, wording: Wording): Row {
  const { colour, index } = account;
  return {
    layer: 'key',
    level: colour.name,
    now: colourName(colour.name, wording),
    score: index.value,
    before: before?.index.value ?? null,
    target: '',
    missing: colourReasons(colour, wording).join(wording.words.semicolon),
    tone: toneOfColour[colour.name],
  };
}

function bodyRow(layer: 'general' | 'organization', result: AccountResult, wording: Wording): Row {
  const { labels, words } = wording;
  const { general, organization } = result.account;
  const { level, provisional, next } = layer === 'general' ? general : organization;
  const isIt = ({ target }: { readonly target: { readonly kind: string } }) => target.kind === layer;
  const gap = result.gaps.find(isIt);
  const target = (gap ?? result.met.find(isIt))?.target.level;
  return {
    layer,
    level: level ?? null,
    now: labels.level(layer, level) + (provisional ? words.provisional : ''),
    score: layer === 'general' ? general.score : organization.index,
    before: (layer === 'general' ? result.before?.general.score : result.before?.organization.index) ?? null,
    target: target === undefined ? '' : labels.level(layer, target),
    missing:
      gap !== undefined
        ? gapText(gap, wording)
        : next === undefined
          ? ''
          : labels.level(layer, next.level) + words.colon + allUnmetText(next.unmet, wording, 'short'),
    tone: 'plain',
  };
}
