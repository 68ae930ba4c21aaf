/** What a gap still needs beside unmet gates, and how its action stands: short for tables, long as clauses for sentences. */
import type { Form } from './conditions.ts';
import type { Lang } from './lang.ts';

export interface GapTextWords {
  readonly assess: string;
  assessAgain(age: number, limit: number): string;
  /** `levels`: how far it is to the target. */
  stop(
    dimension: string | undefined,
    have: number | undefined,
    need: number | undefined,
    levels: number,
  ): string;
  judged(level: string): string;
  points(missing: string, have: string, need: string): string;
  /** Where the missing points can come from: dimensions or stages with from and to. */
  raise(name: string, from: number, to: number): string;
  from(raises: string): string;
  readonly awaiting: string;
  lowered(why: string | undefined): string;
  /** The shortest way deeper into the customer's process; `rest`: points of index missing even then, empty for none. */
  deeper(raises: string, rest: string): string;
  department(name: string, from: string, to: string | undefined): string;
  departments(which: string): string;
}

/** Said in tables only. */
export interface GapCellWords {
  enough(score: string): string;
  /** The points are there, and support was never shown. */
  readonly actOnce: string;
  /** The supervisor said less; what is needed is an act after that. */
  readonly newAct: string;
  weakest(names: string, points: number, several: boolean): string;
  notRatedSince(action: string): string;
  /** Nothing else is missing. */
  readonly thenThere: string;
  overdue(action: string, days: number): string;
  open(action: string, due: string | undefined): string;
  readonly noAction: string;
  readonly nothingNext: string;
  /** An action without an id and a move of its own. */
  readonly action: string;
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const gapTextWords: Record<Lang, Record<Form, GapTextWords>> = {
  zh: {
    short: {
      assess: '先评估',
      assessAgain: (age) => `先重评（${age} 天没评）`,
      stop: (dimension, have, _need, levels) =>
        `${levels} 级；不再反对${dimension === undefined ? '' : `（${dimension} ${have}）`}`,
      judged: () => '只有判断，没有评分',
      points: (missing) => `${missing} 分`,
      raise: (name, from, to) => `${name} ${from}>${to}`,
      from: (raises) => raises,
      awaiting: '等主管确认',
      lowered: () => '主管未采信',
      deeper: (raises, rest) => [raises, rest === '' ? '' : `再补 ${rest} 分`].filter(Boolean).join('，'),
      department: (name, from, to) => (to === undefined ? `${name} ${from}` : `${name} ${from}>${to}`),
      departments: (which) => `要升的部门：${which}`,
    },
    long: {
      assess: '还没有评，先评估',
      assessAgain: (age, limit) => `上次评估已过 ${age} 天（限 ${limit} 天），先重评`,
      stop: (dimension, have, need, levels) =>
        `离目标 ${levels} 级，先不再反对我方${dimension === undefined ? '' : `：${dimension} ${have} 分，要 ${need} 分`}`,
      judged: (level) => `级别「${level}」是判断的，没有评分`,
      points: (missing, have, need) => `得分 ${have}，要 ${need}，差 ${missing} 分`,
      raise: (name, from, to) => `${name} ${from}>${to}`,
      from: (raises) => `最近的补法：${raises}`,
      awaiting: '要主管确认',
      lowered: (why) => `主管定得低${why === undefined ? '' : `：${why}`}`,
      deeper: (raises, rest) =>
        [raises === '' ? '' : `加深参与：${raises}`, rest === '' ? '' : `此外还差 ${rest} 分`]
          .filter(Boolean)
          .join('，'),
      department: (name, from, to) =>
        to === undefined ? `${name}（${from}，没有目标）` : `${name}（${from}，目标${to}）`,
      departments: (which) => `要升的部门：${which}`,
    },
  },
  en: {
    short: {
      assess: 'rate first',
      assessAgain: (age) => `rate again (${age}d)`,
      stop: (dimension, have) =>
        dimension === undefined ? 'stop opposing' : `stop opposing (${dimension} ${have})`,
      judged: () => 'a judgement, no points',
      points: (missing) => `${missing} point${missing === '1' ? '' : 's'}`,
      raise: (name, from, to) => `${name} ${from}>${to}`,
      from: (raises) => raises,
      awaiting: 'awaits the supervisor',
      lowered: () => 'supervisor said less',
      deeper: (raises, rest) =>
        [raises, rest === '' ? '' : `then ${rest} more points`].filter(Boolean).join(', '),
      department: (name, from, to) => (to === undefined ? `${name} ${from}` : `${name} ${from}>${to}`),
      departments: (which) => `must rise: ${which}`,
    },
    long: {
      assess: 'not assessed yet: assess first',
      assessAgain: (age, limit) =>
        `the last assessment is ${plural(age, 'day')} old (limit ${limit}): assess again first`,
      stop: (dimension, have, need, levels) =>
        `${plural(levels, 'level')} from the target, and must stop opposing us first${dimension === undefined ? '' : `: ${dimension} has ${have} and needs ${need}`}`,
      judged: (level) => `the level "${level}" is a judgement without points`,
      points: (missing, have, need) =>
        `the score is ${have} and needs ${need}: ${missing} point${missing === '1' ? '' : 's'} missing`,
      raise: (name, from, to) => `${name} from ${from} to ${to}`,
      from: (raises) => `the shortest way: ${raises}`,
      awaiting: 'a supervisor must confirm it',
      lowered: (why) => `the supervisor said less${why === undefined ? '' : `: ${why}`}`,
      deeper: (raises, rest) =>
        [
          raises === '' ? '' : `take a deeper part: ${raises}`,
          rest === '' ? '' : `${rest} points are missing besides`,
        ]
          .filter(Boolean)
          .join('; '),
      department: (name, from, to) =>
        to === undefined ? `${name} (${from}, no target)` : `${name} (${from}, target ${to})`,
      departments: (which) => `departments that must rise: ${which}`,
    },
  },
};

export const gapCellWords: Record<Lang, GapCellWords> = {
  zh: {
    enough: (score) => `分够（${score}）`,
    actOnce: '要一次公开行动',
    newAct: '主管未采信，要新的行动',
    weakest: (names, points, several) => `${names}${several ? '都是' : ''} ${points}`,
    notRatedSince: (action) => `${action} 做完后没有再评`,
    thenThere: '即达',
    overdue: (action, days) => `${action} 逾期 ${days} 天`,
    open: (action, due) => `${action} ${due ?? '没有期限'}`,
    noAction: '没有行动',
    nothingNext: '没有后续',
    action: '行动',
  },
  en: {
    enough: (score) => `${score} is enough`,
    actOnce: 'must act once',
    newAct: 'needs a new act',
    weakest: (names, points, several) => `${names}${several ? ' all' : ''} ${points}`,
    notRatedSince: (action) => `not rated since ${action}`,
    thenThere: 'is enough',
    overdue: (action, days) => `${action} ${days}d late`,
    open: (action, due) => `${action} ${due ?? 'no date'}`,
    noAction: 'no action',
    nothingNext: 'nothing next',
    action: 'action',
  },
};
