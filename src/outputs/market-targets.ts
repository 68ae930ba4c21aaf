/** What `crp targets --format json` prints: everything by id, money in whole units, unknown as null. */
import type { CompetitionStanding, Ratio } from '../analyses/market/competition.ts';
import type { Pipeline } from '../analyses/market/pipeline.ts';
import type { ProfitStanding } from '../analyses/market/profit.ts';
import type { TargetStanding, TargetsResult } from '../analyses/market/targets.ts';
import type { WhiteSpace } from '../analyses/market/white-space.ts';
import type { Amount } from '../plan/amount.ts';
import type { Plan } from '../plan/plan.ts';
import type { MarketTargetsOutput } from './schemas/market-targets.ts';
import { readinessOutput } from './trace-parts.ts';

type TargetOutput = MarketTargetsOutput['targets'][string];

export function marketTargetsOutput(
  result: TargetsResult,
  { currency }: Pick<Plan, 'currency'>,
): MarketTargetsOutput {
  return {
    crp: 'targets',
    format: 1,
    'as-of': result.asOf,
    currency: currency ?? null,
    targets: targetsOutputById(result.standings),
    'white-space': whiteSpaceOutput(result.whiteSpace),
  };
}

export function targetsOutputById(standings: readonly TargetStanding[]): MarketTargetsOutput['targets'] {
  return Object.fromEntries(standings.map((standing) => [standing.target.id, targetOutput(standing)]));
}

function numberOf(value: Amount | null | undefined): number | null {
  return value?.toNumber() ?? null;
}

function targetOutput(standing: TargetStanding): TargetOutput {
  switch (standing.kind) {
    case 'profit':
      return profitOutput(standing);
    case 'competition':
      return competitionOutput(standing);
    case 'share': {
      const { target, value, share, current, missing, leader } = standing;
      return {
        kind: 'share',
        account: target.account ?? null,
        categories: target.category === undefined ? target.categories : [target.category],
        value: numberOf(value),
        share: numberOf(current?.value),
        from: current?.from ?? null,
        of: share.of,
        total: share.total.toNumber(),
        missing: numberOf(missing),
        leader: leader === undefined ? null : { rival: leader.rival, share: leader.share.toNumber() },
        without: share.without,
      };
    }
    case 'hilltop':
      return {
        kind: 'hilltop',
        project: standing.target.project ?? null,
        'days-left': standing.standing?.daysLeft ?? null,
        readiness: standing.standing ? readinessOutput(standing.standing.readiness) : null,
      };
  }
}

function profitOutput(standing: ProfitStanding): TargetOutput {
  const { target, value, booked, margin, pace, winRate, forecast, pipeline } = standing;
  return {
    kind: 'profit',
    metric: target.metric ?? 'orders',
    account: target.account ?? null,
    value: numberOf(value),
    booked: numberOf(margin ? margin.booked?.value : booked?.value),
    'booked-from': (margin ? margin.booked?.from : booked?.from) ?? null,
    'booked-on': booked?.on ?? null,
    done: numberOf(standing.done),
    remaining: numberOf(standing.remaining),
    pace: pace === undefined ? null : { elapsed: pace.elapsed.toNumber(), done: pace.done.toNumber() },
    coverage: numberOf(standing.coverage),
    required: numberOf(standing.required),
    'win-rate':
      winRate === undefined
        ? null
        : { rate: winRate.rate.toNumber(), closed: winRate.closed, from: winRate.from },
    forecast: numberOf(forecast?.value),
    hilltops: Object.fromEntries(
      (forecast?.hilltops ?? []).map(({ project, won, lost }) => [
        project,
        { won: won.toNumber(), lost: lost.toNumber() },
      ]),
    ),
    pipeline: pipeline === undefined ? null : pipelineOutput(pipeline),
  };
}

function pipelineOutput({ total, weighted, withoutAmount, withoutProbability, projects }: Pipeline) {
  return {
    total: total.toNumber(),
    weighted: weighted.toNumber(),
    'without-amount': withoutAmount,
    'without-probability': withoutProbability,
    projects: Object.fromEntries(
      projects.map(({ project, amount, probability, from, weighted: part, overdue }) => [
        project.id,
        {
          account: project.account,
          amount: numberOf(amount),
          probability: numberOf(probability),
          from: from ?? null,
          weighted: numberOf(part),
          decision: project.decision?.day ?? null,
          overdue,
        },
      ]),
    ),
  };
}

function ratioOutput({ value, ours, rivals, without }: Ratio) {
  return { ratio: numberOf(value), ours: ours.toNumber(), rivals: rivals.toNumber(), without };
}

function competitionOutput(standing: CompetitionStanding): TargetOutput {
  const { rival, value, ratio, categories, headToHead, denial } = standing;
  return {
    kind: 'competition',
    rival,
    value: numberOf(value),
    ...ratioOutput(ratio),
    categories: Object.fromEntries(
      categories.map(({ category, ratio: own }) => [category, ratioOutput(own)]),
    ),
    'head-to-head':
      headToHead === undefined ? null : { projects: headToHead.projects, ours: headToHead.ours.toNumber() },
    denial: numberOf(denial),
  };
}

function whiteSpaceOutput({ rows }: WhiteSpace): MarketTargetsOutput['white-space'] {
  return Object.fromEntries(
    rows.map(({ account, next, cells }) => [
      account,
      {
        next: next ?? null,
        cells: Object.fromEntries(
          cells
            .filter(({ cell, projects }) => cell !== undefined || projects.length > 0)
            .map(({ category, cell, share, leader, open }) => [
              category,
              {
                total: numberOf(cell?.total),
                ours: numberOf(cell?.ours),
                share: numberOf(share),
                leader: leader?.rival ?? null,
                open: open.toNumber(),
              },
            ]),
        ),
      },
    ]),
  );
}
