/** What a plan has, written as a table and read again, changes nothing; files of other people are read to the end. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/exchange/read-tables.ts';
import { writeCsv } from '../../src/exchange/write-csv.ts';
import { writeWorkbook } from '../../src/exchange/write-workbook.ts';
import { chooseTable } from '../../src/import/headers.ts';
import { importRows } from '../../src/import/import-rows.ts';
import type { ImportKind } from '../../src/import/imported.ts';
import { knownEntries } from '../../src/import/known.ts';
import { readMapping } from '../../src/import/mapping.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readPlan } from '../../src/plan/read.ts';
import { createPlanWords } from '../../src/plan/schema/words.ts';
import { sayLeftOut } from '../aloud.ts';
import { countRows, north, planOf } from './region.ts';

const root = path.resolve(import.meta.dirname, '../..');
const kinds: readonly ImportKind[] = ['contacts', 'accounts', 'projects', 'spend'];
/** Fields that a table has in one column each. */
const columnsOf: Readonly<Record<ImportKind, readonly string[]>> = {
  contacts: [
    'id',
    'name',
    'title',
    'role',
    'influence',
    'department',
    'reports-to',
    'owner',
    'backup',
    'from',
    'left',
    'phone',
    'email',
    'note',
  ],
  accounts: ['id', 'name', 'tier', 'maturity', 'industry', 'posture', 'strategy', 'parent'],
  projects: [
    'id',
    'name',
    'category',
    'stage',
    'amount',
    'margin',
    'probability',
    'decision',
    'result',
    'closed',
    'lesson',
  ],
  spend: ['year', 'category', 'total', 'ours', 'basis', 'on'],
};

async function exampleOf(name: string) {
  const folder = path.join(root, 'examples', name);
  const files = {
    read: (file: string) => (fs.existsSync(file) ? fs.readFileSync(file) : undefined),
    list: (at: string) =>
      fs.readdirSync(at, { recursive: true }).map((each) => String(each).replaceAll(path.sep, '/')),
  };
  const { plan, method } = await readPlan(files, path.join(folder, 'plan.yaml'));
  return { plan: plan!, words: createPlanWords(method!) };
}

function rowsOf(plan: Plan, kind: ImportKind): readonly (readonly string[])[] {
  const columns = columnsOf[kind];
  const entries = knownEntries(plan, kind);
  return [
    kind === 'accounts' ? columns : ['account', ...columns],
    ...entries.map(({ id, account, address, values }) => {
      const [, year = '', category = ''] = address.split('/');
      const spend: Readonly<Record<string, string>> = kind === 'spend' ? { year, category } : {};
      const cells = columns.map((field) =>
        field === 'id' ? id : (spend[field] ?? String(values[field] ?? '')),
      );
      return kind === 'accounts' ? cells : [account ?? '', ...cells];
    }),
  ];
}

describe.each(['north', 'apac', 'minimal'])('the example %s', (name) => {
  it.each(kinds)('%s written as CSV and read again change nothing', async (kind) => {
    const { plan, words } = await exampleOf(name);
    const rows = rowsOf(plan, kind);
    if (rows.length === 1) return;
    const { tables } = await readTables(writeCsv(rows));
    const { matched, additions, near, unusable, leftOut } = importRows(tables![0]!, kind, plan, words);
    expect({ additions, near, unusable, leftOut }).toEqual({
      additions: [],
      near: [],
      unusable: [],
      leftOut: [],
    });
    expect(matched.flatMap(({ changes, conflicts }) => [...changes, ...conflicts])).toEqual([]);
    expect(matched).toHaveLength(rows.length - 1);
  });
});

it('a workbook of contacts read again changes nothing', async () => {
  const { plan, words } = await exampleOf('north');
  const [header = [], ...rows] = rowsOf(plan, 'contacts');
  const columns = header.map((each) => ({ header: each, width: 12 }));
  const { tables } = await readTables(await writeWorkbook([{ name: 'contacts', columns, rows }]));
  const { matched, additions } = importRows(tables![0]!, 'contacts', plan, words);
  expect(additions).toEqual([]);
  expect(matched.flatMap(({ changes, conflicts }) => [...changes, ...conflicts])).toEqual([]);
});

it('a mapping says what is wrong in it, and reads keys with nothing behind them as columns to leave', () => {
  const tree = { columns: { 姓名: 'nme', 生日: null }, colums: {}, dates: 'day-first' };
  expect(readMapping({ file: 'map.yaml', tree }, 'contacts').diagnostics).toMatchObject([
    {
      code: 'not-allowed',
      parameters: { found: 'nme', suggestion: 'name' },
      place: { path: ['columns', '姓名'] },
    },
    { code: 'unknown-key', parameters: { key: 'colums', suggestion: 'columns' } },
  ]);
  const right = { 'header-row': '3', columns: { Vertex: 'rivals.vertex', 生日: null } };
  expect(readMapping({ file: 'map.yaml', tree: right }, 'spend').value).toEqual({
    'header-row': 3,
    columns: { Vertex: 'rivals.vertex', 生日: '' },
  });
});

const corpus = path.resolve(root, '../shared/corpus/files');
const files = ['crm', 'cjk', 'xlsx']
  .filter((name) => fs.existsSync(path.join(corpus, name)))
  .flatMap((folder) => fs.readdirSync(path.join(corpus, folder)).map((name) => path.join(folder, name)));

if (files.length === 0) sayLeftOut('importing other people’s tables', 'they are not beside this project');
describe.skipIf(files.length === 0)(
  files.length === 0
    ? 'files of other people (skipped: there are none in ../shared/corpus/files)'
    : `${files.length} files of other people`,
  () => {
    it.each(files)('%s counts every row once, as each kind', async (file) => {
      const { tables } = await readTables(fs.readFileSync(path.join(corpus, file)));
      const { plan, words } = await planOf(north);
      for (const kind of kinds) {
        const table = chooseTable(tables ?? [], kind, {}, plan.rivals);
        if (table === undefined) continue;
        expect(countRows(importRows(table, kind, plan, words))).toBe(table.rows.length);
      }
    });
  },
);
