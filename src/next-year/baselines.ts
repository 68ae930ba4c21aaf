/** Works out where each market target of a plan stands at its end: the baseline of the next plan. */
import { bookedOf } from '../analyses/market/booked.ts';
import { competitionStanding } from '../analyses/market/competition.ts';
import { marginOf } from '../analyses/market/margin.ts';
import { shareStanding } from '../analyses/market/share.ts';
import type { Amount } from '../plan/amount.ts';
import type { Day, MarketTarget, Plan } from '../plan/plan.ts';
import { writeAmount, writePercentage, writeRatio } from '../plan/quantity.ts';
import type { State } from '../plan/state.ts';

type Lang = NonNullable<Plan['lang']>;

/** What a baseline is worked out from: a result of the region or of the account, the sum of accounts, won projects, or spend. */
export type BaselineSource = 'region' | 'account' | 'accounts' | 'projects' | 'spend';

export interface Baseline {
  readonly target: MarketTarget;
  /** As a plan writes it; undefined where it is not known, which is never 0. */
  readonly written: string | undefined;
  readonly from: BaselineSource | undefined;
  /** The day of the result. */
  readonly on?: Day | undefined;
  /** Left out of it, because nothing is written: accounts, or cells of spend as `account/category`. */
  readonly without: readonly string[];
}

/** The baselines of all targets but hilltops, in order of the plan. `lang` decides about the units of money. */
export function baselinesOf(state: State, lang: Lang): readonly Baseline[] {
  return state.plan.targets
    .filter(({ kind }) => kind !== 'hilltop')
    .map((target) => baselineOf(target, state, lang));
}

function baselineOf(target: MarketTarget, state: State, lang: Lang): Baseline {
  if (target.kind === 'share') {
    const { share } = shareStanding(target, state);
    return fromSpend(target, share.value, share.without, writePercentage);
  }
  if (target.kind === 'competition') {
    const { ratio } = competitionStanding(target, state);
    return fromSpend(target, ratio.value, ratio.without, writeRatio);
  }
  if (target.metric === 'gross-margin') {
    const { booked, won } = marginOf(state, target.account);
    if (booked === null) return unknown(target);
    const source = target.account === undefined ? 'region' : 'account';
    return {
      target,
      written: writePercentage(booked.value),
      from: booked.from === 'result' ? source : 'projects',
      without: booked.from === 'result' ? [] : won.without,
    };
  }
  const booked = bookedOf(state.plan, target.metric ?? 'orders', target.account);
  if (booked === null) return unknown(target);
  const { value, from, on, without } = booked;
  return { target, written: writeAmount(value, lang), from, on, without };
}

function fromSpend(
  target: MarketTarget,
  value: Amount | null,
  without: readonly string[],
  write: (value: Amount) => string,
): Baseline {
  return value === null
    ? { ...unknown(target), without }
    : { target, written: write(value), from: 'spend', without };
}

function unknown(target: MarketTarget): Baseline {
  return { target, written: undefined, from: undefined, without: [] };
}
