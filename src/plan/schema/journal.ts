/** The shape of the journal: what was seen, done and decided on which day. */
import * as z from 'zod';
import { descriptions } from './descriptions.ts';
import {
  address,
  date,
  describe,
  effort,
  id,
  money,
  percentage,
  text,
  texts,
  word,
  yesNo,
} from './fields.ts';
import type { PlanWords } from './words.ts';

export const assessmentShape = () =>
  z
    .strictObject({
      on: date('Day of the assessment', '评估日'),
      by: id('Who assessed', '评估人').optional(),
      scores: z
        .record(
          z.string(),
          z.union([
            text(
              'Points in the order of the method (`.` = not observed), a level, or `same`',
              '按方法顺序的评分（. 为没观察到），或级别，或 same',
            ),
            z.record(z.string(), text('Points', '评分')),
          ]),
        )
        .register(
          descriptions,
          describe(
            'By account/contact, account/department or account; @category for one product',
            '按 客户/联系人、客户/部门 或 客户；@品类 为单一产品',
          ),
        ),
    })
    .register(descriptions, describe('One assessment round of one person', '一个人的一次评估'));

export const evidenceShape = () =>
  z
    .strictObject({
      of: address('Whom it is about', '关于谁'),
      on: date('Day on which it was seen', '看到的日子'),
      by: id('Who saw it', '谁看到的').optional(),
      shows: text('Dimension that it shows', '说明哪个维度').optional(),
      against: yesNo('Whether it speaks against', '是否反面证据').optional(),
      what: text('What was seen', '看到了什么'),
    })
    .register(descriptions, describe('Evidence', '证据'));

export const confirmationShape = () =>
  z
    .strictObject({
      on: date('Day', '日期'),
      by: id('Supervisor', '主管').optional(),
      levels: z
        .record(z.string(), text('Level confirmed', '确认的级别'))
        .register(descriptions, describe('Levels confirmed, by address', '确认的级别')),
      why: z
        .record(z.string(), text('Reason', '理由'))
        .optional()
        .register(descriptions, describe('Reasons, by address', '理由')),
    })
    .register(descriptions, describe("A supervisor's confirmation", '主管确认'));

export function closenessShape(words: PlanWords) {
  return z
    .strictObject({
      on: date('Day', '日期'),
      by: id('Who says so', '谁说的').optional(),
      rival: id('Rival', '对手'),
      basis: word(words.value('basis'), 'basis', 'Seen, heard or assumed', '亲见、听说或推测').optional(),
      levels: z
        .record(z.string(), word(words['key-level'], 'level', 'Level', '级别'))
        .register(descriptions, describe('How close the rival is, by contact', '对手与各联系人的关系级别')),
    })
    .register(descriptions, describe('How close a rival is', '对手的关系'));
}

export const resultShape = () =>
  z
    .strictObject({
      on: date('Day', '日期'),
      account: id('Account; else the region', '客户；不写为区域').optional(),
      orders: money('Orders so far in the period', '期内累计订单').optional(),
      revenue: money('Revenue so far', '累计营收').optional(),
      collections: money('Collections so far', '累计回款').optional(),
      margin: percentage('Gross margin so far', '累计毛利率').optional(),
      'in-hand': money('Orders in hand, not yet revenue', '在手订单').optional(),
    })
    .register(descriptions, describe('Results, cumulative in the period', '期内累计结果'));

export function actionShape(words: PlanWords) {
  return z
    .strictObject({
      id: id(
        'Short name; without it the action is called subject@due',
        '简称；不写则叫 对象@到期日',
      ).optional(),
      subject: address('Whom it is for', '对象').optional(),
      move: word(words.move, 'move', 'Move', '动作').optional(),
      purpose: text('Purpose', '目的').optional(),
      owner: id('Owner', '负责人').optional(),
      due: date('Due', '到期').optional(),
      every: word(words.value('interval'), 'interval', 'Repeats every', '重复周期').optional(),
      verify: word(words.value('verification'), 'verification', 'How it is verified', '验收方式').optional(),
      started: date('Started', '开始', 'first').optional(),
      done: z
        .union([date('Done', '完成'), z.array(date('Done', '完成'))])
        .optional()
        .register(
          descriptions,
          describe('Day on which it was done; a list for a recurring one', '完成日；重复的写列表'),
        ),
      verified: date('Verified', '验收').optional(),
      result: text('Result', '结果').optional(),
      evidence: text('Evidence', '证据').optional(),
      effort: effort('Effort: h, d (8 h), w (40 h)', '工作量：h、d（8 小时）、w（40 小时）').optional(),
      dropped: z
        .strictObject({ on: date('Day', '日期'), why: text('Reason', '理由').optional() })
        .optional()
        .register(descriptions, describe('Dropped', '放弃')),
      for: id('Market target', '市场目标').optional(),
    })
    .register(descriptions, describe('An action', '行动'));
}

export function eventShape(words: PlanWords) {
  return z
    .strictObject({
      id: id('Short name', '简称'),
      name: text('Name', '名称').optional(),
      type: word(words['event-type'], 'event type', 'Type', '类型').optional(),
      on: date('Day', '日期'),
      objective: text('Objective', '目的').optional(),
      invited: z
        .array(address('Contact', '联系人'))
        .optional()
        .register(descriptions, describe('Invited', '邀请')),
      attended: z
        .array(address('Contact', '联系人'))
        .optional()
        .register(descriptions, describe('Attended', '到场')),
      learnt: texts('Learnt', '了解到').optional(),
      'follow-ups': z
        .array(id('Action', '行动'))
        .optional()
        .register(descriptions, describe('Follow-up actions', '后续行动')),
      result: text('Result', '结果').optional(),
      closed: date('Day of closing', '关闭日').optional(),
    })
    .register(descriptions, describe('A brand or customer event', '品牌或客户活动'));
}

export function reviewShape(words: PlanWords) {
  return z
    .strictObject({
      on: date('Day', '日期'),
      kind: word(words.value('review kind'), 'review kind', 'Kind', '种类'),
      by: id('By', '主持').optional(),
      findings: texts('Findings', '发现').optional(),
      decisions: z
        .array(
          z.strictObject({
            what: text('What was decided', '决定'),
            owner: id('Owner', '负责人').optional(),
            due: date('Due', '到期').optional(),
            done: date('Done', '完成').optional(),
            result: text('Result', '结果').optional(),
          }),
        )
        .optional()
        .register(descriptions, describe('Decisions', '决定')),
    })
    .register(descriptions, describe('A review', '评审'));
}

export const acceptedShape = () =>
  z
    .strictObject({
      rule: text('Code of the finding', '发现的代码'),
      subject: text('Whom it is about; else all', '对象；不写为全部').optional(),
      why: text('Reason', '理由').optional(),
      by: id('Who accepts it', '谁接受').optional(),
      until: date('Last day; afterwards it is a finding again', '末日；过后重新报').optional(),
    })
    .register(descriptions, describe('A finding known and lived with', '已知而接受的发现'));
