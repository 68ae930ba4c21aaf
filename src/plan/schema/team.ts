/** The shape of our own side: team, assignments, what is asked for, risks. */
import * as z from 'zod';
import { descriptions } from './descriptions.ts';
import { address, date, describe, id, percentage, text, texts, wholeNumber, word } from './fields.ts';
import type { PlanWords } from './words.ts';

export function memberShape(words: PlanWords) {
  return z
    .strictObject({
      id: id('Short name', '简称'),
      name: text('Name', '姓名').optional(),
      role: word(words['team-role'], 'team role', 'Role', '角色').optional(),
      capacity: percentage('Part of a full-time month', '可用的全时比例').optional(),
      skill: wholeNumber(1, 5, 'Skill, 1 to 5', '能力，1 到 5').optional(),
      mode: word(words.value('mode'), 'mode', 'Hunter or farmer', '开拓或深耕').optional(),
      traits: texts('Traits', '特点').optional(),
      languages: texts('Languages', '语言').optional(),
      categories: z
        .array(id('Category', '品类'))
        .optional()
        .register(descriptions, describe('Categories mastered', '熟悉的品类')),
      supervisor: id('Supervisor', '主管').optional(),
      from: date('First day', '首日', 'first').optional(),
      to: date('Day from which gone', '离开日').optional(),
      absent: z
        .array(
          z.strictObject({
            from: date('First day', '首日', 'first'),
            to: date('Last day', '末日'),
            why: text('Reason', '原因').optional(),
          }),
        )
        .optional()
        .register(descriptions, describe('Absences', '缺勤')),
    })
    .register(descriptions, describe('One of our people', '我方人员'));
}

export function assignmentShape(words: PlanWords) {
  return z
    .strictObject({
      staff: id('Who', '谁'),
      account: id('Account', '客户'),
      as: word(words.value('assigned as'), 'assigned as', 'As what', '身份'),
      time: percentage('Part of a full-time month', '占全时的比例').optional(),
      from: date('First day', '首日', 'first').optional(),
      to: date('Day from which over', '终止日').optional(),
    })
    .register(descriptions, describe('Who works for which account', '谁负责哪个客户'));
}

export const askShape = () =>
  z
    .strictObject({
      what: text('What is asked for', '请求什么'),
      decides: text('Who decides: one of the team, or a title', '谁定：团队成员，或职务').optional(),
      by: date('By when', '最晚日期').optional(),
      otherwise: text('What happens otherwise', '不定的后果').optional(),
      for: id('Market target behind it', '背后的市场目标').optional(),
    })
    .register(descriptions, describe('A decision asked for', '请领导定的事'));

export const riskShape = () =>
  z
    .strictObject({
      what: text('Risk', '风险'),
      subject: address('What it is about', '对象').optional(),
      response: text('Response', '应对').optional(),
      owner: id('Owner', '负责人').optional(),
      on: date('Day from which it is known', '从哪天起知道').optional(),
    })
    .register(descriptions, describe('A risk', '风险'));
