/** The published shape of `crp targets --format json`: market targets, pipeline, hilltops and white space by id. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { count, flag, number, numberOrNull, word, wordOrNull, words } from './fields.ts';
import { readinessShape } from './trace-parts.ts';

const money = (zh: string, en: string) =>
  numberOrNull(
    `${zh}（规划币种，整数单位）；空为未知`,
    `${en}, in whole units of the currency; null is unknown`,
  );
const value = numberOrNull('目标值', 'Value asked for');

const pipelineShape = z
  .strictObject({
    total: number('在谈合计', 'Open pipeline'),
    weighted: number('按概率加权', 'Weighted by probability'),
    'without-amount': words('没有金额的', 'Projects without an amount'),
    'without-probability': words('没有概率的', 'Projects without a probability'),
    projects: z.record(
      z.string(),
      z.strictObject({
        account: word('客户', 'Account'),
        amount: money('没定的金额', 'What is not decided yet'),
        probability: numberOrNull('概率，0 到 1', 'Probability, 0 to 1'),
        from: z
          .enum(['given', 'stage'])
          .nullable()
          .meta(inBoth('概率从哪里来', 'Where the probability comes from')),
        weighted: money('加权', 'Weighted'),
        decision: wordOrNull('定标日', 'Day of the decision'),
        overdue: flag('定标日已过', 'Past its decision day'),
      }),
    ),
  })
  .meta(inBoth('在谈项目', 'Pipeline'));

const profitShape = z.strictObject({
  kind: z.literal('profit'),
  metric: z.enum(['orders', 'revenue', 'collections', 'gross-margin']).meta(inBoth('指标', 'Figure')),
  account: wordOrNull('客户；空为区域', 'Account; null is the region'),
  value,
  booked: numberOrNull('已签（毛利率为比率）', 'Booked; a ratio of margin'),
  'booked-from': z
    .enum(['region', 'account', 'accounts', 'result', 'projects'])
    .nullable()
    .meta(inBoth('从哪里来', 'Where it comes from')),
  'booked-on': wordOrNull('哪天的结果', 'Day of the result'),
  done: numberOrNull('完成率', 'Booked over value'),
  remaining: money('还差', 'Remaining'),
  pace: z
    .strictObject({
      elapsed: number('已过的时间', 'Part of the period passed'),
      done: number('已完成', 'Part done'),
    })
    .nullable()
    .meta(inBoth('时间进度', 'Pace')),
  coverage: numberOrNull('覆盖倍数', 'Pipeline over remaining'),
  required: numberOrNull('要的倍数', 'Coverage needed'),
  'win-rate': z
    .strictObject({
      rate: number('赢率', 'Win rate'),
      closed: count('已定的项目', 'Closed projects'),
      from: z.enum(['closed', 'method']).meta(inBoth('从哪里来', 'Where it comes from')),
    })
    .nullable()
    .meta(inBoth('赢率', 'Win rate')),
  forecast: money('预计', 'Forecast'),
  hilltops: z
    .record(
      z.string(),
      z.strictObject({
        won: number('赢了预计', 'Forecast if won'),
        lost: number('输了预计', 'Forecast if lost'),
      }),
    )
    .meta(inBoth('每个山头赢和输', 'With each hilltop won and lost')),
  pipeline: pipelineShape.nullable(),
});

const shareShape = z.strictObject({
  kind: z.literal('share'),
  account: wordOrNull('客户', 'Account'),
  categories: words('品类；空为全部', 'Categories; none is all'),
  value,
  share: numberOrNull('现在的份额', 'Share now'),
  from: z.enum(['spend', 'baseline']).nullable().meta(inBoth('从哪里来', 'Where it comes from')),
  of: z.enum(['market', 'accounts']).meta(inBoth('占什么的份额', 'Of what')),
  total: number('盘子', 'Of what amount'),
  missing: money('还差', 'Missing'),
  leader: z
    .strictObject({ rival: word('对手', 'Rival'), share: number('份额', 'Share') })
    .nullable()
    .meta(inBoth('领先的对手', 'Leading rival')),
  without: words('不知道的格', 'Cells left out'),
});

const ratioShape = z.strictObject({
  ratio: numberOrNull('压制比', 'Suppression ratio'),
  ours: number('我方', 'Ours'),
  rivals: number('对手', "The rival's"),
  without: words('不知道的格', 'Cells left out'),
});
const competitionShape = ratioShape.extend({
  kind: z.literal('competition'),
  rival: word('对手', 'Rival'),
  value,
  categories: z.record(z.string(), ratioShape).meta(inBoth('分品类', 'By category')),
  'head-to-head': z
    .strictObject({ projects: count('交手', 'Projects'), ours: number('我方得的', 'Our part') })
    .nullable()
    .meta(inBoth('交手', 'Head to head')),
  denial: numberOrNull('我方丢的里对手也没拿到的', 'Of what we lost, what the rival lost too'),
});

const hilltopShape = z.strictObject({
  kind: z.literal('hilltop'),
  project: wordOrNull('项目', 'Project'),
  'days-left': numberOrNull('剩余天数', 'Days left'),
  readiness: readinessShape.nullable().meta(inBoth('空为已定', 'Null: decided')),
});

/** Market targets by id, as other pages hold them too. */
export const targetsById = z
  .record(z.string(), z.discriminatedUnion('kind', [profitShape, shareShape, competitionShape, hilltopShape]))
  .meta(inBoth('市场目标', 'Market targets'));

export const marketTargetsOutputShape = z
  .strictObject({
    crp: z.literal('targets').meta(inBoth('命令', 'Command')),
    format: z.literal(1).meta(inBoth('输出格式版本', 'Version of this format')),
    'as-of': word('截至日', 'Day of the state'),
    currency: wordOrNull('币种', 'Currency'),
    targets: targetsById,
    'white-space': z
      .record(
        z.string(),
        z.strictObject({
          next: wordOrNull('下一个要进的品类', 'Category to enter next'),
          cells: z.record(
            z.string(),
            z.strictObject({
              total: money('花费', 'Spend'),
              ours: money('我方', 'Ours'),
              share: numberOrNull('份额', 'Share'),
              leader: wordOrNull('领先的对手', 'Leading rival'),
              open: number('在谈', 'Open amount'),
            }),
          ),
        }),
      )
      .meta(inBoth('空白图', 'White space')),
  })
  .meta(inBoth('市场目标', 'Market targets'));

export type MarketTargetsOutput = z.output<typeof marketTargetsOutputShape>;
