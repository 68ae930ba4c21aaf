/** The trace of a market target: what the plan declares, how it was revised, and what serves it. */
import type { Goal, MarketTarget } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import type { RegionAssessment } from './assessment.ts';
import type { Gap, GapsResult, GoalResult, MetTarget } from './gap.ts';
import { type HilltopStanding, hilltopStandings } from './hilltop-standing.ts';

export interface MarketTargetTrace {
  readonly kind: 'target';
  readonly target: MarketTarget;
  readonly goals: readonly GoalResult[];
  /** Relationship targets that name it or inherit it, open ones in their order, then those that are met. */
  readonly gaps: readonly Gap[];
  readonly met: readonly MetTarget[];
  /** Of people who left. */
  readonly departed: GapsResult['departed'];
  readonly hilltops: readonly HilltopStanding[];
  /** Each account's part of it, as declared. */
  readonly parts: readonly { readonly account: string; readonly value: string }[];
}

/** Undefined where the plan has no such target. */
export function explainMarketTarget(
  state: State,
  region: RegionAssessment,
  gaps: GapsResult,
  id: string,
): MarketTargetTrace | undefined {
  const target = state.plan.targets.find((each) => each.id === id);
  if (target === undefined) return undefined;
  const serves = (each: { readonly target: Gap['target'] }) =>
    each.target.origin !== 'required' && each.target.for.includes(id);
  return {
    kind: 'target',
    target,
    goals: gaps.goals.filter(({ goal }: { readonly goal: Goal }) => goal.for === id),
    gaps: [...gaps.persons, ...gaps.bodies].filter(serves),
    met: gaps.met.filter(serves),
    departed: gaps.departed.filter(serves),
    hilltops: hilltopStandings(state, region).filter(({ hilltop }) => hilltop.targets.includes(id)),
    parts: state.accounts.flatMap(({ id: account, account: { targets } }) => {
      const value = targets[id];
      return value === undefined ? [] : [{ account, value: value.toString() }];
    }),
  };
}
