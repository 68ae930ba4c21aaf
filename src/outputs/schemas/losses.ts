/** The published shape of what an account loses when a person is not there any more. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { count, numberOrNull, word, words } from './fields.ts';

const colour = z.enum(['grey', 'red', 'amber', 'green']);

export const lossShape = z
  .strictObject({
    account: word('客户', 'Account'),
    without: word('没有谁', 'Without whom'),
    of: z.enum(['contact', 'own']).meta(inBoth('客户的人或我方的人', 'One of theirs, or one of ours')),
    index: z
      .strictObject({ before: numberOrNull('现在', 'Now'), after: numberOrNull('变为', 'Then') })
      .meta(inBoth('支持指数', 'Support index')),
    colour: z.strictObject({ before: colour, after: colour }).meta(inBoth('灯', 'Colour')),
    lines: z
      .strictObject({ before: count('现在', 'Now'), after: count('变为', 'Then') })
      .meta(inBoth('有效线', 'Live lines')),
    hilltops: words('在哪些山头占着要求的级别', 'Open hilltops whose required level the person holds'),
    effects: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.enum(['last-supporter', 'no-deciding-supporter']) }),
          z.strictObject({ kind: z.literal('decider-without-line'), role: word('角色', 'Role') }),
          z.strictObject({
            kind: z.literal('hilltop-decider-without-line'),
            project: word('项目', 'Project'),
          }),
          z.strictObject({
            kind: z.literal('lines-short'),
            have: count('有', 'There would be'),
            need: count('要', 'Needed'),
          }),
          z.strictObject({
            kind: z.literal('without-owner'),
            contacts: words('没有负责人的', 'Contacts without an owner'),
          }),
        ]),
      )
      .readonly()
      .meta(inBoth('后果，最重的在前', 'What it means, gravest first')),
  })
  .meta(inBoth('损失', 'Loss'));

export type LossOutput = z.output<typeof lossShape>;
