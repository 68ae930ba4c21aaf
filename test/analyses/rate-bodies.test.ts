/** Departments, an account's general relationship over them, and its organizational relationship. */
import { describe, expect, it } from 'vitest';
import { assessRegion } from '../../src/analyses/assess-region.ts';
import type { AccountAssessment, OrganizationAssessment } from '../../src/analyses/assessment.ts';
import { builtInMethod } from '../../src/method/built-in.ts';
import type { Department, Mechanism, Plan } from '../../src/plan/plan.ts';
import { account, assessment, confirmation, stateOf } from './small-region.ts';

const { general, organization } = builtInMethod;
const on = '2027-09-01';

/** An account with departments by id and weight, rated by points. */
function metro(
  departments: readonly Partial<Department>[],
  scores: Readonly<Record<string, string>>,
  rest: Partial<Plan> = {},
): AccountAssessment {
  const assessments = [assessment(on, scores, 'lin', general.dimensions)];
  return assessRegion(
    stateOf({ accounts: [account('metro', { tier: 'S', departments })], assessments, ...rest }),
  ).accounts[0]!;
}

describe('departments', () => {
  it.each([
    ['4 3 4 3', 71, 'good', false],
    ['3 3 3 3', 60, 'medium', false],
    ['1 1 3 1', 30, 'poor', false],
    ['5 5 5 5', 100, 'excellent', false],
    ['5 5 . .', 100, 'medium', true],
    ['5 5 5 .', 100, 'excellent', false],
  ])('%s scores %d: %s, provisional %s', (points, score, level, provisional) => {
    const { departments } = metro([{ id: 'network' }], { 'metro/network': points }).general;
    expect(departments[0]).toMatchObject({ score, level, provisional });
  });

  it('stay fresh for twice the days of the tier', () => {
    const [department] = metro([{ id: 'network' }], { 'metro/network': '3 3 3 3' }).general.departments;
    expect(department?.freshness).toEqual({ age: 24, limit: 180, stale: false });
  });

  it('are lowered by a confirmation of their address', () => {
    const confirmations = [confirmation('2027-09-02', { 'metro/network': 'medium' })];
    const [department] = metro([{ id: 'network' }], { 'metro/network': '4 4 4 4' }, { confirmations }).general
      .departments;
    expect(department).toMatchObject({ claimed: 'excellent', level: 'medium' });
  });
});

describe('general relationship of an account', () => {
  const core = { id: 'network', weight: 'core' } as const;

  it('is the mean by weight', () => {
    const rated = metro(
      [core, { id: 'planning', weight: 'core' }, { id: 'purchasing', weight: 'core' }, { id: 'operations' }],
      {
        'metro/network': '4 3 4 3',
        'metro/planning': '3 3 3 2',
        'metro/purchasing': '3 3 3 3',
        'metro/operations': '4 4 5 4',
      },
    ).general;
    expect(rated.score).toBeCloseTo((3 * 71 + 3 * 56 + 3 * 60 + 2 * 85) / 11, 12);
    expect(rated).toMatchObject({ level: 'good', caps: [], provisional: false });
  });

  it('is not assessed without an assessed department', () => {
    expect(metro([core], {}).general).toMatchObject({ score: null, level: undefined, provisional: false });
  });

  it.each([
    ['no core department known', [{ id: 'operations' }], { 'metro/operations': '5 5 5 5' }, 'core-unknown'],
    [
      'one not assessed',
      [core, { id: 'b', weight: 'core' }],
      { 'metro/network': '5 5 5 5' },
      'core-not-assessed',
    ],
    [
      'one provisional',
      [core, { id: 'b', weight: 'core' }],
      { 'metro/network': '5 5 5 5', 'metro/b': '4 4 . .' },
      'core-provisional',
    ],
  ] as const)('is provisional and at most medium with %s', (_, departments, scores, unmet) => {
    const rated = metro(departments, scores).general;
    expect(rated).toMatchObject({ level: 'medium', provisional: true });
    expect(rated.caps.map(({ gate, unmet: [first] }) => [gate, first?.kind])).toEqual([
      ['core-assessed', unmet],
    ]);
  });

  it('is at most medium with a poor core department, and says so of the next level', () => {
    const departments = [core, { id: 'b', weight: 'core' }] as const;
    const rated = metro(departments, { 'metro/network': '5 5 5 5', 'metro/b': '2 2 2 2' }).general;
    expect(rated).toMatchObject({ score: 70, byScore: 'good', level: 'medium', provisional: false });
    const unmet = { kind: 'core-below', departments: ['metro/b'], level: 'medium' };
    expect(rated.caps).toEqual([{ gate: 'core-poor', from: 'good', to: 'medium', unmet: [unmet] }]);
    expect(rated.next).toEqual({ level: 'good', from: 65, points: 0, unmet: [unmet] });
  });

  it('does not miss a bound by a binary fraction', () => {
    const departments = ['a', 'b', 'c'].map((id) => ({ id, weight: 'core' as const }));
    const scores = { 'metro/a': '4 3 3 .', 'metro/b': '3 3 3 .', 'metro/c': '3 4 3 .' };
    const rated = metro(departments, scores).general;
    expect(rated.score).toBeCloseTo((67.5 + 60 + 66.25) / 3, 12);
  });

  it('counts a judged department with the lower bound of its level', () => {
    const rated = metro([core, { id: 'b', weight: 'core' }], {
      'metro/network': '4 4 4 4',
      'metro/b': 'medium',
    });
    expect(rated.general).toMatchObject({ score: 65, provisional: true, level: 'medium' });
  });
});

describe('organizational relationship', () => {
  const mechanism = (kind: string): Mechanism => ({ kind, place: { file: 'plan.yaml', path: [] } });
  const kinds = ['framework-agreement', 'executive-exchange', 'joint-planning', 'crisis-support'];

  function rate(depths: string, mechanisms = 0, rest: Partial<Plan> = {}): OrganizationAssessment {
    const accounts = [account('metro', { tier: 'S', mechanisms: kinds.slice(0, mechanisms).map(mechanism) })];
    const assessments = [assessment(on, { metro: depths }, 'lin', organization.stages)];
    return assessRegion(stateOf({ accounts, assessments, ...rest })).accounts[0]!.organization;
  }

  it.each([
    ['1 1 2 3 3 3 3 2', 0, 51.25, 6, 'key-supplier'],
    ['2 1 3 3 4 3 4 2', 4, 65, 7, 'key-supplier'],
    ['3 2 3 3 4 3 4 3', 2, 76.25, 8, 'partner'],
    ['3 2 3 3 4 3 4 3', 1, 76.25, 8, 'key-supplier'],
    ['0 0 0 3 4 4 4 3', 4, 43.75, 5, 'supplier'],
    ['0 0 0 1 0 1 0 0', 0, 3.75, 0, 'unqualified'],
    ['4 4 4 4 1 4 4 4', 4, 92.5, 7, 'unqualified'],
    ['4 4 4 4 4 1 1 1', 0, 77.5, 5, 'supplier'],
  ])('%s with %i mechanisms: index %d, breadth %i, %s', (depths, mechanisms, index, breadth, level) => {
    expect(rate(depths, mechanisms)).toMatchObject({ index, breadth, level, provisional: false });
  });

  it('needs a confirmation to be a strategic partner', () => {
    const depths = '4 4 4 4 4 3 4 3';
    const unconfirmed = rate(depths, 4);
    expect(unconfirmed).toMatchObject({ claimed: 'strategic-partner', level: 'partner' });
    expect(unconfirmed.next).toMatchObject({
      level: 'strategic-partner',
      points: 0,
      unmet: [{ kind: 'confirmed' }],
    });
    const confirmations = [confirmation('2027-09-02', { metro: 'strategic-partner' })];
    expect(rate(depths, 4, { confirmations })).toMatchObject({ level: 'strategic-partner', next: undefined });
  });

  it('names what the next level needs', () => {
    expect(rate('2 1 2 3 4 3 4 2', 2).next).toEqual({
      level: 'partner',
      from: 65,
      points: 5,
      unmet: [
        { kind: 'index', have: 60, need: 65 },
        {
          kind: 'depth',
          mode: 'any-of',
          stages: [
            { stage: 'problem', have: 2 },
            { stage: 'goals', have: 1 },
            { stage: 'tender', have: 2 },
          ],
          need: 3,
        },
        { kind: 'depth', mode: 'all-of', stages: [{ stage: 'review', have: 2 }], need: 3 },
      ],
    });
    expect(rate('3 3 3 3 4 3 4 3', 3).next?.unmet).toEqual([
      { kind: 'index', have: 80, need: 85 },
      { kind: 'mechanisms', have: 3, need: 4, missing: [] },
      { kind: 'confirmed' },
    ]);
  });

  it('counts a stage that is not listed 0 and is provisional then', () => {
    const rated = rate('4 4 . 4 4 4 4 4');
    expect(rated).toMatchObject({ index: 80, provisional: true });
    expect(rated.stages[2]).toEqual({ stage: 'tender', weight: 20, depth: null, contribution: 0 });
  });

  it('is lowered by a confirmation that holds, and asks for one to rise again', () => {
    const confirmations = [confirmation('2027-09-02', { metro: 'supplier' })];
    const rated = rate('1 1 2 3 3 3 3 2', 0, { confirmations });
    expect(rated).toMatchObject({ claimed: 'key-supplier', level: 'supplier' });
    expect(rated.next).toEqual({
      level: 'key-supplier',
      from: 45,
      points: 0,
      unmet: [{ kind: 'confirmed' }],
    });
  });

  it('takes a judged level as far as mechanisms and confirmation allow', () => {
    expect(rate('partner', 2)).toMatchObject({
      index: null,
      judged: true,
      provisional: true,
      level: 'partner',
    });
    expect(rate('partner', 1).level).toBe('key-supplier');
    expect(rate('partner', 2).next?.unmet[0]).toEqual({ kind: 'not-assessed' });
  });

  it('is rated by category where purchasing differs', () => {
    const accounts = [account('metro', { tier: 'S' })];
    const assessments = [
      assessment(on, { metro: '1 1 2 3 3 3 3 2', 'metro@ip': '0 0 0 1 0 1 0 0' }, 'lin', organization.stages),
    ];
    const [rated] = assessRegion(stateOf({ accounts, assessments })).accounts;
    expect(rated?.organization.level).toBe('key-supplier');
    expect(rated?.organizationScoped.get('ip')?.level).toBe('unqualified');
  });
});
