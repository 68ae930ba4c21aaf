/** Step 1 of the method: profit, share, competition, worked out on small plans that can be added up by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competitionStanding } from '../../src/analyses/market/competition.ts';
import { profitStanding } from '../../src/analyses/market/profit.ts';
import { shareStanding } from '../../src/analyses/market/share.ts';
import { ourPart, winRateOf } from '../../src/analyses/market/win-rate.ts';
import { amount } from '../../src/plan/amount.ts';
import { stateOf } from './state-of.ts';

const head =
  'crp: 1\nlang: en\nregion: north\nperiod: 2027\ncurrency: CNY\ncategories: [{id: optical}, {id: ip}]\nrivals: [{id: vertex}, {id: nova}]\n';
const text = (value: { toString(): string } | null | undefined) => value?.toString() ?? null;

describe('orders', () => {
  const plan = (more: string, metric = 'orders', target = '100') =>
    stateOf(
      `${head}targets: [{id: t, kind: profit, metric: ${metric}, target: ${target}}]\naccounts: [{id: metro}, {id: grid}]\n${more}`,
      '2027-09-30',
    );
  const standing = async (more: string, metric?: string, target?: string) => {
    const state = await plan(more, metric, target);
    return profitStanding(state.plan.targets[0]!, state);
  };

  it('booked is the latest result of the region, which holds won projects already', async () => {
    const { booked, done, remaining } =
      await standing(`results: [{on: 2027-03-31, orders: 20}, {on: 2027-06-30, orders: 40}]
projects: [{id: p, account: metro, amount: 15, outcome: {on: 2027-05-01, result: won}}]`);
    expect([text(booked?.value), booked?.from, text(done), text(remaining)]).toEqual([
      '40',
      'region',
      '0.4',
      '60',
    ]);
  });

  it('else the sum of the accounts, with those that have none named; unknown is not 0', async () => {
    const { booked } = await standing(
      'results: [{on: 2027-03-31, account: metro, orders: 20}, {on: 2027-06-30, account: metro, orders: 30}]',
    );
    expect(booked).toMatchObject({ from: 'accounts', without: ['grid'] });
    expect(text(booked?.value)).toBe('30');
    const unknown = await standing('');
    expect([unknown.booked, unknown.done, unknown.remaining, unknown.coverage]).toEqual([
      null,
      null,
      null,
      undefined,
    ]);
  });

  it('coverage, forecast, and the forecast with each hilltop won and lost', async () => {
    const { pipeline, coverage, required, forecast } = await standing(`results: [{on: 2027-06-30, orders: 40}]
projects:
  - {id: core, account: metro, amount: 50, probability: 40%, hilltop: {why: x}}
  - {id: small, account: grid, amount: 10, stage: lead}
  - {id: vague, account: grid, amount: 5}
  - {id: blank, account: grid, stage: bidding}
  - {id: late, account: grid, amount: 30, stage: bidding, decision: 2028-02}`);
    expect(pipeline?.projects.map(({ project }) => project.id)).toEqual(['core', 'small', 'vague', 'blank']);
    expect([text(pipeline?.total), text(pipeline?.weighted)]).toEqual(['65', '21']);
    expect([pipeline?.withoutAmount, pipeline?.withoutProbability]).toEqual([['blank'], ['vague']]);
    expect(Number(coverage)).toBeCloseTo(65 / 60, 12);
    expect(Number(required)).toBeCloseTo(3, 12);
    expect(text(forecast?.value)).toBe('61');
    expect(forecast?.hilltops.map(({ project, won, lost }) => [project, text(won), text(lost)])).toEqual([
      ['core', '91', '41'],
    ]);
  });

  it('a target reached has nothing remaining and no coverage', async () => {
    const { remaining, coverage } = await standing(
      'results: [{on: 2027-06-30, orders: 120}]\nprojects: [{id: p, account: metro, amount: 5, stage: lead}]',
    );
    expect([text(remaining), coverage]).toEqual(['0', undefined]);
  });

  it('a path has a step passed and a step to come, and no pace', async () => {
    const { passed, next, pace, value } = await standing(
      'results: [{on: 2027-06-30, orders: 40}]',
      'orders',
      '{2027-Q2: 50, 2027-Q4: 100, 2028: 130}',
    );
    expect([passed?.at.written, next?.at.written, pace, text(value)]).toEqual([
      '2027-Q2',
      '2027-Q4',
      undefined,
      '100',
    ]);
    const straight = await standing('results: [{on: 2027-06-30, orders: 40}]');
    expect(Number(straight.pace?.elapsed)).toBeCloseTo(273 / 365, 12);
  });

  it('margin is weighted by amounts, never a mean of percentages', async () => {
    const { margin } = await standing(
      `projects:
  - {id: a, account: metro, amount: 100, margin: 20%, outcome: {on: 2027-05-01, result: won}}
  - {id: b, account: grid, amount: 300, margin: 40%, outcome: {on: 2027-05-01, result: won}}
  - {id: c, account: grid, amount: 300, outcome: {on: 2027-05-01, result: won}}
  - {id: d, account: grid, amount: 10, margin: 10%, stage: lead}`,
      'gross-margin',
      '30%',
    );
    expect([
      text(margin?.booked?.value),
      margin?.booked?.from,
      margin?.won.without,
      text(margin?.pipeline.value),
    ]).toEqual(['0.35', 'projects', ['c'], '0.1']);
    expect(margin?.accounts.map(({ account, margin: own }) => [account, text(own)])).toEqual([
      ['metro', '0.2'],
      ['grid', '0.4'],
    ]);
  });
});

describe('win rate', () => {
  const closed = (result: 'won' | 'lost' | 'cancelled', id: string) => ({
    id,
    lots: [],
    outcome: { on: '2027-01-01', result, awards: {}, place: { file: '', path: [] } },
  });
  it('counts what is decided: cancelled projects are not, and too few give the method’s rate', () => {
    const projects = [closed('won', 'a'), closed('lost', 'b'), closed('cancelled', 'c'), closed('won', 'd')];
    const rule = { 'closed-at-least': 3, otherwise: 0.25 };
    expect(winRateOf(projects, rule)).toMatchObject({ closed: 3, from: 'closed' });
    expect(Number(winRateOf(projects, rule).rate)).toBeCloseTo(2 / 3, 12);
    expect(winRateOf(projects.slice(0, 2), rule)).toMatchObject({ closed: 2, from: 'method' });
  });
  it('lots count by their amounts, and the project only once every lot is closed', () => {
    const outcome = (result: 'won' | 'lost') => ({
      on: '2027-01-01',
      result,
      awards: {},
      place: { file: '', path: [] },
    });
    const lot = (id: string, size: number, result?: 'won' | 'lost') => ({
      id,
      name: id,
      amount: amount(size),
      place: { file: '', path: [] },
      ...(result ? { outcome: outcome(result) } : {}),
    });
    expect(text(ourPart({ lots: [lot('a', 30, 'won'), lot('b', 70, 'lost')] }))).toBe('0.3');
    expect(ourPart({ lots: [lot('a', 30, 'won'), lot('b', 70)] })).toBeUndefined();
  });
});

describe('share and competition', () => {
  const spend = (cells: string) => `${head}targets:
  - {id: s, kind: share, category: optical, baseline: 10%, target: 40%}
  - {id: c, kind: competition, rival: vertex, target: 0.9}
accounts:
${cells}`;

  it('a cell without our amount is unknown: left out of both sums and named', async () => {
    const state = await stateOf(
      spend(`  - {id: metro, spend: [{year: 2027, category: optical, total: 100, ours: 30, rivals: {vertex: 50}}]}
  - {id: grid, spend: [{year: 2027, category: optical, total: 900}]}`),
      '2027-09-30',
    );
    const { share, missing, leader, current } = shareStanding(state.plan.targets[0]!, state);
    expect([text(share.value), share.without, text(missing), share.of]).toEqual([
      '0.3',
      ['grid/optical'],
      '10',
      'accounts',
    ]);
    expect(current?.from).toBe('spend');
    expect([leader?.rival, text(leader?.share)]).toEqual(['vertex', '0.5']);
  });

  it('the size of the market, where it is stated, is what a regional share is of', async () => {
    const state = await stateOf(
      spend(
        '  - {id: metro, spend: [{year: 2027, category: optical, total: 100, ours: 30}]}\nmarket: [{year: 2026, category: optical, total: 900}, {year: 2027, category: optical, total: 1000}]',
      ),
      '2027-09-30',
    );
    const { share } = shareStanding(state.plan.targets[0]!, state);
    expect([text(share.value), share.of]).toEqual(['0.03', 'market']);
  });

  it('without spend the baseline stands in, marked', async () => {
    const state = await stateOf(spend('  - {id: metro}'), '2027-09-30');
    const { current, missing, share } = shareStanding(state.plan.targets[0]!, state);
    expect([text(current?.value), current?.from, missing, share.value]).toEqual([
      '0.1',
      'baseline',
      null,
      null,
    ]);
  });

  it('a rival that is not listed has 0 only where the others make up the total', async () => {
    const state = await stateOf(
      spend(`  - {id: metro, spend: [{year: 2027, category: optical, total: 100, ours: 30, rivals: {vertex: 60}}, {year: 2027, category: ip, total: 50, ours: 50}]}
  - {id: grid, spend: [{year: 2027, category: ip, total: 80, ours: 20, rivals: {nova: 10}}]}`),
      '2027-09-30',
    );
    const { ratio, categories } = competitionStanding(state.plan.targets[1]!, state);
    expect([text(ratio.ours), text(ratio.rivals), ratio.without]).toEqual(['80', '60', ['grid/ip']]);
    expect(categories.map(({ category, ratio: own }) => [category, text(own.value)])).toEqual([
      ['optical', '0.5'],
      ['ip', null],
    ]);
  });

  it('head to head and denial: what we lost, and the rival did not get', async () => {
    const state = await stateOf(
      `${spend('  - {id: metro}')}
projects:
  - {id: a, account: metro, amount: 100, rivals: {vertex: bidder}, outcome: {on: 2027-05-01, result: won}}
  - {id: b, account: metro, amount: 100, outcome: {on: 2027-05-01, result: lost, to: vertex}}
  - {id: c1, account: metro, amount: 100, rivals: {vertex: bidder}, outcome: {on: 2027-05-01, result: partial, awards: {ours: 40, nova: 60}}}
  - {id: d, account: metro, amount: 100, outcome: {on: 2027-05-01, result: lost, to: nova}}`,
      '2027-09-30',
    );
    const { headToHead, denial } = competitionStanding(state.plan.targets[1]!, state);
    expect(headToHead?.projects).toBe(3);
    expect(Number(headToHead?.ours)).toBeCloseTo(1.4 / 3, 12);
    // Lost 1.6 projects; the rival got one of them.
    expect(Number(denial)).toBeCloseTo(0.6 / 1.6, 12);
  });

  it('property: the share of the whole lies between those of its parts, and scaling all money by ten changes no ratio', async () => {
    const cell = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 100 }));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (cells) => {
        const written = (scale: number) =>
          spend(
            cells
              .map(
                ([total, percent], index) =>
                  `  - {id: a${index}, spend: [{year: 2027, category: optical, total: ${total * scale * 100}, ours: ${total * percent * scale}, rivals: {vertex: ${total * (100 - percent) * scale}}}]}`,
              )
              .join('\n'),
          );
        const [one, ten] = await Promise.all(
          [1, 10].map(async (scale) => {
            const state = await stateOf(written(scale), '2027-09-30');
            return [
              shareStanding(state.plan.targets[0]!, state),
              competitionStanding(state.plan.targets[1]!, state),
            ] as const;
          }),
        );
        const parts = cells.map(([, percent]) => percent / 100);
        const share = Number(one![0].share.value);
        expect(share).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-12);
        expect(share).toBeLessThanOrEqual(Math.max(...parts) + 1e-12);
        expect(text(ten![0].share.value)).toBe(text(one![0].share.value));
        expect(text(ten![1].ratio.value)).toBe(text(one![1].ratio.value));
      }),
      { numRuns: 40 },
    );
  });
});
