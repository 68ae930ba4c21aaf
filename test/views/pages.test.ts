import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import type { Lang } from '../../src/locale/lang.ts';
import { assessPage, gapsPage, rendered } from './pages.ts';
import { planWords, smallRegion } from './small-plan.ts';

const langs: readonly Lang[] = ['zh', 'en'];
const golden = (name: string) => path.join(import.meta.dirname, 'golden', name);

/** Every page of the small region, with names in the language of the page. */
async function pagesIn(lang: Lang): Promise<Readonly<Record<string, Document>>> {
  const now = await smallRegion(lang);
  const before = await smallRegion(lang, '2027-06-30');
  return {
    gaps: gapsPage(now, lang),
    assess: assessPage(now, before, lang),
    'assess-all': assessPage(now, before, lang, { all: true }),
    'assess-general': assessPage(now, before, lang, { layer: 'general' }),
    'assess-organization': assessPage(now, before, lang, { layer: 'organization' }),
    'assess-without-lin': assessPage(now, before, lang, { without: 'lin' }),
    'assess-without-gu': assessPage(now, before, lang, { without: 'metro/gu', layer: 'key' }),
  };
}

describe.each(langs)('pages in %s', (lang) => {
  test.each([
    ['gaps', 100],
    ['gaps', 80],
    ['assess', 100],
    ['assess', 80],
    ['assess-all', 100],
    ['assess-general', 100],
    ['assess-organization', 80],
    ['assess-without-lin', 100],
  ])('%s at %i columns', async (name, width) => {
    const pages = await pagesIn(lang);
    await expect(await rendered(pages[name]!, width)).toMatchFileSnapshot(
      golden(`${name}.${lang}.${width}.txt`),
    );
  });

  test('keep their columns where characters of ambiguous width are drawn two columns wide', async () => {
    for (const page of Object.values(await pagesIn(lang))) {
      for (const width of [60, 80, 100]) {
        expect(await rendered(page, width, 2)).toBe(await rendered(page, width, 1));
      }
    }
  });

  test('are not wider than they are asked to be', async () => {
    for (const page of Object.values(await pagesIn(lang))) {
      const lines = (await rendered(page, 80)).split('\n');
      expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
    }
  });
});

test('a Chinese page has no Latin word but ids, tiers, units and commands', async () => {
  for (const page of Object.values(await pagesIn('zh'))) {
    const text = (await rendered(page, 80))
      .replace(/crp [a-z]+( --all| [a-z]+(\/[a-z]+)?)?/g, '')
      .replace(/--width \d+|-o [a-z-]+\.csv|--table [a-z-]+/g, '')
      .replace(/\ba\d\b/g, '')
      .replace(/(?<![A-Za-z])[SABC](?![A-Za-z])/g, '');
    expect(text.match(/[A-Za-z]+/g) ?? []).toEqual([]);
  }
});

test('an English page has no Han outside the data of the plan', async () => {
  for (const page of Object.values(await pagesIn('en'))) {
    expect((await rendered(page, 80)).match(/\p{Script=Han}+/gu) ?? []).toEqual([]);
  }
  const state = await smallRegion('zh');
  const page = gapsPage(state, 'en');
  const cells = page.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
  const known = [...planWords('zh'), '北岭', '南河', '东方'];
  const han = cells.flatMap(({ text }) => text.match(/\p{Script=Han}+/gu) ?? []);
  expect(han.filter((word) => !known.includes(word))).toEqual([]);
});
