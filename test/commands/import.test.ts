/** `crp import` from the table to the files: what is decided, kept, refused, and never shown. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayLeftOut } from '../aloud.ts';
import { runCrp } from '../program.ts';

const files = {
  'plan.yaml': `crp: 1
lang: zh
region: {id: north, name: 北区}
period: 2027
currency: CNY
include: [accounts/*.yaml]
categories: [{id: optical, name: 光传输}]
rivals: [{id: vertex, name: Vertex}]
team: [{id: lin, name: 林晓}]
`,
  'accounts/metro.yaml': `# 北岭
accounts:
  - id: metro
    name: 北岭电信
    spend: []
    contacts:
      - {id: gu, name: 顾成, title: 副总, role: 决策者}   # 分管网络
`,
};
const world = { files, locale: 'zh_CN.UTF-8', today: '2027-09-28' };
const take = (kind: string, table: string | Uint8Array, more: readonly string[] = [], others: object = {}) =>
  runCrp(['import', kind, 'list.csv', ...more], {
    ...world,
    files: { ...files, 'list.csv': table },
    ...others,
  });

it('contacts go to their account, accounts to a file of their own, projects and spend to their account', async () => {
  const contacts = await take('contacts', '客户,姓名,职务,手机\n北岭电信,何岚,处长,007\n', ['--yes']);
  expect(contacts.written).toEqual({
    'accounts/metro.yaml': `${files['accounts/metro.yaml']}      - {id: 何岚, name: 何岚, title: 处长, phone: "007"}\n`,
  });
  const accounts = await take('accounts', '客户名称,级别,行业\n金沙电网,A,电网\n', ['--yes']);
  expect(accounts.written['accounts/金沙电网.yaml']).toBe(
    'accounts:\n  - id: 金沙电网\n    name: 金沙电网\n    tier: A\n    industry: 电网\n',
  );
  const projects = await take(
    'projects',
    '客户,项目名称,金额（万元）,预计成交日期,概率\n北岭电信,骨干网,"8,600",2027/11/20,45%\n',
    ['--yes'],
  );
  expect(projects.written['accounts/metro.yaml']).toContain(
    'projects:\n  - {id: 骨干网, account: metro, name: 骨干网, amount: 8600万, probability: 45%, decision: 2027-11-20}\n',
  );
  const spend = await take(
    'spend',
    '客户,年份,品类,总额（万元）,我方（万元）,Vertex（万元）\n北岭电信,2027,光传输,16000,5600,7200\n',
    ['--yes'],
  );
  expect(spend.written['accounts/metro.yaml']).toContain(
    'spend: [{year: 2027, category: optical, total: 16000万, ours: 5600万, rivals: {vertex: 7200万}}]',
  );
});

it('twice changes nothing', async () => {
  const list = '客户,姓名,职务\n北岭电信,何岚,处长\n';
  const once = await take('contacts', list, ['--yes']);
  const again = await runCrp(['import', 'contacts', 'list.csv', '--yes'], {
    ...world,
    files: { ...files, ...once.written, 'list.csv': list },
  });
  expect([again.written, again.code]).toEqual([{}, 0]);
});

it('what somebody typed stays, unless it is overruled; an empty cell empties nothing', async () => {
  const list = '客户,姓名,职务,角色\n北岭电信,顾成,总经理,\n';
  const kept = await take('contacts', list, ['--yes']);
  expect([kept.written, kept.out]).toEqual([{}, expect.stringContaining('副总')]);
  const taken = await take('contacts', list, ['--yes', '--overrule']);
  expect(taken.written['accounts/metro.yaml']).toContain(
    '{id: gu, name: 顾成, title: 总经理, role: 决策者}   # 分管网络',
  );
});

it('a row that cannot be used stops the others, unless they are asked for', async () => {
  const list = '客户,姓名\n北岭电信,何岚\n没有的,某人\n';
  const stopped = await take('contacts', list, ['--yes']);
  expect([stopped.written, stopped.code]).toEqual([{}, 1]);
  expect(stopped.out).toContain('规划里没有客户「没有的」');
  expect(Object.keys((await take('contacts', list, ['--yes', '--skip-bad'])).written)).toEqual([
    'accounts/metro.yaml',
  ]);
});

it('asks about those who look alike, and keeps the decisions in the mapping', async () => {
  const list = '客户,姓名,职务\n北岭电信,顾 成,总经理\n';
  const interactive = { interactive: true, answers: ['metro/gu', 'y'] };
  const { written, err } = await take('contacts', list, ['--map', 'map.yaml', '--overrule'], interactive);
  expect(written['map.yaml']).toContain('metro/顾 成: metro/gu');
  expect(err).toContain('map.yaml');
  expect(written['accounts/metro.yaml']).toContain('title: 总经理');
  const mapped = await runCrp(
    ['import', 'contacts', 'list.csv', '--map', 'map.yaml', '--overrule', '--yes'],
    {
      ...world,
      files: { ...files, 'list.csv': list, 'map.yaml': written['map.yaml']! },
    },
  );
  expect(mapped.written['accounts/metro.yaml']).toBe(written['accounts/metro.yaml']);
});

it('asks which encoding reads right where a short file does not tell', async () => {
  const latin = Buffer.from('company,name\nM\xe9tro,Andr\xe9\n', 'latin1');
  const refused = await take('accounts', latin, ['--yes']);
  expect([refused.code, refused.written]).toEqual([2, {}]);
  expect(refused.err).toContain('--encoding');
  const { written } = await take('accounts', latin, [], {
    interactive: true,
    answers: ['windows-1252', 'y'],
  });
  expect(Object.values(written).join('')).toContain('Métro');
});

it('judged levels of an old scale come in through the mapping, into the journal of who says so', async () => {
  const map = 'values:\n  level:\n    A: supportive\n    C: accepting\n';
  const { written } = await runCrp(
    ['import', 'contacts', 'list.csv', '--map', 'map.yaml', '--by', 'lin', '--on', '2027-09-01', '--yes'],
    {
      ...world,
      files: { ...files, 'list.csv': '客户,姓名,关系级别\n北岭电信,顾成,C\n', 'map.yaml': map },
    },
  );
  expect(written['plan.yaml']).toContain(
    'assessments:\n  - on: 2027-09-01\n    by: lin\n    scores:\n      metro/gu: accepting\n',
  );
});

it('phones, addresses and notes are in no page, error or record', async () => {
  const list =
    '客户,姓名,手机,邮箱,备注,角色\n北岭电信,顾成,13900001111,gu@metro.example,爱钓鱼,\n北岭电信,何岚,13900002222,he@metro.example,怕冷,头儿\n';
  for (const format of ['table', 'md', 'html', 'json'])
    for (const more of [['--dry-run'], ['--yes'], ['--yes', '--skip-bad']]) {
      const { out, err } = await take('contacts', list, [...more, '--format', format]);
      expect(`${out}${err}`).not.toMatch(/1390000|metro\.example|爱钓鱼|怕冷/);
    }
});

describe('other people’s files', () => {
  const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus/files');
  if (!fs.existsSync(corpus)) {
    sayLeftOut('importing other people’s files', 'they are not beside this project');
    it.skip('are not beside this project: they were not imported', () => {});
    return;
  }
  const names = ['crm', 'cjk', 'xlsx'].flatMap((folder) =>
    fs.readdirSync(path.join(corpus, folder)).map((name) => `${folder}/${name}`),
  );
  it.each(names)('%s is imported, or refused with a reason', async (name) => {
    const table = fs.readFileSync(path.join(corpus, name));
    for (const kind of ['contacts', 'accounts', 'projects', 'spend']) {
      const { code, err, out } = await take(kind, table, ['--dry-run', '--by', 'lin']);
      expect([0, 2]).toContain(code);
      expect(`${err}${out}`).not.toMatch(/ at .*\.[jt]s:\d+|undefined|\[object/);
      expect(code === 2 ? err : out).not.toBe('');
    }
  });
});
