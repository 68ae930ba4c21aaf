/** What supervisors said of the claims. */
import type { Block } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import type { LayerName } from '../../method/method.ts';
import type { Confirmed } from '../../plan/state.ts';
import { heading } from '../blocks.ts';
import type { ExplainPage } from './page.ts';
import { byColumn, dayColumn, placeColumn } from './record-columns.ts';

/** What supervisors said, newest first; nothing where they never did. */
export function confirmationBlocks(
  confirmations: readonly Confirmed[],
  layer: LayerName,
  page: ExplainPage,
): readonly Block[] {
  if (confirmations.length === 0) return [];
  const { explain, labels } = page;
  const { column } = explain;
  const scoped = confirmations.some(({ category }) => category !== undefined);
  return [
    heading(2, explain.heading.confirmations),
    table<Confirmed>({
      name: 'confirmations',
      rows: confirmations.toReversed(),
      columns: [
        dayColumn(page),
        ...(scoped
          ? [
              {
                key: 'scope',
                label: column.scope,
                value: ({ category }: Confirmed) => category ?? null,
                text: ({ category }: Confirmed) =>
                  category === undefined ? explain.inGeneral : labels.category(category),
              },
            ]
          : []),
        byColumn(page),
        {
          key: 'level',
          label: column.level,
          value: ({ level }) => level,
          text: ({ level }) => labels.level(layer, level),
        },
        { key: 'why', label: column.why, wrap: true, value: ({ why }) => why ?? null },
        placeColumn(page),
      ],
    }),
  ];
}
