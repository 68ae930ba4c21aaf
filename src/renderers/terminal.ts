/** Renders a document as text for a terminal, a pipe or a text file. */
import type { Block, Document, Facts, Tone } from '../document/document.ts';
import { displayWidth } from '../document/width.ts';
import { colorPaint, noPaint } from './paint.ts';
import { textLine, textLines, verbatimLines } from './safe-text.ts';
import { renderTableLines, type TableSetting } from './terminal-table.ts';
import type { RendererWords } from './words.ts';
import { type Measure, wrapText } from './wrap.ts';

export interface TerminalOptions {
  /** Columns of the page, 20 at least. */
  readonly width: number;
  readonly color: boolean;
  /** How wide the terminal draws characters of ambiguous East Asian width. */
  readonly ambiguous: 1 | 2;
  /** False keeps every column, however wide the table gets: for pipes and files. True where it is left out. */
  readonly mayHide?: boolean;
  readonly words: RendererWords;
}

/** Prose is set no wider than this, however wide the terminal. */
const widestProse = 100;
/**
 * Pages with more rows in their tables are drawn without cli-table3: it takes 30 ms to load and warm up and half a millisecond a
 * row, which is felt in a command that takes 150 ms.
 */
const mostRowsForCliTable = 24;
/** A label or a mark never leaves its text less than this. */
const narrowestText = 10;

/**
 * The whole page: no line ends in a space, the page ends in one line end. Control characters in the document are written
 * out and do not reach the terminal.
 *
 * @example
 * await renderTerminal({ lang: 'en', title: 'Gaps', aside: 'today', blocks: [] }, { width: 12, color: false, ambiguous: 1 }) // 'Gaps   today\n'
 */
export async function renderTerminal(document: Document, options: TerminalOptions): Promise<string> {
  const measure: Measure = (text) => displayWidth(text, options.ambiguous);
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const paint = options.color ? await colorPaint() : noPaint;
  const setting: Setting = {
    width: options.width,
    prose: Math.min(options.width, widestProse),
    mayHide: options.mayHide ?? true,
    oneOfSeveral: tables.length > 1,
    mayUseCliTable: tables.reduce((rows, table) => rows + table.rows.length, 0) <= mostRowsForCliTable,
    measure,
    paint,
    words: options.words,
  };
  const lines = header(document, setting);
  let before: Block | undefined;
  for (const block of document.blocks) {
    const content = await blockLines(block, setting);
    if (content.every((line) => line === '')) continue;
    if (lines.length > 0 && before?.kind !== 'heading') lines.push('');
    for (const line of content) lines.push(line);
    before = block;
  }
  return `${lines.join('\n')}\n`;
}

interface Setting extends TableSetting {
  readonly prose: number;
}

function header(document: Document, { prose, measure, paint }: Setting): string[] {
  const title = textLine(document.title);
  const aside = textLine(document.aside);
  const space = prose - measure(title) - measure(aside);
  if (title !== '' && aside !== '' && space >= 2)
    return [paint.title(title) + ' '.repeat(space) + paint.faint(aside)];
  return [
    ...(title === '' ? [] : wrapText(title, prose, measure).map(paint.title)),
    ...(aside === '' ? [] : wrapText(aside, prose, measure).map(paint.faint)),
  ];
}

async function blockLines(block: Block, setting: Setting): Promise<string[]> {
  const { prose, measure, paint } = setting;
  switch (block.kind) {
    case 'heading': {
      const lines = wrapText(textLine(block.text), prose, measure);
      const underline = block.level === 1 ? [paint.faint('='.repeat(Math.max(...lines.map(measure))))] : [];
      return [...lines.map(paint.strong), ...underline];
    }
    case 'paragraph':
      return hang('', block.text, setting).map((line) => paint.tone(block.tone, line));
    case 'notice':
      return hang(calls(block.tone) ? '! ' : '', block.text, setting).map((line) =>
        paint.tone(block.tone, line),
      );
    case 'facts':
      return factLines(block.items, setting);
    case 'list': {
      const digits = String(block.items.length).length;
      return block.items.flatMap((item, index) =>
        hang(block.ordered ? `  ${String(index + 1).padStart(digits)}  ` : '  - ', item, setting),
      );
    }
    case 'table':
      return renderTableLines(block, setting);
    case 'verbatim':
      return verbatimLines(block.text);
  }
}

/** Whether a notice is marked: its tone must not be told by colour alone. */
function calls(tone: Tone): boolean {
  return tone === 'warn' || tone === 'bad';
}

/** Labels one under another, their texts in a column beside them. */
function factLines(items: Facts['items'], { prose, measure, paint }: Setting): string[] {
  const labels = items.map((item) => textLine(item.label));
  const labelWidth = Math.max(0, ...labels.map(measure));
  const room = Math.max(prose - labelWidth - 2, narrowestText);
  return items.flatMap((item, index) => {
    const label = labels[index]!;
    const padding = ' '.repeat(labelWidth - measure(label));
    return (item.lines.length === 0 ? [''] : item.lines)
      .flatMap((text) => textLines(text))
      .flatMap((line) => wrapText(line, room, measure))
      .map((line, number) => {
        const left = number === 0 ? paint.strong(label) + padding : ' '.repeat(labelWidth);
        return `${left}  ${paint.tone(item.tone, line)}`.trimEnd();
      });
  });
}

/** Text behind a mark, its further lines set in under the first. */
function hang(mark: string, text: string, { prose, measure }: Setting): string[] {
  const room = Math.max(prose - mark.length, narrowestText);
  return textLines(text)
    .flatMap((line) => wrapText(line, room, measure))
    .map((line, number) => ((number === 0 ? mark : ' '.repeat(mark.length)) + line).trimEnd());
}
