/** What `crp explain --format json` prints: every subject of the examples keeps the published shape, and sums add up. */
import { describe, expect, it } from 'vitest';
import { assessRegion } from '../../src/analyses/assess-region.ts';
import { changeOf } from '../../src/analyses/change.ts';
import { type ExplainSubject, explain } from '../../src/analyses/explain.ts';
import { gaps } from '../../src/analyses/gaps.ts';
import { explainOutput } from '../../src/outputs/explain.ts';
import { explainOutputShape } from '../../src/outputs/schemas/explain.ts';
import { quarterEndBefore } from '../../src/plan/day.ts';
import type { State } from '../../src/plan/state.ts';
import { stateAt } from '../../src/plan/state-at.ts';
import { readExample } from './example-plan.ts';

function subjectsOf({ contacts, departments, accounts, plan, team }: State): readonly ExplainSubject[] {
  return [
    ...contacts.map(({ address }) => ({ kind: 'contact' as const, id: address })),
    ...departments.map(({ address }) => ({ kind: 'department' as const, id: address })),
    ...accounts.map(({ id }) => ({ kind: 'account' as const, id })),
    ...plan.goals.map(({ id }) => ({ kind: 'goal' as const, id })),
    ...plan.projects.map(({ id }) => ({ kind: 'project' as const, id })),
    ...plan.targets.map(({ id }) => ({ kind: 'target' as const, id })),
    ...team.map(({ id }) => ({ kind: 'member' as const, id })),
  ];
}

describe.each(['north', 'apac', 'minimal'])('every trace of the example %s', async (name) => {
  const { plan, method } = await readExample(name);
  const latest = [plan.period.from, ...plan.assessments.map(({ on }) => on)].toSorted().at(-1)!;
  const state = stateAt(plan, method, latest);
  const region = assessRegion(state);
  const before = assessRegion(stateAt(plan, method, quarterEndBefore(plan.period, latest)));
  const change = changeOf(before, region, method.key);
  const found = gaps(state, region);
  const traces = subjectsOf(state).map((subject) => explain(state, region, found, change, subject)!);

  it('keeps the published shape through JSON', () => {
    for (const trace of traces) {
      const output = explainOutput(trace, state.asOf);
      expect(explainOutputShape.parse(output)).toEqual(output);
      expect(JSON.parse(JSON.stringify(output))).toEqual(output);
    }
  });

  it('has contributions that add up to the score', () => {
    for (const trace of traces) {
      const scored =
        trace.kind === 'contact'
          ? trace.scopes.map(({ level, contributions }) => ({ score: level.score, contributions }))
          : trace.kind === 'department'
            ? [{ score: trace.department.score ?? null, contributions: trace.contributions }]
            : [];
      for (const { score, contributions } of scored) {
        const sum = contributions.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
        expect(sum).toBeCloseTo(score ?? 0, 9);
      }
    }
  });

  it('promises the index that the table would then show', () => {
    for (const trace of traces) {
      if (trace.kind !== 'contact' || trace.account === undefined) continue;
      for (const { effect, level } of trace.scopes) {
        if (effect?.index === undefined || level.category !== undefined) continue;
        expect(effect.index.before).toBe(trace.account.index.value);
        expect(effect.index.after ?? 0).toBeGreaterThanOrEqual(effect.index.before ?? 0);
      }
    }
  });
});
