/** The published shape of `crp import --format json`: what a table adds to a plan and changes in it. Values of persons alone are left out. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { count, flag, word, wordOrNull, words } from './fields.ts';

const rows = z.array(z.number().int()).readonly().meta(inBoth('行号', 'Rows'));
const change = z.strictObject({
  rows,
  address: word('对象', 'Whom'),
  field: word('项', 'Field'),
  from: wordOrNull('规划里；电话、邮箱、备注不写出来', 'In the plan; phone, e-mail and note are not written'),
  to: wordOrNull('表里；电话、邮箱、备注不写出来', 'In the table; phone, e-mail and note are not written'),
});
const problem = z.strictObject({
  row: count('行', 'Row'),
  column: wordOrNull('列', 'Column'),
  code: word('原因', 'Code'),
});

export const importOutputShape = z
  .strictObject({
    crp: z.literal('import').meta(inBoth('命令', 'Command')),
    format: z.literal(1).meta(inBoth('输出格式版本', 'Version of this format')),
    kind: z.enum(['contacts', 'accounts', 'projects', 'spend']).meta(inBoth('导入什么', 'What is imported')),
    written: flag('是否已写入', 'Whether it was written'),
    columns: z.record(z.string(), z.string()).meta(inBoth('列 > 项', 'Column to field')),
    unread: words('没有读的列', 'Columns not read'),
    additions: z
      .array(z.strictObject({ rows, account: wordOrNull('客户', 'Account'), id: wordOrNull('编号', 'Id') }))
      .readonly()
      .meta(inBoth('新增', 'New')),
    changes: z.array(change).readonly().meta(inBoth('补充和改动', 'Filled in and changed')),
    conflicts: z.array(change).readonly().meta(inBoth('和规划里不一样', 'Written otherwise in the plan')),
    unchanged: count('一样的', 'As they are'),
    near: z
      .array(z.strictObject({ rows, keys: words('名字', 'Names'), like: words('像谁', 'Like') }))
      .readonly()
      .meta(inBoth('像是同一个', 'Perhaps the same')),
    unusable: z.array(problem).readonly().meta(inBoth('用不了的', 'Cannot be used')),
    'left-out': z.array(problem).readonly().meta(inBoth('没有用的格', 'Cells not used')),
    files: z
      .array(
        z.strictObject({
          file: word('文件', 'File'),
          new: flag('新文件', 'New'),
          added: count('增加的行', 'Lines added'),
          changed: count('改动的行', 'Lines changed'),
        }),
      )
      .readonly()
      .meta(inBoth('文件', 'Files')),
  })
  .meta(inBoth('一次导入', 'An import'));

export type ImportOutput = z.output<typeof importOutputShape>;
