/** The words of `crp rate`: what a round of rating changes, and what is asked. */
import type { Lang } from './lang.ts';

/** What a page of ratings and one of confirmations say differently. */
export interface RoundWords {
  title(region: string): string;
  aside(on: string, by: string): string;
  /** What is written, before the rows. */
  caption(count: number, evidence: number): string;
}

export interface RateWords {
  readonly rating: RoundWords;
  readonly confirmation: RoundWords;
  readonly column: Readonly<Record<'account' | 'subject' | 'category' | 'level' | 'score' | 'why', string>>;
  /** A level that stays as it was. */
  reaffirmed(level: string): string;
  act(on: string, age: number, limit: number): string;
  noActNeeded(level: string): string;
  readonly first: string;
  /** Stands for the company itself where persons and departments are named. */
  readonly organization: string;
  readonly nothing: string;
  readonly questions: Readonly<Record<'by' | 'of', string>>;
  readonly expected: Readonly<Record<'points' | 'shows', string>>;
}

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const rateWords: Record<Lang, RateWords> = {
  zh: {
    rating: {
      title: (region) => `${region} 评估`,
      aside: (on, by) => `${on}，评估人 ${by}`,
      caption: (count, evidence) => `评分 ${count} 个${evidence === 0 ? '' : `，证据 ${evidence} 条`}：`,
    },
    confirmation: {
      title: (region) => `${region} 主管确认`,
      aside: (on, by) => `${on}，确认人 ${by}`,
      caption: (count) => `确认 ${count} 个：`,
    },
    column: {
      account: '客户',
      subject: '对象',
      category: '品类',
      level: '级别',
      score: '得分',
      why: '为什么',
    },
    reaffirmed: (level) => `重申 ${level}`,
    act: (on, age, limit) => `证据 ${on} 有效（${age} 天，限 ${limit} 天）`,
    noActNeeded: (level) => `${level}不要求证据`,
    first: '首次评估',
    organization: '组织',
    nothing: '没有要写的：都和已有的一样。',
    questions: { by: '谁评的（团队里的 id）', of: '评谁' },
    expected: {
      points: '逐项的分，一项一位（没观察到写 .），或级别，或 same',
      shows: '说明哪个维度',
    },
  },
  en: {
    rating: {
      title: (region) => `${region}: ratings`,
      aside: (on, by) => `${on}, rated by ${by}`,
      caption: (count, evidence) =>
        `${many(count, 'rating')}${evidence === 0 ? '' : `, ${many(evidence, 'piece')} of evidence`}:`,
    },
    confirmation: {
      title: (region) => `${region}: confirmations`,
      aside: (on, by) => `${on}, confirmed by ${by}`,
      caption: (count) => `${many(count, 'confirmation')}:`,
    },
    column: {
      account: 'account',
      subject: 'whom',
      category: 'category',
      level: 'level',
      score: 'score',
      why: 'why',
    },
    reaffirmed: (level) => `still ${level}`,
    act: (on, age, limit) => `act of ${on} counts (${age} days, limit ${limit})`,
    noActNeeded: (level) => `${level} asks for no act`,
    first: 'first rating',
    organization: 'organization',
    nothing: 'Nothing to write: all is as it was.',
    questions: { by: 'who rated (id in the team)', of: 'whom to rate' },
    expected: {
      points: 'the points one digit each (. = not observed), a level, or same',
      shows: 'the dimension that it shows',
    },
  },
};
