/** Folds names so that spellings of one person or company meet: for proposals only, nothing is merged by it. */
import { simplify } from './simplify.ts';

/**
 * A name as it counts when it must be the same: one normal form, spaces at the ends and runs of them aside.
 *
 * @example
 * sameName(' Ada  Hall') === sameName('Ada Hall') // true
 */
export function sameName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * A name without width, case and spaces: what is looked up under it is the same name written another way.
 *
 * @example
 * lookUpName('北岭　电信Ａ') // '北岭电信a'
 */
export function lookUpName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/**
 * Keys of which near spellings of a person share one: without width, case, marks, accents and spaces, in simplified characters;
 * and with the parts of the name in any order.
 *
 * @example
 * nearNames('Li, Ming').includes(nearNames('ming LI')[1]) // true
 * @example
 * nearNames('陳·曉東')[0] // '陈晓东'
 */
export function nearNames(name: string): readonly [string, string] {
  const parts = plain(name).split(' ').filter(Boolean);
  return [parts.join(''), parts.toSorted().join(' ')];
}

const legalForms =
  /(集团|股份|有限|责任|公司)+$|(\s(ltd|limited|inc|incorporated|llc|gmbh|ag|co|corp|corporation|company|plc|sdn|bhd|pte|pty|sa|kk))+$/g;

/**
 * The key that near spellings of a company share: as for a person, and without its legal form.
 *
 * @example
 * nearCompany('Harbour Networks, Ltd.') === nearCompany('harbour networks ltd') // true
 * @example
 * nearCompany('北方电网公司') === nearCompany('北方電網有限公司') // true
 */
export function nearCompany(name: string): string {
  const whole = plain(name);
  return (whole.replace(legalForms, '').trim() || whole).replaceAll(' ', '');
}

function plain(name: string): string {
  return simplify(name.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
}
