/** The words of `crp rate --confirm`: what waits for the supervisor, and what is asked. */
import type { Lang } from './lang.ts';

export interface ConfirmWords {
  title(region: string): string;
  readonly caption: string;
  readonly column: Readonly<
    Record<'number' | 'account' | 'contact' | 'role' | 'claimed' | 'score' | 'rated' | 'why', string>
  >;
  /** The company itself among the people. */
  readonly organization: string;
  rated(by: string, on: string): string;
  act(on: string, what: string): string;
  moved(from: string): string;
  readonly noAct: string;
  readonly nothing: string;
  readonly exceptions: string;
  badNumber(most: number): string;
  level(who: string): string;
  readonly notYet: string;
  why(who: string, level: string): string;
  readonly whyNeeded: string;
  readonly nothingLeft: string;
  readonly expected: string;
  readonly question: string;
}

export const confirmWords: Record<Lang, ConfirmWords> = {
  zh: {
    title: (region) => `${region} 待确认`,
    caption: '等主管确认的：',
    column: {
      number: '#',
      account: '客户',
      contact: '对象',
      role: '角色',
      claimed: '自评',
      score: '得分',
      rated: '谁评的',
      why: '凭什么',
    },
    organization: '组织',
    rated: (by, on) => `${by} ${on}`,
    act: (on, what) => `${on} ${what}`,
    moved: (from) => `原来${from}`,
    noAct: '没有行动证据',
    nothing: '没有等你确认的。',
    exceptions: '同意全部就按 Enter；有不同意的写编号，用空格隔开：',
    badNumber: (most) => `写 1 到 ${most} 的编号`,
    level: (who) => `${who} 定为`,
    notYet: '先不确认',
    why: (who, level) => `为什么 ${who} 定为${level}`,
    whyNeeded: '写一句理由，自评的人要看',
    nothingLeft: '没有确认任何一个，没有写入。',
    expected: 'id=级别:理由，或 id=skip（先不确认）',
    question: '确认哪些、改哪些',
  },
  en: {
    title: (region) => `${region}: to confirm`,
    caption: 'Waiting for the supervisor:',
    column: {
      number: '#',
      account: 'account',
      contact: 'whom',
      role: 'role',
      claimed: 'claimed',
      score: 'score',
      rated: 'rated by',
      why: 'on what grounds',
    },
    organization: 'organization',
    rated: (by, on) => `${by} ${on}`,
    act: (on, what) => `${on}: ${what}`,
    moved: (from) => `was ${from}`,
    noAct: 'no act on record',
    nothing: 'Nothing waits for you.',
    exceptions: 'Enter agrees with all; else the numbers of those you do not agree with:',
    badNumber: (most) => `numbers from 1 to ${most}`,
    level: (who) => `${who} is`,
    notYet: 'not yet',
    why: (who, level) => `Why is ${who} ${level}?`,
    whyNeeded: 'give a reason: whoever claimed it will read it',
    nothingLeft: 'Nobody was confirmed; nothing was written.',
    expected: 'id=level:reason, or id=skip for not yet',
    question: 'what to confirm and what not',
  },
};
