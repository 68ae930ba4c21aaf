/** What findings about missing figures, assumptions and accepted findings say. */
import { findingWords, type Messages } from './words.ts';

const { zh, en } = findingWords;

type Code =
  | 'share-unknown'
  | 'amount-missing'
  | 'account-targets-dont-add-up'
  | 'assumed'
  | 'unknown-rule'
  | 'accepted-expired'
  | 'accepted-unused';

const figuresZh = { total: '总额', ours: '我方金额' } as const;
const figuresEn = { total: 'the total', ours: 'our amount' } as const;
const factsZh = {
  influence: '影响力',
  'department-weight': '部门权重',
  tier: '客户级别',
  maturity: '成熟度',
} as const;
const factsEn = {
  influence: 'influence',
  'department-weight': 'department weight',
  tier: 'tier',
  maturity: 'maturity',
} as const;
const valuesZh: Readonly<Record<string, string>> = {
  high: '高',
  medium: '中',
  low: '低',
  core: '核心',
  related: '相关',
  peripheral: '外围',
  new: '新',
  developing: '发展',
  mature: '成熟',
};

export const figureMessages: Messages<Code> = {
  zh: {
    'share-unknown': (parameters) =>
      parameters.reason === 'cell'
        ? {
            message: `${zh.who(parameters.account)} ${parameters.year} 年${parameters.category.name}的花费没有${zh.list(parameters.missing.map((figure) => figuresZh[figure]))}，不计入份额`,
            help: '问到了就填，没有就写 0；估计的写 basis: estimate',
          }
        : {
            message: `${zh.who(parameters.target)} 范围里没有一笔花费，份额算不出来`,
            help: '在客户的 spend 里写这个品类的 total 和 ours，估计的也行',
          },
    'amount-missing': ({ project }) => ({
      message: `${zh.who(project)} 没有金额，哪个合计都不含它`,
      help: '写 amount，估计的也行；分标段的写在 lots 里',
    }),
    'account-targets-dont-add-up': ({ target, parts, whole, accounts, currency }) => ({
      message: `${zh.who(target)}：${accounts} 个客户分到 ${zh.money(parts, currency)}，区域目标 ${zh.money(whole, currency)}，${parts < whole ? '还差' : '多出'} ${zh.money(Math.abs(whole - parts), currency)}`,
      help: '把剩下的分到客户，或改区域目标',
    }),
    assumed: ({ count, facts }) => ({
      message: `${count} 处没有写，按方法取默认值：${zh.list(facts.map(({ fact, value, count: times, first }) => `${factsZh[fact]} ${times} 处按${valuesZh[value] ?? ` ${value}`}（如 ${first}）`))}`,
      help: '知道的补上：级别和影响力决定指数、期限和人手',
    }),
    'unknown-rule': ({ found, known, suggestion }) => ({
      message: `没有叫 ${found} 的发现`,
      help: suggestion === undefined ? `可以接受的有 ${zh.list(known)}` : `是不是 ${suggestion}？`,
    }),
    'accepted-expired': ({ rule, subject, until, by, count }) => ({
      message: `${rule}${subject === null ? '' : ` ${subject}`} 只接受到 ${until}${by === null ? '' : `（${by}）`}，期限已过，${count} 条重新报`,
      help: '解决它；还要再等，就写新的 until 和 why',
    }),
    'accepted-unused': ({ rule, subject }) => ({
      message: `接受了 ${rule}${subject === null ? '' : ` ${subject}`}，但现在没有这条发现`,
      help: '已经解决的，删掉这一条；写错了对象的，改过来',
    }),
  },
  en: {
    'share-unknown': (parameters) =>
      parameters.reason === 'cell'
        ? {
            message: `${en.who(parameters.account)}: spend on ${parameters.category.name} in ${parameters.year} lacks ${en.list(parameters.missing.map((figure) => figuresEn[figure]))} and is in no share`,
            help: 'Ask and fill it in, write 0 for none, mark a guess with `basis: estimate`',
          }
        : {
            message: `${en.who(parameters.target)}: there is no spend in scope, so the share cannot be worked out`,
            help: "Write `total` and `ours` of the category in the accounts' `spend`, as estimates if need be",
          },
    'amount-missing': ({ project }) => ({
      message: `${en.who(project)} has no amount and is in no sum`,
      help: 'Write `amount`, as an estimate if need be; for lots, in `lots`',
    }),
    'account-targets-dont-add-up': ({ target, parts, whole, accounts, currency }) => ({
      message: `${en.who(target)}: ${accounts} ${accounts === 1 ? 'account has' : 'accounts have'} ${en.money(parts, currency)} of the region's ${en.money(whole, currency)}, ${en.money(Math.abs(whole - parts), currency)} too ${parts < whole ? 'little' : 'much'}`,
      help: 'Give the rest to accounts, or change the target of the region',
    }),
    assumed: ({ count, facts }) => ({
      message: `${count} ${count === 1 ? 'fact is' : 'facts are'} not written and taken from the method: ${en.list(facts.map(({ fact, value, count: times, first }) => `${factsEn[fact]} ${value} (${times}, first ${first})`))}`,
      help: 'Write what you know: tier and influence decide index, freshness and people needed',
    }),
    'unknown-rule': ({ found, known, suggestion }) => ({
      message: `There is no finding called ${found}`,
      help: suggestion === undefined ? `Known are ${en.list(known)}` : `Did you mean ${suggestion}?`,
    }),
    'accepted-expired': ({ rule, subject, until, by, count }) => ({
      message: `${rule}${subject === null ? '' : ` ${subject}`} was accepted until ${until}${by === null ? '' : ` (by ${by})`}: ${count} ${count === 1 ? 'is' : 'are'} reported again`,
      help: 'Settle it, or write a new `until` and why',
    }),
    'accepted-unused': ({ rule, subject }) => ({
      message: `${rule}${subject === null ? '' : ` ${subject}`} is accepted and nothing of the kind is found`,
      help: 'Take the entry out where the matter is settled, or correct its subject',
    }),
  },
};
