/** Renders a document as Markdown: CommonMark, with tables as in GitHub's. */
import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block, Document, Table } from '../document/document.ts';
import { displayWidth } from '../document/width.ts';
import { textLine, textLines, verbatimLines } from './safe-text.ts';
import type { RendererWords } from './words.ts';

/**
 * The title is a heading of level 1, the document's own headings start at 2. Text comes out as text, whatever it
 * holds: HTML, pipes, links and marks of lists are escaped, by the serializer alone. Facts become a list with
 * strong labels, a notice a block quote, a caption a strong line. A line break in a cell is `<br>`, the only HTML.
 *
 * @example
 * renderMarkdown({ lang: 'en', title: 'Gaps *2026*', aside: '', blocks: [] }, { none: 'None', hidden: String }) // '# Gaps \\*2026\\*\n'
 */
export function renderMarkdown(document: Document, words: RendererWords): string {
  const title: BlockContent = { type: 'heading', depth: 1, children: inline(document.title) };
  const root: Root = {
    type: 'root',
    children: [
      ...(document.title === '' ? [] : [title]),
      ...(document.aside === '' ? [] : [paragraph(inline(document.aside))]),
      ...document.blocks.flatMap((block) => blockNodes(block, words)),
    ],
  };
  return toMarkdown(root, {
    bullet: '-',
    // The table extension alone lets other extensions' syntax through; the whole set escapes it.
    extensions: [gfmToMarkdown({ stringLength: displayWidth })],
  });
}

function blockNodes(block: Block, words: RendererWords): BlockContent[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', depth: deeper[block.level], children: inline(block.text) }];
    case 'paragraph':
      return [paragraph(broken([block.text]))];
    case 'notice':
      return [{ type: 'blockquote', children: [paragraph(broken([block.text]))] }];
    case 'facts':
      return [
        list(
          false,
          block.items.map((item) => [...label(item.label), ...broken(item.lines)]),
        ),
      ];
    case 'list':
      return [
        list(
          block.ordered,
          block.items.map((item) => broken([item])),
        ),
      ];
    case 'table':
      return tableNodes(block, words);
    case 'verbatim':
      return [{ type: 'code', value: verbatimLines(block.text).join('\n') }];
  }
}

const deeper = { 1: 2, 2: 3, 3: 4 } as const;

function tableNodes(table: Table, words: RendererWords): BlockContent[] {
  const caption = table.caption === '' ? [] : [paragraph([strong(table.caption)])];
  const notes = table.notes.length === 0 ? [] : [paragraph(broken(table.notes))];
  if (table.rows.length === 0) return [...caption, paragraph(inline(table.empty || words.none)), ...notes];
  const row = (cells: TableCell[]) => ({ type: 'tableRow' as const, children: cells });
  return [
    ...caption,
    {
      type: 'table',
      align: table.columns.map((column) => (column.align === 'right' ? 'right' : null)),
      children: [
        row(table.columns.map((column) => ({ type: 'tableCell', children: inline(column.label) }))),
        ...table.rows.map((cells) =>
          row(cells.map((cell) => ({ type: 'tableCell', children: cellContent(cell.text) }))),
        ),
      ],
    },
    ...notes,
  ];
}

function list(ordered: boolean, items: PhrasingContent[][]): BlockContent {
  const children = items.map(
    (item): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(item)] }),
  );
  return { type: 'list', ordered, spread: false, children };
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function label(text: string): PhrasingContent[] {
  return text === '' ? [] : [strong(text), { type: 'text', value: ' ' }];
}

function strong(text: string): PhrasingContent {
  return { type: 'strong', children: inline(text) };
}

function inline(text: string): PhrasingContent[] {
  return [{ type: 'text', value: textLine(text).trim() }];
}

/** Lines with hard breaks between them. */
function broken(texts: readonly string[]): PhrasingContent[] {
  return between(
    texts.flatMap((text) => [...textLines(text)]),
    { type: 'break' },
  );
}

function cellContent(text: string): PhrasingContent[] {
  return between(textLines(text), { type: 'html', value: '<br>' });
}

function between(lines: readonly string[], separator: PhrasingContent): PhrasingContent[] {
  return lines.flatMap((value, index): PhrasingContent[] =>
    index === 0
      ? [{ type: 'text', value: value.trim() }]
      : [separator, { type: 'text', value: value.trim() }],
  );
}
