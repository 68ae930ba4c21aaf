import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { table } from '../../src/document/table.ts';
import { rendererWords } from '../../src/locale/renderers.ts';
import { renderHtml } from '../../src/renderers/html.ts';
import { assessPage, englishPage, gapsPage } from './pages.ts';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

if (program === undefined) {
  test('no browser under /usr/bin, so no page is tried in one (Debian: apt install chromium fonts-noto-cjk)', () => {
    expect(program).toBeUndefined();
  });
} else {
  vi.setConfig({ testTimeout: 60_000 });
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    const quiet = [
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ];
    browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', ...quiet] });
    folder = await mkdtemp(join(tmpdir(), 'crp-browser-'));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a page and says what a person and the console would see of it. */
  const open = async (html: string, width: number, scrolledTo = 0) => {
    const file = join(folder, 'page.html');
    await writeFile(file, html);
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) complaints.push(`loads ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    await page.mouse.wheel(0, scrolledTo);
    if (scrolledTo > 0) await page.waitForFunction('window.scrollY > 0');
    const seen = {
      title: await page.title(),
      text: await page.evaluate<string>('document.body.innerText'),
      pageWidth: await page.evaluate<number>('document.documentElement.scrollWidth'),
      headTop: await page.evaluate<number | undefined>(
        `document.querySelector('th')?.getBoundingClientRect().top`,
      ),
      boxScrolls: await page.evaluate<boolean>(
        `[...document.querySelectorAll('.scroll')].some((box) => box.scrollWidth > box.clientWidth)`,
      ),
      numberAlign: await page.evaluate<string[]>(
        `[...document.querySelectorAll('td.number')].slice(0, 1).map((cell) => getComputedStyle(cell).textAlign)`,
      ),
    };
    await page.close();
    return { ...seen, complaints };
  };

  const long = table({
    name: 'long',
    columns: Array.from({ length: 4 }, (_, column) => ({
      key: `c${column}`,
      label: `Column ${column}`,
      value: (row: number) => row,
    })),
    rows: Array.from({ length: 200 }, (_, row) => row),
  });
  const wide = table({
    name: 'wide',
    columns: Array.from({ length: 30 }, (_, column) => ({
      key: `c${column}`,
      label: `Column ${column}`,
      value: (row: number) => row,
    })),
    rows: [1, 2],
  });
  const pageWith = (...blocks: Document['blocks']): Document => ({
    lang: 'en',
    title: 'Page',
    aside: '',
    blocks,
  });

  test.each([
    [assessPage, 1200],
    [assessPage, 390],
    [gapsPage, 1200],
    [gapsPage, 390],
    [englishPage, 1200],
    [englishPage, 390],
    [pageWith(wide), 1200],
    [pageWith(wide), 390],
    [
      pageWith(
        { kind: 'verbatim', text: 'x'.repeat(500) },
        { kind: 'paragraph', tone: 'plain', text: 'y'.repeat(500) },
      ),
      390,
    ],
  ])('$title at $1 pixels: all text, nothing over the edge, no complaint', async (document, width) => {
    const seen = await open(renderHtml(document, rendererWords[document.lang]), width);
    expect(seen).toMatchObject({ title: document.title, pageWidth: width, complaints: [] });
    const squeezed = seen.text.replace(/\s+/g, '');
    for (const block of document.blocks) {
      for (const text of block.kind === 'table' ? block.rows.flat().map((cell) => cell.text) : []) {
        expect(squeezed).toContain(text.replace(/\s+/g, ''));
      }
    }
  });

  test('the stylesheet is in force: numbers stand to the right, a wide table scrolls in its own box', async () => {
    expect(await open(renderHtml(gapsPage, rendererWords.zh), 1200)).toMatchObject({
      numberAlign: ['right'],
      boxScrolls: false,
    });
    expect(await open(renderHtml(pageWith(wide), rendererWords.en), 1200)).toMatchObject({
      boxScrolls: true,
    });
  });

  test('the head of a long table stays in sight', async () => {
    expect(await open(renderHtml(pageWith(long), rendererWords.en), 1200, 2000)).toMatchObject({
      headTop: 0,
    });
  });

  test('a script that got into the page would not run', async () => {
    const html = renderHtml(pageWith(), rendererWords.en);
    const attacked = html.replace(
      '</main>',
      '<script>document.title = "ran"</script><img src="x" onerror="document.title = 1"></main>',
    );
    const seen = await open(attacked, 1200);
    expect(seen.title).toBe('Page');
    expect(seen.complaints.join()).toContain('Content Security Policy');
  });
}
