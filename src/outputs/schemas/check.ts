/** The published shape of `crp check --format json`. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';

const place = {
  file: z.string().nullable().meta(inBoth('文件', 'File')),
  line: z.number().int().nullable().meta(inBoth('行，从 1 起', 'Line, from 1')),
  column: z.number().int().nullable().meta(inBoth('列，从 1 起，按字符', 'Column in characters, from 1')),
};

export const checkOutputShape = z
  .strictObject({
    crp: z.literal('check').meta(inBoth('命令', 'Command')),
    format: z.literal(1).meta(inBoth('输出格式版本', 'Version of this format')),
    'as-of': z.string().meta(inBoth('截至日', 'Day of the state')),
    errors: z.number().int().meta(inBoth('错误数', 'Number of errors')),
    warnings: z.number().int().meta(inBoth('警告数', 'Number of warnings')),
    notes: z.number().int().meta(inBoth('提示数', 'Number of notes')),
    accepted: z
      .number()
      .int()
      .meta(inBoth('已接受而不报的发现数', 'Number of accepted findings that are kept quiet')),
    diagnostics: z
      .array(
        z.strictObject({
          code: z.string().meta(inBoth('代码', 'Code')),
          severity: z.enum(['error', 'warning', 'note']).meta(inBoth('程度', 'Severity')),
          message: z.string().meta(inBoth('说明', 'What is wrong')),
          subject: z.string().nullable().meta(inBoth('对象', 'Address or id that it is about')),
          ...place,
          path: z
            .array(z.union([z.string(), z.number()]))
            .nullable()
            .meta(inBoth('在文件里的路径', 'Path within the file')),
          help: z.string().nullable().meta(inBoth('怎么办', 'What to do')),
          related: z.array(z.strictObject(place)).meta(inBoth('相关位置', 'Related places')),
        }),
      )
      .meta(inBoth('诊断', 'Diagnostics')),
  })
  .meta({ title: 'crp check', ...inBoth('检查结果', 'What crp check found') });

export type CheckOutput = z.output<typeof checkOutputShape>;
