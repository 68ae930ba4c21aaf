/** Schemas of gates and their conditions. */
import * as z from 'zod';
import { inBoth } from '../tree/describe.ts';
import { refuse } from '../tree/issues.ts';
import type { Condition } from './method.ts';
import { count, flag, id, yes } from './scalars.ts';
import { label } from './schema-words.ts';

const observedWord = z
  .string()
  .transform((value, context) => {
    if (value === 'depth') return value;
    if (/^\d{1,2}$/.test(value)) return Number(value);
    refuse(context, 'method-value', { found: value, expected: 'observed' });
    return z.NEVER;
  })
  .meta({ type: ['integer', 'string'], pattern: '^(depth|\\d{1,2})$' });

const conditionSchema: z.ZodType<Condition> = z.strictObject({
  points: z
    .record(id, count(0, 100))
    .exactOptional()
    .meta(inBoth('各维度至少几分', 'Points that dimensions must have at least')),
  observed: z
    .union([z.array(id), observedWord])
    .exactOptional()
    .meta(
      inBoth(
        '必须看到的维度：depth（按级别的评估深度）、列出的维度，或至少几个',
        'Dimensions that must be observed: `depth` of the tier, a list, or how many',
      ),
    ),
  acts: count(0, 100).exactOptional().meta(inBoth('至少几次有效行动', 'Valid acts, at least')),
  dates: count(0, 100)
    .exactOptional()
    .meta(inBoth('行动至少在几个不同的日子', 'Different days of the acts, at least')),
  'act-shows': id
    .exactOptional()
    .meta(inBoth('其中一次须表明这个维度', 'One of the acts shows this dimension')),
  'points-or-acts': count(0, 100)
    .exactOptional()
    .meta(inBoth('有评分，或至少几次有效行动', 'Points, or at least so many valid acts')),
  'core-assessed': yes
    .exactOptional()
    .meta(inBoth('核心部门都已评，且不是暂定', 'Every core department is assessed and not provisional')),
  'core-at-least': id
    .exactOptional()
    .meta(inBoth('没有核心部门低于这个级别', 'No core department is below this level')),
  get any() {
    return z.array(conditionSchema).exactOptional().meta(inBoth('有一条成立即可', 'One of these holds'));
  },
  get all() {
    return z.array(conditionSchema).exactOptional().meta(inBoth('每一条都成立', 'All of these hold'));
  },
});

export const gateSchema = z.strictObject({
  id: id.meta(inBoth('门槛的编号', 'Id of the gate')),
  zh: label.shape.zh,
  en: label.shape.en,
  from: id.exactOptional().meta(inBoth('从这个级别起才看', 'Asked from this level up')),
  if: z
    .strictObject({
      any: z
        .array(z.record(id, count(0, 100)))
        .meta(
          inBoth(
            '有一组成立即触发：组内各维度至多几分',
            'Triggered by one of these: dimensions with at most so many points',
          ),
        ),
    })
    .exactOptional()
    .meta(inBoth('什么情况下触发', 'What triggers it')),
  needs: conditionSchema.exactOptional().meta(inBoth('满足它就不降', 'What lifts it')),
  'at-most': id.meta(inBoth('最多到哪个级别', 'The level that it caps at')),
  provisional: flag
    .exactOptional()
    .meta(inBoth('是否标为暂定', 'Whether the level is marked as provisional')),
});
