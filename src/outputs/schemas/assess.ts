/** The published shape of `crp assess --format json`. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';

const level = z.string().nullable();
const layer = (zh: string, en: string) =>
  z
    .strictObject({
      score: z.number().nullable().meta(inBoth('得分，0 到 100，未取整', 'Score, 0 to 100, unrounded')),
      level: level.meta(inBoth('级别，null 为未评', 'Level, null if not assessed')),
      provisional: z.boolean().meta(inBoth('暂定', 'Provisional')),
    })
    .meta(inBoth(zh, en));

export const assessOutputShape = z
  .strictObject({
    crp: z.literal('assess').meta(inBoth('命令', 'Command')),
    format: z.literal(1).meta(inBoth('输出格式版本', 'Version of this format')),
    'as-of': z.string().meta(inBoth('截至日', 'Day of the state')),
    since: z.string().meta(inBoth('比较日', 'Day compared with')),
    accounts: z
      .record(
        z.string(),
        z.strictObject({
          tier: z.string().meta(inBoth('客户级别', 'Tier')),
          colour: z.enum(['grey', 'red', 'amber', 'green']).meta(inBoth('灯', 'Colour')),
          'colour-reasons': z.array(z.string()).meta(inBoth('为什么不是绿', 'Why it is not green')),
          index: z
            .number()
            .nullable()
            .meta(inBoth('支持指数，-100 到 100，未取整', 'Support index, -100 to 100, unrounded')),
          'index-before': z
            .number()
            .nullable()
            .meta(inBoth('比较日的指数', 'Index on the day compared with')),
          completeness: z.number().meta(inBoth('完整度，0 到 1', 'Completeness, 0 to 1')),
          lines: z.array(z.string()).meta(inBoth('有效线上的人', 'People with a live line')),
          'lines-enough': z.boolean().meta(inBoth('有效线够不够', 'Whether the lines are enough')),
          general: layer('普遍客户关系', 'General relationship'),
          organization: layer('组织客户关系', 'Organizational relationship'),
          mechanisms: z.array(z.string()).meta(inBoth('机制', 'Mechanisms in force')),
          departments: z.record(z.string(), layer('部门', 'Department')).meta(inBoth('部门', 'Departments')),
          contacts: z
            .record(
              z.string(),
              z.strictObject({
                role: z.string().nullable().meta(inBoth('角色', 'Role')),
                influence: z.string().meta(inBoth('影响力', 'Influence')),
                active: z.boolean().meta(inBoth('在岗', 'Still there')),
                score: z.number().nullable().meta(inBoth('得分', 'Score')),
                'by-score': level.meta(inBoth('按得分的级别', 'Level by score')),
                claimed: level.meta(inBoth('自评', 'Claimed')),
                confirmed: level.meta(inBoth('主管确认', 'Confirmed')),
                level: level.meta(inBoth('现行级别', 'Level in force')),
                gates: z.array(z.string()).meta(inBoth('下调它的门槛', 'Gates that lowered it')),
                provisional: z.boolean().meta(inBoth('暂定', 'Provisional')),
                judged: z.boolean().meta(inBoth('凭判断', 'Judged without points')),
                stale: z.boolean().nullable().meta(inBoth('过期', 'Stale')),
                on: z.string().nullable().meta(inBoth('评估日', 'Day of the assessment')),
                by: z.string().nullable().meta(inBoth('评估人', 'Assessor')),
                weight: z.number().meta(inBoth('权重', 'Weight in the index')),
                opponent: z.string().nullable().meta(inBoth('反对者', 'Opponent')),
              }),
            )
            .meta(inBoth('联系人', 'Contacts')),
        }),
      )
      .meta(inBoth('客户', 'Accounts')),
    movements: z.record(z.string(), z.array(z.string())).meta(inBoth('比较日以来的变化', 'What moved since')),
    losses: z
      .array(
        z.strictObject({
          account: z.string().meta(inBoth('客户', 'Account')),
          without: z.string().meta(inBoth('谁不在', 'Who is gone')),
          'index-before': z.number().nullable().meta(inBoth('现在的指数', 'Index now')),
          'index-after': z.number().nullable().meta(inBoth('之后的指数', 'Index after')),
          'colour-before': z.string().meta(inBoth('现在的灯', 'Colour now')),
          'colour-after': z.string().meta(inBoth('之后的灯', 'Colour after')),
          effects: z.array(z.string()).meta(inBoth('后果', 'Effects')),
        }),
      )
      .meta(inBoth('最怕谁走', 'Whose leaving would hurt')),
  })
  .meta({ title: 'crp assess', ...inBoth('三层关系', 'The three layers of relationships') });

export type AssessOutput = z.output<typeof assessOutputShape>;
