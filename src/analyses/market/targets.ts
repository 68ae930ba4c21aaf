/** Step 1 at one day: where every market target stands, how the hilltops stand, what accounts add up to, and the white space. */
import { type Amount, sum } from '../../plan/amount.ts';
import type { MarketTarget } from '../../plan/plan.ts';
import type { State } from '../../plan/state.ts';
import type { RegionAssessment } from '../assessment.ts';
import { type HilltopStanding, hilltopStandings } from '../hilltop-standing.ts';
import { type CompetitionStanding, competitionStanding } from './competition.ts';
import { type ProfitStanding, profitStanding } from './profit.ts';
import { type ShareStanding, shareStanding } from './share.ts';
import { type WhiteSpace, whiteSpaceOf } from './white-space.ts';

export interface HilltopTargetStanding {
  readonly kind: 'hilltop';
  readonly target: MarketTarget;
  /** Undefined where the project is decided, or not in the plan. */
  readonly standing: HilltopStanding | undefined;
}

export type TargetStanding = ProfitStanding | ShareStanding | CompetitionStanding | HilltopTargetStanding;

export interface TargetsResult {
  readonly asOf: string;
  readonly standings: readonly TargetStanding[];
  readonly hilltops: readonly HilltopStanding[];
  /** Of each regional target that accounts have a part of: whether the parts make the whole. */
  readonly parts: readonly {
    readonly target: string;
    readonly sum: Amount;
    readonly value: Amount;
    readonly accounts: number;
  }[];
  readonly whiteSpace: WhiteSpace;
}

export interface TargetsFilter {
  readonly accounts?: readonly string[];
}

/** With accounts asked for: the targets of these accounts and the hilltops there; without, all. */
export function marketTargets(
  state: State,
  region: RegionAssessment,
  { accounts }: TargetsFilter = {},
): TargetsResult {
  const isAsked = (account: string | undefined) =>
    accounts === undefined || (account !== undefined && accounts.includes(account));
  const hilltops = hilltopStandings(state, region).filter(({ hilltop }) => isAsked(hilltop.project.account));
  const targets = state.plan.targets.filter((target) =>
    isAsked(target.account ?? state.projectById.get(target.project ?? '')?.account),
  );
  const standings = targets.map((target) => standingOf(target, state, hilltops));
  return {
    asOf: state.asOf,
    standings,
    hilltops,
    parts: standings.flatMap((standing) => partsOf(standing, state)),
    whiteSpace: whiteSpaceOf(state, accounts),
  };
}

export function standingOf(
  target: MarketTarget,
  state: State,
  hilltops: readonly HilltopStanding[],
): TargetStanding {
  switch (target.kind) {
    case 'profit':
      return profitStanding(target, state);
    case 'share':
      return shareStanding(target, state);
    case 'competition':
      return competitionStanding(target, state);
    case 'hilltop':
      return {
        kind: 'hilltop',
        target,
        standing: hilltops.find(({ hilltop }) => hilltop.project.id === target.project),
      };
  }
}

function partsOf(standing: TargetStanding, { plan }: State): TargetsResult['parts'] {
  const { target } = standing;
  if (standing.kind !== 'profit' || target.metric === 'gross-margin' || target.account !== undefined)
    return [];
  const parts = plan.accounts.flatMap(({ targets }) => targets[target.id] ?? []);
  return parts.length === 0 || standing.value === undefined
    ? []
    : [{ target: target.id, sum: sum(parts), value: standing.value, accounts: parts.length }];
}
