/** Reads the text of a plan and works out what the rules look at, for tests. */
import { assessRegion } from '../../src/analyses/assess-region.ts';
import { gaps } from '../../src/analyses/gaps.ts';
import type { FindingContext } from '../../src/findings/rule.ts';
import { readPlan } from '../../src/plan/read.ts';
import { stateAt } from '../../src/plan/state-at.ts';

/** The plan must be free of errors: findings are about sound plans. */
export async function contextOf(text: string, asOf: string, file = 'plan.yaml'): Promise<FindingContext> {
  const bytes = new TextEncoder().encode(text);
  const { plan, method, diagnostics } = await readPlan(
    { read: (name) => (name === file ? bytes : undefined), list: () => [] },
    file,
  );
  if (plan === undefined || method === undefined || diagnostics.length > 0) {
    throw new Error(`${file} is no sound plan: ${JSON.stringify(diagnostics, null, 1)}`);
  }
  const state = stateAt(plan, method, asOf);
  const region = assessRegion(state);
  return { state, region, gaps: gaps(state, region) };
}
