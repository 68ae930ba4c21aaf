/** The words of diagnostics and of the page of `crp check`. */
import type { Severity } from '../diagnostic/diagnostic.ts';
import type { Lang } from './lang.ts';

export interface CheckWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly help: string;
  also(place: string): string;
  readonly title: (region: string) => string;
  readonly untitled: string;
  asOf(day: string): string;
  counts(errors: number, warnings: number, notes: number): string;
  readonly sound: string;
  accepted(count: number): string;
  quiet(undated: string): string;
  readonly column: {
    readonly place: string;
    readonly severity: string;
    readonly code: string;
    readonly subject: string;
    readonly message: string;
    readonly help: string;
  };
  readonly whatToDo: string;
  readonly legend: string;
  readonly answer: string;
  more(count: number): string;
}

export const checkWords: Record<Lang, CheckWords> = {
  zh: {
    severity: { error: '错误', warning: '警告', note: '提示' },
    help: '帮助：',
    also: (place) => `另见 ${place}`,
    title: (region) => `${region} 规划检查`,
    untitled: '规划检查',
    asOf: (day) => `截至 ${day}`,
    counts: (errors, warnings, notes) => `${errors} 个错误，${warnings} 个警告，${notes} 个提示`,
    sound: '没有发现问题。',
    accepted: (count) => `已接受 ${count} 个，不再报。`,
    quiet: (undated) => `没有日期的事实按文件现在的样子计：${undated}。`,
    column: {
      place: '位置',
      severity: '程度',
      code: '规则',
      subject: '对象',
      message: '说明',
      help: '怎么办',
    },
    whatToDo: '怎么办',
    legend:
      '全部列出、带原文：crp check --all；只看一种：--rule 规则。已知而接受的写进 accepted（理由、期限），不再报。',
    answer: '结论',
    more: (count) => `（共 ${count} 处）`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', note: 'note' },
    help: 'help: ',
    also: (place) => `see also ${place}`,
    title: (region) => `${region}: check of the plan`,
    untitled: 'Check of the plan',
    asOf: (day) => `as of ${day}`,
    counts: (errors, warnings, notes) =>
      `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}`,
    sound: 'Nothing found.',
    accepted: (number) => `${count(number, 'accepted finding')} kept quiet.`,
    quiet: (undated) => `Facts without a date count as the file stands now: ${undated}.`,
    column: {
      place: 'Place',
      severity: 'Severity',
      code: 'Rule',
      subject: 'Subject',
      message: 'What',
      help: 'What to do',
    },
    whatToDo: 'What to do',
    legend:
      'Everything with its excerpt: crp check --all; one rule only: --rule RULE. What the team knows and lives with goes into `accepted` with a reason and a term.',
    answer: 'In short',
    more: (number) => ` (${number} in all)`,
  },
};

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
