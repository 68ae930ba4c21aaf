/** The published shape of `crp explain --format json`: one trace, told by `kind`. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { accountShape } from './accounts.ts';
import { contactShape } from './contacts.ts';
import { count, flag, number, numberOrNull, word, wordOrNull, words } from './fields.ts';
import { goalShape } from './goals.ts';
import { contactLevelShape, departmentLevelShape } from './levels.ts';
import {
  actionsShape,
  conditionsShape,
  contributionsShape,
  historyShape,
  placeShape,
  readinessShape,
  recordedShape,
  seatShape,
  targetsShape,
} from './trace-parts.ts';

const head = {
  crp: z.literal('explain').meta(inBoth('命令', 'Command')),
  format: z.literal(1).meta(inBoth('输出格式版本', 'Version of this format')),
  'as-of': word('截至日', 'Day of the state'),
  id: word('解释的是什么', 'Subject'),
};
const aim = wordOrNull(
  '值得瞄准的级别；空为已最高或未评',
  'Level worth aiming at; null is the highest, or not assessed',
);
const seats = z.array(seatShape).readonly().meta(inBoth('决策链', 'Decision chain'));

const scopeShape = z
  .strictObject({
    category: wordOrNull('品类；空为总体', 'Category; null is in general'),
    level: contactLevelShape,
    contributions: contributionsShape,
    place: placeShape,
    aim,
    conditions: conditionsShape,
    effect: z
      .strictObject({
        index: z
          .strictObject({ before: numberOrNull('现在', 'Now'), after: numberOrNull('变为', 'Then') })
          .nullable()
          .meta(inBoth('客户的支持指数', "The account's support index")),
        chains: z
          .array(
            z.strictObject({
              project: word('项目', 'Project'),
              before: count('现在到位', 'In place now'),
              after: count('变为', 'Then'),
              required: count('有要求的', 'Of whom a level is required'),
            }),
          )
          .readonly(),
      })
      .nullable()
      .meta(inBoth('做到后会变什么', 'What reaching it would change')),
  })
  .meta(inBoth('一个范围内的级别', 'The level in one scope'));

const contactTrace = z.strictObject({
  ...head,
  kind: z.literal('contact'),
  account: wordOrNull('客户', 'Account'),
  contact: contactShape,
  scopes: z.array(scopeShape).readonly(),
  seats: z.array(seatShape.extend({ project: word('项目', 'Project') })).readonly(),
  targets: targetsShape,
  history: historyShape,
  evidence: recordedShape,
  actions: actionsShape,
});

const departmentTrace = z.strictObject({
  ...head,
  kind: z.literal('department'),
  account: word('客户', 'Account'),
  weight: z.enum(['core', 'related', 'peripheral']).meta(inBoth('部门分量', 'Weight of the department')),
  level: departmentLevelShape.nullable(),
  contributions: contributionsShape,
  aim,
  conditions: conditionsShape,
  targets: targetsShape,
  history: historyShape,
  evidence: recordedShape,
  actions: actionsShape,
});

const accountTrace = z.strictObject({
  ...head,
  kind: z.literal('account'),
  layer: z
    .enum(['key', 'general', 'organization'])
    .nullable()
    .meta(inBoth('只问哪一层', 'The only layer asked for')),
  since: word('对比日', 'The earlier day that it is compared with'),
  account: accountShape,
  targets: targetsShape,
});

const goalTrace = z.strictObject({
  ...head,
  kind: z.literal('goal'),
  goal: goalShape,
  roles: words('算哪些角色', 'Roles that count'),
  subjects: z
    .array(
      z.strictObject({
        subject: word('对象', 'Subject'),
        level: wordOrNull('现在的级别', 'Level in force'),
        targets: words('它的目标级别', 'Levels that its own targets ask for'),
      }),
    )
    .readonly()
    .meta(inBoth('范围内的', 'In scope')),
  'out-of-scope': z
    .array(
      z.strictObject({
        subject: word('对象', 'Subject'),
        because: z
          .discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('left'), on: word('离开日', 'Day') }),
            z.strictObject({ kind: z.literal('role'), role: word('角色', 'Role') }),
            z.strictObject({
              kind: z.literal('category'),
              named: words('它写的品类', 'Categories it names'),
            }),
            z.strictObject({ kind: z.enum(['no-role', 'account', 'no-category']) }),
          ])
          .meta(inBoth('为什么不算', 'Why not')),
      }),
    )
    .readonly()
    .meta(inBoth('范围外的', 'Out of scope')),
});

const projectTrace = z.strictObject({
  ...head,
  kind: z.literal('project'),
  account: word('客户', 'Account'),
  open: flag('没有结果', 'Still open'),
  hilltop: flag('山头', 'A hilltop'),
  amount: numberOrNull('金额，按计划的币种', "Amount in the plan's currency"),
  decision: wordOrNull('定标日', 'Day of the decision'),
  'days-left': z
    .number()
    .int()
    .nullable()
    .meta(inBoth('剩余天数；过期为负', 'Days left; negative when past')),
  targets: words('以它为山头的市场目标', 'Market targets that are about winning it'),
  readiness: readinessShape.nullable(),
  seats,
  outcome: wordOrNull('结果', 'Outcome'),
  actions: actionsShape,
});

const marketTargetTrace = z.strictObject({
  ...head,
  kind: z.literal('target'),
  'target-kind': z
    .enum(['profit', 'share', 'competition', 'hilltop'])
    .meta(inBoth('哪种市场目标', 'Kind of market target')),
  steps: z
    .array(z.strictObject({ at: word('截至', 'Up to'), value: number('值', 'Value') }))
    .readonly()
    .meta(inBoth('目标值', 'Values by day')),
  revisions: z
    .array(
      z.strictObject({
        on: word('调整日', 'Day'),
        from: number('原来', 'From'),
        to: number('改为', 'To'),
        why: wordOrNull('原因', 'Why'),
      }),
    )
    .readonly()
    .meta(inBoth('调整', 'Revisions')),
  goals: z.record(z.string(), goalShape).meta(inBoth('支撑它的计数目标', 'Count goals that serve it')),
  targets: targetsShape,
  hilltops: z.record(z.string(), readinessShape).meta(inBoth('山头', 'Hilltops')),
  parts: z.record(z.string(), z.number()).meta(inBoth('各客户的部分', "Each account's part")),
});

const memberTrace = z.strictObject({
  ...head,
  kind: z.literal('member'),
  assigned: numberOrNull('已派时间，占全时月', 'Assigned time, of a full-time month'),
  assignments: z
    .array(
      z.strictObject({
        account: word('客户', 'Account'),
        as: z.enum(['owner', 'backup', 'member']).meta(inBoth('做什么', 'As what')),
        time: numberOrNull('时间', 'Time'),
      }),
    )
    .readonly()
    .meta(inBoth('分工', 'Assignments')),
  contacts: words('负责的联系人', 'Contacts owned'),
  backs: words('备份的联系人', 'Contacts backed up'),
  departments: words('负责的部门', 'Departments owned'),
  actions: actionsShape,
  'to-confirm': words('等其确认的', 'Claims that wait for them'),
});

export const explainOutputShape = z
  .discriminatedUnion('kind', [
    contactTrace,
    departmentTrace,
    accountTrace,
    goalTrace,
    projectTrace,
    marketTargetTrace,
    memberTrace,
  ])
  .meta({ title: 'crp explain', ...inBoth('从何而来', 'Where it comes from') });

export type ExplainOutput = z.output<typeof explainOutputShape>;
