/** The published shape of `crp gaps --format json`. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { count, number, word, wordOrNull, words } from './fields.ts';
import { goalShape } from './goals.ts';
import { targetShape } from './targets.ts';

const counted = z.strictObject({ targets: count('目标数', 'Targets'), met: count('已达', 'Met') });
const kind = z
  .enum(['contact', 'department', 'general', 'organization'])
  .meta(inBoth('哪一层', 'Layer of the subject'));
const targets = z.array(targetShape).readonly().meta(inBoth('关系目标', 'Relationship targets'));
const byId = (zh: string, en: string) => z.record(z.string(), targets).meta(inBoth(zh, en));
const subject = z.strictObject({ subject: word('对象', 'Subject'), kind });

export const gapsOutputShape = z
  .strictObject({
    crp: z.literal('gaps').meta(inBoth('命令', 'Command')),
    format: z.literal(1).meta(inBoth('输出格式版本', 'Version of this format')),
    'as-of': word('截至日', 'Day of the state'),
    currency: wordOrNull('币种', 'Currency'),
    counts: z
      .strictObject({ contact: counted, department: counted, general: counted, organization: counted })
      .meta(inBoth('计划里写的目标', 'Targets that the plan sets')),
    required: counted.meta(inBoth('只由山头要求的级别', 'Levels that only hilltops require')),
    behind: number(
      '背后金额合计，每个项目和花费格只算一次',
      'Money behind all gaps, each project and cell once',
    ),
    accounts: z
      .record(
        z.string(),
        z.strictObject({
          general: targets,
          organization: targets,
          departments: byId('部门', 'Departments'),
          contacts: byId('联系人', 'Contacts'),
        }),
      )
      .meta(inBoth('客户', 'Accounts')),
    organizations: z
      .record(z.string(), z.strictObject({ contacts: byId('联系人', 'Contacts') }))
      .meta(inBoth('客户之外的组织', 'Organizations outside the accounts')),
    persons: words('人的差距，按次序', 'Gaps of persons, ranked'),
    bodies: z
      .array(subject)
      .readonly()
      .meta(inBoth('部门与组织的差距，按次序', 'Gaps of departments and organizations, ranked')),
    'without-action': z
      .array(subject)
      .readonly()
      .meta(inBoth('没有在做的行动的差距', 'Gaps for which nobody plans anything')),
    goals: z.record(z.string(), goalShape).meta(inBoth('计数目标', 'Count goals')),
    'without-category': words('没标品类的关键人', 'Key contacts that name no category'),
  })
  .meta({ title: 'crp gaps', ...inBoth('关系差距', 'What is missing') });

export type GapsOutput = z.output<typeof gapsOutputShape>;
