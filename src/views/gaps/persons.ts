/** The gaps of persons in their three groups, numbered through, with the money behind them. */
import type { Gap, GapGroup, GapsResult } from '../../analyses/gap.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { gapsWords } from '../../locale/gaps.ts';
import { levelLegend } from '../legend.ts';
import { type MoneyUnit, moneyUnit } from '../money.ts';
import { seatText } from '../seat.ts';
import type { Wording } from '../wording.ts';
import { actionColumn, daysColumn, levelColumns, missingColumn } from './columns.ts';

const groups: readonly GapGroup[] = ['hilltop', 'market', 'beyond'];

/** The legend of the money stands under the last of them. */
export function personTables(result: GapsResult, wording: Wording): readonly Table[] {
  const { lang, state } = wording;
  const words = gapsWords[lang];
  const amounts = result.persons.flatMap(({ money }) => money.amount ?? []);
  const unit = moneyUnit(amounts, state.plan.currency, lang);
  const legend = [
    ...(result.persons.length === 0 ? [] : [levelLegend('key', wording)]),
    ...(amounts.length === 0 ? [] : [words.money(unit.name, unit.text(result.behind))]),
  ];
  const rows = result.persons.map((gap, index) => ({ ...gap, rank: index + 1 }));
  return groups.map((group) =>
    personTable(
      group,
      captionOf(group, result.persons, wording),
      rows.filter((row) => row.group === group),
      group === groups.at(-1) ? legend : [],
      unit,
      wording,
    ),
  );
}

function personTable(
  name: GapGroup,
  caption: string,
  rows: readonly (Gap & { readonly rank: number })[],
  notes: readonly string[],
  unit: MoneyUnit,
  wording: Wording,
): Table {
  const { lang, labels, words } = wording;
  const { column, noGaps } = gapsWords[lang];
  return table<Gap & { readonly rank: number }>({
    name,
    caption,
    columns: [
      { key: 'rank', label: column.rank, align: 'right', value: ({ rank }) => rank },
      {
        key: 'contact',
        label: column.contact,
        value: ({ target }) => target.subject,
        text: ({ target }) => labels.at(target.subject),
      },
      {
        key: 'role',
        label: column.role,
        drop: 1,
        value: ({ contact }) => contact?.state.contact.role ?? null,
        text: ({ contact }) => (contact === undefined ? '' : seatText(contact, wording)),
      },
      ...levelColumns(wording),
      daysColumn(wording),
      missingColumn(wording),
      {
        key: 'money',
        label: unit.name,
        align: 'right',
        drop: 1,
        value: ({ money }) => money.amount?.toNumber() ?? null,
        text: ({ money }) => {
          if (money.amount !== null) return unit.text(money.amount);
          return money.from === 'none' ? '' : words.notFilled;
        },
      },
      actionColumn(wording),
    ],
    rows,
    empty: noGaps,
    notes,
  });
}

/** The second group says what its gaps are good for. */
function captionOf(group: GapGroup, gaps: readonly Gap[], { lang, labels, state }: Wording): string {
  const words = gapsWords[lang];
  const served = new Set(gaps.filter((gap) => gap.group === group).flatMap(({ target }) => target.for));
  const what = state.plan.targets
    .filter(({ id }) => served.has(id))
    .map(({ kind, metric }) =>
      metric === undefined ? labels.value('target kind', kind) : labels.value('metric', metric),
    );
  return group === 'market' && what.length > 0 ? words.serving([...new Set(what)]) : words.group[group];
}
