/** The words of tables of actions. */
import type { Lang } from './lang.ts';

export interface ActionWords {
  readonly column: Readonly<
    Record<
      'id' | 'subject' | 'move' | 'purpose' | 'owner' | 'due' | 'stage' | 'effort' | 'verify' | 'result',
      string
    >
  >;
  readonly caption: string;
  readonly none: string;
  overdue(days: number): string;
  readonly started: string;
  readonly planned: string;
  done(day: string): string;
  verified(day: string): string;
  dropped(day: string, why: string): string;
  hours(hours: number): string;
  every(interval: string): string;
}

export const actionWords: Record<Lang, ActionWords> = {
  zh: {
    column: {
      id: '行动',
      subject: '对象',
      move: '方式',
      purpose: '为了',
      owner: '谁',
      due: '到期',
      stage: '状态',
      effort: '工时',
      verify: '验证',
      result: '结果',
    },
    caption: '行动',
    none: '没有行动。',
    overdue: (days) => `逾期 ${days} 天`,
    started: '进行中',
    planned: '计划',
    done: (day) => `完成 ${day}`,
    verified: (day) => `完成 ${day}，已验证`,
    dropped: (day, why) => `取消 ${day}${why === '' ? '' : `：${why}`}`,
    hours: (hours) => `${hours} 小时`,
    every: (interval) => `，${interval}`,
  },
  en: {
    column: {
      id: 'Action',
      subject: 'About',
      move: 'Move',
      purpose: 'For',
      owner: 'Who',
      due: 'Due',
      stage: 'State',
      effort: 'Effort',
      verify: 'Verified by',
      result: 'Result',
    },
    caption: 'Actions',
    none: 'No actions.',
    overdue: (days) => `overdue ${days}d`,
    started: 'under way',
    planned: 'planned',
    done: (day) => `done ${day}`,
    verified: (day) => `done ${day}, verified`,
    dropped: (day, why) => `dropped ${day}${why === '' ? '' : `: ${why}`}`,
    hours: (hours) => `${hours}h`,
    every: (interval) => `, every ${interval}`,
  },
};
