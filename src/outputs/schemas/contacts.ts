/** The published shape of a contact at a day: who it is, the levels by scope, rivals, and how the level moved. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { flag, number, numberOrNull, word, wordOrNull } from './fields.ts';
import { contactLevelShape } from './levels.ts';

export const closenessShape = z
  .strictObject({
    rival: word('对手', 'Rival'),
    level: word('对手的级别', "The rival's level"),
    since: word('自何时起', 'Since when'),
    on: word('最近记录日', 'Day of the latest word'),
    basis: wordOrNull('亲见、听说、推测', 'Seen, heard or assumed'),
  })
  .meta(inBoth('一个对手有多近', 'How close one rival is'));

const standing = z
  .strictObject({
    level: word('级别', 'Level'),
    score: numberOrNull('得分', 'Score'),
    on: word('评估日', 'Day of the assessment'),
  })
  .meta(inBoth('以前', 'On the earlier day'));

export const contactShape = z
  .strictObject({
    active: flag('在岗', 'There at the day'),
    left: wordOrNull('离开日', 'Day on which the person left'),
    key: flag('关键人', 'Key contact'),
    role: wordOrNull('角色', 'Role'),
    influence: z.enum(['high', 'medium', 'low']).meta(inBoth('影响力', 'Influence')),
    weight: number('角色乘影响力', 'Role times influence'),
    tier: word('按哪个客户级别评', 'Tier by which it is rated'),
    owner: wordOrNull('负责人', 'Owner'),
    backup: wordOrNull('备份', 'Backup'),
    level: wordOrNull('现行级别；空为未评', 'Level in force; null is not assessed'),
    score: numberOrNull('得分，未取整', 'Score, unrounded'),
    general: contactLevelShape.nullable().meta(inBoth('总体；空为未评', 'In general; null is not assessed')),
    'by-category': z.record(z.string(), contactLevelShape).meta(inBoth('按品类', 'By product category')),
    live: flag('有效线', 'A live line'),
    opponent: z
      .enum(['opposed', 'rival'])
      .nullable()
      .meta(inBoth('反对者：反对我方，或与对手排他', 'Opponent: opposed, or exclusive with a rival')),
    rivals: z.array(closenessShape).readonly().meta(inBoth('各对手', 'Rivals')),
    movement: z
      .enum(['up', 'down', 'same', 'first', 'not-again', 'not-assessed'])
      .nullable()
      .meta(
        inBoth(
          '升降；空为已离开或没有对比',
          'How the level moved; null for who left, or without a comparison',
        ),
      ),
    before: standing.nullable(),
  })
  .meta(inBoth('联系人', 'Contact'));

export type ContactOutput = z.output<typeof contactShape>;
export type ClosenessOutput = z.output<typeof closenessShape>;
