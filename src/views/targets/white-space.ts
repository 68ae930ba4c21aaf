/** The white-space map: our share of each account's spend by category, who leads there, what is open. */
import type { WhiteSpace, WhiteSpaceCell, WhiteSpaceRow } from '../../analyses/market/white-space.ts';
import type { Table } from '../../document/document.ts';
import { type Column, table } from '../../document/table.ts';
import { targetsWords } from '../../locale/targets.ts';
import { type MoneyUnit, moneyUnit } from '../money.ts';
import { percentText } from '../numbers.ts';
import type { Wording } from '../wording.ts';

export function whiteSpaceTable({ rows, penetration }: WhiteSpace, wording: Wording): Table {
  const { lang, labels, state, words: common } = wording;
  const words = targetsWords[lang];
  const unit = moneyUnit(
    rows.flatMap((row) => row.cells.map(({ open }) => open)).filter((open) => open.gt(0)),
    state.plan.currency,
    lang,
  );
  const categories = state.plan.categories.map(
    ({ id }, index): Column<WhiteSpaceRow> => ({
      key: id,
      label: labels.category(id),
      wrap: true,
      value: ({ cells }) => cells[index]?.share?.toNumber() ?? null,
      text: ({ cells, next }) => cellText(cells[index], id === next, unit, wording),
      tone: ({ next }) => (id === next ? 'warn' : 'plain'),
    }),
  );
  return table<WhiteSpaceRow>({
    name: 'white-space',
    caption: `${words.heading.white}${common.brackets(unit.name)}`,
    rows,
    columns: [
      {
        key: 'account',
        label: words.column.account,
        value: ({ account }) => account,
        text: ({ account }) => labels.shortAccount(account),
      },
      ...categories,
      {
        key: 'next',
        label: words.column.next,
        value: ({ next }) => next ?? null,
        text: ({ next }) => (next === undefined ? '' : labels.category(next)),
      },
    ],
    notes: [
      words.whiteNote,
      ...(penetration === null ? [] : [words.penetration(penetration.ours, penetration.of)]),
    ],
  });
}

function cellText(
  cell: WhiteSpaceCell | undefined,
  isNext: boolean,
  unit: MoneyUnit,
  { lang, labels }: Wording,
): string {
  const words = targetsWords[lang];
  if (cell === undefined || (cell.cell === undefined && cell.projects.length === 0)) return '';
  const share =
    cell.cell === undefined
      ? ''
      : cell.share === null
        ? words.unknown
        : percentText(cell.share, { decimals: 0 });
  const leader =
    cell.leader && `${labels.rival(cell.leader.rival)} ${percentText(cell.leader.share, { decimals: 0 })}`;
  const open = cell.open.gt(0) ? unit.text(cell.open) : undefined;
  return `${isNext ? '> ' : ''}${words.cell(share, leader, open)}`;
}
