/** The gaps of departments and organizations. */
import type { Gap, GapsResult } from '../../analyses/gap.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { gapsWords } from '../../locale/gaps.ts';
import { preciseScore } from '../numbers.ts';
import type { Wording } from '../wording.ts';
import { actionColumn, daysColumn, levelColumns, missingColumn } from './columns.ts';

export function bodiesTable({ bodies }: GapsResult, wording: Wording): Table {
  const words = gapsWords[wording.lang];
  return table<Gap>({
    name: 'bodies',
    caption: words.bodies,
    columns: [
      {
        key: 'subject',
        label: words.column.subject,
        value: ({ target }) => target.subject,
        text: ({ target: { kind, subject } }) => subjectText(kind, subject, wording),
      },
      {
        key: 'score',
        label: words.column.score,
        align: 'right',
        drop: 2,
        value: ({ score }) => score,
        text: ({ score, level, need }) => {
          if (score !== null) return preciseScore(score, [need]);
          return level === undefined ? wording.words.notAssessed : '';
        },
      },
      ...levelColumns(wording),
      { key: 'need', label: words.column.bound, align: 'right', drop: 1, value: ({ need }) => need },
      daysColumn(wording),
      missingColumn(wording),
      actionColumn(wording),
    ],
    rows: bodies,
    empty: words.noGaps,
  });
}

/** A department by its name; an account's layer by the account. */
export function subjectText(kind: Gap['target']['kind'], subject: string, { lang, labels }: Wording): string {
  if (kind === 'general' || kind === 'organization') {
    return gapsWords[lang].layer(labels.shortAccount(subject), kind);
  }
  return labels.at(subject);
}
