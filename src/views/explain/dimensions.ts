/** The table of dimensions: points, weight, what each contributes to the score, and what the points say. */
import type { Contribution } from '../../analyses/assessment.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { preciseScore } from '../numbers.ts';
import type { ExplainPage } from './page.ts';

interface Row {
  readonly part: Contribution | undefined;
  readonly weight: number;
  readonly score: number | null;
  readonly text: string;
}

/**
 * `remark` adds to what the points say of one dimension. The last row is the sum: the parts add up to the score, and the
 * weight is that of the dimensions that were observed.
 */
export function dimensionTable(
  contributions: readonly Contribution[],
  score: number | null,
  layer: 'key' | 'general',
  page: ExplainPage,
  options: {
    readonly name: string;
    readonly notes: readonly string[];
    readonly remark?: (dimension: string) => string;
  },
): Table {
  const { explain, labels, lang, state, words } = page;
  const { column } = explain;
  const { dimensions, points } = state.method[layer];
  const bounds = state.method[layer].levels.map(({ from }) => from);
  const meaningOf = ({ dimension, points: given }: Contribution) => {
    if (given === null) return explain.notObserved;
    const anchor = dimensions.find(({ id }) => id === dimension)?.anchors[lang][given - points[0]] ?? '';
    const remark = options.remark?.(dimension) ?? '';
    return remark === '' ? anchor : `${anchor}${words.semicolon}${remark}`;
  };
  const observed = contributions.filter((each) => each.points !== null);
  const rows: readonly Row[] = [
    ...contributions.map((part) => ({
      part,
      weight: part.weight,
      score: part.contribution,
      text: meaningOf(part),
    })),
    {
      part: undefined,
      weight: observed.reduce((sum, { weight }) => sum + weight, 0),
      score,
      text: '',
    },
  ];
  return table<Row>({
    name: options.name,
    rows,
    columns: [
      {
        key: 'dimension',
        label: column.dimension,
        value: ({ part }) => part?.dimension ?? null,
        text: ({ part }) => (part === undefined ? explain.sum : labels.dimension(layer, part.dimension)),
      },
      { key: 'points', label: column.points, align: 'right', value: ({ part }) => part?.points ?? null },
      { key: 'weight', label: column.weight, align: 'right', value: ({ weight }) => weight },
      {
        key: 'part',
        label: column.part,
        align: 'right',
        value: (row) => row.score,
        text: (row) =>
          row.score === null ? '' : preciseScore(row.score, row.part === undefined ? bounds : []),
      },
      { key: 'meaning', label: column.meaning, wrap: true, value: ({ text }) => text },
    ],
    notes: options.notes,
  });
}
