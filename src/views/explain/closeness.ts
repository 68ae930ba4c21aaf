/** How close rivals are to a person, against our own level. */
import type { Block } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { atLeast } from '../../method/level.ts';
import type { RivalCloseness } from '../../plan/state.ts';
import { heading } from '../blocks.ts';
import type { ExplainPage } from './page.ts';
import { byColumn, placeColumn } from './record-columns.ts';

/** How close rivals are, against our own level; nothing where nobody noted any. */
export function closenessBlocks(
  closeness: readonly RivalCloseness[],
  ours: string | undefined,
  page: ExplainPage,
): readonly Block[] {
  if (closeness.length === 0) return [];
  const { explain, labels, state, numbers } = page;
  const { column } = explain;
  const { levels } = state.method.key;
  const compare = ({ level }: RivalCloseness) => {
    if (ours === undefined || !atLeast(levels, ours, level)) return 'closer' as const;
    return ours === level ? ('equal' as const) : ('further' as const);
  };
  return [
    heading(2, explain.heading.closeness),
    table<RivalCloseness>({
      name: 'closeness',
      rows: closeness,
      columns: [
        {
          key: 'rival',
          label: column.rival,
          value: ({ rival }) => rival,
          text: ({ rival }) => labels.rival(rival),
        },
        {
          key: 'level',
          label: column.level,
          value: ({ level }) => level,
          text: ({ level }) => labels.level('key', level),
        },
        {
          key: 'compared',
          label: column.compared,
          value: compare,
          text: (each) => explain[compare(each)],
          tone: (each) => (compare(each) === 'closer' ? 'bad' : 'plain'),
        },
        {
          key: 'since',
          label: column.since,
          value: ({ since }) => since,
          text: ({ since }) => numbers.day(since),
        },
        {
          key: 'basis',
          label: column.basis,
          value: ({ basis }) => basis ?? null,
          text: ({ basis }) => (basis === undefined ? '' : labels.value('basis', basis)),
        },
        byColumn(page),
        placeColumn(page),
      ],
    }),
  ];
}
