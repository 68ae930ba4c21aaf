/** A person's level: points, gates, acts, claims and confirmations, product scope, freshness. */
import { describe, expect, it } from 'vitest';
import { assessRegion } from '../../src/analyses/assess-region.ts';
import type { ContactAssessment } from '../../src/analyses/assessment.ts';
import { builtInMethod } from '../../src/method/built-in.ts';
import type { Method } from '../../src/method/method.ts';
import type { Plan } from '../../src/plan/plan.ts';
import {
  account,
  act,
  assessment,
  closeness,
  confirmation,
  contactOf,
  project,
  stateOf,
} from './small-region.ts';

const asOf = '2027-09-25';
const gu = { id: 'gu', role: 'decider', influence: 'high', owner: 'lin' } as const;

/** Rates metro/gu, a decider, by what the journal says. */
function rate(journal: Partial<Plan>, tier = 'S', method: Method = builtInMethod): ContactAssessment {
  const state = stateOf({ accounts: [account('metro', { tier, contacts: [gu] })], ...journal }, asOf, method);
  return assessRegion(state).contactByAddress.get('metro/gu')!;
}

function level(points: string, evidence: Plan['evidence'] = [], tier = 'S', method = builtInMethod) {
  return rate({ assessments: [assessment('2027-09-01', { 'metro/gu': points })], evidence }, tier, method)
    .general!;
}

const recent = act('metro/gu', '2027-08-01');
const stance = act('metro/gu', '2027-08-20', 'stance');

describe('the worked examples of the method', () => {
  it.each([
    ['4 4 4 3 4 3', [recent], 73, 'supportive', []],
    ['4 4 4 3 4 3', [], 73, 'favorable', ['act']],
    ['5 5 3 2 2 2', [], 56, 'favorable', []],
    ['4 5 4 4 3 3', [recent], 73, 'favorable', ['act']],
    ['5 5 5 5 5 0', [recent, stance], 80, 'supportive', []],
  ])('%s with %j', (points, evidence, score, expected, gates) => {
    const rated = level(points, evidence);
    expect(rated.score).toBe(score);
    expect(rated.level).toBe(expected);
    expect(rated.caps.map(({ gate }) => gate)).toEqual(gates);
  });

  it('tells the two reasons of the act gate apart', () => {
    expect(level('4 4 4 3 4 3').caps[0]?.unmet).toEqual([{ kind: 'acts', have: 0, need: 1 }]);
    expect(level('4 5 4 4 3 3', [recent]).caps[0]?.unmet).toEqual([
      { kind: 'points', dimension: 'support', have: 3, need: 4 },
    ]);
  });

  it.each([0, 1, 2, 3, 4, 5])('all %i score 20 times that and land on the level of that number', (points) => {
    const rated = level(Array(6).fill(points).join(' '), [recent, stance]);
    expect(rated.score).toBe(20 * points);
    expect(rated.byScore).toBe(builtInMethod.key.levels[points]?.id);
    expect(rated.claimed).toBe(builtInMethod.key.levels[points]?.id);
  });

  it('takes a score under 10 for opposed only where support and stance were observed', () => {
    expect(level('0 1 0 . . .', [], 'C').byScore).toBe('contacted');
    expect(level('0 0 0 0 1 .', [], 'C').byScore).toBe('contacted');
    expect(level('0 0 0 0 0 1', [], 'C').byScore).toBe('opposed');
  });

  it('takes levels from the unrounded score', () => {
    const rated = level('4 4 3 3 4 3', [recent]);
    expect(rated.score).toBe(69);
    expect(rated.level).toBe('favorable');
  });
});

describe('each gate alone', () => {
  const caps = (points: string, evidence: Plan['evidence'] = [], tier = 'S', method = builtInMethod) =>
    level(points, evidence, tier, method).caps.map(({ gate, to }) => `${gate}: ${to}`);

  it('opposed by support 0', () => expect(caps('3 3 3 3 0 3')).toEqual(['opposed: opposed']));
  it('opposed by stance 0 with support 1', () => expect(caps('4 4 4 4 1 0')).toEqual(['opposed: opposed']));
  it('act', () => expect(caps('4 4 4 4 4 4')).toEqual(['act: favorable']));
  it('exclusivity', () => expect(caps('5 5 5 5 5 5', [recent])).toEqual(['exclusivity: supportive']));
  it('exclusivity by stance 4', () =>
    expect(caps('5 5 5 5 5 4', [recent, stance])).toEqual(['exclusivity: supportive']));
  it('exclusivity by two acts on one day', () => {
    const twice = [act('metro/gu', '2027-08-20'), stance];
    expect(caps('5 5 5 5 5 5', twice)).toEqual(['exclusivity: supportive']);
  });
  it('completeness', () => {
    expect(caps('4 4 4 . 4 4', [recent])).toEqual(['completeness: favorable']);
    expect(level('3 3 3 . 3 3').provisional).toBe(true);
    expect(level('3 3 3 . 3 3').level).toBe('favorable');
    expect(caps('5 . . . 4 .', [recent], 'C')).toEqual(['completeness: favorable']);
  });
  it('judged, where the method has no gate on acts', () => {
    const gates = builtInMethod.key.gates.filter(({ id }) => id !== 'act');
    const method = { ...builtInMethod, key: { ...builtInMethod.key, gates } };
    expect(caps('supportive', [], 'C', method)).toEqual(['judged: favorable']);
    expect(caps('supportive', [recent], 'C', method)).toEqual([]);
  });

  it('names every gate whose cap lies below the level by score, not only the lowest', () => {
    expect(caps('5 5 5 5 5 5')).toEqual(['act: favorable', 'exclusivity: supportive']);
    expect(level('5 5 5 5 5 5').caps.map(({ from }) => from)).toEqual(['exclusive', 'exclusive']);
  });
});

describe('depth of assessment', () => {
  it.each([
    ['S', '3 3 3 3 3 .', true],
    ['A', '3 3 3 3 3 .', true],
    ['B', '. . 3 . 3 3', false],
    ['B', '3 . . . 3 3', true],
    ['C', '. . . . 3 3', false],
    ['C', '. . . . . 3', true],
    ['C', 'favorable', false],
    ['B', 'favorable', true],
  ])('tier %s, %s: provisional %s', (tier, points, provisional) => {
    expect(level(points, [], tier).provisional).toBe(provisional);
  });

  it('marks a judged level and gives it no score', () => {
    const rated = level('accepting', [], 'C');
    expect(rated).toMatchObject({ judged: true, score: null, byScore: 'accepting', level: 'accepting' });
  });
});

describe('acts', () => {
  it.each([
    ['2027-03-29', 'supportive'],
    ['2027-03-28', 'favorable'],
  ])('one of %s, 180 days and more before', (on, expected) => {
    const rated = level('4 4 4 4 4 4', [act('metro/gu', on)]);
    expect(rated.level).toBe(expected);
    expect(rated.spentActs.map(({ because }) => because)).toEqual(
      expected === 'favorable' ? ['expired'] : [],
    );
  });

  it('are not evidence against us, nor of other dimensions', () => {
    const evidence = [
      act('metro/gu', '2027-08-01', 'support', true),
      act('metro/gu', '2027-08-01', 'participation'),
    ];
    expect(level('4 4 4 4 4 4', evidence).level).toBe('favorable');
  });

  it('belong to the person: a new assessment loses none', () => {
    const rated = rate({
      assessments: [
        assessment('2027-06-01', { 'metro/gu': '4 4 4 4 4 4' }),
        assessment('2027-09-10', { 'metro/gu': '4 4 4 3 4 3' }),
      ],
      evidence: [act('metro/gu', '2027-05-20')],
    });
    expect(rated.general?.level).toBe('supportive');
  });
});

describe('claimed and confirmed', () => {
  const all4 = { 'metro/gu': '4 4 4 4 4 4' };
  const evidence = [recent];
  const claims = [assessment('2027-09-01', all4)];

  it('waits for the supervisor from supportive up', () => {
    expect(rate({ assessments: claims, evidence }).general).toMatchObject({
      level: 'supportive',
      confirmationState: 'awaiting',
    });
    expect(level('3 3 3 3 3 3').confirmationState).toBe('not-needed');
  });

  it('counts exclusive as supportive until it is confirmed', () => {
    const journal = {
      assessments: [assessment('2027-09-01', { 'metro/gu': '5 5 5 5 5 5' })],
      evidence: [recent, stance],
    };
    expect(rate(journal).general).toMatchObject({ claimed: 'exclusive', level: 'supportive' });
    const confirmed = {
      ...journal,
      confirmations: [confirmation('2027-09-02', { 'metro/gu': 'exclusive' })],
    };
    expect(rate(confirmed).general).toMatchObject({ level: 'exclusive', confirmationState: 'confirmed' });
  });

  it('lowers, spends the acts known that day, and keeps what was claimed on show', () => {
    const confirmations = [confirmation('2027-09-18', { 'metro/gu': 'favorable' })];
    expect(rate({ assessments: claims, evidence, confirmations }).general).toMatchObject({
      claimed: 'favorable',
      claimedThen: 'supportive',
      level: 'favorable',
      confirmationState: 'lowered',
      spentActs: [{ because: 'not-accepted' }],
    });
  });

  it('holds against an assessment that says the same again, with or without a new act', () => {
    const confirmations = [confirmation('2027-09-18', { 'metro/gu': 'favorable' })];
    const again = [...claims, assessment('2027-09-20', { 'metro/gu': 'same' })];
    expect(rate({ assessments: again, evidence, confirmations }).general).toMatchObject({
      level: 'favorable',
      confirmationState: 'lowered',
    });
    const newAct = [...evidence, act('metro/gu', '2027-09-21')];
    const later = [...again, assessment('2027-09-22', all4)];
    expect(rate({ assessments: later, evidence: newAct, confirmations }).general).toMatchObject({
      claimed: 'supportive',
      level: 'favorable',
      confirmationState: 'lowered',
    });
  });

  it('ends with a later assessment that claims another level', () => {
    const confirmations = [confirmation('2027-09-18', { 'metro/gu': 'favorable' })];
    const lower = [...claims, assessment('2027-09-20', { 'metro/gu': '2 2 2 2 2 2' })];
    expect(rate({ assessments: lower, evidence, confirmations }).general).toMatchObject({
      level: 'accepting',
      confirmation: undefined,
      confirmationState: 'not-needed',
    });
    const higher = [...claims, assessment('2027-09-22', { 'metro/gu': '5 5 5 5 5 5' })];
    const acts = [...evidence, act('metro/gu', '2027-09-20'), act('metro/gu', '2027-09-21', 'stance')];
    expect(rate({ assessments: higher, evidence: acts, confirmations }).general).toMatchObject({
      claimed: 'exclusive',
      level: 'supportive',
      confirmationState: 'awaiting',
    });
  });

  it('does not raise a claim', () => {
    const confirmations = [confirmation('2027-09-18', { 'metro/gu': 'exclusive' })];
    expect(rate({ assessments: claims, evidence, confirmations }).general).toMatchObject({
      level: 'supportive',
      confirmationState: 'above-claim',
    });
  });

  it('does not cover what rose above it by evidence alone', () => {
    const confirmations = [confirmation('2027-07-01', { 'metro/gu': 'favorable' })];
    const assessments = [assessment('2027-06-01', all4)];
    expect(rate({ assessments, evidence, confirmations }).general).toMatchObject({
      claimed: 'supportive',
      level: 'favorable',
      confirmationState: 'awaiting',
    });
  });

  it('stays a confirmation when the act behind the claim runs out', () => {
    const old = [act('metro/gu', '2027-03-20')];
    const confirmations = [confirmation('2027-04-02', { 'metro/gu': 'supportive' })];
    const assessments = [assessment('2027-04-01', all4)];
    expect(rate({ assessments, evidence: old, confirmations }).general).toMatchObject({
      level: 'favorable',
      confirmationState: 'confirmed',
    });
  });

  it('is not by the rater', () => {
    const confirmations = [confirmation('2027-09-18', { 'metro/gu': 'favorable' }, 'lin')];
    expect(rate({ assessments: claims, evidence, confirmations }).general).toMatchObject({
      level: 'supportive',
      confirmation: undefined,
      confirmedByRater: { by: 'lin', level: 'favorable' },
    });
  });

  it('is the last of several on one day', () => {
    const confirmations = [
      confirmation('2027-09-18', { 'metro/gu': 'favorable' }),
      confirmation('2027-09-18', { 'metro/gu': 'supportive' }),
    ];
    expect(rate({ assessments: claims, evidence, confirmations }).general).toMatchObject({
      level: 'supportive',
      confirmationState: 'confirmed',
    });
  });

  it('is of exactly the address that it names', () => {
    const journal = {
      assessments: [assessment('2027-09-01', { ...all4, 'metro/gu@ip': '4 4 4 4 4 4' })],
      evidence,
      confirmations: [confirmation('2027-09-18', { 'metro/gu@ip': 'favorable' })],
    };
    const rated = rate(journal);
    expect(rated.scoped.get('ip')?.level).toBe('favorable');
    expect(rated.general?.level).toBe('supportive');
  });
});

describe('product scope', () => {
  it('leaves somebody with scoped assessments only not assessed in general', () => {
    const rated = rate({
      assessments: [assessment('2027-09-01', { 'metro/gu@wireless': '4 4 4 4 4 4' })],
      evidence: [recent],
    });
    expect(rated.general).toBeUndefined();
    expect(rated.scoped.get('wireless')?.level).toBe('supportive');
  });
});

describe('freshness', () => {
  it.each([
    ['S', '2027-06-27', false],
    ['S', '2027-06-26', true],
    ['A', '2027-05-28', false],
    ['A', '2027-05-27', true],
    ['B', '2027-03-29', false],
    ['C', '2026-09-25', false],
    ['C', '2026-09-24', true],
  ])('tier %s assessed on %s: stale %s', (tier, on, stale) => {
    const rated = rate({ assessments: [assessment(on, { 'metro/gu': '3 3 3 3 3 3' })] }, tier);
    expect(rated.general?.freshness.stale).toBe(stale);
    expect(rated.general?.level).toBe('favorable');
    expect(rated.live).toBe(!stale);
  });

  it('starts again with an assessment that says the same', () => {
    const assessments = [
      assessment('2027-01-10', { 'metro/gu': '3 3 3 3 3 3' }),
      assessment('2027-09-01', { 'metro/gu': 'same' }),
    ];
    expect(rate({ assessments }).general?.freshness).toEqual({ age: 24, limit: 90, stale: false });
  });
});

describe('rivals and opponents', () => {
  it('counts somebody not assessed below every level', () => {
    const rivals = [closeness('2027-09-01', 'vertex', { 'metro/gu': 'contacted' })];
    expect(rate({ closeness: rivals }).closerRivals).toHaveLength(1);
  });

  it('finds a rival closer only above our level, and an opponent in whom it is exclusive with', () => {
    const assessments = [assessment('2027-09-01', { 'metro/gu': '3 3 3 3 3 3' })];
    const at = (held: string) =>
      rate({ assessments, closeness: [closeness('2027-09-01', 'vertex', { 'metro/gu': held })] });
    expect(at('favorable').closerRivals).toHaveLength(0);
    expect(at('supportive').closerRivals).toHaveLength(1);
    expect(at('supportive').opponent).toBeUndefined();
    expect(at('exclusive').opponent).toBe('rival');
  });
});

describe('outside contacts', () => {
  const institute = {
    id: 'institute',
    name: 'institute',
    kind: 'design-institute',
    contacts: [contactOf('institute', { id: 'lu', role: 'influencer', owner: 'su' })],
    place: { file: 'plan.yaml', path: [] },
  };

  it('are asked what the most important account asks whose project names them, and hold no line', () => {
    const accounts = [account('metro', { tier: 'A' }), account('rail', { tier: 'B' })];
    const chain = { required: {}, add: ['institute/lu'], without: [], place: institute.place };
    const projects = [project('p', 'rail', { chain }), project('q', 'metro', { chain })];
    const assessments = [assessment('2027-09-01', { 'institute/lu': '3 3 3 3 3 3' })];
    const region = assessRegion(stateOf({ organizations: [institute], accounts, projects, assessments }));
    expect(region.contactByAddress.get('institute/lu')).toMatchObject({ tier: 'A', key: true, live: false });
  });
});
