/** The columns that tables of records share: the day, who wrote it, and where it stands. */
import type { Column } from '../../document/table.ts';
import type { Rated } from '../../plan/state.ts';
import { type ExplainPage, memberName } from './page.ts';

export function dayColumn<Row extends { readonly on: string }>({ explain }: ExplainPage): Column<Row> {
  return { key: 'on', label: explain.column.on, value: ({ on }) => on };
}

export function byColumn<Row extends { readonly by?: string | undefined }>(page: ExplainPage): Column<Row> {
  return {
    key: 'by',
    label: page.explain.column.by,
    drop: 1,
    value: ({ by }) => by ?? null,
    text: ({ by }) => memberName(by, page),
  };
}

export function placeColumn<Row extends { readonly place: Rated['place'] }>(page: ExplainPage): Column<Row> {
  return {
    key: 'place',
    label: page.explain.column.place,
    value: ({ place }) => page.lineOf(place),
  };
}
