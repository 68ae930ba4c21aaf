/** Draws cells whose text is wrapped already side by side, in columns of given widths. */
import { gap } from './table-layout.ts';
import type { Measure } from './wrap.ts';

export interface GridCell {
  /** None wider than its column. */
  readonly lines: readonly string[];
  /** Colours a line; leaves its width alone. */
  readonly paint: (line: string) => string;
}

export interface Grid {
  readonly widths: readonly number[];
  readonly aligns: readonly ('left' | 'right')[];
  readonly rows: readonly (readonly GridCell[])[];
}

// Widths on which every measure agrees; they part at ambiguous characters, emoji and marks.
const agreed = /^[ -~\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]*$/;

/**
 * Draws a grid, indented by two, no line ending in spaces. Where it `mayUseCliTable` that library does the drawing, unless
 * it would measure some of the text otherwise than we do; both ways give the same lines.
 */
export async function drawGrid(grid: Grid, measure: Measure, mayUseCliTable: boolean): Promise<string[]> {
  return mayUseCliTable && cliTableAgrees(grid) ? drawWithCliTable(grid) : drawPlainly(grid, measure);
}

function cliTableAgrees(grid: Grid): boolean {
  return grid.rows.every((row) => row.every((cell) => cell.lines.every((line) => agreed.test(line))));
}

/** The drawing without a library, in time proportional to the rows. */
export function drawPlainly({ widths, aligns, rows }: Grid, measure: Measure): string[] {
  return rows.flatMap((row) => {
    const height = Math.max(...row.map((cell) => cell.lines.length));
    return Array.from({ length: height }, (_, lineNumber) => {
      const parts = row.map((cell, column) => {
        const line = cell.lines[lineNumber] ?? '';
        const padding = ' '.repeat(Math.max(0, widths[column]! - measure(line)));
        const painted = line === '' ? '' : cell.paint(line);
        return aligns[column] === 'right' ? padding + painted : painted + padding;
      });
      return `  ${parts.join(' '.repeat(gap))}`.trimEnd();
    });
  });
}

/** The drawing by cli-table3: no borders, explicit widths, and neither of its own colours. */
export async function drawWithCliTable({ widths, aligns, rows }: Grid): Promise<string[]> {
  const { default: CliTable } = await import('cli-table3');
  const drawing = new CliTable({
    chars: { ...noBorders, left: '  ', middle: ' '.repeat(gap) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
    colAligns: [...aligns],
  });
  for (const row of rows) {
    drawing.push(row.map((cell) => cell.lines.map((line) => line && cell.paint(line)).join('\n')));
  }
  return drawing
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

const noBorders = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
  ].map((name) => [name, '']),
);
