/** Builds a table from columns and rows, keeping the raw value of each cell beside its text. */
import type { Cell, Table, Tone, Value } from './document.ts';

export interface Column<Row> {
  key: string;
  label: string;
  align?: 'left' | 'right';
  drop?: number;
  wrap?: boolean;
  value(row: Row): Value;
  /** What people read; the value itself where it is left out. */
  text?(row: Row): string;
  tone?(row: Row): Tone;
}

/**
 * @example
 * table({ name: 'people', columns: [{ key: 'name', label: 'Name', value: (p: { name: string }) => p.name }], rows: [{ name: 'Gu' }] })
 *   .rows[0][0].text // 'Gu'
 */
export function table<Row>(parts: {
  name: string;
  caption?: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  empty?: string;
  notes?: readonly string[];
}): Table {
  return {
    kind: 'table',
    name: parts.name,
    caption: parts.caption ?? '',
    columns: parts.columns.map((column) => ({
      key: column.key,
      label: column.label,
      align: column.align ?? 'left',
      drop: column.drop ?? 0,
      wrap: column.wrap ?? false,
    })),
    rows: parts.rows.map((row) => parts.columns.map((column) => cell(column, row))),
    empty: parts.empty ?? '',
    notes: parts.notes ?? [],
  };
}

function cell<Row>(column: Column<Row>, row: Row): Cell {
  const value = column.value(row);
  return {
    value,
    text: column.text ? column.text(row) : value === null ? '' : String(value),
    tone: column.tone ? column.tone(row) : 'plain',
  };
}
