/** The tables and columns that layers share: dimensions with their anchors, gates, names, levels. */
import type { Path } from '../diagnostic/diagnostic.ts';
import type { Table } from '../document/document.ts';
import type { Column } from '../document/table.ts';
import type { Dimension, Gate, Label, Level } from '../method/method.ts';
import { describeCondition, describeTrigger, labelOf } from './method-conditions.ts';
import { type MethodPage, placed } from './method-page.ts';

type Named = Label & { readonly id: string };

export function dimensionTables(
  layer: 'key' | 'general',
  dimensions: readonly Dimension[],
  page: MethodPage,
): Table[] {
  const { captions, columns } = page.words;
  const rows = placed(dimensions, [layer, 'dimensions']);
  const anchors = rows.flatMap(({ thing, path }) =>
    thing.anchors[page.lang].map((text, points) => ({
      dimension: thing,
      points,
      text,
      path: [...path, 'anchors', page.lang, points],
    })),
  );
  return [
    page.table(`${layer}-dimensions`, captions.dimensions, rows, [
      ...nameColumns(page),
      { key: 'weight', label: columns.weight, align: 'right', value: ({ thing }) => thing.weight },
    ]),
    page.table(`${layer}-anchors`, captions.anchors, anchors, [
      {
        key: 'dimension',
        label: columns.name,
        value: ({ dimension }) => dimension.id,
        text: ({ dimension, points }) => (points === 0 ? dimension[page.lang] : ''),
      },
      ...meaningColumns(page),
    ]),
  ];
}

export function gateTable(
  name: string,
  caption: string,
  gates: readonly Gate[],
  path: Path,
  layer: { readonly dimensions: readonly Dimension[]; readonly levels: readonly Level[] },
  page: MethodPage,
): Table {
  const { columns, provisional } = page.words;
  const { dimensions, levels } = layer;
  return page.table(name, caption, placed(gates, path), [
    ...nameColumns(page).slice(0, 2),
    {
      key: 'from',
      label: columns.asked,
      value: ({ thing }) => thing.from ?? null,
      text: ({ thing }) => nameOrBlank(levels, thing.from, page),
    },
    {
      key: 'trigger',
      label: columns.trigger,
      wrap: true,
      value: ({ thing }) => describeTrigger(thing, dimensions, page.lang),
    },
    {
      key: 'needs',
      label: columns.needs,
      wrap: true,
      value: ({ thing }) =>
        thing.needs === undefined ? '' : describeCondition(thing.needs, dimensions, levels, page.lang),
    },
    {
      key: 'at-most',
      label: columns.atMost,
      value: ({ thing }) => thing['at-most'],
      text: ({ thing }) =>
        [labelOf(levels, thing['at-most'], page.lang), ...(thing.provisional ? [provisional] : [])].join(
          page.comma,
        ),
    },
  ]);
}

export function nameColumns({ words, lang }: MethodPage): Column<{ thing: Named }>[] {
  return [
    { key: 'id', label: words.columns.id, value: ({ thing }) => thing.id },
    { key: 'name', label: words.columns.name, value: ({ thing }) => thing[lang] },
    { key: 'short', label: words.columns.short, drop: 2, value: ({ thing }) => thing.short?.[lang] ?? '' },
  ];
}

export function levelColumns(page: MethodPage): Column<{ thing: Level }>[] {
  return [
    ...nameColumns(page),
    { key: 'from', label: page.words.columns.from, align: 'right', value: ({ thing }) => thing.from },
  ];
}

export function meaningColumns({ words }: MethodPage): Column<{ points: number; text: string }>[] {
  return [
    { key: 'points', label: words.columns.points, align: 'right', value: ({ points }) => points },
    { key: 'meaning', label: words.columns.meaning, wrap: true, value: ({ text }) => text },
  ];
}

export function nameOrBlank(things: readonly Named[], id: string | undefined, { lang }: MethodPage): string {
  return id === undefined ? '' : labelOf(things, id, lang);
}
