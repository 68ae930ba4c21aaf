/** Finds the character that separates the cells of a text file. */
import { type Options, parse } from 'csv-parse/sync';

/** The characters that spreadsheets and address books separate cells with. */
export const separators = [',', ';', '\t', '|'] as const;

export const lenient: Options = {
  relax_column_count: true,
  relax_quotes: true,
  trim: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  skip_empty_lines: false,
};

/**
 * The separator by which most rows have the same number of cells, of two such the one that makes more of them; a comma where
 * there is but one column. Only the first 64 KB are looked at.
 *
 * @example
 * separatorOf(new TextEncoder().encode('a;b;c\n1,5;2,5;x\n1;2;y\n')) // ';'
 */
export function separatorOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 0x10000);
  const ranked = separators
    .map((separator) => ({ separator, ...evenness(start, separator) }))
    .filter(({ width }) => width > 1)
    .toSorted((one, other) => other.rows - one.rows || other.width - one.width);
  return ranked[0]?.separator ?? ',';
}

/** The most frequent width of rows, and how many rows have it; rows with one cell are titles and remarks. */
function evenness(bytes: Uint8Array, separator: string): { width: number; rows: number } {
  const counts = new Map<number, number>();
  const count = (record: readonly string[]) => {
    if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
    return null;
  };
  try {
    parse(bytes, { ...lenient, delimiter: separator, on_record: count });
  } catch {
    // What is cut off may leave a quote open; what was counted until then stands.
  }
  const [best] = [...counts].toSorted(
    ([width, rows], [otherWidth, otherRows]) => otherRows - rows || otherWidth - width,
  );
  return { width: best?.[0] ?? 1, rows: best?.[1] ?? 0 };
}
