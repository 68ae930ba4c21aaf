/** Why an account is not green, and person by person why its index moved. */
import type { AccountAssessment, AssessResult, IndexChange } from '../../analyses/assessment.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { assessWords } from '../../locale/assess.ts';
import { colourName, colourReasons, toneOfColour } from '../colour-text.ts';
import { preciseScore } from '../numbers.ts';
import type { Wording } from '../wording.ts';

export function coloursTable({ accounts }: AssessResult, wording: Wording): Table {
  const { lang, labels, words } = wording;
  const { column, caption, allGreen } = assessWords[lang];
  return table<AccountAssessment>({
    name: 'colours',
    caption: caption.colours,
    columns: [
      {
        key: 'account',
        label: column.account,
        value: ({ id }) => id,
        text: ({ id }) => labels.shortAccount(id),
      },
      {
        key: 'colour',
        label: column.colour,
        value: ({ colour }) => colour.name,
        text: ({ colour }) => colourName(colour.name, wording),
        tone: ({ colour }) => toneOfColour[colour.name],
      },
      {
        key: 'reasons',
        label: column.reasons,
        wrap: true,
        value: ({ colour }) => colourReasons(colour, wording).join(words.semicolon),
      },
    ],
    rows: accounts.filter(({ colour }) => colour.name !== 'green'),
    empty: allGreen,
  });
}

export function changesTable({ accounts, change }: AssessResult, wording: Wording): Table {
  const { lang, labels, numbers, words } = wording;
  const { column, caption, part, noChanges } = assessWords[lang];
  const shown = new Set(accounts.map(({ id }) => id));
  const index = (value: number | null) => (value === null ? words.notAssessed : preciseScore(value));
  const signed = (value: number) => (value > 0 ? `+${preciseScore(value)}` : preciseScore(value));
  return table<IndexChange>({
    name: 'changes',
    caption: caption.changes,
    columns: [
      {
        key: 'account',
        label: column.account,
        value: ({ account }) => account,
        text: ({ account }) => labels.shortAccount(account),
      },
      {
        key: 'before',
        label: numbers.day(change.since),
        align: 'right',
        value: ({ before }) => before,
        text: ({ before }) => index(before),
      },
      {
        key: 'after',
        label: column.now,
        align: 'right',
        value: ({ after }) => after,
        text: ({ after }) => index(after),
      },
      {
        key: 'parts',
        label: column.by,
        wrap: true,
        value: ({ parts }) =>
          parts
            .map(({ address, change: by, because }) => part(labels.own(address), signed(by), because))
            .join(words.list),
      },
    ],
    rows: change.accounts.filter(({ account, parts }) => shown.has(account) && parts.length > 0),
    empty: noChanges,
  });
}
