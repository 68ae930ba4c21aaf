/** What the next level of an account's general and organizational relationship needs. */
import type { AssessResult, NextLevel, OrganizationAssessment } from '../../analyses/assessment.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { assessWords } from '../../locale/assess.ts';
import { conditionWords } from '../../locale/conditions.ts';
import { allUnmetText } from '../conditions.ts';
import { missingPoints } from '../numbers.ts';
import type { Wording } from '../wording.ts';
import { levelColumns } from './body-columns.ts';

/** An account's level in one of the two layers, overall or in one category. */
interface Standing {
  readonly account: string;
  readonly category: string | undefined;
  readonly score: number | null;
  readonly level: string | undefined;
  readonly provisional: boolean;
  readonly next: NextLevel | undefined;
}

export function generalTable({ accounts }: AssessResult, wording: Wording): Table {
  const rows = accounts.map(({ id, general }) => ({ account: id, category: undefined, ...general }));
  return nextTable('general', 'general', rows, wording);
}

/** With a line of its own for each category that has an assessment of its own. */
export function organizationsTable({ accounts }: AssessResult, wording: Wording): Table {
  const rows = accounts.flatMap(({ id, organization, organizationScoped }) =>
    [organization, ...organizationScoped.values()].map((each: OrganizationAssessment) => ({
      account: id,
      category: each.category,
      score: each.index,
      level: each.level,
      provisional: each.provisional,
      next: each.next,
    })),
  );
  return nextTable('organizations', 'organization', rows, wording);
}

function nextTable(
  name: 'general' | 'organizations',
  layer: 'general' | 'organization',
  rows: readonly Standing[],
  wording: Wording,
): Table {
  const { lang, labels, words } = wording;
  const { column, caption, noAccounts } = assessWords[lang];
  return table<Standing>({
    name,
    caption: caption[name],
    columns: [
      {
        key: 'account',
        label: column.account,
        value: ({ account }) => account,
        text: ({ account, category }) =>
          labels.shortAccount(account) +
          (category === undefined ? '' : words.brackets(labels.category(category))),
      },
      ...levelColumns<Standing>(layer, ({ score }) => score, wording),
      {
        key: 'next',
        label: column.next,
        wrap: true,
        value: ({ next }) => (next === undefined ? '' : nextText(next, layer, wording)),
      },
    ],
    rows,
    empty: noAccounts,
  });
}

function nextText(
  { level, points, unmet }: NextLevel,
  layer: 'general' | 'organization',
  wording: Wording,
): string {
  const { lang, labels } = wording;
  const words = assessWords[lang];
  const counted = unmet.some(({ kind }) => kind === 'index');
  const parts = [
    ...(points > 0 && !counted ? [words.points(missingPoints(points))] : []),
    ...(unmet.length > 0 ? [allUnmetText(unmet, wording, 'short')] : []),
  ];
  return words.next(labels.level(layer, level), parts.join(conditionWords[lang].short.and));
}
