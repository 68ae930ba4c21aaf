/** The published shape of a reason why somebody needs attention. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { closenessShape } from './contacts.ts';
import { count, word, wordOrNull } from './fields.ts';
import { capShape, confirmationShape, evidenceShape } from './levels.ts';

export const attentionShape = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('fell'),
      from: word('原来的级别', 'The level before'),
      since: word('对比日', 'The earlier day'),
    }),
    z.strictObject({ kind: z.literal('opposed'), evidence: evidenceShape.nullable() }),
    z.strictObject({
      kind: z.literal('rival-closer'),
      closeness: closenessShape,
      levels: count('近几级', 'By how many levels'),
    }),
    z.strictObject({ kind: z.literal('rival-exclusive'), closeness: closenessShape }),
    z.strictObject({
      kind: z.literal('stale'),
      age: count('评估的天数', 'Days since the assessment'),
      limit: count('有效天数', 'Days for which it is fresh'),
    }),
    z.strictObject({ kind: z.literal('gate'), cap: capShape }),
    z.strictObject({ kind: z.literal('act-expired'), evidence: evidenceShape }),
    z.strictObject({ kind: z.literal('awaiting'), claimed: word('自评', 'Claimed') }),
    z.strictObject({
      kind: z.literal('lowered'),
      claimed: word('自评', 'Claimed'),
      confirmation: confirmationShape,
    }),
    z.strictObject({
      kind: z.literal('left'),
      on: word('离开日', 'Day'),
      'last-of-role': wordOrNull('没人再担当的角色', 'Role that nobody has any more'),
    }),
    z.strictObject({ kind: z.literal('same-scores'), since: word('与哪天全同', 'Day of the same points') }),
    z.strictObject({ kind: z.enum(['provisional', 'not-assessed']) }),
  ])
  .meta(inBoth('原因', 'Reason'));

export type AttentionOutput = z.output<typeof attentionShape>;
