/** What an import adds to a plan and changes in it: entries where they belong, values at the entries' places. */

import type { Place } from '../diagnostic/diagnostic.ts';
import { Bare, type Value, type Fields as WrittenFields } from '../edit/value.ts';
import type { Fields, FieldValue, Imported, ImportKind } from '../import/imported.ts';
import { spendAddress } from '../import/known.ts';
import type { Day, Plan } from '../plan/plan.ts';
import type { Change } from './changes.ts';
import { roundChanges, type WrittenScore } from './rating-entries.ts';

/** Who judged the levels that the table holds, and on which day. */
export interface Judged {
  readonly by: string;
  readonly on: Day;
}

/** Whether the table has levels, which go to somebody's journal. */
export function holdsLevels({ additions, matched }: Imported): boolean {
  return (
    additions.some(({ level }) => level !== undefined) ||
    matched.some(({ changes }) => changes.some(({ field }) => field === 'level'))
  );
}

export function importChanges(imported: Imported, plan: Plan, judged: Judged | undefined): readonly Change[] {
  const scores: WrittenScore[] = [
    ...imported.additions.flatMap(({ account, id, level }) =>
      level === undefined ? [] : [{ of: `${account}/${id}`, written: level }],
    ),
    ...imported.matched.flatMap(({ address, changes }) =>
      changes.flatMap(({ field, to }) => (field === 'level' ? [{ of: address, written: to }] : [])),
    ),
  ];
  return [
    ...imported.additions.map((addition) => additionChange(imported.kind, addition, plan)),
    ...imported.matched.flatMap(({ address, changes }) =>
      changes
        .filter(({ field }) => field !== 'level' && field !== 'account')
        .map(({ field, to }) => fieldChange(placeOf(imported.kind, address, plan), field, to)),
    ),
    ...(judged !== undefined && scores.length > 0 ? roundChanges({ ...judged, scores, evidence: [] }) : []),
  ];
}

function additionChange(
  kind: ImportKind,
  { account, id, fields }: Imported['additions'][number],
  plan: Plan,
): Change {
  const own = writtenFields(fields);
  switch (kind) {
    case 'accounts':
      return {
        kind: 'add',
        belongs: { to: 'account', id: id ?? '' },
        list: 'accounts',
        item: { id, ...own },
        style: 'block',
      };
    case 'projects':
      return {
        kind: 'add',
        belongs: { to: 'account', id: account ?? '' },
        list: 'projects',
        item: { id, account, ...own },
        style: 'flow',
      };
    case 'contacts':
    case 'spend': {
      const home = [...plan.accounts, ...plan.organizations].find((each) => each.id === account);
      const { file, path } = pathOf(home?.place);
      const item = kind === 'contacts' ? { id, ...own } : own;
      return {
        kind: 'edit',
        file,
        edit: { kind: 'append', path: [...path, kind], items: [item], style: 'like-others' },
      };
    }
  }
}

function fieldChange(place: Place | undefined, field: string, to: string): Change {
  const { file, path } = pathOf(place);
  const value = listFields.has(field) ? to.split(', ') : writtenValue(field, to);
  return { kind: 'edit', file, edit: { kind: 'set', path: [...path, ...field.split('.')], value } };
}

const listFields = new Set(['bodies', 'categories']);

function placeOf(kind: ImportKind, address: string, plan: Plan): Place | undefined {
  const owners = [...plan.accounts, ...plan.organizations];
  switch (kind) {
    case 'accounts':
      return plan.accounts.find(({ id }) => id === address)?.place;
    case 'projects':
      return plan.projects.find(({ id }) => id === address)?.place;
    case 'contacts':
      return owners.flatMap(({ contacts }) => contacts).find((contact) => contact.address === address)?.place;
    case 'spend':
      return plan.accounts
        .flatMap(({ id, spend }) =>
          spend.map((each) => ({ place: each.place, address: spendAddress(id, each.year, each.category) })),
        )
        .findLast((each) => each.address === address)?.place;
  }
}

function pathOf(place: Place | undefined): {
  readonly file: string;
  readonly path: readonly (string | number)[];
} {
  return place !== undefined && 'path' in place
    ? { file: place.file, path: place.path }
    : { file: '', path: [] };
}

function writtenFields(fields: Fields): WrittenFields {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, writtenField(field, value)]),
  );
}

function writtenField(field: string, value: FieldValue): Value {
  if (typeof value === 'string') return writtenValue(field, value);
  if (Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, string>>).map(([inner, each]) => [
      inner,
      writtenValue(field === 'rivals' ? 'ours' : inner, each),
    ]),
  );
}

/** Amounts, percentages, days and years are written without quotes, as a planner writes them. */
const typedFields = new Set([
  'amount',
  'margin',
  'probability',
  'decision',
  'left',
  'from',
  'year',
  'total',
  'ours',
  'on',
  'posts',
]);

function writtenValue(field: string, value: string): Value {
  return typedFields.has(field) || field.startsWith('rivals.') ? new Bare(value) : value;
}
