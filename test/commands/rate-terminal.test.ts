/** The interview of `crp rate` as account managers meet it: the built program in a real terminal, in Chinese and English. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { buildPackage } from '../build.ts';
import { Person } from '../person.ts';

const built = buildPackage();
const program = path.join(built, 'bin/crp.js');
let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crp-rate-'));
  fs.mkdirSync(path.join(folder, 'journal'));
  fs.writeFileSync(path.join(folder, 'plan.yaml'), plan);
  fs.writeFileSync(journal(), rounds);
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));
afterAll(() => fs.rmSync(built, { recursive: true, force: true }));

const names = [
  '丁一',
  '于二',
  '张三',
  '李四',
  '王五',
  '赵六',
  '孙七',
  '周八',
  '吴九',
  '郑十',
  '冯百',
  '陈千',
];
const plan = `crp: 1
lang: zh
region: {id: coast, name: 沿海}
period: 2027
include: [journal/*.yaml]
accounts:
  - id: metro
    name: 北岭电信
    tier: S
    organization: {owner: zhao}
    contacts:
${names.map((name, index) => `      - {id: c${index + 1}, name: ${name}, role: evaluator, owner: lin}`).join('\n')}
team: [{id: lin, name: 林工}, {id: zhao, name: 赵工}]
`;
const rounds = `# 林工看到的
assessments:
  - on: 2027-03-10
    by: lin
    scores:
${names.map((_, index) => `      metro/c${index + 1}: 3 3 3 2 ${index % 3} 3`).join('\n')}
`;
const journal = () => path.join(folder, 'journal', 'lin.yaml');
const read = () => fs.readFileSync(journal(), 'utf8');
const argv = ['rate', '--by', 'lin', '--on', '2027-09-12', '--layer', 'key'];

it('twelve contacts of which eight are unchanged cost at most 45 keys beside the evidence text', async () => {
  const person = new Person(program, argv, { folder, locale: 'zh_CN.UTF-8', columns: 80 });
  await person.sees('要评的有 12 个');
  for (const [index, name] of names.entries()) {
    await person.sees(`（${index + 1}/12）北岭 ${name}`);
    await person.sees('数字 打分');
    if (index >= 4) {
      person.types('=');
      await person.sees('不变');
      continue;
    }
    person.types(index === 0 ? '444444' : '433323');
    await person.sees(index === 0 ? '> 好感 80' : '> 好感 57');
    person.types('\r');
    if (index > 0) continue;
    await person.sees('为我们说过、做过什么');
    const counted = person.keys;
    person.types('评标会上替我们说话');
    person.keys = counted;
    person.types('\r');
  }
  await person.sees('写入吗');
  person.types('\r');
  expect(await person.ended).toBe(0);
  expect(person.keys).toBeLessThanOrEqual(45);
  const added = `  - on: 2027-09-12
    by: lin
    scores:
      metro/c1: 4 4 4 4 4 4
      metro/c2: 4 3 3 3 2 3
      metro/c3: 4 3 3 3 2 3
      metro/c4: 4 3 3 3 2 3
${names
  .slice(4)
  .map((_, index) => `      metro/c${index + 5}: same`)
  .join('\n')}
evidence:
  - {of: metro/c1, on: 2027-09-12, shows: support, what: 评标会上替我们说话, by: lin}
`;
  expect(read()).toBe(rounds + added);
}, 60_000);

it('goes back, keeps points with Enter, skips, and stops at Ctrl-C with what was rated kept', async () => {
  const person = new Person(program, argv, { folder });
  await person.sees('（1/12）');
  person.types('5');
  await person.sees('认可 5');
  person.types('b');
  await person.sees('接受认可度');
  person.types('4\r\r\r\r\r');
  await person.sees('> ');
  person.types('\r');
  await person.sees('（2/12）');
  person.types('s');
  await person.sees('跳过');
  await person.sees('（3/12）');
  person.types('b');
  await person.sees('（2/12）');
  person.types('=');
  await person.sees('（3/12）');
  person.types('\u0003');
  await person.sees('评过的 2 个留下吗');
  person.types('\r');
  await person.sees('写入吗');
  person.types('y\r');
  expect(await person.ended).toBe(0);
  expect(read().slice(rounds.length)).toBe(`  - on: 2027-09-12
    by: lin
    scores:
      metro/c1: 4 3 3 2 0 3
      metro/c2: same
`);
}, 60_000);

it.each([
  ['dropped when asked', ['=', '\u0003', 'n\r'], ['（1/12）', '（2/12）', '留下吗', '没有写入']],
  ['stopped before anything was rated', ['\u0003'], ['（1/12）', '没有写入']],
  ['all skipped', names.map(() => 's'), [...names.map((_, index) => `（${index + 1}/12）`), '都跳过了']],
])(
  '%s: nothing is written',
  async (_, keys, screens) => {
    const person = new Person(program, argv, { folder });
    for (const [index, words] of screens.entries()) {
      await person.sees(words);
      if (keys[index] !== undefined) person.types(keys[index]);
    }
    expect(await person.ended).toBe(0);
    expect(read()).toBe(rounds);
  },
  60_000,
);
