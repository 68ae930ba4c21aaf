/** The pages of crp explain, account, brief and report: whole pages, both languages, sums that add up, escaped Markdown. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document, Table } from '../../src/document/document.ts';
import type { Lang } from '../../src/locale/lang.ts';
import { rendererWords } from '../../src/locale/renderers.ts';
import { renderMarkdown } from '../../src/renderers/markdown.ts';
import { rendered } from './pages.ts';
import { explainPage, planPages, subjects, traceOf } from './plan-pages.ts';
import { storyRegion, storyWords } from './story-plan.ts';

const langs: readonly Lang[] = ['zh', 'en'];
const golden = (name: string) => path.join(import.meta.dirname, 'golden', name);

describe.each(langs)('pages in %s', (lang) => {
  test.each([
    ['brief', 100],
    ['brief', 80],
    ['report', 100],
    ['account-metro', 100],
    ['account-metro', 80],
    ['account-grid', 80],
    ['explain-decider', 100],
    ['explain-opponent', 80],
    ['explain-held', 100],
    ['explain-not-assessed', 100],
    ['explain-left', 100],
    ['explain-department', 100],
    ['explain-account', 100],
    ['explain-account-organization', 80],
    ['explain-goal', 100],
    ['explain-goal-of-accounts', 100],
    ['explain-hilltop', 100],
    ['explain-lost', 100],
    ['explain-lots', 80],
    ['explain-orders', 100],
    ['explain-share', 100],
    ['explain-win-core', 100],
    ['explain-member', 100],
    ['explain-supervisor', 80],
  ])('%s at %i columns', async (name, width) => {
    const pages = planPages(await storyRegion(lang), lang);
    await expect(await rendered(pages[name]!, width)).toMatchFileSnapshot(
      golden(`${name}.${lang}.${width}.txt`),
    );
  });

  test('keep their columns where characters of ambiguous width are drawn two columns wide', async () => {
    for (const [name, page] of Object.entries(planPages(await storyRegion(lang), lang)))
      for (const width of [60, 80, 100])
        expect([name, await rendered(page, width, 2)]).toEqual([name, await rendered(page, width, 1)]);
  });

  test('name every table, each name once a page', async () => {
    for (const page of Object.values(planPages(await storyRegion(lang), lang))) {
      const names = tablesOf(page).map(({ name }) => name);
      expect(names.filter((name) => name === '')).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('the brief stays within one page', async () => {
    const { brief } = planPages(await storyRegion(lang), lang);
    expect((await rendered(brief!, 100)).split('\n').length).toBeLessThan(60);
  });

  test('Markdown has no link, no HTML and no heading out of plan data', async () => {
    const story = await storyRegion(lang);
    const hostile = '[x](javascript:alert(1)) <b>|`';
    const plan = { ...story.state.plan, strategy: hostile };
    const page = planPages({ ...story, state: { ...story.state, plan } }, lang)['report']!;
    const markdown = renderMarkdown(page, rendererWords[lang]);
    expect(markdown).not.toContain(hostile);
    expect(markdown).not.toMatch(/(?<!\\)\]\(javascript/);
    expect(markdown).not.toMatch(/(?<!\\)<b>/);
  });
});

test('the parts of a score add up to it, and the parts of an index to the index', async () => {
  const story = await storyRegion('zh');
  for (const subject of Object.values(subjects)) {
    const trace = traceOf(story, subject);
    if (trace.kind === 'contact')
      for (const { contributions, level } of trace.scopes)
        expect(sumOf(contributions.map(({ contribution }) => contribution))).toBeCloseTo(level.score ?? 0, 9);
    if (trace.kind === 'department')
      expect(sumOf(trace.contributions.map(({ contribution }) => contribution))).toBeCloseTo(
        trace.department.score ?? 0,
        9,
      );
    if (trace.kind === 'account') {
      const { index, organization } = trace.account;
      expect(sumOf(index.parts.map(({ contribution }) => contribution))).toBeCloseTo(index.value ?? 0, 9);
      expect(sumOf(organization.stages.map(({ contribution }) => contribution))).toBeCloseTo(
        organization.index ?? 0,
        9,
      );
    }
  }
});

test('the tables of a trace hold what adds up to their last row', async () => {
  const story = await storyRegion('en');
  const pages = [subjects['decider']!, subjects['department']!, subjects['account']!].map((subject) =>
    explainPage(story, 'en', subject),
  );
  const summed = pages
    .flatMap(tablesOf)
    .filter(({ columns, rows }) => rows.length > 1 && columns.some(({ key }) => key === 'part'));
  expect(summed.map(({ name }) => name)).toEqual([
    'dimensions',
    'dimensions-radio',
    'dimensions',
    'index',
    'departments',
    'stages',
  ]);
  for (const { columns, rows } of summed) {
    const column = columns.findIndex(({ key }) => key === 'part');
    const parts = rows.map((row) => row[column]?.value as number | null);
    expect(sumOf(parts.slice(0, -1))).toBeCloseTo(parts.at(-1) ?? 0, 9);
  }
});

test('what would meet a level is said as lines of the plan', async () => {
  const story = await storyRegion('zh');
  const verbatim = (name: string) =>
    explainPage(story, 'zh', subjects[name]!).blocks.flatMap((block) =>
      block.kind === 'verbatim' ? [block.text] : [],
    );
  expect(verbatim('held')).toEqual([
    '  - {of: metro/wei, on: 2027-09-25, shows: support, what: （看到的事）, by: lin}',
  ]);
  expect(verbatim('not-assessed')).toEqual([
    '  - {on: 2027-09-25, by: lin, scores: {grid/song: ? ? ? ? ? ?}}',
  ]);
  expect(verbatim('opponent')).toEqual(['  - {on: 2027-09-25, by: lin, scores: {metro/tang: 2 1 1 0 1 1}}']);
  expect(verbatim('left')).toEqual([]);
});

test('a Chinese page has no Latin word but ids, tiers, units and commands', async () => {
  for (const [name, page] of Object.entries(planPages(await storyRegion('zh'), 'zh'))) {
    const text = (await rendered(withoutVerbatim(page), 80))
      .replace(/plan\.yaml(:\d+| 的 [a-z]+)?/g, '')
      .replace(/\bcrp [a-z]+( --[a-z]+| [a-z]+(\/[a-z]+)?)?|由 crp/g, '')
      .replace(/--width\s+\d+|-o\s+[a-z-]+\.csv|--table\s+[a-z-]+/g, '')
      .replace(
        /\b(metro|grid|vertex|core|rest|lots|people|accounts|orders|share|press|win-core|lin|zhao|forum)\b(\/(luo|gu|tang|wei|qin|song|network|planning))?/g,
        '',
      )
      .replace(/\ba\d\b/g, '')
      .replace(/\d{4}-Q\d/g, '')
      .replace(/(?<![A-Za-z])[SABC](?![A-Za-z])/g, '')
      .replace(/(?:错误|警告|提示) +[a-z-]+ /g, '');
    expect([name, text.match(/[A-Za-z]+/g) ?? []]).toEqual([name, []]);
  }
});

test('an English page has no Han outside the data of the plan', async () => {
  for (const [name, page] of Object.entries(planPages(await storyRegion('en'), 'en')))
    expect([name, (await rendered(page, 80)).match(/\p{Script=Han}+/gu) ?? []]).toEqual([name, []]);
  const known = storyWords('zh').join('\n');
  for (const page of Object.values(planPages(await storyRegion('zh'), 'en'))) {
    const cells = tablesOf(page).flatMap(({ rows }) => rows.flat());
    const han = cells.flatMap(({ text }) => text.match(/\p{Script=Han}+/gu) ?? []);
    expect(han.filter((word) => !known.includes(word))).toEqual([]);
  }
});

function tablesOf({ blocks }: Document): readonly Table[] {
  return blocks.filter((block): block is Table => block.kind === 'table');
}

function withoutVerbatim(page: Document): Document {
  return { ...page, blocks: page.blocks.filter(({ kind }) => kind !== 'verbatim') };
}

function sumOf(parts: readonly (number | null)[]): number {
  return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}
