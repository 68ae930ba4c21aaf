/** What an account spends by category, as the plan states it: the whole, ours, each rival's. */
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { accountWords } from '../../locale/account.ts';
import type { Amount } from '../../plan/amount.ts';
import type { Spend } from '../../plan/plan.ts';
import { moneyUnit } from '../money.ts';
import type { Wording } from '../wording.ts';

export function spendTable(spend: readonly Spend[], { labels, lang, state, words: common }: Wording): Table {
  const words = accountWords[lang];
  const { column } = words;
  const rivals = state.plan.rivals.filter(({ id }) => spend.some((each) => each.rivals[id] !== undefined));
  const unit = moneyUnit(
    spend.flatMap(({ total, ours, rivals: theirs }) => [
      ...(total === undefined ? [] : [total]),
      ...(ours === undefined ? [] : [ours]),
      ...Object.values(theirs),
    ]),
    state.plan.currency,
    lang,
  );
  const money = (amount: Amount | undefined, missing: string) =>
    amount === undefined ? missing : unit.text(amount);
  return table<Spend>({
    name: 'spend',
    empty: words.none.spend,
    rows: spend,
    columns: [
      {
        key: 'category',
        label: column.category,
        value: ({ category }) => category,
        text: ({ category }) => labels.category(category),
      },
      { key: 'year', label: column.year, value: ({ year }) => year },
      {
        key: 'total',
        label: column.total,
        align: 'right',
        value: ({ total }) => total?.toNumber() ?? null,
        text: ({ total }) => money(total, common.notFilled),
      },
      {
        key: 'ours',
        label: column.ours,
        align: 'right',
        value: ({ ours }) => ours?.toNumber() ?? null,
        text: ({ ours }) => money(ours, common.notFilled),
      },
      ...rivals.map(({ id, name }) => ({
        key: id,
        label: name,
        align: 'right' as const,
        drop: 1,
        value: (row: Spend) => row.rivals[id]?.toNumber() ?? null,
        text: (row: Spend) => money(row.rivals[id], ''),
      })),
      {
        key: 'basis',
        label: column.basis,
        drop: 2,
        value: ({ basis }) => basis ?? null,
        text: ({ basis }) => (basis === undefined ? common.notFilled : labels.value('spend basis', basis)),
      },
    ],
    notes: [words.spendNote(unit.name)],
  });
}
