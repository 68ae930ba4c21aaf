/** One line per account: the colour of its chain, index, lines, departments and company, as far as they are asked about. */
import type { AccountAssessment, AssessResult } from '../../analyses/assessment.ts';
import type { Table } from '../../document/document.ts';
import { type Column, table } from '../../document/table.ts';
import { assessWords } from '../../locale/assess.ts';
import type { LayerName } from '../../method/method.ts';
import { colourName, toneOfColour } from '../colour-text.ts';
import { scoreText } from '../numbers.ts';
import type { Wording } from '../wording.ts';
import { generalColumns, organizationColumns } from './account-columns.ts';

export function accountsTable(result: AssessResult, wording: Wording): Table {
  const { lang, labels, state } = wording;
  const words = assessWords[lang];
  const isAsked = (layer: LayerName) => result.layer === undefined || result.layer === layer;
  return table<AccountAssessment>({
    name: 'accounts',
    caption: words.caption.accounts,
    columns: [
      ...headColumns(wording),
      ...(isAsked('key') ? keyColumns(result, wording) : []),
      ...(isAsked('general') ? generalColumns(wording) : []),
      ...(isAsked('organization') ? organizationColumns(wording) : []),
    ],
    rows: result.accounts,
    empty: words.noAccounts,
    notes:
      isAsked('key') && result.accounts.length > 0
        ? [words.accountsLegend(labels.level('key', state.method.key.names.accepting))]
        : [],
  });
}

function headColumns({ lang, labels }: Wording): Column<AccountAssessment>[] {
  const { column } = assessWords[lang];
  return [
    {
      key: 'account',
      label: column.account,
      wrap: true,
      value: ({ id }) => id,
      text: ({ id }) => labels.account(id),
    },
    { key: 'tier', label: column.tier, value: ({ state }) => state.tier },
    {
      key: 'maturity',
      label: column.maturity,
      drop: 5,
      value: ({ state }) => state.maturity,
      text: ({ state }) => labels.value('maturity', state.maturity),
    },
  ];
}

function keyColumns({ change }: AssessResult, wording: Wording): Column<AccountAssessment>[] {
  const { lang, numbers, words: common } = wording;
  const words = assessWords[lang];
  const { column } = words;
  const index = (value: number | null, marked: boolean) =>
    value === null ? common.notAssessed : scoreText(value) + (marked ? common.provisional : '');
  const before = (id: string) => change.before.accountById.get(id)?.index;
  return [
    {
      key: 'colour',
      label: column.colour,
      value: ({ colour }) => colour.name,
      text: ({ colour }) => colourName(colour.name, wording),
      tone: ({ colour }) => toneOfColour[colour.name],
    },
    {
      key: 'index',
      label: column.index,
      align: 'right',
      value: (row) => row.index.value,
      text: (row) => index(row.index.value, row.index.marked),
    },
    {
      key: 'index-before',
      label: numbers.day(change.since),
      align: 'right',
      drop: 2,
      value: ({ id }) => before(id)?.value ?? null,
      text: ({ id }) => index(before(id)?.value ?? null, before(id)?.marked ?? false),
    },
    {
      key: 'lines',
      label: column.lines,
      value: ({ lines }) => lines.live.length,
      text: ({ lines: { live, needed, missing } }) => {
        const text = `${live.length}/${needed.contacts}`;
        if (missing.contacts > 0) return words.short(text);
        return missing.roles > 0 ? words.shortRoles(text) : text;
      },
      tone: ({ lines: { missing } }) => (missing.contacts + missing.roles > 0 ? 'warn' : 'plain'),
    },
    {
      key: 'own',
      label: column.own,
      drop: 1,
      value: ({ lines }) => lines.own.length,
      text: ({ lines: { own, missing } }) =>
        missing.own > 0 ? words.short(words.own(own.length)) : words.own(own.length),
      tone: ({ lines: { missing } }) => (missing.own > 0 ? 'warn' : 'plain'),
    },
  ];
}
