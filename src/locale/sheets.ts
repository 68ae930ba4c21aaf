/** The words on a rating sheet, and what is said of one that was filled in. */
import type { LayerName } from '../method/method.ts';
import type { Lang } from './lang.ts';

export type SheetHeader =
  | 'id'
  | 'account'
  | 'name'
  | 'last'
  | 'level'
  | 'unchanged'
  | 'judged'
  | 'seen'
  | 'evidence';

export interface SheetWords {
  readonly sheet: Readonly<Record<LayerName, string>>;
  readonly header: Readonly<Record<SheetHeader, string>>;
  readonly yes: string;
  readonly unchangedComment: string;
  readonly judgedComment: string;
  readonly seenComment: string;
  readonly evidenceComment: string;
  written(file: string, rows: number): string;
  /** Rows in which nothing was filled in. */
  untouched(count: number): string;
  nothing(count: number): string;
  /** A row that is wrong: where, what stands there, what may. */
  row(place: string, found: string, expected: string): string;
  refused(count: number): string;
  readonly expected: Readonly<
    Record<'subject' | 'day' | 'unchanged' | 'level' | 'never' | 'both' | 'alone' | 'once', string>
  > & {
    points(from: number, to: number): string;
    later(on: string): string;
  };
  place(sheet: string, row: number, column: string): string;
}

export const sheetWords: Record<Lang, SheetWords> = {
  zh: {
    sheet: { key: '联系人', general: '部门', organization: '组织' },
    header: {
      id: '编号',
      account: '客户',
      name: '姓名',
      last: '上次',
      level: '级别',
      unchanged: '不变',
      judged: '凭判断',
      seen: '证据日',
      evidence: '证据',
    },
    yes: '是',
    unchangedComment: '看过、没有变化：写「是」，分不用动',
    judgedComment: '没法逐项打分时，只写一个级别',
    seenComment: '哪天看到的；不写算评估那天',
    evidenceComment: '说过、做过什么；项目支持度、竞争态度到 4、5 才要写',
    written: (file, rows) => `写好 ${file}，${rows} 行。只填黄格：改了的分，或「不变」写「是」。`,
    untouched: (count) => `没动又没写「不变」的行：${count}。`,
    nothing: (count) => `没有要写的：${count} 行都没动，或者已经写过。`,
    row: (place, found, expected) => `${place}「${found}」：${expected}`,
    refused: (count) => `有 ${count} 处不对，什么也没写。改好再来。`,
    expected: {
      subject: '规划里没有这个编号',
      day: '要写一个日子，如 2027-09-30',
      unchanged: '只能写「是」，或空着',
      level: '不是级别',
      never: '还没有评过，不能写「不变」',
      both: '写了「不变」，又改了分：留一样',
      alone: '有证据，没有评分，也没写「不变」',
      once: '同一个编号有两行',
      points: (from, to) => `要 ${from} 到 ${to} 的整数，没观察到的空着`,
      later: (on) => `这行是按更早的评分写的，规划里 ${on} 又评过了：重新取一张表`,
    },
    place: (sheet, row, column) => `${sheet}第 ${row} 行，${column}`,
  },
  en: {
    sheet: { key: 'Contacts', general: 'Departments', organization: 'Companies' },
    header: {
      id: 'id',
      account: 'account',
      name: 'name',
      last: 'last',
      level: 'level',
      unchanged: 'unchanged',
      judged: 'judged',
      seen: 'seen on',
      evidence: 'evidence',
    },
    yes: 'yes',
    unchangedComment: 'Looked at again, nothing changed: write yes, leave the points',
    judgedComment: 'A level alone, where points cannot be given one by one',
    seenComment: 'The day on which it was seen; empty: the day of the rating',
    evidenceComment: 'What was said or done for us; needed only where support or stance is 4 or 5',
    written: (file, rows) =>
      `Wrote ${file}, ${rows} row${rows === 1 ? '' : 's'}. Fill in yellow cells only: points that changed, or yes under unchanged.`,
    untouched: (count) => `Rows neither changed nor marked unchanged: ${count}.`,
    nothing: (count) =>
      `Nothing to write: ${count} row${count === 1 ? ' is' : 's are'} as they were, or written already.`,
    row: (place, found, expected) => `${place}: "${found}" ${expected}`,
    refused: (count) =>
      `${count} cell${count === 1 ? ' is' : 's are'} wrong; nothing was written. Mend ${count === 1 ? 'it' : 'them'} and come again.`,
    expected: {
      subject: 'is no id of the plan',
      day: 'is no day such as 2027-09-30',
      unchanged: 'can only be yes, or empty',
      level: 'is no level',
      never: 'cannot be unchanged: there is no rating yet',
      both: 'marks as unchanged what has new points: leave one of the two',
      alone: 'is evidence without points and without unchanged',
      once: 'stands in two rows',
      points: (from, to) => `is no whole number from ${from} to ${to}; empty means not observed`,
      later: (on) => `goes by an older rating; the plan has one of ${on}: take a new sheet`,
    },
    place: (sheet, row, column) => `${sheet}${sheet === '' ? '' : ', '}row ${row}, ${column}`,
  },
};
