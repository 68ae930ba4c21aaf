/** A small plan as an object, and what an import makes of it: read, applied as a command would, read again. */
import { expect } from 'vitest';
import { readTables } from '../../src/exchange/read-tables.ts';
import { chooseTable } from '../../src/import/headers.ts';
import { type ImportOptions, importRows } from '../../src/import/import-rows.ts';
import type { Change, Fields, Imported, ImportKind } from '../../src/import/imported.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readPlan } from '../../src/plan/read.ts';
import { createPlanWords, type PlanWords } from '../../src/plan/schema/words.ts';
import { bytesOf } from '../exchange/bytes.ts';

type Entry = Record<string, unknown>;
/** Lists by key, as in the file. */
export type Region = Record<string, unknown> & {
  accounts: Entry[];
  projects?: Entry[];
  assessments?: Entry[];
};

export const north: Region = {
  crp: 1,
  region: 'north',
  period: '2027',
  currency: 'CNY',
  categories: [
    { id: 'optical', name: '光传输' },
    { id: 'ip', name: '数据通信' },
  ],
  rivals: [{ id: 'vertex', name: 'Vertex' }],
  team: [
    { id: 'lin', name: '林清' },
    { id: 'su', name: '苏禾' },
  ],
  accounts: [
    {
      id: 'metro',
      name: '北岭电信',
      departments: [{ id: 'network', name: '网络部' }],
      contacts: [
        { id: 'gu', name: '顾成', title: '副总经理', role: 'decider', phone: '0931-5550100' },
        { id: 'luo', name: '罗坤', refs: { crm: '0012' } },
      ],
      spend: [{ year: 2027, category: 'optical', total: '1.6亿', ours: '5600万' }],
    },
    { id: 'jinsha', name: '金沙电网有限公司', tier: 'A' },
  ],
  projects: [
    { id: 'metro-core', name: '骨干网扩容', account: 'metro', amount: '8600万', probability: '45%' },
  ],
  assessments: [{ on: '2027-03-01', by: 'lin', scores: { 'metro/gu': 'favorable' } }],
};

export async function planOf(region: Region): Promise<{ plan: Plan; words: PlanWords }> {
  const files = { read: () => bytesOf(JSON.stringify(region)), list: () => [] };
  const { plan, method, diagnostics } = await readPlan(files, 'plan.yaml');
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { plan: plan!, words: createPlanWords(method!) };
}

/** What a table in CSV means for a region. */
export async function importCsv(
  csv: string | Uint8Array,
  kind: ImportKind,
  options: ImportOptions = {},
  region: Region = north,
): Promise<Imported> {
  const { tables, fault } = await readTables(typeof csv === 'string' ? bytesOf(csv) : csv);
  expect(fault).toBeUndefined();
  const { plan, words } = await planOf(region);
  const table = chooseTable(tables!, kind, options.mapping ?? {}, plan.rivals);
  expect(table).toBeDefined();
  return importRows(table!, kind, plan, words, options);
}

/** The region after an import was written into it. */
export function applied(region: Region, imported: Imported): Region {
  const after = structuredClone(region);
  const levels: Record<string, string> = {};
  for (const { account, id, fields, level } of imported.additions) {
    const entry = { ...(id !== undefined ? { id } : {}), ...fields };
    if (imported.kind === 'accounts') after.accounts.push(entry);
    else if (imported.kind === 'projects')
      after.projects = [...(after.projects ?? []), { ...entry, account }];
    else {
      const owner = after.accounts.find((each) => each['id'] === account)!;
      owner[imported.kind] = [...((owner[imported.kind] as Entry[] | undefined) ?? []), entry];
    }
    if (level !== undefined) levels[`${account}/${id}`] = level;
  }
  for (const { address, changes } of imported.matched)
    for (const change of changes)
      if (change.field === 'level') levels[address] = change.to;
      else set(entryAt(after, imported.kind, address), change, imported.kind);
  if (Object.keys(levels).length > 0)
    after.assessments = [...(after.assessments ?? []), { on: '2027-04-01', by: 'lin', scores: levels }];
  return after;
}

function entryAt(region: Region, kind: ImportKind, address: string): Entry {
  const [account, second, category] = address.split('/');
  if (kind === 'projects') return region.projects!.find(({ id }) => id === address)!;
  const owner = region.accounts.find(({ id }) => id === account)!;
  if (kind === 'accounts') return owner;
  return (owner[kind] as Entry[]).find((each) =>
    kind === 'contacts'
      ? each['id'] === second
      : String(each['year']) === second && each['category'] === category,
  )!;
}

function set(entry: Entry, { field, to }: Change, kind: ImportKind): void {
  const [outer = '', inner] = field.split('.');
  const isList = kind === 'contacts' && (field === 'bodies' || field === 'categories');
  if (inner === undefined) entry[outer] = isList ? to.split(', ') : to;
  else entry[outer] = { ...((entry[outer] as Fields | undefined) ?? {}), [inner]: to };
}

/** How many rows stand in each of the four lists. */
export function countRows({ additions, matched, near, unusable }: Imported): number {
  const ofLists = [...additions, ...matched, ...near].map(({ rows }) => rows.length);
  return ofLists.reduce((sum, count) => sum + count, 0) + unusable.length;
}
