/** The state of a plan that is written as YAML, so that a test shows what a planner would type. */
import { readPlan } from '../../src/plan/read.ts';
import type { State } from '../../src/plan/state.ts';
import { stateAt } from '../../src/plan/state-at.ts';

/** @throws Error with the diagnostics if the plan has an error */
export async function stateOf(yaml: string, day: string): Promise<State> {
  const reading = await readPlan({ read: () => Buffer.from(yaml), list: () => [] }, 'plan.yaml');
  if (!reading.plan || !reading.method) throw new Error(JSON.stringify(reading.diagnostics));
  return stateAt(reading.plan, reading.method, day, day);
}
