/** Words that the messages of several findings share: how somebody is called, shares of time, money, lists. */
import type { FindingParameters, Named, SubjectKind, Term } from '../../../diagnostic/finding.ts';
import type { Lang } from '../../lang.ts';

export interface Message {
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
}
/** The messages of some codes in both languages. */
export type Messages<Code extends keyof FindingParameters> = Readonly<
  Record<Lang, { readonly [Each in Code]: (parameters: FindingParameters[Each]) => Message }>
>;

export interface FindingWords {
  /** The id, with the name behind it where that says more. */
  who(one: Named): string;
  /** A subject and which of its layers is meant. */
  subject(one: Named, kind: SubjectKind): string;
  level(level: Term): string;
  list(items: readonly string[]): string;
  percent(share: number): string;
  money(amount: number, currency: string | null): string;
}

/**
 * Stands behind a Chinese name where an id alone would be set off by a space: the two are taken out together. A mark of
 * private use, so that it never meets one in a name.
 */
export const noGap = '\u{e000}';

export const findingWords: Readonly<Record<Lang, FindingWords>> = {
  zh: {
    who: (one) => (saysMore(one) ? `${one.id}（${one.name}）${noGap}` : one.id),
    subject(one, kind) {
      const layer = { contact: '', department: '', general: '普遍关系', organization: '组织关系' }[kind];
      return layer === '' ? this.who(one) : `${this.who(one)} 的${layer}${noGap}`;
    },
    level: ({ zh }) => `「${zh}」`,
    list: (items) => items.join('、'),
    percent,
    money(amount, currency) {
      const [unit, word] = amount >= 1e8 ? [1e8, '亿'] : amount >= 1e4 ? [1e4, '万'] : [1, ''];
      return `${rounded(amount / unit)} ${word}${currency === null || currency === 'CNY' ? '元' : ` ${currency}`}`;
    },
  },
  en: {
    who: (one) => (saysMore(one) ? `${one.id} (${one.name})` : one.id),
    subject(one, kind) {
      const layer = {
        contact: '',
        department: '',
        general: ', general relationship,',
        organization: ', organizational relationship,',
      }[kind];
      return `${this.who(one)}${layer}`;
    },
    level: ({ en }) => `"${en}"`,
    list: (items) => items.join(', '),
    percent,
    money(amount, currency) {
      const [unit, word] = amount >= 1e9 ? [1e9, 'B'] : amount >= 1e6 ? [1e6, 'M'] : [1, ''];
      return `${currency === null ? '' : `${currency} `}${rounded(amount / unit)}${word}`;
    },
  },
};

function saysMore({ id, name }: Named): boolean {
  return name !== id && !id.endsWith(`/${name}`);
}

/** 1.1 * 100 is 110.00000000000001: what is printed is rounded to tenths of a percent. */
function percent(share: number): string {
  return `${rounded(share * 100, 1)}%`;
}

function rounded(value: number, digits = 4): string {
  return String(Number(value.toFixed(digits)));
}
