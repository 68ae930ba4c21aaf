/** What a gap still needs beside unmet gates, and how its action stands, short enough for a table. */
import type { Lang } from './lang.ts';

export interface GapTextWords {
  readonly assess: string;
  assessAgain(age: number, limit: number): string;
  stop(dimension: string | undefined, have: number | undefined): string;
  judged(level: string): string;
  points(missing: string): string;
  enough(score: string): string;
  readonly awaiting: string;
  lowered(why: string | undefined): string;
  departments(which: string): string;
  overdue(id: string, days: number): string;
  open(id: string, due: string): string;
  readonly noAction: string;
  readonly nothingNext: string;
}

export const gapTextWords: Record<Lang, GapTextWords> = {
  zh: {
    assess: '先评估',
    assessAgain: (age, limit) => `先重评（${age} 天没有更新，限 ${limit} 天）`,
    stop: (dimension, have) =>
      dimension === undefined ? '先不再反对' : `先不再反对（${dimension} ${have}）`,
    judged: (level) => `只有判断（${level}），没有评分`,
    points: (missing) => `${missing} 分`,
    enough: (score) => `分够（${score}）`,
    awaiting: '等主管确认',
    lowered: (why) => `主管未采信${why ? `（${why}）` : ''}`,
    departments: (which) => `部门要升：${which}`,
    overdue: (id, days) => `${id} 逾期 ${days} 天`,
    open: (id, due) => `${id} ${due}`.trim(),
    noAction: '没有行动',
    nothingNext: '没有后续',
  },
  en: {
    assess: 'assess first',
    assessAgain: (age, limit) => `assess again first (${age} days old, limit ${limit})`,
    stop: (dimension, have) =>
      dimension === undefined ? 'opposition must stop' : `opposition must stop (${dimension} ${have})`,
    judged: (level) => `judged only (${level}), no points`,
    points: (missing) => `${missing} points`,
    enough: (score) => `points are enough (${score})`,
    awaiting: 'waits for the supervisor',
    lowered: (why) => `not accepted by the supervisor${why ? ` (${why})` : ''}`,
    departments: (which) => `departments must rise: ${which}`,
    overdue: (id, days) => `${id} overdue ${days}d`,
    open: (id, due) => `${id} ${due}`.trim(),
    noAction: 'no action',
    nothingNext: 'nothing next',
  },
};
