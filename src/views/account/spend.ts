/** What there is to win at an account: by category its spend, ours, each rival's, our share against its target, and what is open. */
import { pipelineOf } from '../../analyses/market/pipeline.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { accountWords } from '../../locale/account.ts';
import { type Amount, sum } from '../../plan/amount.ts';
import type { Spend } from '../../plan/plan.ts';
import { moneyUnit } from '../money.ts';
import { percentText } from '../numbers.ts';
import type { Wording } from '../wording.ts';

/** A cell, or all of one year together. */
interface Row extends Pick<Spend, 'year' | 'total' | 'ours' | 'rivals' | 'basis'> {
  readonly category: string | undefined;
}

export function spendTable(account: string, spend: readonly Spend[], wording: Wording): Table {
  const { labels, lang, state, words: common } = wording;
  const words = accountWords[lang];
  const { column } = words;
  const rows: readonly Row[] = [...spend, ...together(spend)];
  const rivals = state.plan.rivals.filter(({ id }) => spend.some((each) => each.rivals[id] !== undefined));
  const { projects } = pipelineOf(state, account);
  const openIn = (category: string | undefined) =>
    sum(
      projects
        .filter(({ project }) => category === undefined || project.category === category)
        .flatMap((each) => each.amount ?? []),
    );
  const unit = moneyUnit(
    rows.flatMap(({ category, total, ours, rivals: theirs }) =>
      [total, ours, ...Object.values(theirs), openIn(category)].flatMap((each) => each ?? []),
    ),
    state.plan.currency,
    lang,
  );
  const targetOf = (category: string | undefined) =>
    category === undefined
      ? undefined
      : state.plan.targets
          .find(
            (target) => target.kind === 'share' && target.account === account && target.category === category,
          )
          ?.steps.findLast(({ at }) => at.day <= state.plan.period.to)?.value;
  const money = (amount: Amount | undefined, missing: string) =>
    amount === undefined ? missing : unit.text(amount);
  return table<Row>({
    name: 'spend',
    empty: words.none.spend,
    rows,
    columns: [
      {
        key: 'category',
        label: column.category,
        value: ({ category }) => category ?? null,
        text: ({ category }) => (category === undefined ? words.spendTotal : labels.category(category)),
      },
      { key: 'year', label: column.year, drop: 3, value: ({ year }) => year },
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
        value: (row: Row) => row.rivals[id]?.toNumber() ?? null,
        text: (row: Row) => money(row.rivals[id], ''),
      })),
      {
        key: 'share',
        label: column.share,
        align: 'right',
        value: (row) => shareOf(row)?.toNumber() ?? null,
        text: (row) => percentOf(shareOf(row), targetOf(row.category)),
      },
      {
        key: 'share-target',
        label: column.shareTarget,
        align: 'right',
        value: ({ category }) => targetOf(category)?.toNumber() ?? null,
        text: ({ category }) => percentOf(targetOf(category), undefined),
      },
      {
        key: 'ratio',
        label: column.ratio,
        align: 'right',
        value: (row) => ratioOf(row)?.toNumber() ?? null,
        text: (row) => ratioOf(row)?.toFixed(2) ?? '',
      },
      {
        key: 'open',
        label: column.open,
        align: 'right',
        value: ({ category }) => openIn(category).toNumber(),
        text: ({ category }) => (openIn(category).gt(0) ? unit.text(openIn(category)) : ''),
      },
      {
        key: 'basis',
        label: column.basis,
        drop: 2,
        value: ({ basis }) => basis ?? null,
        text: ({ basis, category }) =>
          category === undefined
            ? ''
            : basis === undefined
              ? common.notFilled
              : labels.value('spend basis', basis),
      },
    ],
    notes: [words.spendNote(unit.name)],
  });
}

/** The sum of several categories of one year in which everything is known: what is unknown has no sum. */
function together(spend: readonly Spend[]): readonly Row[] {
  const [first] = spend;
  const isWhole = spend.every(
    (each) => each.year === first?.year && each.total !== undefined && each.ours !== undefined,
  );
  if (first === undefined || spend.length < 2 || !isWhole) return [];
  // A rival that is not listed has nothing only where ours and the others make up the whole.
  const isListed = (name: string, { total, ours, rivals }: Spend) =>
    rivals[name] !== undefined || ours!.plus(sum(Object.values(rivals))).gte(total!);
  const names = [...new Set(spend.flatMap((each) => Object.keys(each.rivals)))].filter((name) =>
    spend.every((each) => isListed(name, each)),
  );
  return [
    {
      category: undefined,
      year: first.year,
      basis: undefined,
      total: sum(spend.map((each) => each.total!)),
      ours: sum(spend.map((each) => each.ours!)),
      rivals: Object.fromEntries(
        names.map((name) => [name, sum(spend.flatMap((each) => each.rivals[name] ?? []))]),
      ),
    },
  ];
}

function shareOf({ ours, total }: Row): Amount | undefined {
  return ours === undefined || total === undefined || total.eq(0) ? undefined : ours.div(total);
}

function ratioOf({ ours, rivals }: Row): Amount | undefined {
  const largest = Object.values(rivals).toSorted((one, other) => other.cmp(one))[0];
  return ours === undefined || largest === undefined || largest.eq(0) ? undefined : ours.div(largest);
}

function percentOf(value: Amount | undefined, bound: Amount | undefined): string {
  return value === undefined
    ? ''
    : percentText(value, bound === undefined ? {} : { bounds: [bound.toNumber()] });
}
