/** Reads amounts of money, percentages and effort as people write them, and writes them so. Exact: no amount passes through a binary fraction. */
import { type Amount, amount } from './amount.ts';

/** An amount as written; without a currency it is in the plan's. */
export interface WrittenAmount {
  readonly value: Amount;
  readonly currency: string | undefined;
}

const units: Readonly<Record<string, string>> = {
  k: '1e3',
  K: '1e3',
  千: '1e3',
  万: '1e4',
  百万: '1e6',
  m: '1e6',
  M: '1e6',
  千万: '1e7',
  亿: '1e8',
  b: '1e9',
  B: '1e9',
  万亿: '1e12',
};
const amountShape =
  /^(?:([A-Z]{3}) ?)?(\d+(?:\.\d+)?(?:[eE]\+?\d{1,2})?) ?(k|K|千万|百万|万亿|千|万|亿|m|M|b|B)?$/;
/** The same shape, for an editor's schema. */
export const amountPattern =
  '^([A-Z]{3} ?)?\\d+(\\.\\d+)?([eE]\\+?\\d{1,2})? ?(k|K|m|M|b|B|千|万|百万|千万|亿|万亿)?$';

/**
 * An amount of zero or more, or undefined if the text is none.
 *
 * @example
 * readAmount('1.6亿')?.value.toString() // '160000000'
 * readAmount('USD 1.2M')?.currency // 'USD'
 * readAmount('0.1k')?.value.toString() // '100'
 * readAmount('about 5') // undefined
 */
export function readAmount(text: string): WrittenAmount | undefined {
  const match = amountShape.exec(text);
  if (!match) return undefined;
  const unit = match[3] === undefined ? '1' : units[match[3]]!;
  return { value: amount(match[2]!).times(unit), currency: match[1] };
}

/**
 * The amount in the plan's form that somebody probably meant.
 *
 * @example
 * suggestAmount('1,200万') // '1200万'
 * suggestAmount('５６００万元') // '5600万'
 * suggestAmount('$1.2M') // 'USD 1.2M'
 * suggestAmount('some') // undefined
 */
export function suggestAmount(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[,' _](?=\d{3})/g, '')
    .replace(/^[¥￥]|人民币|元$/g, '')
    .replace(/^\$\s*/, 'USD ')
    .replace(/^€\s*/, 'EUR ')
    .replace(/^(.*\S)\s*([A-Z]{3})$/, '$2 $1')
    .trim();
  return plain !== text && readAmount(plain) ? plain : undefined;
}

/** The units in which amounts are written in each language, the largest first. */
const writtenUnits = { zh: ['亿', '万'], en: ['M', 'k'] } as const;

/**
 * An amount in the plan's form, to the whole unit of its currency: every digit of it, in the largest unit that it fills.
 *
 * @example
 * writeAmount(amount('151200000'), 'zh') // '1.512亿'
 * writeAmount(amount('28400000'), 'en') // '28.4M'
 * writeAmount(amount('950'), 'en') // '950'
 */
export function writeAmount(value: Amount, lang: 'zh' | 'en'): string {
  const whole = value.round(0);
  const unit = writtenUnits[lang].find((each) => whole.gte(units[each]!));
  return unit === undefined ? whole.toFixed() : `${whole.div(units[unit]!).toFixed()}${unit}`;
}

/**
 * A ratio as a number with two decimals, or with as many as it takes not to seem nothing.
 *
 * @example
 * writeRatio(amount('0.6449')) // '0.64'
 * writeRatio(amount('0.0049')) // '0.0049'
 */
export function writeRatio(ratio: Amount): string {
  const rounded = ratio.round(2);
  return rounded.lt('0.01') && !ratio.eq(0) ? ratio.prec(2).toFixed() : rounded.toFixed();
}

/**
 * @example
 * writePercentage(amount('0.28215')) // '28.22%'
 */
export function writePercentage(ratio: Amount): string {
  return `${writeRatio(ratio.times(100))}%`;
}

const percentShape = /^(\d+(?:\.\d+)?)\s?%$/;
const ratioShape = /^\d*\.?\d+$/;
/** Percentages and ratios, for an editor's schema. */
export const percentagePattern = '^(\\d+(\\.\\d+)? ?%|[01](\\.\\d+)?|\\.\\d+)$';

/**
 * A ratio from `30%` or `0.3`; undefined for anything else, and for a bare number above 1, which might mean either.
 * Percentages may go beyond 100 where `largest` allows it.
 *
 * @example
 * readPercentage('30%')?.toString() // '0.3'
 * readPercentage('0.3')?.toString() // '0.3'
 * readPercentage('30') // undefined
 */
export function readPercentage(text: string, largest = 1): Amount | undefined {
  const percent = percentShape.exec(text);
  if (percent) {
    const ratio = amount(percent[1]!).div(100);
    return ratio.lte(largest) ? ratio : undefined;
  }
  if (!ratioShape.test(text)) return undefined;
  const ratio = amount(text.startsWith('.') ? `0${text}` : text);
  return ratio.lte(1) ? ratio : undefined;
}

/**
 * @example
 * suggestPercentage('30') // '30%'
 * suggestPercentage('３０％') // '30%'
 * suggestPercentage('lots') // undefined
 */
export function suggestPercentage(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^百分之/, '')
    .replace(/\s*%?$/, '%');
  return readPercentage(plain, 10) && plain !== text ? plain : undefined;
}

const effortShape = /^(\d+(?:\.\d+)?) ?(h|d|w|小时|天|周)$/;
export const effortPattern = '^\\d+(\\.\\d+)? ?(h|d|w|小时|天|周)$';
const hours: Readonly<Record<string, number>> = { h: 1, 小时: 1, d: 8, 天: 8, w: 40, 周: 40 };

/**
 * Working hours: a day is 8, a week 40.
 *
 * @example
 * readEffort('3d') // 24
 * readEffort('1.5h') // 1.5
 * readEffort('3') // undefined
 */
export function readEffort(text: string): number | undefined {
  const match = effortShape.exec(text);
  return match ? amount(match[1]!).times(hours[match[2]!]!).toNumber() : undefined;
}
