/** What `crp report --format json` prints: the brief, the three layers, the gaps, and the findings by rule. */
import type { ReportResult } from '../analyses/report.ts';
import type { Plan } from '../plan/plan.ts';
import { assessOutput } from './assess.ts';
import { briefPartsOf } from './brief.ts';
import { gapsOutput } from './gaps.ts';
import type { ReportOutput } from './schemas/report.ts';
import { actionsOutput } from './trace-parts.ts';

export function reportOutput(result: ReportResult, plan: Plan): ReportOutput {
  const findings: Record<string, number> = {};
  for (const { code } of result.findings) findings[code] = (findings[code] ?? 0) + 1;
  return {
    crp: 'report',
    format: 1,
    ...briefPartsOf(result.brief),
    assess: assessOutput(result.assessed),
    gaps: gapsOutput(result.gaps, plan),
    actions: actionsOutput(result.actions),
    decided: Object.fromEntries(
      result.decided.map(({ id, account, amount, outcome }) => [
        id,
        {
          account,
          amount: amount?.toNumber() ?? null,
          outcome: outcome?.result ?? null,
          on: outcome?.on ?? null,
        },
      ]),
    ),
    findings,
    accepted: result.accepted,
  };
}
