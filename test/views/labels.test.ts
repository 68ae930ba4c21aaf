/** Names, numbers, money and labels as pages write them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtInMethod } from '../../src/method/built-in.ts';
import { amount } from '../../src/plan/amount.ts';
import { readPlan } from '../../src/plan/read.ts';
import { stateAt } from '../../src/plan/state-at.ts';
import { renderCsv } from '../../src/renderers/csv.ts';
import { createLabels } from '../../src/views/labels.ts';
import { moneyUnit } from '../../src/views/money.ts';
import {
  createNumbers,
  missingPoints,
  percentText,
  preciseScore,
  scoreText,
} from '../../src/views/numbers.ts';
import { shortNames } from '../../src/views/short-names.ts';
import { assessPage, gapsPage, rendered } from './pages.ts';
import { smallRegion } from './small-plan.ts';

test('a rounded score never crosses a threshold', () => {
  expect(scoreText(69.6, [50, 70])).toBe('69.6');
  expect(scoreText(69.96, [70])).toBe('69.96');
  expect(scoreText(70.4, [70])).toBe('70');
  expect(scoreText(-0.2)).toBe('0');
  expect(scoreText(1 / 3)).toBe('0');
  expect(preciseScore(16.25, [20])).toBe('16.3');
  expect(preciseScore(19.96, [20])).toBe('19.96');
  expect(percentText(0.3399, { bounds: [0.34] })).toBe('33.99%');
  expect(percentText(0.748, { decimals: 0 })).toBe('75%');
  expect(missingPoints(70 - 69.6)).toBe('0.4');
  expect(missingPoints(0.01)).toBe('0.1');
});

test('days are short inside the period and whole outside', () => {
  const fiscal = { name: 'FY', from: '2026-04-01', to: '2027-03-31' };
  const long = { name: 'two years', from: '2026-01-01', to: '2027-12-31' };
  const day = (period: typeof fiscal, written: string) => createNumbers({ period }, 'zh').day(written);
  expect(day(fiscal, '2027-03-31')).toBe('03-31');
  expect(day(fiscal, '2027-04-01')).toBe('2027-04-01');
  expect(day(long, '2026-05-01')).toBe('2026-05-01');
  const english = createNumbers({ period: fiscal }, 'en');
  expect(english.day('2026-10-02')).toBe('2 Oct');
  expect(english.when({ written: '2026-Q4', day: '2026-12-31' })).toBe('2026-Q4');
  expect(english.when({ written: '2026-12-31', day: '2026-12-31' })).toBe('31 Dec');
});

test('money has one unit in a table, and is exact', () => {
  const unit = moneyUnit([amount('512000000'), amount('40000000')], 'CNY', 'zh');
  expect([unit.name, unit.text(amount('40000000')), unit.text(amount('512000000'))]).toEqual([
    '亿元',
    '0.40',
    '5.12',
  ]);
  expect(moneyUnit([amount('112000000'), amount('5630000')], 'CNY', 'zh').name).toBe('万元');
  expect(moneyUnit([amount('2600000'), amount('700000')], 'USD', 'en').named(amount('700000'))).toBe(
    'USD 0.7M',
  );
  expect(moneyUnit([amount('2262000')], 'USD', 'zh').named(amount('2262000'))).toBe('226.2 万 USD');
  expect(moneyUnit([amount('900')], undefined, 'en')).toMatchObject({ name: '' });
  const target = amount('34000000');
  expect(moneyUnit([target], 'CNY', 'zh').text(amount('33999999'), target)).toBe('3399.9999');
});

test('a short name can mean only one', () => {
  const short = (...names: readonly string[]) => [
    ...shortNames(names.map((name, index) => ({ id: String(index), name }))).values(),
  ];
  expect(short('岷云通信', '金沙电网')).toEqual(['岷云', '金沙']);
  expect(short('岷云通信', '岷云广电', '城关')).toEqual(['岷云通信', '岷云广电', '城关']);
  expect(short('岷云通信', '岷云')).toEqual(['岷云通信', '岷云']);
  expect(short('Straits Petrochem', 'straits ferries', 'PT Nusa', 'Kulim Works')).toEqual([
    'Straits Petrochem',
    'straits ferries',
    'PT Nusa',
    'Kulim',
  ]);
});

test('an id that the plan or the method does not have stands for itself', async () => {
  const labels = createLabels(await smallRegion('en'), 'en');
  expect(labels.at('nobody/who')).toBe('nobody: nobody/who');
  expect([labels.member('x'), labels.rival('x'), labels.role('x'), labels.level('key', 'x')]).toEqual([
    'x',
    'x',
    'x',
    'x',
  ]);
  expect(labels.level('general', undefined)).toBe('not rated');
});

test('CSV has ids and unrounded numbers', async () => {
  const now = await smallRegion('zh');
  const page = assessPage(now, await smallRegion('zh', '2027-06-30'), 'zh');
  const [accounts] = page.blocks.filter((block) => block.kind === 'table');
  const [head, metro] = renderCsv(accounts!).split(/\r?\n/);
  expect(head).toContain(
    'account,tier,maturity,colour,index,index-before,lines,own,general-score,general,organization-index,organization,mechanisms',
  );
  expect(metro).toMatch(/^metro,S,mature,amber,32\.\d{3,},44\.\d{3,},5,3,50\.5,medium,60,key-supplier,1$/);
});

test('labels of another method are its own, not the built-in ones', async () => {
  const folder = path.join(import.meta.dirname, '../../examples/apac');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const reading = await readPlan(
    { read: (file) => readFileSync(file), list: () => files },
    path.join(folder, 'plan.yaml'),
  );
  const state = stateAt(reading.plan!, reading.method!, '2026-12-15', '2026-12-15');
  const before = stateAt(reading.plan!, reading.method!, '2026-09-30', '2026-12-15');
  const pages = (['zh', 'en'] as const).flatMap((lang) => [
    gapsPage(state, lang),
    assessPage(state, before, lang, { all: true }),
  ]);
  const foreign = builtInMethod.key.levels
    .flatMap(({ zh, en, short }) => [zh, en, short?.zh, short?.en])
    .filter(
      (label) =>
        !reading.method!.key.levels.some(({ zh, en, short }) =>
          [zh, en, short?.zh, short?.en].includes(label),
        ),
    );
  const labelled = ['level', 'target', 'claimed', 'confirmed'];
  for (const page of pages) {
    const cells = page.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap((row) =>
            row.filter((_, index) => labelled.includes(block.columns[index]!.key)).map((cell) => cell.text),
          )
        : [],
    );
    expect(cells.filter((text) => foreign.includes(text.split(' ')[0]))).toEqual([]);
    expect(await rendered(page, 200)).toContain(page.lang === 'zh' ? '撑腰' : 'backing');
  }
});
