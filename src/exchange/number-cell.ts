/** Says what a number in a workbook shows, by its format. */
import type { Cell } from './table.ts';

/** More digits than this are not kept by a workbook, which stores numbers as doubles. */
const digitsKept = 15;

/** A number cell; `isLong` where the number has more digits than are kept. */
export interface NumberCell {
  readonly cell: Cell;
  readonly isLong: boolean;
}

/**
 * A number with a format of leading zeros is text as it shows, such as a postcode; one too long to be exact is text too. A
 * percentage shows as one. Other formats change how a number looks, not what it is, and are left out.
 *
 * @param format such as `0.00%`; undefined for none
 * @example
 * numberCell(8035, '00000').cell // { text: '08035' }
 * @example
 * numberCell(0.9876, '0.0%').cell // { text: '98.76%', number: 0.9876 }
 * @example
 * numberCell(0.1 + 0.2).cell // { text: '0.3', number: 0.3 }
 */
export function numberCell(value: number, format?: string): NumberCell {
  const plain = withoutLiterals(format ?? '');
  const zeros = /^0{2,}$/.exec(plain);
  if (zeros !== null && Number.isInteger(value) && value >= 0)
    return { cell: { text: BigInt(value).toString().padStart(plain.length, '0') }, isLong: isTooLong(value) };
  if (isTooLong(value)) return { cell: { text: BigInt(value).toString() }, isLong: true };
  const number = Number(value.toPrecision(digitsKept));
  const text = plain.includes('%')
    ? `${decimal(Number((number * 100).toPrecision(digitsKept)))}%`
    : decimal(number);
  return { cell: { text, number }, isLong: false };
}

function isTooLong(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) >= 10 ** digitsKept && Math.abs(value) < 1e21;
}

/** The first section of a format, without colours, conditions and text in quotes. */
function withoutLiterals(format: string): string {
  return (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').trim();
}

/** Without an exponent, where that takes no more than 20 zeros. */
function decimal(number: number): string {
  const text = String(number);
  const [, digits = '', exponent] = /^-?(?:\d\.?)(\d*)e-(\d+)$/.exec(text) ?? [];
  return exponent === undefined || Number(exponent) > 20
    ? text
    : number.toFixed(Number(exponent) + digits.length);
}
