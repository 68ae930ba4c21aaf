/** The published shapes that traces share: contributions, assessments of the past, targets in short, actions, places. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { conditionShape } from './conditions.ts';
import { count, flag, number, numberOrNull, word, wordOrNull, words } from './fields.ts';
import { evidenceShape } from './levels.ts';

/** Where something is written: keys and indexes from 0. */
export const placeShape = z
  .strictObject({
    file: word('文件', 'File'),
    path: z
      .array(z.union([z.string(), z.number()]))
      .readonly()
      .nullable()
      .meta(inBoth('路径', 'Path into the file')),
  })
  .meta(inBoth('来处', 'Where it is written'));

export const contributionsShape = z
  .array(
    z.strictObject({
      dimension: word('维度', 'Dimension'),
      weight: number('权重', 'Weight'),
      points: numberOrNull('评分；空为没观察到', 'Points; null is not observed'),
      contribution: numberOrNull('贡献', 'Part of the score'),
    }),
  )
  .readonly()
  .meta(inBoth('每个维度的贡献，合计为得分', 'What each dimension contributes; they add up to the score'));

export const historyShape = z
  .array(
    z.strictObject({
      on: word('评估日', 'Day'),
      by: wordOrNull('评估人', 'Who rated'),
      same: flag('写的是「不变」', 'Written as the same as before'),
      category: wordOrNull('品类', 'Category'),
      score: numberOrNull('得分', 'Score'),
      'by-score': wordOrNull('按得分或判断的级别', 'Level by score or as judged'),
      place: placeShape,
    }),
  )
  .readonly()
  .meta(inBoth('历次评估，最早的在前', 'Assessments, oldest first'));

export const recordedShape = z
  .array(evidenceShape.extend({ place: placeShape }))
  .readonly()
  .meta(inBoth('记下的证据，最早的在前', 'Evidence, oldest first'));

export const conditionsShape = z
  .array(conditionShape)
  .readonly()
  .meta(inBoth('差什么，按先后', 'What is missing, in working order'));

export const targetsShape = z
  .array(
    z.strictObject({
      subject: word('对象', 'Subject'),
      kind: z
        .enum(['contact', 'department', 'general', 'organization'])
        .meta(inBoth('哪一层', 'Layer of the subject')),
      level: word('目标级别', 'Target level'),
      by: word('到期日', 'Day by which'),
      for: words('服务的市场目标', 'Market targets served'),
      met: flag('已达', 'Met'),
      conditions: conditionsShape,
    }),
  )
  .readonly()
  .meta(inBoth('关系目标', 'Relationship targets'));

export const actionsShape = z
  .array(
    z.strictObject({
      id: word('行动', 'Action'),
      subject: wordOrNull('对象', 'Subject'),
      owner: wordOrNull('负责人', 'Owner'),
      stage: z
        .enum(['overdue', 'started', 'planned', 'done', 'verified', 'dropped'])
        .meta(inBoth('状态', 'How it stands')),
      due: wordOrNull('到期', 'Due'),
      'overdue-days': count('逾期天数', 'Days overdue'),
      'done-on': wordOrNull('完成日', 'Day on which it was done'),
    }),
  )
  .readonly()
  .meta(inBoth('行动', 'Actions'));

export const seatShape = z
  .strictObject({
    contact: word('联系人', 'Contact'),
    required: wordOrNull('要求的级别', 'Level required'),
    level: wordOrNull('现在的级别；空为未评', 'Level that counts; null is not assessed'),
    'in-place': flag('到位', 'In place'),
    opponent: z.enum(['opposed', 'rival']).nullable().meta(inBoth('反对者', 'Opponent')),
    covered: flag('有在做的行动', 'Has an open action that is not overdue'),
  })
  .meta(inBoth('决策链上的位子', 'Seat in a decision chain'));

export const readinessShape = z
  .strictObject({
    colour: z.enum(['red', 'amber', 'green']).meta(inBoth('灯', 'Colour')),
    reasons: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({
            kind: z.enum(['deciding-below', 'opponent-uncovered', 'below', 'stale', 'provisional']),
            who: words('是谁', 'Who'),
          }),
          z.strictObject({ kind: z.enum(['decider-unknown', 'too-few-lines']) }),
        ]),
      )
      .readonly()
      .meta(inBoth('为什么不是绿', 'Why it is not green')),
    'in-place': count('到位', 'In place'),
    required: count('有要求的', 'Of whom a level is required'),
    index: numberOrNull('决策链的指数', "The chain's own index"),
  })
  .meta(inBoth('决策链', 'How ready the decision chain is'));

export type PlaceOutput = z.output<typeof placeShape>;
export type HistoryOutput = z.output<typeof historyShape>;
export type RecordedOutput = z.output<typeof recordedShape>;
export type TargetsOutput = z.output<typeof targetsShape>;
export type ActionsOutput = z.output<typeof actionsShape>;
export type SeatOutput = z.output<typeof seatShape>;
export type ReadinessOutput = z.output<typeof readinessShape>;
