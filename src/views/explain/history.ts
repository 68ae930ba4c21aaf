/** All assessments of a person or a department. */
import type { Table } from '../../document/document.ts';
import { type Column, table } from '../../document/table.ts';
import type { LayerName } from '../../method/method.ts';
import type { Rated } from '../../plan/state.ts';
import { scoreText } from '../numbers.ts';
import { type ExplainPage, memberName } from './page.ts';

interface Past {
  readonly rated: Rated;
  readonly score: number | null;
  readonly byScore?: string | undefined;
}

/** Newest first; the column of scopes only where some are about one category. */
export function historyTable(
  history: readonly Past[],
  layer: Exclude<LayerName, 'organization'>,
  page: ExplainPage,
): Table {
  const { explain, labels, state } = page;
  const { column } = explain;
  const { dimensions, levels } = state.method[layer];
  const bounds = levels.map(({ from }) => from);
  const scoped = history.some(({ rated }) => rated.category !== undefined);
  const pointsText = ({ rated: { points, judged } }: Past) =>
    points === undefined
      ? `${explain.judged} ${labels.shortLevel(layer, judged)}`
      : dimensions.map(({ id }) => points[id] ?? '.').join(' ');
  const scope: Column<Past> = {
    key: 'scope',
    label: column.scope,
    value: ({ rated }) => rated.category ?? null,
    text: ({ rated: { category } }) =>
      category === undefined ? explain.inGeneral : labels.category(category),
  };
  return table<Past>({
    name: 'history',
    empty: explain.none.history,
    rows: history.toReversed(),
    columns: [
      dayOf(page),
      ...(scoped ? [scope] : []),
      { key: 'points', label: column.points, value: pointsText },
      {
        key: 'score',
        label: column.score,
        align: 'right',
        value: ({ score }) => score,
        text: ({ score }) => (score === null ? '' : scoreText(score, bounds)),
      },
      ...(layer === 'key'
        ? [
            {
              key: 'by-score',
              label: column.byScore,
              value: ({ byScore }: Past) => byScore ?? null,
              text: ({ byScore }: Past) => (byScore === undefined ? '' : labels.shortLevel('key', byScore)),
            },
          ]
        : []),
      ...(history.some(({ rated }) => rated.same)
        ? [{ key: 'same', label: '', value: ({ rated: { same } }: Past) => (same ? explain.same : '') }]
        : []),
      {
        key: 'by',
        label: column.by,
        value: ({ rated: { by } }) => by ?? null,
        text: ({ rated: { by } }) => memberName(by, page),
      },
      {
        key: 'place',
        label: column.place,
        value: ({ rated: { place } }) => page.lineOf(place),
      },
    ],
  });
}

function dayOf(page: ExplainPage): Column<Past> {
  return { key: 'on', label: page.explain.column.on, value: ({ rated }) => rated.on };
}
