/** The published shape of `crp account --format json`. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { accountShape } from './accounts.ts';
import { count, flag, numberOrNull, word, wordOrNull } from './fields.ts';
import { actionsShape, readinessShape, seatShape, targetsShape } from './trace-parts.ts';

export const accountOutputShape = z
  .strictObject({
    crp: z.literal('account').meta(inBoth('命令', 'Command')),
    format: z.literal(1).meta(inBoth('输出格式版本', 'Version of this format')),
    'as-of': word('截至日', 'Day of the state'),
    since: word('对比日', 'The earlier day'),
    id: word('客户', 'Account'),
    currency: wordOrNull('币种', 'Currency'),
    layers: accountShape,
    reporting: z
      .array(
        z.strictObject({
          contact: word('联系人', 'Contact'),
          depth: count('在汇报线上离顶端几步', 'Steps below the head of the line'),
        }),
      )
      .readonly()
      .meta(inBoth('按汇报线的次序', 'In the order of the reporting lines')),
    hilltops: z
      .record(
        z.string(),
        readinessShape.extend({
          'index-then': numberOrNull(
            '要求的级别都到了时的链指数',
            "The chain's index with every required level there",
          ),
          'days-left': z.number().int().nullable().meta(inBoth('剩余天数', 'Days left')),
          seats: z.array(seatShape).readonly().meta(inBoth('决策链', 'Decision chain')),
        }),
      )
      .meta(inBoth('没有结局的山头', 'Open hilltops')),
    projects: z
      .record(
        z.string(),
        z.strictObject({
          open: flag('没有结局', 'Without an outcome'),
          category: wordOrNull('品类', 'Category'),
          amount: numberOrNull('金额', 'Amount'),
          stage: wordOrNull('阶段', 'Stage'),
          probability: numberOrNull('概率', 'Probability'),
          decision: wordOrNull('定标日', 'Day of the decision'),
          outcome: wordOrNull('结局', 'Outcome'),
        }),
      )
      .meta(inBoth('项目', 'Projects')),
    targets: targetsShape,
    'without-action': z
      .array(word('对象', 'Subject'))
      .readonly()
      .meta(inBoth('没有在做的行动的差距', 'Gaps for which nobody plans anything')),
    actions: actionsShape,
    spend: z
      .array(
        z.strictObject({
          year: word('年', 'Year'),
          category: word('品类', 'Category'),
          total: numberOrNull('花费', 'Spend'),
          ours: numberOrNull('我方', 'Ours'),
          rivals: z.record(z.string(), z.number()).meta(inBoth('对手', 'Rivals')),
          basis: wordOrNull('依据', 'Basis'),
        }),
      )
      .readonly()
      .meta(inBoth('花费，如计划所写', 'Spend as declared')),
    staff: z
      .array(
        z.strictObject({
          staff: word('我方的人', 'One of ours'),
          as: word('身份', 'As'),
          time: numberOrNull('全时月的份额', 'Share of a full-time month'),
        }),
      )
      .readonly()
      .meta(inBoth('人手', 'Assignments')),
  })
  .meta({ title: 'crp account', ...inBoth('一个客户', 'One account') });

export type AccountPageOutput = z.output<typeof accountOutputShape>;
