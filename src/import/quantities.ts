/** Reads amounts and percentages as people write them in tables, into the form of a plan's file. */
import { readAmount, readPercentage, suggestAmount } from '../plan/quantity.ts';
import type { Problem } from './imported.ts';
import type { Style } from './style.ts';

/** A value as a plan's file holds it, or what is wrong. */
export type Quantity =
  | { readonly value: string; readonly problem?: undefined }
  | { readonly problem: Problem };

const units = /(万亿|千万|百万|亿|万|千|k|m|b)(元|人民币|[a-z]{3}|美元)?$/i;

/**
 * An amount: separators of thousands as the column has them, signs of currencies, a unit of its own or that of the header.
 *
 * @param unit what stands in brackets in the header, such as `万元`
 * @example
 * readTableAmount('1.234,56', 'comma', '').value // '1234.56'
 * @example
 * readTableAmount('¥ 1,200', 'point', '万元').value // '1200万'
 * @example
 * readTableAmount('86,000,000', 'point', '').value // '86000000'
 */
export function readTableAmount(written: string, decimal: Style['decimal'], unit: string): Quantity {
  const text = written.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (decimal === 'mixed' && /[.,]/.test(text)) return { problem: { code: 'mixed-amounts', found: written } };
  const plain =
    decimal === 'comma' ? text.replaceAll('.', '').replace(',', '.') : text.replace(/,(?=\d{3}(\D|$))/g, '');
  const given = withoutZeros(readAmount(plain) ? plain : suggestAmount(plain));
  if (given === undefined) return { problem: { code: 'bad-amount', found: written } };
  const ofHeader = units.exec(unit)?.[1];
  const isBare = /\d$/.test(given);
  return {
    value:
      isBare && ofHeader !== undefined
        ? `${given}${ofHeader.length > 1 ? ofHeader : unitOf(ofHeader)}`
        : given,
  };
}

/** Programs write 500000.0 where people write 500000. */
function withoutZeros(text: string | undefined): string | undefined {
  return text?.replace(/(\d)\.0+(?!\d)/, '$1');
}

/** `m` in a header is a million, as `M` is. */
function unitOf(unit: string): string {
  return /[kmb]/i.test(unit) ? unit.toUpperCase() : unit;
}

/**
 * A percentage: with its sign, or a bare number as its column has them.
 *
 * @example
 * readTablePercentage('１２,５ %', 'comma', 'percent').value // '12.5%'
 * @example
 * readTablePercentage('0.3', 'point', 'ratio').value // '0.3'
 */
export function readTablePercentage(
  written: string,
  decimal: Style['decimal'],
  percentages: Style['percentages'],
): Quantity {
  const text = written.normalize('NFKC').replace(/\s+/g, '');
  const plain = decimal === 'comma' ? text.replace(',', '.') : text;
  const meant = withoutZeros(plain.endsWith('%') || percentages === 'ratio' ? plain : `${plain}%`);
  return meant !== undefined && readPercentage(meant)
    ? { value: meant }
    : { problem: { code: 'bad-percentage', found: written } };
}
