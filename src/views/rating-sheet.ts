/** The sheet that an account manager fills in: one row for each person, department and company to rate, last points filled in. */
import type { ToRate } from '../analyses/rating-list.ts';
import { displayWidth } from '../document/width.ts';
import { sheetWords } from '../locale/sheets.ts';
import type { LayerName } from '../method/method.ts';
import { levelName } from './rate.ts';
import type { Wording } from './wording.ts';

/** A sheet before it is a workbook or a CSV. */
export interface RatingSheet {
  readonly layer: LayerName;
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface SheetColumn {
  readonly header: string;
  /** In signs of a Latin letter. */
  readonly width: number;
  /** What stands beside the head: what the points mean. */
  readonly note?: string;
  /** What may be chosen. */
  readonly choices?: readonly string[];
  /** Whether it is there to be filled in. */
  readonly toFill: boolean;
}

/** One sheet for each layer that has anybody to rate, in the order of the layers. */
export function ratingSheets(list: readonly ToRate[], wording: Wording): readonly RatingSheet[] {
  return (['key', 'general', 'organization'] as const).flatMap((layer) => {
    const subjects = list.filter((subject) => subject.layer === layer);
    if (subjects.length === 0) return [];
    const words = sheetWords[wording.lang];
    return [
      {
        layer,
        name: words.sheet[layer],
        columns: columnsOf(layer, wording),
        rows: subjects.map((subject) => rowOf(subject, wording)),
      },
    ];
  });
}

function columnsOf(layer: LayerName, wording: Wording): readonly SheetColumn[] {
  const words = sheetWords[wording.lang];
  const { header } = words;
  const given = (name: string, width: number): SheetColumn => ({ header: name, width, toFill: false });
  return [
    given(header.id, 18),
    given(header.account, 16),
    ...(layer === 'organization' ? [] : [given(header.name, 14)]),
    given(header.last, 12),
    given(header.level, 12),
    {
      header: header.unchanged,
      width: 8,
      choices: [words.yes],
      note: words.unchangedComment,
      toFill: true,
    },
    ...dimensionColumns(layer, wording),
    {
      header: header.judged,
      width: 12,
      choices: levelLabels(layer, wording),
      note: words.judgedComment,
      toFill: true,
    },
    ...(layer === 'key'
      ? [
          { header: header.seen, width: 12, note: words.seenComment, toFill: true },
          { header: header.evidence, width: 40, note: words.evidenceComment, toFill: true },
        ]
      : []),
  ];
}

function dimensionColumns(
  layer: LayerName,
  { lang, labels, state: { method } }: Wording,
): readonly SheetColumn[] {
  if (layer === 'organization') {
    const [from] = method.organization.depth;
    const anchors = method.organization.depths[lang];
    return method.organization.stages.map(({ id }) => dimension(labels.stage(id), anchors, from));
  }
  return method[layer].dimensions.map(({ id, anchors }) =>
    dimension(labels.dimension(layer, id), anchors[lang], method[layer].points[0]),
  );
}

function dimension(label: string, anchors: readonly string[], from: number): SheetColumn {
  return {
    header: label,
    width: Math.max(6, displayWidth(label) + 1),
    choices: anchors.map((_, index) => String(from + index)),
    note: anchors.map((anchor, index) => `${from + index} ${anchor}`).join('\n'),
    toFill: true,
  };
}

function levelLabels(layer: LayerName, { labels, state: { method } }: Wording): readonly string[] {
  return method[layer].levels.map(({ id }) => labels.level(layer, id));
}

function rowOf(subject: ToRate, wording: Wording): readonly (string | number)[] {
  const { address, layer, last, level } = subject;
  const {
    labels,
    state: { method },
  } = wording;
  const dimensions = layer === 'organization' ? method.organization.stages : method[layer].dimensions;
  return [
    address,
    labels.home(address),
    ...(layer === 'organization' ? [] : [labels.own(address)]),
    last?.on ?? '',
    levelName(layer, level, wording),
    '',
    ...dimensions.map(({ id }) => last?.points?.[id] ?? ''),
    '',
    ...(layer === 'key' ? ['', ''] : []),
  ];
}
