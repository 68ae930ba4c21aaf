/** The shape of what step 1 and step 2 take from the market: targets, sizes, environment, rivals, projects, goals. */
import * as z from 'zod';
import { descriptions } from './descriptions.ts';
import {
  address,
  date,
  describe,
  id,
  money,
  percentage,
  text,
  texts,
  wholeNumber,
  word,
  yesNo,
} from './fields.ts';
import type { PlanWords } from './words.ts';

export const categoryShape = () =>
  z
    .strictObject({ id: id('Short name', '简称'), name: text('Name', '名称').optional() })
    .register(descriptions, describe('A product category', '产品品类'));

export const rateShape = () =>
  z
    .object({ on: date('Day from which the rates hold', '汇率起始日') })
    .catchall(text("Value of one unit in the plan's currency", '一单位合多少本币'))
    .register(descriptions, describe('Rates of other currencies from a day on', '某天起的汇率'));

export const marketShape = () =>
  z
    .strictObject({
      year: text('Year', '年份'),
      category: id('Category', '品类'),
      total: money('Size of the whole market', '市场总额'),
      source: text('Source', '来源').optional(),
    })
    .register(descriptions, describe('Size of the whole market', '市场容量'));

/** A single value, or a path of values by year, quarter, month or day. The kind of the target decides how they are read. */
const targetValue = z.union([
  text('Value at the end of the period', '期末值'),
  z.record(z.string(), text('Value by then', '到时的值')),
]);

export function targetShape(words: PlanWords) {
  return z
    .strictObject({
      id: id('Short name, unique in the plan', '简称，在规划内唯一'),
      name: text('Name', '名称').optional(),
      kind: word(words.value('target kind'), 'target kind', 'Kind of market target', '市场目标种类'),
      metric: word(words.value('metric'), 'metric', 'Of profit: which figure', '盈利目标的指标').optional(),
      category: id('Category', '品类').optional(),
      categories: z
        .array(id('Category', '品类'))
        .optional()
        .register(descriptions, describe('Categories', '品类')),
      account: id('Account', '客户').optional(),
      rival: id('Rival, of competition', '竞争目标的对手').optional(),
      project: id('Project, of a hilltop', '山头项目').optional(),
      baseline: text('Where we stood when it was set', '设定时的水平').optional(),
      target: targetValue
        .optional()
        .register(descriptions, describe('Value to reach, or a path of values', '目标值，或分期的目标值')),
      revisions: z
        .array(
          z.strictObject({
            on: date('Day of the change', '调整日'),
            at: text('Step of the path that changed', '调整的是哪一期').optional(),
            from: text('Value before', '原值'),
            to: text('Value after', '新值'),
            why: text('Reason', '理由').optional(),
            'approved-by': text('Who approved it', '批准人').optional(),
          }),
        )
        .optional()
        .register(descriptions, describe('Changes of the target', '目标调整')),
      looked: date(
        'Day on which the goals behind it were last looked at',
        '其下关系目标最近一次复核的日子',
      ).optional(),
    })
    .register(descriptions, describe('A market target', '市场目标'));
}

export function environmentShape(words: PlanWords) {
  return z
    .strictObject({
      factor: word(words.value('factor'), 'factor', 'Factor', '因素'),
      change: text('What changes', '变化'),
      affects: z
        .array(word(words.value('affected'), 'affected', 'Whom', '影响谁'))
        .optional()
        .register(descriptions, describe('Whom it affects', '影响谁')),
      impact: wholeNumber(-2, 2, 'Impact on us, -2 to 2', '对我方的影响，-2 到 2').optional(),
      response: text('Our response', '我方应对').optional(),
      accounts: z
        .array(id('Account', '客户'))
        .optional()
        .register(descriptions, describe('Accounts that it touches', '涉及的客户')),
      source: text('Source', '来源').optional(),
      on: date('Day from which it is known', '从哪天起知道').optional(),
    })
    .register(descriptions, describe('A change in the environment', '环境变化'));
}

export function rivalShape(words: PlanWords) {
  return z
    .strictObject({
      id: id('Short name', '简称'),
      name: text('Name', '名称').optional(),
      strategic: yesNo('Whether it is a strategic rival', '是否战略对手').optional(),
      targets: texts('Its market targets', '市场目标').optional(),
      'relationship-strategy': text('Its relationship goals and strategy', '客户关系目标与策略').optional(),
      organization: z
        .strictObject({
          people: wholeNumber(0, 100000, 'People', '人数').optional(),
          structure: text('Structure', '组织').optional(),
          appraisal: text('What its people are measured by', '考核指标').optional(),
        })
        .optional()
        .register(descriptions, describe('Its organization', '组织')),
      strengths: texts('Strengths', '强项').optional(),
      problems: texts('Problems', '问题').optional(),
      learn: texts('Moves to learn', '值得学的动作').optional(),
      because: text('Why it does so', '为什么这样做').optional(),
      on: date('Day of this knowledge', '了解的日子').optional(),
      basis: word(words.value('basis'), 'basis', 'Seen, heard or assumed', '亲见、听说或推测').optional(),
    })
    .register(descriptions, describe('A rival', '竞争对手'));
}

function outcomeShape(words: PlanWords) {
  return z
    .strictObject({
      on: date('Day of the outcome', '结果日'),
      result: word(words.value('outcome'), 'outcome', 'Outcome', '结果'),
      to: id('Rival that won', '谁赢了').optional(),
      awards: z
        .record(z.string(), money('Amount', '金额'))
        .optional()
        .register(descriptions, describe('Amounts by `ours` and rivals', '各家所得')),
      lesson: text('Lesson', '教训').optional(),
    })
    .register(descriptions, describe('How it ended', '结果'));
}

export function projectShape(words: PlanWords) {
  return z
    .strictObject({
      id: id('Short name, unique in the plan', '简称，在规划内唯一'),
      name: text('Name', '名称').optional(),
      account: id('Account', '客户'),
      category: id('Category', '品类').optional(),
      stage: word(words.value('stage'), 'stage', 'Stage', '阶段').optional(),
      amount: money('Amount', '金额').optional(),
      lots: z
        .array(
          z.strictObject({
            id: id('Short name', '简称'),
            name: text('Name', '名称').optional(),
            amount: money('Amount', '金额').optional(),
            outcome: outcomeShape(words).optional(),
          }),
        )
        .optional()
        .register(descriptions, describe('Lots', '标段')),
      margin: percentage('Gross margin', '毛利率').optional(),
      probability: percentage('Probability of winning', '赢的概率').optional(),
      decision: date('Day of the decision', '定标日').optional(),
      hilltop: z
        .strictObject({
          why: text('Why it decides the pattern', '为什么是山头').optional(),
          fallback: text('What to hold if it cannot be won', '拿不下时保什么').optional(),
        })
        .optional()
        .register(
          descriptions,
          describe('A project that decides the competitive pattern', '决定竞争格局的山头项目'),
        ),
      rivals: z
        .record(z.string(), word(words.value('rival position'), 'rival position', 'Position', '位置'))
        .optional()
        .register(descriptions, describe('Rivals in it', '参与的对手')),
      chain: z
        .strictObject({
          required: z
            .record(z.string(), word(words['key-level'], 'level', 'Level required', '要求的级别'))
            .optional()
            .register(descriptions, describe('Level required of a contact', '对联系人的要求')),
          add: z
            .array(address('Contact', '联系人'))
            .optional()
            .register(
              descriptions,
              describe('Contacts that belong to it beside those of the account', '另外加入的联系人'),
            ),
          without: z
            .array(address('Contact', '联系人'))
            .optional()
            .register(
              descriptions,
              describe('Contacts of the account that do not belong to it', '不算在内的联系人'),
            ),
        })
        .optional()
        .register(
          descriptions,
          describe('Decision chain where it differs from that of the account', '与客户不同的决策链'),
        ),
      outcome: outcomeShape(words).optional(),
    })
    .register(descriptions, describe('A lead, opportunity or tender', '线索、机会或投标项目'));
}

export function goalShape(words: PlanWords) {
  return z
    .strictObject({
      id: id('Short name, unique in the plan', '简称，在规划内唯一'),
      name: text('Name', '名称').optional(),
      for: id('Market target that it serves', '服务的市场目标').optional(),
      layer: word(words.value('layer'), 'layer', 'Layer', '关系层'),
      count: word(
        words.value('count'),
        'count',
        'What is counted; by default contacts, or accounts',
        '数什么；默认数联系人或客户',
      ).optional(),
      category: id('Category', '品类').optional(),
      tiers: z
        .array(word(words.tier, 'tier', 'Tier', '级别'))
        .optional()
        .register(descriptions, describe('Only these tiers', '只数这些级别')),
      accounts: z
        .array(id('Account', '客户'))
        .optional()
        .register(descriptions, describe('Only these accounts', '只数这些客户')),
      industries: texts('Only these industries', '只数这些行业').optional(),
      roles: z
        .array(word(words.role, 'role', 'Role', '角色'))
        .optional()
        .register(descriptions, describe('Only these roles', '只数这些角色')),
      'at-least': z
        .record(z.string(), wholeNumber(0, 100000, 'How many', '多少'))
        .register(descriptions, describe('So many at this level or better', '这个级别及以上要多少')),
      by: date('By when', '最晚日期').optional(),
    })
    .register(descriptions, describe('A count goal', '计数目标'));
}
