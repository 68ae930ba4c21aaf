/** Renders a document as one self-contained HTML page that runs no script and loads nothing. */
import { createHash } from 'node:crypto';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Block, Document, Table, Tone } from '../document/document.ts';
import { displayWidth } from '../document/width.ts';
import { textLine, textLines, verbatimLines } from './safe-text.ts';
import { stylesheet } from './stylesheet.ts';
import type { RendererWords } from './words.ts';

const languages = { zh: 'zh-CN', en: 'en' } as const;
/** In em: the room for a table on a screen from 70em on. */
const pageRoom = 62;

/**
 * The whole page. Text goes through the serializer and comes out as text; there are no links, no attributes from data, no
 * script, and a policy that would run none. Only the page's own stylesheet is allowed, by its hash.
 *
 * @example
 * renderHtml({ lang: 'en', title: 'Gaps <2026>', aside: '', blocks: [] }, { none: 'None', hidden: String }).includes('<h1>Gaps &#x3C;2026></h1>') // true
 */
export function renderHtml(document: Document, words: RendererWords): string {
  const title = textLine(document.title);
  const aside = document.aside === '' ? [] : [h('p', textLine(document.aside))];
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: languages[document.lang] }, [
      h(
        'head',
        onLines([
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy() }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', title),
          h('style', stylesheet),
        ]),
      ),
      h('body', [
        h(
          'main',
          onLines([
            h('header', [h('h1', title), ...aside]),
            ...document.blocks.map((block) => blockElement(block, words)),
          ]),
        ),
      ]),
    ]),
  ]);
  return `${toHtml(page)}\n`;
}

/** Each element on a line of its own, so that two pages can be compared line by line. */
function onLines(elements: readonly Element[]): ElementContent[] {
  return [lineEnd, ...elements.flatMap((element) => [element, lineEnd])];
}

const lineEnd = { type: 'text', value: '\n' } as const;

function policy(): string {
  const hash = createHash('sha256').update(stylesheet).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function blockElement(block: Block, words: RendererWords): Element {
  switch (block.kind) {
    case 'heading':
      return h(`h${block.level + 1}`, textLine(block.text));
    case 'paragraph':
      return h('p', classed(block.tone), broken([block.text]));
    case 'notice':
      return h('p', classed(block.tone, 'notice'), broken([block.text]));
    case 'facts':
      return h(
        'dl',
        block.items.flatMap((item) => [
          h('dt', textLine(item.label)),
          h('dd', classed(item.tone), broken(item.lines)),
        ]),
      );
    case 'list':
      return h(
        block.ordered ? 'ol' : 'ul',
        block.items.map((item) => h('li', broken([item]))),
      );
    case 'table':
      return tableElement(block, words);
    case 'verbatim':
      return h('pre', verbatimLines(block.text).join('\n'));
  }
}

function tableElement(table: Table, words: RendererWords): Element {
  const caption = table.caption === '' ? [] : [h('figcaption', textLine(table.caption))];
  const content =
    table.rows.length === 0
      ? h('p', { className: ['empty'] }, textLine(table.empty || words.none))
      : grid(table);
  return h('figure', [
    ...caption,
    content,
    ...table.notes.map((note) => h('p', { className: ['note'] }, broken([note]))),
  ]);
}

function grid(table: Table): Element {
  const shapes = table.columns.map((column) => [
    ...(column.align === 'right' ? ['number'] : []),
    ...(column.wrap ? ['wrap'] : []),
  ]);
  const head = table.columns.map((column, index) =>
    h('th', { scope: 'col', ...classed('plain', ...shapes[index]!) }, textLine(column.label)),
  );
  const rows = table.rows.map((row) =>
    h(
      'tr',
      row.map((cell, index) => h('td', classed(cell.tone, ...shapes[index]!), broken([cell.text]))),
    ),
  );
  // A table that scrolls in a box of its own takes the keyboard, and its head sticks to the box instead of the page.
  return h('div', { className: fits(table) ? ['scroll', 'fits'] : ['scroll'], tabIndex: 0 }, [
    h('table', [h('thead', [h('tr', head)]), h('tbody', onLines(rows))]),
  ]);
}

/** Whether the table certainly fits a wide screen: a column of the terminal takes up to 0.6em, its padding 1.4em. */
function fits(table: Table): boolean {
  const ems = table.columns.map((column, index) => {
    if (column.wrap) return 16;
    const widest = table.rows.reduce(
      (found, row) => Math.max(found, ...textLines(row[index]?.text ?? '').map((line) => displayWidth(line))),
      displayWidth(textLine(column.label)),
    );
    return widest * 0.6 + 1.4;
  });
  return ems.reduce((sum, width) => sum + width, 0) <= pageRoom;
}

/** The tone as a class, the last of any others; no attribute where there is none. */
function classed(tone: Tone, ...others: string[]): { className?: string[] } {
  const className = tone === 'plain' ? others : [...others, tone];
  return className.length === 0 ? {} : { className };
}

/** Lines with breaks between them. */
function broken(texts: readonly string[]): ElementContent[] {
  return texts
    .flatMap((text) => [...textLines(text)])
    .flatMap((value, index): ElementContent[] =>
      index === 0 ? [{ type: 'text', value }] : [h('br'), { type: 'text', value }],
    );
}
