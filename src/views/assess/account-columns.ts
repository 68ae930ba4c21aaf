/** What a line of an account says of its departments and of the company as a whole. */
import type { AccountAssessment } from '../../analyses/assessment.ts';
import type { Column } from '../../document/table.ts';
import { assessWords } from '../../locale/assess.ts';
import { scoreText } from '../numbers.ts';
import type { Wording } from '../wording.ts';

export function generalColumns({ lang, labels, words, state }: Wording): Column<AccountAssessment>[] {
  const { column } = assessWords[lang];
  const bounds = state.method.general.levels.map(({ from }) => from);
  return [
    {
      key: 'general-score',
      label: column.score,
      align: 'right',
      drop: 3,
      value: ({ general }) => general.score,
      text: ({ general: { score } }) => (score === null ? '' : scoreText(score, bounds)),
    },
    {
      key: 'general',
      label: column.general,
      value: ({ general }) => general.level ?? null,
      text: ({ general: { level, provisional } }) =>
        labels.level('general', level) + (level !== undefined && provisional ? words.provisional : ''),
    },
  ];
}

export function organizationColumns({ lang, labels, words, state }: Wording): Column<AccountAssessment>[] {
  const { column } = assessWords[lang];
  const bounds = state.method.organization.levels.map(({ from }) => from);
  return [
    {
      key: 'organization-index',
      label: column.score,
      align: 'right',
      drop: 4,
      value: ({ organization }) => organization.index,
      text: ({ organization: { index } }) => (index === null ? '' : scoreText(index, bounds)),
    },
    {
      key: 'organization',
      label: column.organization,
      value: ({ organization }) => organization.level ?? null,
      text: ({ organization: { level, provisional } }) =>
        labels.level('organization', level) + (level !== undefined && provisional ? words.provisional : ''),
    },
    {
      key: 'mechanisms',
      label: column.mechanisms,
      align: 'right',
      drop: 6,
      value: ({ state: { mechanisms } }) => mechanisms.length,
    },
  ];
}
