/** The published shape of an account's three layers at a day. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { organizationUnmetShape, unmetShape } from './conditions.ts';
import { contactShape } from './contacts.ts';
import { count, flag, number, numberOrNull, word, wordOrNull, words } from './fields.ts';
import {
  assessedShape,
  capShape,
  confirmationShape,
  departmentLevelShape,
  freshnessShape,
  nextShape,
} from './levels.ts';

const indexShape = z
  .strictObject({
    value: numberOrNull('支持指数 -100 到 100；空为未评', 'Support index −100 to 100; null is not assessed'),
    before: numberOrNull('以前', 'On the earlier day'),
    completeness: number('已评权重占比', 'Assessed weight by weight'),
    marked: flag('已评不足', 'Too little of it is assessed'),
    weight: number('权重合计', 'Sum of the weights'),
    parts: z
      .array(
        z.strictObject({
          contact: word('联系人', 'Contact'),
          weight: number('权重', 'Weight'),
          level: wordOrNull('级别', 'Level'),
          value: number('级别的值', 'Value of the level'),
          contribution: number('贡献', 'Contribution'),
        }),
      )
      .readonly()
      .meta(inBoth('每人的贡献，合计为指数', 'What each person contributes; they add up to the index')),
    changes: z
      .array(
        z.strictObject({
          contact: word('联系人', 'Contact'),
          change: number('变化', 'Change'),
          because: z
            .enum(['level', 'first', 'joined', 'left', 'weight'])
            .meta(inBoth('因为什么', 'What it comes from')),
        }),
      )
      .readonly()
      .meta(inBoth('比以前的变化，合计为差', 'Change by person; they add up to the difference')),
  })
  .meta(inBoth('支持指数', 'Support index'));

const who = words('是谁', 'Who');
const colourShape = z
  .strictObject({
    name: z.enum(['grey', 'red', 'amber', 'green']).meta(inBoth('灯', 'Colour')),
    reasons: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.enum(['nobody-assessed', 'no-decider-supportive', 'decider-unknown']) }),
          z.strictObject({
            kind: z.literal('nobody-supportive'),
            'enough-points': words('分够而被门槛挡住的', 'Who has the points and is held by a gate'),
          }),
          z.strictObject({ kind: z.enum(['decider-not-assessed', 'opponents']), who }),
        ]),
      )
      .readonly()
      .meta(inBoth('为什么不是绿', 'Why it is not green')),
  })
  .meta(inBoth('灯', 'Colour'));

const amounts = z.strictObject({
  contacts: count('几位', 'Contacts'),
  roles: count('几种角色', 'Roles'),
  own: count('我方几人', 'Own people'),
});
const linesShape = z
  .strictObject({
    live: words('有效线', 'Live lines'),
    roles: count('几种角色', 'Roles among them'),
    own: words('我方谁握着', 'Own people who hold them'),
    needed: amounts.meta(inBoth('要多少', 'Needed')),
    missing: amounts.meta(inBoth('缺多少', 'Missing')),
    enough: flag('够', 'Enough'),
  })
  .meta(inBoth('有效线', 'Live lines'));

const next = nextShape.extend({
  unmet: z
    .array(z.union([unmetShape, organizationUnmetShape]))
    .readonly()
    .meta(inBoth('没满足的条件', 'Conditions that are not met')),
});

const generalShape = z
  .strictObject({
    score: numberOrNull('部门得分按权重平均，未取整', "Mean of the departments' scores by weight, unrounded"),
    'by-score': wordOrNull('按得分的级别', 'Level by score'),
    caps: z.array(capShape).readonly().meta(inBoth('降级的门槛', 'Gates that cap it')),
    level: wordOrNull('现行级别；空为未评', 'Level in force; null is not assessed'),
    provisional: flag('暂定', 'Provisional'),
    next: next.nullable(),
  })
  .meta(inBoth('普遍客户关系', 'General relationship'));

const organizationShape = z
  .strictObject({
    assessed: assessedShape.nullable(),
    index: numberOrNull('指数 0 到 100；空为未评或判断', 'Index 0 to 100; null is not assessed, or judged'),
    breadth: count('达到宽度深度的环节数', 'Stages deep enough to count for breadth'),
    stages: z
      .record(
        z.string(),
        z.strictObject({
          weight: number('权重', 'Weight'),
          depth: numberOrNull('深度；空为没列', 'Depth; null is not listed'),
          contribution: number('贡献', 'Contribution to the index'),
        }),
      )
      .meta(inBoth('采购环节', 'Stages of procurement')),
    mechanisms: words('有效的机制', 'Mechanisms in force'),
    claimed: wordOrNull('自评', 'Claimed'),
    level: wordOrNull('现行级别；空为未评', 'Level in force; null is not assessed'),
    confirmation: confirmationShape.nullable(),
    provisional: flag('暂定', 'Provisional'),
    judged: flag('判断的级别', 'A judged level'),
    freshness: freshnessShape.nullable(),
    next: next.nullable(),
  })
  .meta(inBoth('组织客户关系', 'Organizational relationship'));

const departmentShape = z
  .strictObject({
    weight: z.enum(['core', 'related', 'peripheral']).meta(inBoth('部门分量', 'Weight of the department')),
    owner: wordOrNull('负责人', 'Owner'),
    level: wordOrNull('现行级别；空为未评', 'Level in force; null is not assessed'),
    score: numberOrNull('得分，未取整', 'Score, unrounded'),
    general: departmentLevelShape.nullable().meta(inBoth('级别从何而来', 'Where the level comes from')),
  })
  .meta(inBoth('部门', 'Department'));

export const contactsShape = z.record(z.string(), contactShape).meta(inBoth('联系人', 'Contacts'));

export const accountShape = z
  .strictObject({
    tier: word('客户级别', 'Tier'),
    maturity: z.enum(['new', 'developing', 'mature']).meta(inBoth('成熟度', 'Maturity')),
    owner: wordOrNull('负责人', 'Owner'),
    index: indexShape,
    colour: colourShape,
    lines: linesShape,
    general: generalShape,
    organization: organizationShape,
    'organization-by-category': z
      .record(z.string(), organizationShape)
      .meta(inBoth('按品类', 'By product category')),
    departments: z.record(z.string(), departmentShape).meta(inBoth('部门', 'Departments')),
    contacts: contactsShape,
  })
  .meta(inBoth('客户', 'Account'));

export type AccountOutput = z.output<typeof accountShape>;
