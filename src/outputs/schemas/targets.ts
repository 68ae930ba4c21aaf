/** The published shape of a relationship target: what is asked, what is in force, and the gap between the two. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { conditionShape } from './conditions.ts';
import { count, flag, number, numberOrNull, word, wordOrNull, words } from './fields.ts';

const moneyShape = z
  .strictObject({
    amount: numberOrNull('金额，按计划的币种；空为不知道', "Amount in the plan's currency; null is unknown"),
    from: z
      .enum(['hilltop', 'projects', 'spend', 'none'])
      .meta(inBoth('来自山头、项目或份额缺口', 'What it comes from')),
    projects: words('项目', 'Projects'),
    cells: words('花费格：客户/品类/年', 'Spend cells: account/category/year'),
  })
  .meta(inBoth('背后的金额；不可相加', 'Money behind; never add it up'));

const actionShape = z
  .strictObject({
    standing: z
      .enum(['none', 'open', 'overdue', 'done-nothing-next'])
      .meta(inBoth('没有、进行中、逾期、做完没有后续', 'None, open, overdue, or done with nothing next')),
    actions: z
      .array(
        z.strictObject({
          id: word('行动', 'Action'),
          owner: wordOrNull('负责人', 'Owner'),
          due: wordOrNull('到期', 'Due'),
          'overdue-days': count('逾期天数', 'Days overdue'),
          started: flag('已开始', 'Started'),
        }),
      )
      .readonly(),
  })
  .meta(inBoth('行动', 'Actions'));

const gapShape = z
  .strictObject({
    rank: count('在表里的次序，从 1 起', 'Place in its table, from 1'),
    group: z.enum(['hilltop', 'market', 'beyond']).meta(inBoth('卡住山头、支撑市场、锦上添花', 'Group')),
    need: number('目标级别的下限', 'Lower bound of the target level'),
    'levels-missing': count('差几级', 'Levels missing'),
    'days-left': count('剩余天数；过期为负', 'Days left; negative when past'),
    conditions: z
      .array(conditionShape)
      .readonly()
      .meta(inBoth('差什么，按先后', 'What is missing, in working order')),
    money: moneyShape,
    weight: number('权重', 'Weight'),
    action: actionShape,
  })
  .meta(inBoth('差距', 'Gap'));

export const targetShape = z.strictObject({
  state: z
    .enum(['met', 'gap', 'departed'])
    .meta(inBoth('已达、未达、人已调走', 'Met, not met, or the person left')),
  level: word('目标级别', 'Target level'),
  by: word('到期日', 'Day by which'),
  'by-written': word('到期的写法', 'The date as written'),
  'by-from': z
    .enum(['own', 'project', 'goal', 'period'])
    .meta(inBoth('到期来自', 'Where the date comes from')),
  for: words('服务的市场目标', 'Market targets served'),
  'for-from': z
    .enum(['own', 'account', 'goal', 'project', 'none'])
    .meta(inBoth('服务对象来自', 'Where they come from')),
  origin: z
    .enum(['own', 'required', 'both'])
    .meta(inBoth('自定、山头要求、两者', 'Own, required by a hilltop, or both')),
  'required-by': z
    .array(
      z.strictObject({
        project: word('项目', 'Project'),
        level: word('要求的级别', 'Level required'),
        decision: wordOrNull('定标日', 'Day of the decision'),
      }),
    )
    .readonly()
    .meta(inBoth('要求它的山头', 'Hilltops that require it')),
  now: wordOrNull('现在的级别；空为未评或已调走', 'Level in force; null is not assessed, or departed'),
  score: numberOrNull('得分或指数', 'Score or index'),
  category: wordOrNull('所用级别的品类；空为总体', 'Category of the level used; null is the general one'),
  stale: z.boolean().nullable().meta(inBoth('过期', 'Stale')),
  left: wordOrNull('调走日', 'Day on which the person left'),
  gap: gapShape.nullable(),
});

export type TargetOutput = z.output<typeof targetShape>;
