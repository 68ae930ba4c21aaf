/** The published shape of `crp method --format json`. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';

export const methodOutputShape = z
  .strictObject({
    crp: z.literal('method').meta(inBoth('命令', 'Command')),
    format: z.literal(1).meta(inBoth('输出格式版本', 'Version of this format')),
    id: z.string().meta(inBoth('方法的简称', 'Id of the method')),
    origin: z
      .record(z.string(), z.enum(['built-in', 'company', 'both']))
      .meta(inBoth('每一节从哪里来', 'Where each section comes from')),
    method: z
      .record(z.string(), z.unknown())
      .meta(
        inBoth(
          '现行方法，形状见 method.schema.json',
          'The method in force, in the shape of method.schema.json',
        ),
      ),
  })
  .meta({ title: 'crp method', ...inBoth('现行方法', 'The method in force') });

export type MethodOutput = z.output<typeof methodOutputShape>;
