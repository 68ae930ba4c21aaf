/** What keeps a level from being reached, in words: short for tables, long as clauses for sentences. */
import type { Lang } from './lang.ts';

/** `short` stands in a cell, `long` reads on its own. */
export type Form = 'short' | 'long';

export interface ConditionWords {
  points(dimension: string, have: number | null, need: number): string;
  /** `what`: acts for a person. */
  acts(have: number, need: number): string;
  dates(have: number, need: number): string;
  actShows(dimension: string): string;
  observed(dimensions: string): string;
  observedCount(have: number, need: number): string;
  pointsOrActs(have: number, need: number): string;
  stop(dimension: string, have: number, need: number): string;
  readonly coreUnknown: string;
  coreNotAssessed(departments: string): string;
  coreProvisional(departments: string): string;
  coreBelow(departments: string, level: string): string;
  // ── organizations
  readonly notAssessed: string;
  index(have: string, need: string, missing: string): string;
  /** `stages`: each with its depth. */
  depthAny(stages: string, need: number): string;
  depthAll(stages: string, need: number): string;
  breadth(have: number, need: number): string;
  /** `missing`: mechanisms that are asked for by name; empty for none. */
  mechanisms(have: number, need: number, missing: string): string;
  readonly confirmed: string;
  // ── joining
  readonly and: string;
  readonly or: string;
}

const s = (count: number) => (count === 1 ? '' : 's');

export const conditionWords: Record<Lang, Record<Form, ConditionWords>> = {
  zh: {
    short: {
      points: (dimension, have, need) => `${dimension} ${have ?? '未评'}，要 ${need}`,
      acts: (have, need) => `缺行动证据 ${need - have} 条`,
      dates: (have, need) => `行动只在 ${have} 天，要 ${need} 天`,
      actShows: (dimension) => `缺${dimension}的行动`,
      observed: (dimensions) => `没评${dimensions}`,
      observedCount: (have, need) => `只评 ${have} 项，要 ${need} 项`,
      pointsOrActs: (have, need) => `没有评分，或缺行动证据 ${need - have} 条`,
      stop: (dimension, have) => `先不再反对（${dimension} ${have}）`,
      coreUnknown: '核心部门未录',
      coreNotAssessed: (departments) => `核心部门未评：${departments}`,
      coreProvisional: (departments) => `核心部门暂定：${departments}`,
      coreBelow: (departments, level) => `核心部门不到${level}：${departments}`,
      notAssessed: '未评',
      index: (_have, _need, missing) => `${missing} 分`,
      depthAny: (stages, need) => `${stages}，有一个到 ${need}`,
      depthAll: (stages, need) => `${stages}，要 ${need}`,
      breadth: (have, need) => `参与 ${have} 个环节，要 ${need}`,
      mechanisms: (have, need, missing) =>
        missing === '' ? `机制 ${have}，要 ${need}` : `机制 ${have}，要 ${need}，缺${missing}`,
      confirmed: '等主管确认',
      and: '；',
      or: '，或',
    },
    long: {
      points: (dimension, have, need) =>
        have === null ? `${dimension}没有评分，要 ${need} 分` : `${dimension} ${have} 分，要 ${need} 分`,
      acts: (have, need) => `要 ${need} 条有效的行动证据，现在 ${have} 条`,
      dates: (have, need) => `行动要在 ${need} 个不同的日子，现在 ${have} 个`,
      actShows: (dimension) => `行动里要有一条表现${dimension}`,
      observed: (dimensions) => `没有观察到${dimensions}`,
      observedCount: (have, need) => `要观察 ${need} 项，现在 ${have} 项`,
      pointsOrActs: (have, need) => `级别是判断的，要给出评分，或有 ${need} 条行动证据（现在 ${have} 条）`,
      stop: (dimension, have, need) => `先不再反对我方：${dimension} ${have} 分，要 ${need} 分`,
      coreUnknown: '没有录入核心部门',
      coreNotAssessed: (departments) => `核心部门还没有评：${departments}`,
      coreProvisional: (departments) => `核心部门的评估是暂定的：${departments}`,
      coreBelow: (departments, level) => `核心部门不到「${level}」：${departments}`,
      notAssessed: '还没有评',
      index: (have, need, missing) => `指数 ${have}，要 ${need}，差 ${missing} 分`,
      depthAny: (stages, need) => `这些环节里要有一个参与到 ${need}：${stages}`,
      depthAll: (stages, need) => `参与深度要到 ${need}：${stages}`,
      breadth: (have, need) => `要正式参与 ${need} 个环节，现在 ${have} 个`,
      mechanisms: (have, need, missing) =>
        `要 ${need} 个合作机制，现在 ${have} 个${missing === '' ? '' : `，其中要有${missing}`}`,
      confirmed: '要主管确认',
      and: '；',
      or: '；或者',
    },
  },
  en: {
    short: {
      points: (dimension, have, need) =>
        have === null ? `${dimension} not rated, needs ${need}` : `${dimension} ${have}>${need}`,
      acts: (have, need) => `${need - have} act${s(need - have)} missing`,
      dates: (have, need) => `acts on ${have} day${s(have)}, needs ${need}`,
      actShows: (dimension) => `no act shows ${dimension}`,
      observed: (dimensions) => `not rated: ${dimensions}`,
      observedCount: (have, need) => `${have} rated, needs ${need}`,
      pointsOrActs: (have, need) => `no points, or ${need - have} act${s(need - have)} missing`,
      stop: (dimension, have) => `stop opposing first (${dimension} ${have})`,
      coreUnknown: 'no core department known',
      coreNotAssessed: (departments) => `core not rated: ${departments}`,
      coreProvisional: (departments) => `core provisional: ${departments}`,
      coreBelow: (departments, level) => `core below ${level}: ${departments}`,
      notAssessed: 'not rated',
      index: (_have, _need, missing) => `${missing} points`,
      depthAny: (stages, need) => `one to reach ${need}: ${stages}`,
      depthAll: (stages, need) => `to reach ${need}: ${stages}`,
      breadth: (have, need) => `in ${have} stage${s(have)}, needs ${need}`,
      mechanisms: (have, need, missing) =>
        missing === '' ? `${have} of ${need} mechanisms` : `${have} of ${need} mechanisms, no ${missing}`,
      confirmed: 'awaits the supervisor',
      and: '; ',
      or: ', or ',
    },
    long: {
      points: (dimension, have, need) =>
        have === null
          ? `${dimension} has no points and needs ${need}`
          : `${dimension} has ${have} point${s(have)} and needs ${need}`,
      acts: (have, need) =>
        `${need === 1 ? 'a valid act is' : `${need} valid acts are`} needed, and there ${have === 1 || need === 1 ? 'is' : 'are'} ${have === 0 ? 'none' : have}`,
      dates: (have, need) => `the acts must be on ${need} different days, they are on ${have}`,
      actShows: (dimension) => `one act must show ${dimension}`,
      observed: (dimensions) => `not observed: ${dimensions}`,
      observedCount: (have, need) =>
        `${need} dimensions must be observed, ${have} ${have === 1 ? 'was' : 'were'}`,
      pointsOrActs: (have, need) =>
        `the level is a judgement: give points, or show ${need} act${s(need)} (now ${have})`,
      stop: (dimension, have, need) =>
        `must stop opposing us first: ${dimension} has ${have} and needs ${need}`,
      coreUnknown: 'no core department is known',
      coreNotAssessed: (departments) => `core departments not assessed: ${departments}`,
      coreProvisional: (departments) => `core departments with a provisional level: ${departments}`,
      coreBelow: (departments, level) => `core departments below "${level}": ${departments}`,
      notAssessed: 'not assessed',
      index: (have, need, missing) => `the index is ${have} and needs ${need}: ${missing} points missing`,
      depthAny: (stages, need) => `one of these stages must reach depth ${need}: ${stages}`,
      depthAll: (stages, need) => `depth ${need} is needed in: ${stages}`,
      breadth: (have, need) => `we must take part in ${need} stages, now ${have}`,
      mechanisms: (have, need, missing) =>
        `${need} mechanisms are needed, there ${have === 1 ? 'is' : 'are'} ${have === 0 ? 'none' : have}${missing === '' ? '' : `; among them must be ${missing}`}`,
      confirmed: 'a supervisor must confirm it',
      and: '; ',
      or: '; or else ',
    },
  },
};
