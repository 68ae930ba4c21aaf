/** Words that the messages about reading share: kinds of entries, shapes, lists, and texts cut to a length. */
import type { ReadingParameters } from '../../../diagnostic/reading.ts';
import type { Lang } from '../../lang.ts';

export interface Message {
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
}
/** The messages of some codes in both languages. */
export type Messages<Code extends keyof ReadingParameters> = Readonly<
  Record<Lang, { readonly [Each in Code]: (parameters: ReadingParameters[Each]) => Message }>
>;

type Shape = 'text' | 'list' | 'map' | 'nothing';

interface ReadingWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, string>>;
  readonly shapes: Readonly<Record<Shape, string>>;
  readonly or: string;
  readonly comma: string;
  more(count: number): string;
}

export const readingWords: Readonly<Record<Lang, ReadingWords>> = {
  zh: {
    kinds: {
      account: '客户',
      organization: '外部组织',
      project: '项目',
      target: '目标',
      goal: '关系目标',
      category: '品类',
      rival: '对手',
      member: '团队成员',
      action: '动作',
      event: '活动',
      contact: '联系人',
      department: '部门',
      level: '级别',
    },
    lists: {
      affected: '影响对象',
      'assigned as': '分工',
      basis: '依据',
      count: '计数对象',
      'department weight': '部门分量',
      dimension: '维度',
      'event type': '活动类型',
      factor: '环境因素',
      influence: '影响力',
      interval: '周期',
      language: '语言',
      layer: '关系层',
      level: '级别',
      maturity: '成熟度',
      mechanism: '机制',
      metric: '指标',
      mode: '工作方式',
      move: '动作',
      'organization kind': '组织种类',
      outcome: '结果',
      posture: '经营姿态',
      'review kind': '评审种类',
      'rival position': '对手位置',
      role: '角色',
      'spend basis': '数字来源',
      stage: '阶段',
      'target kind': '目标种类',
      'team role': '团队角色',
      tier: '客户级别',
      verification: '验收方式',
    },
    shapes: { text: '一段文字', list: '列表', map: '一组「键: 值」', nothing: '空的' },
    or: '或',
    comma: '、',
    more: (count) => ` 等 ${count} 个`,
  },
  en: {
    kinds: {
      account: 'account',
      organization: 'organization',
      project: 'project',
      target: 'target',
      goal: 'goal',
      category: 'category',
      rival: 'rival',
      member: 'member of the team',
      action: 'action',
      event: 'event',
      contact: 'contact',
      department: 'department',
      level: 'level',
    },
    lists: { affected: 'whom it affects', 'assigned as': 'assignment', count: 'what is counted' },
    shapes: { text: 'a text', list: 'a list', map: 'a group of "key: value"', nothing: 'nothing' },
    or: ' or ',
    comma: ', ',
    more: (count) => ` and ${count} more`,
  },
};

/** The kind of an entry in words; the word itself where it has none. */
export function kindWord(lang: Lang, kind: string): string {
  return readingWords[lang].kinds[kind] ?? kind;
}

/** What a closed list is a list of, in words; the key that it belongs to where it has none. */
export function listWord(lang: Lang, what: string): string {
  return readingWords[lang].lists[what] ?? what;
}

/** `text-or-list` in words. */
export function shapeWords(lang: Lang, shapes: ReadingParameters['wrong-type']['expected']): string {
  const { shapes: words, or } = readingWords[lang];
  return shapes
    .split('-or-')
    .map((shape) => words[shape as Shape])
    .join(or);
}

/** The first dozen of a list. */
export function someOf(lang: Lang, items: readonly string[]): string {
  const { comma, more } = readingWords[lang];
  const rest = items.length - 12;
  const shown = items.slice(0, 12).join(comma);
  if (rest <= 0) return shown;
  return shown + more(lang === 'zh' ? items.length : rest);
}

/**
 * A text on one line and no longer than a message can hold.
 *
 * @example
 * short('a very long sentence that nobody would read to its end') // 'a very long sentence that nobody would r...'
 */
export function short(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length <= 42 ? characters.join('') : `${characters.slice(0, 40).join('')}...`;
}
