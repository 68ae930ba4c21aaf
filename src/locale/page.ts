/** Words that every page shares: what nobody has looked at or typed, the day, how things are joined. */
import type { Lang } from './lang.ts';

export interface PageWords {
  /** Nobody has assessed it. */
  readonly notAssessed: string;
  /** Nobody has typed it. */
  readonly notFilled: string;
  /** Stands behind what is provisional or marked. */
  readonly provisional: string;
  /** The label of the answer at the head of a page. */
  readonly answer: string;
  asOf(day: string): string;
  /** The method in force, by its name; undefined for the one that comes with the product. */
  method(name: string | undefined): string;
  /** Between items of a list inside a sentence. */
  readonly comma: string;
  /** Between things that would be listed with `and`. */
  readonly list: string;
  /** Between parts that contain commas. */
  readonly semicolon: string;
  readonly stop: string;
  /** Between a label and what it is about. */
  readonly colon: string;
  brackets(text: string): string;
  quote(text: string): string;
  /** Somebody with the account, as they stand in a table. */
  at(home: string, name: string): string;
  /** A name and what specifies it, side by side in a cell. */
  pair(one: string, other: string): string;
  days(count: number): string;
  /** A day without its year. */
  shortDay(month: number, day: number): string;
  readonly units: {
    /** The larger unit of money, the smaller one, and none, with the currency's code; undefined where the plan names none. */
    large(currency: string | undefined): string;
    small(currency: string | undefined): string;
    whole(currency: string | undefined): string;
    readonly largeIs: number;
    readonly smallIs: number;
    /** A number with its unit, in a sentence. */
    named(number: string, unit: string): string;
  };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (number: number) => String(number).padStart(2, '0');
const yuan = (unit: string, currency: string | undefined) =>
  currency === undefined ? unit : currency === 'CNY' ? `${unit}元` : `${unit} ${currency}`.trim();
const code = (currency: string | undefined, unit: string) => `${currency ?? ''} ${unit}`.trim();

/**
 * @example
 * pageWords.zh.units.small('CNY') // '万元'
 * @example
 * pageWords.en.units.large('USD') // 'USD M'
 * @example
 * pageWords.en.shortDay(9, 30) // '30 Sep'
 */
export const pageWords: Record<Lang, PageWords> = {
  zh: {
    notAssessed: '未评',
    notFilled: '未填',
    provisional: '?',
    answer: '结论',
    asOf: (day) => `截至 ${day}`,
    method: (name) => `方法：${name ?? '内置'}`,
    comma: '，',
    list: '、',
    semicolon: '；',
    stop: '。',
    colon: '：',
    brackets: (text) => `（${text}）`,
    quote: (text) => `「${text}」`,
    at: (home, name) => `${home} ${name}`,
    pair: (one, other) => `${one} ${other}`,
    days: (count) => `${count}天`,
    shortDay: (month, day) => `${two(month)}-${two(day)}`,
    units: {
      large: (currency) => yuan('亿', currency),
      small: (currency) => yuan('万', currency),
      whole: (currency) => yuan('', currency),
      largeIs: 1e8,
      smallIs: 1e4,
      named: (number, unit) => `${number} ${unit}`.trim(),
    },
  },
  en: {
    notAssessed: 'not rated',
    notFilled: 'not given',
    provisional: '?',
    answer: 'Summary',
    asOf: (day) => `as of ${day}`,
    method: (name) => `method: ${name ?? 'built-in'}`,
    comma: ', ',
    list: ', ',
    semicolon: '; ',
    stop: '.',
    colon: ': ',
    brackets: (text) => ` (${text})`,
    quote: (text) => `"${text}"`,
    at: (home, name) => `${home}: ${name}`,
    pair: (one, other) => `${one} ${other}`,
    days: (count) => `${count}d`,
    shortDay: (month, day) => `${day} ${months[month - 1]}`,
    units: {
      large: (currency) => code(currency, 'M'),
      small: (currency) => code(currency, 'k'),
      whole: (currency) => code(currency, ''),
      largeIs: 1e6,
      smallIs: 1e3,
      named: (number, unit) =>
        (/ ?[kM]$/.test(unit) ? unit.replace(/ ?([kM])$/, ` ${number}$1`) : `${unit} ${number}`).trim(),
    },
  },
};

/**
 * A name in front of Chinese text: a Latin one is set off by a space, a Chinese one is not.
 *
 * @example
 * spaced('Vertex') // 'Vertex '
 * @example
 * spaced('钧衡通信') // '钧衡通信'
 */
export function spaced(name: string): string {
  return /[!-~]$/.test(name) ? `${name} ` : name;
}
