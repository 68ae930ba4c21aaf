/** The published shape of `crp report --format json`. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { assessOutputShape } from './assess.ts';
import { briefParts } from './brief.ts';
import { gapsOutputShape } from './gaps.ts';
import { actionsShape } from './trace-parts.ts';

export const reportOutputShape = z
  .strictObject({
    crp: z.literal('report').meta(inBoth('命令', 'Command')),
    format: z.literal(1).meta(inBoth('输出格式版本', 'Version of this format')),
    ...briefParts,
    assess: assessOutputShape,
    gaps: gapsOutputShape,
    actions: actionsShape,
    decided: z
      .record(
        z.string(),
        z.strictObject({
          account: z.string().meta(inBoth('客户', 'Account')),
          amount: z.number().nullable().meta(inBoth('金额', 'Amount')),
          outcome: z.string().nullable().meta(inBoth('结局', 'Outcome')),
          on: z.string().nullable().meta(inBoth('日期', 'Day')),
        }),
      )
      .meta(inBoth('已有结局的项目', 'Projects that are decided')),
    findings: z.record(z.string(), z.number().int()).meta(inBoth('各规则的发现数', 'Findings by rule')),
    accepted: z.number().int().meta(inBoth('已接受的发现数', 'Accepted findings')),
  })
  .meta({ title: 'crp report', ...inBoth('规划文档', 'The plan document') });

export type ReportOutput = z.output<typeof reportOutputShape>;
