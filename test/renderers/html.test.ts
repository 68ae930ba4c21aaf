import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import type { Block, Cell, Document, Table } from '../../src/document/document.ts';
import { rendererWords } from '../../src/locale/renderers.ts';
import { renderHtml } from '../../src/renderers/html.ts';
import { textLine, textLines, verbatimLines } from '../../src/renderers/safe-text.ts';
import { hostileText } from './hostile.ts';
import { gapsPage, sheet } from './pages.ts';

const page = (blocks: Block[]): Document => ({ lang: 'en', title: 'Page', aside: '', blocks });
/** What stands in the page below its header. */
const main = (blocks: Block[]) =>
  /<\/header>\n(.*)<\/main>/s.exec(renderHtml(page(blocks), rendererWords.en))?.[1];

test('the page is self-contained, names its language and allows only its own stylesheet', () => {
  const html = renderHtml(gapsPage, rendererWords.zh);
  const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(html.replace(style, '').replace(hash, 'HASH').split('</header>')[0]).toBe(
    `<!doctype html><html lang="zh-CN"><head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; style-src &#x27;sha256-HASH&#x27;; base-uri &#x27;none&#x27;; form-action &#x27;none&#x27;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>川渝区 2026 关系差距</title>
<style></style>
</head><body><main>
<header><h1>川渝区 2026 关系差距</h1><p>截至 2026-09-25</p>`,
  );
  expect(html).not.toMatch(/ style=|<script|<a |<img|url\(|@import/);
  expect(html.endsWith('</html>\n')).toBe(true);
});

test('blocks and the elements they become', () => {
  expect(
    main([
      { kind: 'heading', level: 1, text: 'One' },
      { kind: 'paragraph', tone: 'muted', text: 'a\nb' },
      { kind: 'facts', items: [{ label: 'Answer', tone: 'bad', lines: ['c', 'd'] }] },
      { kind: 'list', ordered: true, items: ['e'] },
      { kind: 'list', ordered: false, items: ['f'] },
      { kind: 'notice', tone: 'warn', text: 'g' },
      { kind: 'verbatim', text: '  h\n\n i\n' },
    ]),
  ).toMatchInlineSnapshot(`
    "<h2>One</h2>
    <p class="muted">a<br>b</p>
    <dl><dt>Answer</dt><dd class="bad">c<br>d</dd></dl>
    <ol><li>e</li></ol>
    <ul><li>f</li></ul>
    <p class="notice warn">g</p>
    <pre>  h

     i</pre>
    "
  `);
});

test('a table: tones as classes beside the text, numbers to the right, what may wrap', () => {
  expect(
    main([
      sheet(
        'gaps',
        'Gaps',
        'Who  Days  Colour  What\nGu  3  red  all\nLi  14  .  <b>',
        { What: { wrap: true } },
        ['Note.'],
      ),
      { ...sheet('none', '', 'Who'), empty: 'Nobody.' },
    ]),
  ).toMatchInlineSnapshot(`
    "<figure><figcaption>Gaps</figcaption><div class="scroll fits" tabindex="0"><table><thead><tr><th scope="col">Who</th><th scope="col" class="number">Days</th><th scope="col">Colour</th><th scope="col" class="wrap">What</th></tr></thead><tbody>
    <tr><td>Gu</td><td class="number">3</td><td class="bad">red</td><td class="wrap">all</td></tr>
    <tr><td>Li</td><td class="number">14</td><td></td><td class="wrap">&#x3C;b></td></tr>
    </tbody></table></div><p class="note">Note.</p></figure>
    <figure><p class="empty">Nobody.</p></figure>
    "
  `);
});

test('property: hostile text comes back as text, and no other element or attribute does', () => {
  fc.assert(
    fc.property(
      hostileText.filter((text) => textLine(text) !== ''),
      (text) => {
        const read = parse(renderHtml(pageOf(text), rendererWords.en));
        expect(skeleton(read)).toEqual(skeleton(parse(renderHtml(pageOf('x'), rendererWords.en))));
        const line = textLine(text);
        const lines = textLines(text).join('\n');
        expect(texts(read)).toEqual({
          title: [line],
          h1: [line],
          h4: [line],
          p: [line, lines, lines, lines],
          dt: [line],
          dd: [lines],
          li: [lines],
          figcaption: [line],
          th: [line],
          td: [lines],
          pre: [verbatimLines(text).join('\n')],
        });
      },
    ),
    { numRuns: 150 },
  );
}, 30_000);

function pageOf(text: string): Document {
  const cell: Cell = { value: text, text, tone: 'good' };
  const table: Table = {
    kind: 'table',
    name: text,
    caption: text,
    columns: [{ key: text, label: text, align: 'right', drop: 0, wrap: true }],
    rows: [[cell]],
    empty: text,
    notes: [text],
  };
  const blocks: Block[] = [
    { kind: 'heading', level: 3, text },
    { kind: 'paragraph', tone: 'plain', text },
    { kind: 'facts', items: [{ label: text, tone: 'warn', lines: [text] }] },
    { kind: 'list', ordered: true, items: [text] },
    { kind: 'notice', tone: 'bad', text },
    table,
    { kind: 'verbatim', text },
  ];
  return { lang: 'en', title: text, aside: text, blocks };
}

type Node = DefaultTreeAdapterTypes.Node;
type Skeleton = (string | Skeleton)[];

/** The elements with their attributes, without text and breaks. */
function skeleton(node: Node): Skeleton {
  if (!('childNodes' in node)) return [];
  const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => `${name}=${value}`) : [];
  const children = node.childNodes.filter(({ nodeName }) => nodeName !== '#text' && nodeName !== 'br');
  return [node.nodeName, ...attributes, ...children.map(skeleton)];
}

/** What each kind of element with text of its own says, in the order of the page. */
function texts(node: Node, found: Record<string, string[]> = {}): Record<string, string[]> {
  if (/^(title|h\d|p|dt|dd|li|figcaption|th|td|pre)$/.test(node.nodeName)) {
    found[node.nodeName] = [...(found[node.nodeName] ?? []), textOf(node)];
  } else if ('childNodes' in node) {
    for (const child of node.childNodes) texts(child, found);
  }
  return found;
}

function textOf(node: Node): string {
  if (node.nodeName === 'br') return '\n';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
