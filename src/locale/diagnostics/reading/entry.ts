/** What is said about keys and values that do not have the shape that the format asks for. */
import { listWord, type Messages, readingWords, shapeWords, short, someOf } from './words.ts';

export type EntryCode =
  | 'format-version'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'not-allowed'
  | 'bad-id'
  | 'bad-date'
  | 'bad-amount'
  | 'bad-percentage'
  | 'bad-number'
  | 'bad-effort'
  | 'bad-points'
  | 'bad-text';

export const entryMessages: Messages<EntryCode> = {
  zh: {
    'format-version': ({ found, known }) => ({
      message: `读不了格式版本 ${short(found)}`,
      help: `这个版本的程序认得 ${someOf('zh', known)}：写 crp: ${known.at(-1) ?? 1}，或换新版程序`,
    }),
    'unknown-key': ({ key, known, suggestion, in: where }) => ({
      message: where === '' ? `没有 ${short(key)} 这个键` : `${where} 里没有 ${short(key)} 这个键`,
      ...(isRestOfAmount(key)
        ? { help: '数字里的逗号会另起一个键：去掉逗号' }
        : helpZh(suggestion, known, '可以写的键有')),
    }),
    'missing-key': ({ key, in: where }) => ({
      message: where === '' ? `缺少 ${key}` : `${where} 里缺少 ${key}`,
      help: `补上「${key}: ...」`,
    }),
    'wrong-type': ({ expected, found }) => ({
      message: `这里应是${shapeWords('zh', expected)}，写的是${readingWords.zh.shapes[found]}`,
      help: shapeHelp.zh(expected),
    }),
    'not-allowed': ({ found, allowed, suggestion, what }) => ({
      message: what === '' ? `不能写 ${short(found)}` : `${listWord('zh', what)}不能是 ${short(found)}`,
      ...helpZh(suggestion, allowed, '可以写'),
    }),
    'bad-id': ({ found, suggestion }) => ({
      message: `${short(found)} 不能作 id`,
      help: suggestion ? `是不是 ${suggestion}？` : 'id 用文字、数字、- 和 _；显示的名字写在 name 里',
    }),
    'bad-date': ({ found, suggestion }) => ({
      message: `${short(found)} 不是日期`,
      help: suggestion ? `是不是 ${suggestion}？` : '写成 2027-01-31、2027-11 或 2027-Q3',
    }),
    'bad-amount': ({ found, suggestion }) => ({
      message: `${short(found)} 不是金额`,
      help: suggestion ? `是不是 ${suggestion}？` : '写数字，或带单位：5600万、1.6亿；外币写 USD 1.2M',
    }),
    'bad-percentage': ({ found, suggestion }) => ({
      message: `${short(found)} 不是百分比`,
      help: suggestion ? `是不是 ${suggestion}？` : '写成 30% 或 0.3',
    }),
    'bad-number': ({ found, from, to }) => ({
      message: `${short(found)} 不在 ${from} 到 ${to} 之间`,
      help: `写 ${from} 到 ${to} 的一个整数`,
    }),
    'bad-effort': ({ found }) => ({
      message: `${short(found)} 不是工作量`,
      help: '写成 24h（小时）、3d（天，每天 8 小时）或 1w（周，每周 40 小时）',
    }),
    'bad-points': ({ found, expected, from, to }) => ({
      message: `${short(found)} 不是 ${expected} 个 ${from} 到 ${to} 的分数`,
      help: `写 ${expected} 个分数，用空格隔开，没观察到的写 . ；也可以写一个级别，或 same（没有变化）`,
    }),
    'bad-text': ({ reason }) =>
      reason === 'empty'
        ? { message: '这里是空的', help: '写上内容，或去掉这个键' }
        : { message: '这里不能换行', help: '写在一行里' },
  },
  en: {
    'format-version': ({ found, known }) => ({
      message: `cannot read format version ${short(found)}`,
      help: `this version of the program knows ${someOf('en', known)}: write crp: ${known.at(-1) ?? 1}, or use a newer program`,
    }),
    'unknown-key': ({ key, known, suggestion, in: where }) => ({
      message: where === '' ? `there is no key ${short(key)}` : `${where} has no key ${short(key)}`,
      ...(isRestOfAmount(key)
        ? { help: 'a comma within a number begins another key: write the number without it' }
        : helpEn(suggestion, known, 'the keys are')),
    }),
    'missing-key': ({ key, in: where }) => ({
      message: where === '' ? `${key} is missing` : `${key} is missing in ${where}`,
      help: `add "${key}: ..."`,
    }),
    'wrong-type': ({ expected, found }) => ({
      message: `${shapeWords('en', expected)} is expected here, but there is ${readingWords.en.shapes[found]}`,
      help: shapeHelp.en(expected),
    }),
    'not-allowed': ({ found, allowed, suggestion, what }) => ({
      message:
        what === ''
          ? `${short(found)} is not allowed here`
          : `${listWord('en', what)} cannot be ${short(found)}`,
      ...helpEn(suggestion, allowed, 'it can be'),
    }),
    'bad-id': ({ found, suggestion }) => ({
      message: `${short(found)} cannot be an id`,
      help: suggestion
        ? `did you mean ${suggestion}?`
        : 'an id has letters, digits, - and _; what people read goes into name',
    }),
    'bad-date': ({ found, suggestion }) => ({
      message: `${short(found)} is not a date`,
      help: suggestion ? `did you mean ${suggestion}?` : 'write 2027-01-31, 2027-11 or 2027-Q3',
    }),
    'bad-amount': ({ found, suggestion }) => ({
      message: `${short(found)} is not an amount`,
      help: suggestion
        ? `did you mean ${suggestion}?`
        : 'write a number, or one with k, M or B; another currency as USD 1.2M',
    }),
    'bad-percentage': ({ found, suggestion }) => ({
      message: `${short(found)} is not a percentage`,
      help: suggestion ? `did you mean ${suggestion}?` : 'write 30% or 0.3',
    }),
    'bad-number': ({ found, from, to }) => ({
      message: `${short(found)} is not between ${from} and ${to}`,
      help: `write a whole number from ${from} to ${to}`,
    }),
    'bad-effort': ({ found }) => ({
      message: `${short(found)} is not an effort`,
      help: 'write 24h (hours), 3d (days of 8 hours) or 1w (weeks of 40 hours)',
    }),
    'bad-points': ({ found, expected, from, to }) => ({
      message: `${short(found)} is not ${expected} points from ${from} to ${to}`,
      help: `write ${expected} numbers with spaces between them and . for what was not observed; or a level, or same (nothing changed)`,
    }),
    'bad-text': ({ reason }) =>
      reason === 'empty'
        ? { message: 'there is nothing here', help: 'write something, or take the key out' }
        : { message: 'there can be no line break here', help: 'write it on one line' },
  },
};

function helpZh(suggestion: string | undefined, known: readonly string[], lead: string): { help?: string } {
  if (suggestion !== undefined) return { help: `是不是 ${suggestion}？` };
  return known.length === 0 ? {} : { help: `${lead} ${someOf('zh', known)}` };
}

function helpEn(suggestion: string | undefined, known: readonly string[], lead: string): { help?: string } {
  if (suggestion !== undefined) return { help: `did you mean ${suggestion}?` };
  return known.length === 0 ? {} : { help: `${lead} ${someOf('en', known)}` };
}

const shapeHelp = {
  zh: (expected: string) => {
    if (expected.includes('list')) return '列表写成 [甲, 乙]，或每行一个「- 内容」';
    return expected.includes('map') ? '写成 {键: 值}，或下一行缩进写「键: 值」' : '写一个值，不带括号和短横';
  },
  en: (expected: string) => {
    if (expected.includes('list')) return 'write a list as [one, two], or with "- entry" on each line';
    return expected.includes('map')
      ? 'write {key: value}, or "key: value" indented on the next line'
      : 'write one value, without brackets and dashes';
  },
};

/** `1,200k` inside braces reads as `1` and a key `200k`. */
function isRestOfAmount(key: string): boolean {
  return /^\d{3}(\D|$)/.test(key);
}
