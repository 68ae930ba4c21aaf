/** What is said about parts of a plan, about references, and about entries that contradict each other. */
import { kindWord, type Messages, short, someOf } from './words.ts';

export type PlanCode =
  | 'part-missing'
  | 'part-outside'
  | 'part-loop'
  | 'part-single-value'
  | 'part-left-out'
  | 'glob-empty'
  | 'repeated-id'
  | 'unknown-reference'
  | 'ambiguous-reference'
  | 'missing-rate'
  | 'currency-missing'
  | 'dates-reversed'
  | 'nothing-before'
  | 'share-over-total'
  | 'awards-over-amount'
  | 'reports-to-loop'
  | 'target-path-falls';

export const planMessages: Messages<PlanCode> = {
  zh: {
    'part-missing': ({ file }) => ({
      message: `没有文件 ${file}`,
      help: '路径从写它的文件所在的文件夹算起；改路径，或把文件放回去',
    }),
    'part-outside': ({ file }) => ({
      message: `${file} 在规划的文件夹之外`,
      help: 'include 只能读规划所在文件夹里的文件：把它移进来',
    }),
    'part-loop': ({ chain }) => ({
      message: `文件绕了一圈：${chain.join(' > ')}`,
      help: '去掉其中一处引用',
    }),
    'part-single-value': ({ key }) => ({
      message: `${key} 只能写在主文件里`,
      help: '移到主文件；分文件里只放列表',
    }),
    'part-left-out': ({ file }) => ({ message: `没有算上 ${file}：它有错误`, help: '改好其中的错误' }),
    'glob-empty': ({ glob }) => ({
      message: `没有文件符合 ${glob}`,
      help: '看看文件夹和扩展名；还没有这样的文件时可以不理会',
    }),
    'repeated-id': ({ id, kind }) => ({
      message: `${kindWord('zh', kind)}的 id ${id} 已经用过`,
      help: ['account', 'organization', 'project', 'target', 'goal'].includes(kind)
        ? '换一个 id：客户、外部组织、项目、目标和关系目标不能同名'
        : '换一个 id',
    }),
    'unknown-reference': ({ found, kind, known, suggestion }) => ({
      message: `${kindWord('zh', kind)} ${short(found)} 不存在`,
      help: referenceHelpZh(kind, known, suggestion),
    }),
    'ambiguous-reference': ({ found, candidates }) => ({
      message: `${short(found)} 可以指 ${candidates.length} 个`,
      help: `写全：${someOf('zh', candidates)}`,
    }),
    'missing-rate': ({ currency, on }) => ({
      message: `没有 ${currency} 在 ${on} 的汇率`,
      help: `在 rates 里加上 {on: ${on}, ${currency}: ...}`,
    }),
    'currency-missing': () => ({
      message: '写了金额，却没有写币种',
      help: '在主文件里写上币种，如 currency: CNY',
    }),
    'dates-reversed': ({ from, to }) => ({
      message: `结束的 ${to} 早于开始的 ${from}`,
      help: '改其中一个日期',
    }),
    'nothing-before': ({ subject }) => ({
      message: `${subject} 写了 same，之前却没有评过`,
      help: '第一次要写出分数或级别',
    }),
    'share-over-total': ({ account, category, year, total, sum }) => ({
      message: `${account} ${year} 年 ${category}：我方与对手合计 ${sum}，超过总额 ${total}`,
      help: '改总额，或改各家的数',
    }),
    'awards-over-amount': ({ project, amount, sum }) => ({
      message: `${project} 的中标额合计 ${sum}，超过项目金额 ${amount}`,
      help: '改项目金额，或改各家的中标额',
    }),
    'reports-to-loop': ({ chain }) => ({
      message: `汇报关系绕了一圈：${chain.join(' > ')}`,
      help: '改其中一个人的 reports-to',
    }),
    'target-path-falls': ({ target, step }) => ({
      message: `目标 ${target} 到 ${step} 反而下降`,
      help: '各步是累计值，不应下降；有意如此时可以不理会',
    }),
  },
  en: {
    'part-missing': ({ file }) => ({
      message: `there is no file ${file}`,
      help: 'a path starts at the folder of the file that names it; change the path, or put the file back',
    }),
    'part-outside': ({ file }) => ({
      message: `${file} is outside the folder of the plan`,
      help: "include reads only files in the plan's own folder: move it there",
    }),
    'part-loop': ({ chain }) => ({
      message: `the files go in a circle: ${chain.join(' > ')}`,
      help: 'take one of these references out',
    }),
    'part-single-value': ({ key }) => ({
      message: `${key} can only stand in the main file`,
      help: 'move it to the main file; a part holds lists',
    }),
    'part-left-out': ({ file }) => ({
      message: `${file} is left out: it has errors`,
      help: 'correct the errors in it',
    }),
    'glob-empty': ({ glob }) => ({
      message: `no file fits ${glob}`,
      help: 'check folder and extension; if there are no such files yet, this does no harm',
    }),
    'repeated-id': ({ id, kind }) => ({
      message: `the id ${id} of this ${kindWord('en', kind)} is already taken`,
      help: ['account', 'organization', 'project', 'target', 'goal'].includes(kind)
        ? 'choose another: accounts, organizations, projects, targets and goals share their ids'
        : 'choose another',
    }),
    'unknown-reference': ({ found, kind, known, suggestion }) => ({
      message: `there is no ${kindWord('en', kind)} ${short(found)}`,
      help: referenceHelpEn(kind, known, suggestion),
    }),
    'ambiguous-reference': ({ found, candidates }) => ({
      message: `${short(found)} can mean ${candidates.length} things`,
      help: `write it in full: ${someOf('en', candidates)}`,
    }),
    'missing-rate': ({ currency, on }) => ({
      message: `there is no rate for ${currency} on ${on}`,
      help: `add {on: ${on}, ${currency}: ...} to rates`,
    }),
    'currency-missing': () => ({
      message: 'there are amounts but no currency',
      help: 'write the currency in the main file, as currency: CNY',
    }),
    'dates-reversed': ({ from, to }) => ({
      message: `the end ${to} is before the beginning ${from}`,
      help: 'change one of the dates',
    }),
    'nothing-before': ({ subject }) => ({
      message: `${subject} is the same as before, but was never assessed before`,
      help: 'write points or a level the first time',
    }),
    'share-over-total': ({ account, category, year, total, sum }) => ({
      message: `${account}, ${category} in ${year}: we and the rivals have ${sum} together, more than the total of ${total}`,
      help: 'change the total, or what each has',
    }),
    'awards-over-amount': ({ project, amount, sum }) => ({
      message: `the awards of ${project} sum to ${sum}, more than its amount of ${amount}`,
      help: 'change the amount, or the awards',
    }),
    'reports-to-loop': ({ chain }) => ({
      message: `who reports to whom goes in a circle: ${chain.join(' > ')}`,
      help: 'change reports-to of one of them',
    }),
    'target-path-falls': ({ target, step }) => ({
      message: `target ${target} falls at ${step}`,
      help: 'steps are cumulative and should not fall; if it is meant so, this does no harm',
    }),
  },
};

function referenceHelpZh(kind: string, known: readonly string[], suggestion: string | undefined): string {
  if (suggestion !== undefined) return `是不是 ${suggestion}？`;
  return known.length === 0 ? `先写出这个${kindWord('zh', kind)}` : `有：${someOf('zh', known)}`;
}

function referenceHelpEn(kind: string, known: readonly string[], suggestion: string | undefined): string {
  if (suggestion !== undefined) return `did you mean ${suggestion}?`;
  return known.length === 0
    ? `declare this ${kindWord('en', kind)} first`
    : `there are: ${someOf('en', known)}`;
}
