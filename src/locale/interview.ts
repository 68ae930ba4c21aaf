/** The words of the interview of `crp rate`: what stands on the screen while somebody rates. */
import type { RatingNeed } from '../analyses/rating-list.ts';
import type { RatingKeys } from '../document/question.ts';
import type { Lang } from './lang.ts';

export interface InterviewWords {
  head(number: number, of: number, who: string, seat: string): string;
  last(on: string, level: string, points: string, need: string): string;
  readonly need: Readonly<Record<RatingNeed, string>>;
  readonly keys: RatingKeys;
  /** The one "dimension" of somebody whom a judged level is enough for. */
  readonly level: string;
  outcome(level: string, score: string): string;
  evidence(who: string): string;
  begin(count: number): string;
  readonly nothing: string;
  readonly nothingLeft: string;
  keep(count: number): string;
  readonly dropped: string;
}

export const interviewWords: Record<Lang, InterviewWords> = {
  zh: {
    head: (number, of, who, seat) => `（${number}/${of}）${who}  ${seat}`.trimEnd(),
    last: (on, level, points, need) =>
      `上次 ${[on, level, points].filter(Boolean).join('  ')}${need === '' ? '' : `  ${need}`}`,
    need: {
      'not-assessed': '还没有评过',
      stale: '过期了',
      due: '快过期了',
      provisional: '暂定，项目没评全',
      none: '',
    },
    keys: {
      keys: '数字 打分   Enter 同上次   . 没观察到   = 全部不变   b 退回   s 跳过',
      outcomeKeys: 'Enter 下一位   b 退回改分',
      unchanged: '不变',
      skipped: '跳过',
      lastMark: '（上次）',
    },
    level: '级别',
    outcome: (level, score) => `> ${level}${score === '' ? '' : ` ${score}`}`,
    evidence: (who) => `${who} 为我们说过、做过什么？（没有就按 Enter）`,
    begin: (count) => `要评的有 ${count} 个。随时可按 Ctrl-C 停下，评过的可以留下。`,
    nothing: '没有要评的：都在有效期内。全部重评用 --all。',
    nothingLeft: '都跳过了，没有写入。',
    keep: (count) => `停下了。评过的 ${count} 个留下吗？`,
    dropped: '没有写入。',
  },
  en: {
    head: (number, of, who, seat) => `(${number}/${of}) ${who}  ${seat}`.trimEnd(),
    last: (on, level, points, need) =>
      `last ${[on, level, points].filter(Boolean).join('  ')}${need === '' ? '' : `  ${need}`}`,
    need: {
      'not-assessed': 'not rated yet',
      stale: 'too old',
      due: 'soon too old',
      provisional: 'provisional: not all was observed',
      none: '',
    },
    keys: {
      keys: 'digit points   Enter as before   . not seen   = unchanged   b back   s skip',
      outcomeKeys: 'Enter next   b back to the points',
      unchanged: 'unchanged',
      skipped: 'skipped',
      lastMark: '(last time)',
    },
    level: 'level',
    outcome: (level, score) => `> ${level}${score === '' ? '' : ` ${score}`}`,
    evidence: (who) => `What has ${who} said or done for us? (Enter for nothing)`,
    begin: (count) => `${count} to rate. Ctrl-C stops at any time; what is rated by then can be kept.`,
    nothing: 'There is nothing to rate: all is recent enough. To rate all again: --all.',
    nothingLeft: 'All were skipped; nothing was written.',
    keep: (count) => `Stopped. Keep the ${count} rated?`,
    dropped: 'Nothing was written.',
  },
};
