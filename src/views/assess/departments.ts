/** Every department in scope, one line each. */
import type { AssessResult, DepartmentAssessment } from '../../analyses/assessment.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { assessWords } from '../../locale/assess.ts';
import type { Wording } from '../wording.ts';
import { levelColumns } from './body-columns.ts';

export function departmentsTable({ departments }: AssessResult, wording: Wording): Table {
  const { lang, labels, numbers, words } = wording;
  const { column, caption, noDepartments } = assessWords[lang];
  return table<DepartmentAssessment>({
    name: 'departments',
    caption: caption.departments,
    columns: [
      {
        key: 'department',
        label: column.department,
        value: ({ address }) => address,
        text: ({ address }) => labels.at(address),
      },
      {
        key: 'weight',
        label: column.weight,
        value: ({ weightName }) => weightName,
        text: ({ weightName }) => labels.value('department weight', weightName),
      },
      ...levelColumns<DepartmentAssessment>('general', ({ score = null }) => score, wording),
      {
        key: 'on',
        label: column.on,
        value: ({ rated }) => rated?.on ?? null,
        text: ({ rated }) => (rated === undefined ? '' : numbers.day(rated.on)),
        tone: ({ freshness }) => (freshness?.stale ? 'warn' : 'plain'),
      },
      {
        key: 'owner',
        label: column.owner,
        value: ({ state }) => state.owner ?? null,
        text: ({ state: { owner } }) => (owner === undefined ? words.notFilled : labels.member(owner)),
      },
    ],
    rows: departments,
    empty: noDepartments,
  });
}
