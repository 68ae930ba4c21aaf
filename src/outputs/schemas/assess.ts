/** The published shape of `crp assess --format json`. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { accountShape, contactsShape } from './accounts.ts';
import { attentionShape } from './attention.ts';
import { count, word, words } from './fields.ts';
import { lossShape } from './losses.ts';

const losses = z.array(lossShape).readonly();
const addresses = (zh: string, en: string) => words(zh, en);

export const assessOutputShape = z
  .strictObject({
    crp: z.literal('assess').meta(inBoth('命令', 'Command')),
    format: z.literal(1).meta(inBoth('输出格式版本', 'Version of this format')),
    'as-of': word('截至日', 'Day of the state'),
    since: word('对比日', 'The earlier day that it is compared with'),
    layer: z
      .enum(['key', 'general', 'organization'])
      .nullable()
      .meta(inBoth('只问哪一层；空为全部', 'The only layer asked for; null is all')),
    counts: z
      .strictObject({
        levels: z.record(z.string(), z.number().int()).meta(inBoth('每级几位', 'How many at each level')),
        'not-assessed': count('未评', 'Not assessed'),
      })
      .meta(inBoth('在岗关键人', 'Active key contacts')),
    movements: z
      .strictObject({
        up: addresses('升', 'Up'),
        down: addresses('降', 'Down'),
        same: addresses('平', 'The same'),
        first: addresses('首次评估', 'Assessed for the first time'),
        'not-again': addresses('没有再评', 'Not assessed again'),
        'not-assessed': addresses('未评', 'Not assessed'),
      })
      .meta(inBoth('比对比日', 'Against the earlier day')),
    accounts: z.record(z.string(), accountShape).meta(inBoth('客户', 'Accounts')),
    organizations: z
      .record(z.string(), z.strictObject({ contacts: contactsShape }))
      .meta(inBoth('客户之外的组织', 'Organizations outside the accounts')),
    attention: z
      .array(
        z.strictObject({
          contact: word('联系人', 'Contact'),
          reasons: z
            .array(attentionShape)
            .readonly()
            .meta(inBoth('为什么，最急的在前', 'Why, most pressing first')),
        }),
      )
      .readonly()
      .meta(inBoth('要看的人', 'People to see')),
    'not-assessed': z
      .strictObject({
        contacts: words('关键人', 'Key contacts'),
        departments: words('部门', 'Departments'),
      })
      .meta(inBoth('未评', 'Not assessed')),
    losses: losses.meta(inBoth('最怕谁走，最重的在前', 'Worst losses, worst first')),
    without: z
      .strictObject({
        id: word('没有谁', 'Without whom'),
        of: z.enum(['contact', 'own']).meta(inBoth('客户的人或我方的人', 'One of theirs, or one of ours')),
        losses: losses.meta(inBoth('各客户的损失', 'What each account loses')),
      })
      .nullable()
      .meta(inBoth('若某人不在', 'Without somebody')),
  })
  .meta({ title: 'crp assess', ...inBoth('客户关系评估', 'Where the relationships stand') });

export type AssessOutput = z.output<typeof assessOutputShape>;
