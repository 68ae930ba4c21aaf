/** Where a profit target stands: booked, pace, remaining, coverage, and the forecast with each hilltop won and lost. */
import { type Amount, amount } from '../../plan/amount.ts';
import { daysBetween } from '../../plan/day.ts';
import type { MarketTarget, TargetStep } from '../../plan/plan.ts';
import type { State } from '../../plan/state.ts';
import { isHilltop } from '../hilltop-standing.ts';
import { type Booked, bookedOf } from './booked.ts';
import { type Margin, marginOf } from './margin.ts';
import { type Pipeline, type PipelineProject, pipelineOf } from './pipeline.ts';
import { recentProjects, type WinRate, winRateOf } from './win-rate.ts';

export interface ProfitStanding {
  readonly kind: 'profit';
  readonly target: MarketTarget;
  /** The last step within the period; undefined where it has none. */
  readonly value: Amount | undefined;
  readonly passed: TargetStep | undefined;
  readonly next: TargetStep | undefined;
  /** Of the three amounts; null is unknown. */
  readonly booked: Booked | null;
  /** Booked ÷ target, exact; null where one is not known. */
  readonly done: Amount | null;
  /** max(0, target − booked). */
  readonly remaining: Amount | null;
  /** Of a target without a path: the part of the period that has passed, and of the target that is booked. */
  readonly pace: { readonly elapsed: Amount; readonly done: Amount } | undefined;
  /** Of orders alone. */
  readonly pipeline: Pipeline | undefined;
  /** Pipeline ÷ remaining; undefined where nothing remains or nothing is known. */
  readonly coverage: Amount | undefined;
  /** 1 ÷ win rate; undefined where none was won. */
  readonly required: Amount | undefined;
  readonly winRate: WinRate | undefined;
  readonly forecast: Forecast | undefined;
  /** Of gross margin alone. */
  readonly margin: Margin | undefined;
}

export interface Forecast {
  readonly value: Amount;
  /** With each open hilltop decided: the rest as weighted. */
  readonly hilltops: readonly {
    readonly project: string;
    readonly won: Amount;
    readonly lost: Amount;
  }[];
}

export function profitStanding(target: MarketTarget, state: State): ProfitStanding {
  const { plan, asOf } = state;
  const inPeriod = target.steps.filter(({ at }) => at.day <= plan.period.to && at.day >= plan.period.from);
  const value = inPeriod.at(-1)?.value;
  const common = {
    kind: 'profit' as const,
    target,
    value,
    passed: inPeriod.findLast(({ at }) => at.day <= asOf),
    next: inPeriod.find(({ at }) => at.day > asOf),
  };
  if (target.metric === 'gross-margin') {
    return {
      ...common,
      ...nothing,
      booked: null,
      done: null,
      remaining: null,
      margin: marginOf(state, target.account),
    };
  }
  const booked = bookedOf(plan, target.metric ?? 'orders', target.account);
  const remaining =
    value === undefined || booked === null ? null : largerOf(amount(0), value.minus(booked.value));
  const done = value === undefined || booked === null || value.eq(0) ? null : booked.value.div(value);
  const pace = target.path || done === null ? undefined : { elapsed: elapsedOf(state), done };
  const isOrders = target.metric === 'orders';
  const pipeline = isOrders ? pipelineOf(state, target.account) : undefined;
  const winRate = isOrders ? winRateOf(recentProjects(plan), state.method.projects['win-rate']) : undefined;
  return {
    ...common,
    booked,
    done,
    remaining,
    pace,
    pipeline,
    winRate,
    coverage: pipeline && remaining?.gt(0) ? pipeline.total.div(remaining) : undefined,
    required: winRate?.rate.gt(0) ? amount(1).div(winRate.rate) : undefined,
    forecast: forecastOf(target, booked, pipeline, state),
    margin: undefined,
  };
}

const nothing = {
  pace: undefined,
  pipeline: undefined,
  coverage: undefined,
  required: undefined,
  winRate: undefined,
  forecast: undefined,
};

/** Orders: booked + weighted pipeline. Revenue: booked + what is in hand. Collections: none. */
function forecastOf(
  target: MarketTarget,
  booked: Booked | null,
  pipeline: Pipeline | undefined,
  state: State,
): Forecast | undefined {
  if (booked === null) return undefined;
  if (target.metric === 'revenue') {
    const inHand = bookedOf(state.plan, 'inHand', target.account);
    return inHand === null ? undefined : { value: booked.value.plus(inHand.value), hilltops: [] };
  }
  if (pipeline === undefined) return undefined;
  const value = booked.value.plus(pipeline.weighted);
  return {
    value,
    hilltops: pipeline.projects
      .filter(({ project }) => isHilltop(project, state))
      .flatMap((each) => decided(each, value)),
  };
}

function decided(
  { project, amount: whole, weighted }: PipelineProject,
  forecast: Amount,
): Forecast['hilltops'] {
  if (whole === null) return [];
  const without = forecast.minus(weighted ?? 0);
  return [{ project: project.id, won: without.plus(whole), lost: without }];
}

/** The part of the period that has passed, both its first day and the day itself counted; 0 before it, 1 after it. */
function elapsedOf({ plan: { period }, asOf }: State): Amount {
  const days = daysBetween(period.from, period.to) + 1;
  const passed = Math.min(days, Math.max(0, daysBetween(period.from, asOf) + 1));
  return amount(passed).div(days);
}

function largerOf(one: Amount, other: Amount): Amount {
  return one.gt(other) ? one : other;
}
