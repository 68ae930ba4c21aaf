/** One line per account: its three layers and, in a sentence, what is to know of it. */
import type { BriefAccount, BriefResult } from '../../analyses/brief.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { briefWords } from '../../locale/brief.ts';
import { colourName, colourReasons, toneOfColour } from '../colour-text.ts';
import { preciseScore, scoreText } from '../numbers.ts';
import type { Wording } from '../wording.ts';

/** A change of the index by fewer points is not worth a sentence. */
const leastChange = 3;

export function accountsTable({ accounts, since }: BriefResult, wording: Wording): Table {
  const { labels, lang, numbers, words: common } = wording;
  const words = briefWords[lang];
  const { column } = words;
  const index = (value: number | null) => (value === null ? common.notAssessed : scoreText(value));
  const body = (
    layer: 'general' | 'organization',
    { level, provisional }: { readonly level: string | undefined; readonly provisional: boolean },
  ) => labels.level(layer, level) + (provisional ? common.provisional : '');
  return table<BriefAccount>({
    name: 'accounts',
    empty: words.none.accounts,
    rows: accounts,
    columns: [
      {
        key: 'account',
        label: column.account,
        value: ({ account }) => account.id,
        text: ({ account }) => labels.account(account.id),
      },
      { key: 'tier', label: column.tier, value: ({ account }) => account.state.tier },
      {
        key: 'colour',
        label: column.colour,
        value: ({ account }) => account.colour.name,
        text: ({ account }) => colourName(account.colour.name, wording),
        tone: ({ account }) => toneOfColour[account.colour.name],
      },
      {
        key: 'index',
        label: column.index,
        align: 'right',
        value: ({ account }) => account.index.value,
        text: ({ account }) =>
          index(account.index.value) +
          (account.index.marked && account.index.value !== null ? common.provisional : ''),
      },
      {
        key: 'before',
        label: numbers.day(since),
        align: 'right',
        drop: 2,
        value: ({ change }) => change?.before ?? null,
        text: ({ change }) => index(change?.before ?? null),
      },
      {
        key: 'general',
        label: column.general,
        drop: 1,
        value: ({ account }) => account.general.level ?? null,
        text: ({ account }) => body('general', account.general),
      },
      {
        key: 'organization',
        label: column.organization,
        drop: 1,
        value: ({ account }) => account.organization.level ?? null,
        text: ({ account }) => body('organization', account.organization),
      },
      { key: 'sentence', label: column.sentence, wrap: true, value: (row) => sentenceOf(row, wording) },
    ],
  });
}

/** Why it is not green, who moved it most, whether its lines are enough; two things at most. */
function sentenceOf({ account, change }: BriefAccount, wording: Wording): string {
  const { labels, lang, words: common } = wording;
  const words = briefWords[lang];
  const { colour, lines } = account;
  const most = (change?.parts ?? []).reduce<
    { readonly address: string; readonly change: number } | undefined
  >(
    (largest, part) =>
      largest === undefined || Math.abs(part.change) > Math.abs(largest.change) ? part : largest,
    undefined,
  );
  const moved =
    change?.before === null || most === undefined || Math.abs(most.change) < leastChange
      ? ''
      : most.change < 0
        ? words.fell(labels.own(most.address), preciseScore(most.change))
        : words.rose(labels.own(most.address), `+${preciseScore(most.change)}`);
  const said = [
    ...colourReasons(colour, wording).slice(0, 1),
    moved,
    lines.enough ? '' : words.lines(lines.live.length, lines.needed.contacts),
  ].filter(Boolean);
  return said.length === 0 ? words.steady : said.slice(0, 2).join(common.semicolon);
}
