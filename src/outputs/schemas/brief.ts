/** The published shape of `crp brief --format json`, which the report's holds as well. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { targetsById } from './market-targets.ts';

export const briefParts = {
  'as-of': z.string().meta(inBoth('截至日', 'Day of the state')),
  elapsed: z.number().meta(inBoth('规划期已过的部分，0 到 1', 'Part of the period that is over, 0 to 1')),
  targets: targetsById,
  hilltops: z
    .record(
      z.string(),
      z.strictObject({
        light: z.enum(['red', 'amber', 'green']).meta(inBoth('灯', 'Light')),
        reasons: z.array(z.string()).meta(inBoth('原因', 'Reasons')),
        required: z.number().int().meta(inBoth('有要求的人数', 'People of whom a level is required')),
        'in-place': z.number().int().meta(inBoth('到位人数', 'Of those, in place')),
        'days-left': z.number().int().nullable().meta(inBoth('剩余天数', 'Days left')),
        amount: z.number().nullable().meta(inBoth('金额', 'Amount')),
      }),
    )
    .meta(inBoth('山头', 'Hilltops')),
  'top-gaps': z.array(z.string()).meta(inBoth('最要紧的差距', 'The gaps that matter most, by subject')),
  asks: z
    .array(
      z.strictObject({
        kind: z.enum(['plan', 'opponent', 'confirm', 'review-targets']).meta(inBoth('种类', 'Kind')),
        about: z.array(z.string()).meta(inBoth('关于谁', 'About whom or what')),
        decides: z.string().nullable().meta(inBoth('谁定', 'Who decides')),
        by: z.string().nullable().meta(inBoth('最晚', 'By when')),
      }),
    )
    .meta(inBoth('请领导定的事', 'Decisions asked for')),
  trust: z
    .strictObject({
      people: z.number().int().meta(inBoth('关键人', 'Key contacts')),
      fresh: z.number().int().meta(inBoth('有效', 'Fresh')),
      stale: z.array(z.string()).meta(inBoth('过期', 'Stale')),
      'not-assessed': z.array(z.string()).meta(inBoth('未评', 'Not assessed')),
      confirmed: z.array(z.string()).meta(inBoth('已确认', 'Confirmed')),
      awaiting: z.array(z.string()).meta(inBoth('待确认', 'Waiting for the supervisor')),
    })
    .meta(inBoth('数据可信度', 'How far the data can be trusted')),
};

export const briefOutputShape = z
  .strictObject({
    crp: z.literal('brief').meta(inBoth('命令', 'Command')),
    format: z.literal(1).meta(inBoth('输出格式版本', 'Version of this format')),
    since: z.string().meta(inBoth('对比日', 'The earlier day')),
    ...briefParts,
    accounts: z
      .record(
        z.string(),
        z.strictObject({
          tier: z.string().meta(inBoth('客户级别', 'Tier')),
          colour: z.enum(['grey', 'red', 'amber', 'green']).meta(inBoth('灯', 'Colour')),
          index: z.number().nullable().meta(inBoth('支持指数', 'Support index')),
          before: z.number().nullable().meta(inBoth('以前的支持指数', 'Support index on the earlier day')),
          general: z.string().nullable().meta(inBoth('普遍关系的级别', 'Level of the general relationship')),
          organization: z
            .string()
            .nullable()
            .meta(inBoth('组织关系的级别', 'Level of the organizational relationship')),
        }),
      )
      .meta(inBoth('客户', 'Accounts')),
    opponent: z
      .strictObject({
        contact: z.string().meta(inBoth('联系人', 'Contact')),
        level: z.string().nullable().meta(inBoth('级别', 'Level')),
        'level-before': z.string().nullable().meta(inBoth('以前的级别', 'Level on the earlier day')),
        action: z
          .enum(['none', 'open', 'overdue', 'done-nothing-next'])
          .meta(inBoth('应对的行动', 'How the action for it stands')),
      })
      .nullable()
      .meta(inBoth('最要紧的反对者', 'The opponent who weighs most')),
  })
  .meta({ title: 'crp brief', ...inBoth('一页纸', 'One page for the boss') });

export type BriefOutput = z.output<typeof briefOutputShape>;
