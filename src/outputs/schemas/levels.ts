/** The published shape of a level in force: points, gates, claims, confirmation, freshness. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { unmetShape } from './conditions.ts';
import { count, flag, number, numberOrNull, word, wordOrNull } from './fields.ts';

export const capShape = z
  .strictObject({
    gate: word('门槛', 'Gate'),
    'at-most': word('最高到', 'The most that it allows'),
    unmet: z.array(unmetShape).readonly().meta(inBoth('没满足的条件', 'What would lift it')),
  })
  .meta(inBoth('低于按得分级别的门槛', 'A gate whose cap lies below the level by score'));

export const freshnessShape = z
  .strictObject({
    age: count('评估的天数', 'Days since the assessment'),
    limit: numberOrNull('有效天数；空为不会过期', 'Days for which it is fresh; null is for ever'),
    stale: flag('过期', 'Stale'),
  })
  .meta(inBoth('新旧', 'Freshness'));

export const assessedShape = z
  .strictObject({
    on: word('评估日', 'Day of the assessment'),
    by: wordOrNull('评估人', 'Who rated'),
    same: flag('写的是「不变」', 'It was written as the same as before'),
    points: z
      .record(z.string(), z.number())
      .nullable()
      .meta(inBoth('各维度评分或各环节深度；空为判断的级别', 'Points or depths; null is a judged level')),
  })
  .meta(inBoth('所用的评估', 'The assessment in force'));

export const confirmationShape = z
  .strictObject({
    on: word('确认日', 'Day'),
    by: wordOrNull('确认人', 'Who confirmed'),
    level: word('确认的级别', 'Level confirmed'),
    why: wordOrNull('理由', 'Reason'),
  })
  .meta(inBoth('仍然有效的主管确认', "The supervisor's word that still holds"));

export const evidenceShape = z
  .strictObject({
    on: word('日期', 'Day'),
    by: wordOrNull('记录人', 'Who saw it'),
    shows: wordOrNull('表明哪个维度', 'Dimension that it shows'),
    against: flag('对我方不利', 'Against us'),
    what: word('看到什么', 'What was seen'),
  })
  .meta(inBoth('证据', 'Evidence'));

const traced = {
  score: numberOrNull('得分，未取整；空为判断的级别', 'Score, unrounded; null is a judged level'),
  'by-score': word('按得分或判断的级别，未过门槛', 'Level by score or as judged, before the gates'),
  caps: z.array(capShape).readonly().meta(inBoth('降级的门槛，按次序', 'Gates that cap it, in order')),
  provisional: flag('暂定', 'Provisional'),
  judged: flag('判断的级别，没有评分', 'A judged level without points'),
  assessed: assessedShape,
  claimed: word('自评，过门槛之后', 'Claimed: after the gates'),
  level: word('现行级别', 'Level in force'),
  confirmation: confirmationShape.nullable(),
  freshness: freshnessShape,
};

/** A person's level in one scope. */
export const contactLevelShape = z
  .strictObject({
    ...traced,
    'claimed-then': wordOrNull('被改低那天的自评', 'What was claimed on the day it was lowered'),
    'confirmation-state': z
      .enum(['not-needed', 'awaiting', 'confirmed', 'lowered', 'above-claim'])
      .meta(inBoth('与主管的关系', 'How the claim stands with the supervisor')),
    acts: z.array(evidenceShape).readonly().meta(inBoth('有效的行动', 'Valid acts')),
    'spent-acts': z
      .array(
        z.strictObject({
          because: z
            .enum(['expired', 'not-accepted'])
            .meta(inBoth('过期或主管未采信', 'Why it counts no more')),
          evidence: evidenceShape,
        }),
      )
      .readonly()
      .meta(inBoth('不再算的行动', 'Acts that count no more')),
  })
  .meta(inBoth('级别', 'Level'));

export const departmentLevelShape = z.strictObject(traced).meta(inBoth('级别', 'Level'));

export const nextShape = z
  .strictObject({
    level: word('再高一级', 'The next level'),
    from: number('下限', 'Its lower bound'),
    points: number('还差的得分', 'Points missing'),
  })
  .meta(inBoth('再高一级要什么', 'What the next level needs'));

export type ContactLevelOutput = z.output<typeof contactLevelShape>;
export type DepartmentLevelOutput = z.output<typeof departmentLevelShape>;
export type EvidenceOutput = z.output<typeof evidenceShape>;
export type CapOutput = z.output<typeof capShape>;
export type AssessedOutput = z.output<typeof assessedShape>;
export type ConfirmationOutput = z.output<typeof confirmationShape>;
export type FreshnessOutput = z.output<typeof freshnessShape>;
