/** The published shape of a condition that is not met: what keeps a subject from a level. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { number, word, wordOrNull, words } from './fields.ts';

const have = number('现在', 'What there is');
const need = number('要', 'What is needed');
const dimension = word('维度', 'Dimension');

/** A condition of a gate. */
export const unmetShape = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('points'), dimension, have: have.nullable(), need }),
    z.strictObject({ kind: z.enum(['acts', 'dates', 'observed-count', 'points-or-acts']), have, need }),
    z.strictObject({ kind: z.literal('act-shows'), dimension }),
    z.strictObject({
      kind: z.literal('observed'),
      missing: words('没有观察到的维度', 'Dimensions that were not observed'),
    }),
    z.strictObject({ kind: z.literal('stop'), dimension, have, need }),
    z.strictObject({ kind: z.literal('core-unknown') }),
    z.strictObject({
      kind: z.enum(['core-not-assessed', 'core-provisional']),
      departments: words('核心部门', 'Core departments'),
    }),
    z.strictObject({
      kind: z.literal('core-below'),
      departments: words('核心部门', 'Core departments'),
      level: word('至少要的级别', 'Level that each must have'),
    }),
    z.strictObject({
      kind: z.literal('any'),
      get alternatives(): z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodArray<z.ZodType<UnmetOutput>>>>> {
        return z.array(z.array(unmetShape).readonly()).readonly();
      },
    }),
  ])
  .meta(inBoth('门槛的条件', 'Condition of a gate'));

type Core = { readonly departments: readonly string[] };
type Measure = { readonly have: number; readonly need: number };
/** Written out because it contains itself. */
export type UnmetOutput =
  | {
      readonly kind: 'points';
      readonly dimension: string;
      readonly have: number | null;
      readonly need: number;
    }
  | ({ readonly kind: 'acts' | 'dates' | 'observed-count' | 'points-or-acts' } & Measure)
  | { readonly kind: 'act-shows'; readonly dimension: string }
  | { readonly kind: 'observed'; readonly missing: readonly string[] }
  | ({ readonly kind: 'stop'; readonly dimension: string } & Measure)
  | { readonly kind: 'core-unknown' }
  | ({ readonly kind: 'core-not-assessed' | 'core-provisional' } & Core)
  | ({ readonly kind: 'core-below'; readonly level: string } & Core)
  | { readonly kind: 'any'; readonly alternatives: readonly (readonly UnmetOutput[])[] };

/** A condition of an organizational level. */
export const organizationUnmetShape = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['not-assessed', 'confirmed']) }),
    z.strictObject({ kind: z.enum(['index', 'breadth']), have, need }),
    z.strictObject({
      kind: z.literal('depth'),
      mode: z.enum(['any-of', 'all-of']).meta(inBoth('其一或全部', 'One of the stages, or all')),
      stages: z.array(z.strictObject({ stage: word('环节', 'Stage'), have })).readonly(),
      need,
    }),
    z.strictObject({
      kind: z.literal('mechanisms'),
      have,
      need,
      missing: words('必须有而没有的机制', 'Mechanisms that must be among them'),
    }),
  ])
  .meta(inBoth('组织级别的条件', 'Condition of an organizational level'));

const raises = z
  .array(
    z.strictObject({
      dimension: word('维度或环节', 'Dimension or stage'),
      from: number('现在', 'From'),
      to: number('升到', 'To'),
    }),
  )
  .readonly()
  .meta(inBoth('最短的路', 'The shortest way'));

/** One thing that keeps a target from being met; a list of them is in the order in which to work. */
export const conditionShape = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('assess') }),
    z.strictObject({
      kind: z.literal('assess-again'),
      age: number('评估的天数', 'Days since the assessment'),
      limit: number('有效天数', 'Days for which it is fresh'),
    }),
    z.strictObject({
      kind: z.literal('stop'),
      dimension: dimension.nullable(),
      have: have.nullable(),
      need: need.nullable(),
      levels: number('差几级', 'Levels to the target'),
    }),
    z.strictObject({ kind: z.literal('judged'), level: word('判断的级别', 'Level as judged') }),
    z.strictObject({
      kind: z.literal('points'),
      have,
      need,
      missing: number('还差的得分', 'Points of score missing'),
      rounds: raises,
    }),
    z.strictObject({ kind: z.literal('condition'), gate: word('门槛', 'Gate'), unmet: unmetShape }),
    z.strictObject({
      kind: z.literal('confirmation'),
      state: z.enum(['awaiting', 'lowered']).meta(inBoth('等确认或被改低', 'Waited for, or lowered')),
      why: wordOrNull('主管的理由', "The supervisor's reason"),
    }),
    z.strictObject({
      kind: z.literal('organization'),
      unmet: organizationUnmetShape,
      raises,
      rest: number('这些都做到后还差的指数', 'Points of index missing even after those'),
    }),
    z.strictObject({
      kind: z.literal('departments'),
      which: z
        .array(
          z.strictObject({
            address: word('部门', 'Department'),
            level: wordOrNull('现在的级别', 'Level in force'),
            target: wordOrNull('它自己的目标', 'Its own target'),
          }),
        )
        .readonly(),
    }),
  ])
  .meta(inBoth('没满足的条件', 'Condition that is not met'));

export type ConditionOutput = z.output<typeof conditionShape>;
