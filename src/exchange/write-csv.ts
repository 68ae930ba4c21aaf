/** Writes rows as CSV for spreadsheets, under the rules of our own CSV pages. */
import { renderRecords, type Values } from '../renderers/csv.ts';

/**
 * The bytes of a CSV file in UTF-8 with a byte order mark, without which Excel reads Chinese as GBK. No text runs as a formula; what
 * keeps it from that is taken off again when `readTables` reads the file.
 *
 * @throws RangeError if a number is NaN or infinite: a mistake in the program
 * @example
 * new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv([['name', 'phone'], ['Ada', '+86 138']]))
 *   // "\ufeffname,phone\r\nAda,'+86 138\r\n"
 */
export function writeCsv(rows: readonly Values[]): Uint8Array {
  return new TextEncoder().encode(renderRecords(rows));
}
