/** The published shape of `crp rate --format json`: what a round of rating changes. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { count, flag, numberOrNull, word, wordOrNull } from './fields.ts';

const standing = (zh: string, en: string) =>
  z
    .strictObject({
      level: word('级别', 'Level'),
      score: numberOrNull('得分，0 到 100；空为凭判断', 'Score, 0 to 100; null for a judged level'),
      on: word('评估日', 'Day of the rating'),
    })
    .nullable()
    .meta(inBoth(zh, en));

export const rateOutputShape = z
  .strictObject({
    crp: z.literal('rate').meta(inBoth('命令', 'Command')),
    format: z.literal(1).meta(inBoth('输出格式版本', 'Version of this format')),
    on: word('评估日', 'Day of the round'),
    by: word('评估人', 'Who rated'),
    written: flag('是否已写入', 'Whether it was written'),
    ratings: z
      .array(
        z.strictObject({
          subject: word('对象', 'Whom'),
          layer: z.enum(['key', 'general', 'organization']).meta(inBoth('层', 'Layer')),
          category: wordOrNull('品类；空为总体', 'Category; null is in general'),
          movement: z.enum(['up', 'down', 'same', 'first']).meta(inBoth('变化', 'Movement')),
          reaffirmed: flag('写的是不变', 'Written as unchanged'),
          before: standing('之前', 'Before'),
          after: standing('之后', 'After'),
        }),
      )
      .readonly()
      .meta(inBoth('评分', 'Ratings')),
    evidence: count('证据条数', 'Pieces of evidence'),
    files: z
      .array(
        z.strictObject({
          file: word('文件', 'File'),
          new: flag('新文件', 'Whether it is new'),
          added: count('增加的行', 'Lines added'),
          changed: count('改动的行', 'Lines changed'),
        }),
      )
      .readonly()
      .meta(inBoth('文件', 'Files')),
  })
  .meta(inBoth('一次评估改变什么', 'What a round of rating changes'));

export type RateOutput = z.output<typeof rateOutputShape>;
