/** Count goals: who counts now and firmly, who if every target is met, what is short, and who could be next. */
import { describe, expect, it } from 'vitest';
import { amount } from '../../src/plan/amount.ts';
import type { Contact, Goal, Plan } from '../../src/plan/plan.ts';
import { gapsOf, goal, ofDepartments, ofOrganizations, target, when } from './gap-region.ts';
import { account, act, assessment, confirmation, contactOf, project } from './small-region.ts';

const place = { file: 'plan.yaml', path: [] };
const supportive = '4 4 4 4 4 4';
const favorable = '3 3 3 3 3 3';

/** The one line of the one goal. */
function lineOf(asked: Goal, parts: Partial<Plan>) {
  const { goals } = gapsOf({ goals: [asked], ...parts });
  return goals[0]!.lines[0]!;
}
const people = (...contacts: Partial<Contact>[]): Partial<Plan> => ({
  accounts: [
    account('metro', { tier: 'A', contacts: contacts.map((each) => ({ role: 'decider', ...each })) }),
  ],
});
/** Points by contact of metro, each with an act. */
const rated = (points: Readonly<Record<string, string>>, on = '2027-09-01'): Partial<Plan> => ({
  assessments: [
    assessment(on, Object.fromEntries(Object.entries(points).map(([id, given]) => [`metro/${id}`, given]))),
  ],
  evidence: Object.keys(points).map((id) => act(`metro/${id}`, '2027-08-01')),
});

describe('who counts', () => {
  const inScope = (parts: Partial<Goal>, plan: Partial<Plan>) =>
    lineOf(goal('g', { contacted: 99 }, parts), plan).inScope;

  it('has one of the roles, by default those that decide and evaluate', () => {
    const plan = people(
      { id: 'a' },
      { id: 'b', role: 'approver' },
      { id: 'c', role: 'evaluator' },
      { id: 'd', role: 'influencer' },
      { id: 'e', role: 'user' },
    );
    expect(inScope({}, plan)).toBe(3);
    expect(inScope({ roles: ['influencer', 'user'] }, plan)).toBe(2);
  });

  it('is there', () => {
    expect(
      inScope({}, people({ id: 'a' }, { id: 'b', left: '2027-08-01' }, { id: 'c', from: '2027-12-01' })),
    ).toBe(1);
  });

  it('is of a category only if the plan says so', () => {
    const plan = people(
      { id: 'a', categories: ['optical', 'ip'] },
      { id: 'b', categories: ['ip'] },
      { id: 'c' },
    );
    expect(inScope({ category: 'optical' }, plan)).toBe(1);
    const { goals, withoutCategory } = gapsOf({
      ...plan,
      goals: [goal('g', { supportive: 1 }, { category: 'optical' })],
    });
    expect([goals[0]?.withoutCategory, withoutCategory]).toEqual([['metro/c'], ['metro/c']]);
  });

  it('passes every filter on accounts', () => {
    const accounts = [
      account('a', { tier: 'S', industry: 'telecom', contacts: [{ id: 'x', role: 'decider' }] }),
      account('b', { tier: 'A', industry: 'telecom', contacts: [{ id: 'x', role: 'decider' }] }),
      account('c', { tier: 'A', industry: 'energy', contacts: [{ id: 'x', role: 'decider' }] }),
    ];
    expect(inScope({ tiers: ['A'] }, { accounts })).toBe(2);
    expect(inScope({ tiers: ['A'], industries: ['telecom'] }, { accounts })).toBe(1);
    expect(inScope({ accounts: ['a', 'c'] }, { accounts })).toBe(2);
    expect(inScope({ accounts: ['a', 'c'], tiers: ['A'] }, { accounts })).toBe(1);
  });

  it("stands, as a contact of an outside organization, in its project's account", () => {
    const contacts = [contactOf('institute', { id: 'lu', role: 'evaluator' })];
    const plan = {
      accounts: [account('metro', { tier: 'S' })],
      organizations: [{ id: 'institute', name: 'institute', kind: 'design-institute', contacts, place }],
    };
    const named = {
      ...plan,
      projects: [
        project('otn', 'metro', { chain: { required: {}, add: ['institute/lu'], without: [], place } }),
      ],
    };
    expect(inScope({ tiers: ['S'] }, named)).toBe(1);
    expect(inScope({ tiers: ['A'] }, named)).toBe(0);
    expect(inScope({ tiers: ['S'] }, plan)).toBe(0);
    expect(inScope({}, plan)).toBe(1);
  });
});

describe('have and firm', () => {
  const asked = goal('g', { supportive: 3 });

  it('counts better levels too', () => {
    const evidence = [act('metro/a', '2027-08-01', 'stance'), act('metro/a', '2027-08-02')];
    const plan = {
      ...people({ id: 'a' }),
      assessments: [assessment('2027-09-01', { 'metro/a': '5 5 5 5 5 5' })],
      evidence,
      confirmations: [confirmation('2027-09-10', { 'metro/a': 'exclusive' })],
    };
    expect(lineOf(asked, plan)).toMatchObject({ have: 1, firm: 1, counting: ['metro/a'] });
  });

  it('is firm when fresh, not provisional, and confirmed from supportive up', () => {
    const plan = { ...people({ id: 'a' }, { id: 'b' }), ...rated({ a: supportive, b: supportive }) };
    const confirmations = [confirmation('2027-09-10', { 'metro/a': 'supportive' })];
    expect(lineOf(asked, plan)).toMatchObject({ have: 2, firm: 0 });
    expect(lineOf(asked, { ...plan, confirmations })).toMatchObject({ have: 2, firm: 1 });
    expect(lineOf(goal('g', { favorable: 3 }), plan)).toMatchObject({ have: 2, firm: 2 });
    const stale = { ...plan, ...rated({ a: favorable }, '2027-04-01') };
    expect(lineOf(goal('g', { favorable: 3 }), stale)).toMatchObject({ have: 1, firm: 0 });
    const provisional = { ...plan, ...rated({ a: '4 . 4 4 4 4' }) };
    expect(lineOf(goal('g', { favorable: 3 }), provisional)).toMatchObject({ have: 1, firm: 0 });
  });

  it("takes the level in the goal's category, else the general one", () => {
    const optical = goal('g', { supportive: 1 }, { category: 'optical' });
    const plan = { ...people({ id: 'a', categories: ['optical'] }), ...rated({ a: supportive }) };
    expect(lineOf(optical, plan).have).toBe(1);
    expect(lineOf(optical, { ...plan, ...rated({ a: supportive, 'a@optical': favorable }) }).have).toBe(0);
    expect(
      lineOf(optical, { ...plan, assessments: [assessment('2027-09-01', { 'metro/a@optical': supportive })] })
        .have,
    ).toBe(1);
    expect(
      lineOf(goal('g', { supportive: 1 }), {
        ...plan,
        assessments: [assessment('2027-09-01', { 'metro/a@optical': supportive })],
      }).have,
    ).toBe(0);
  });
});

describe('after', () => {
  it('is met by the individual targets due by the day of the goal', () => {
    const plan = people(
      { id: 'a', target: target('supportive by 2027-10-31') },
      { id: 'b', target: target('exclusive by 2027-12-31') },
      { id: 'c', target: target('favorable') },
    );
    expect(lineOf(goal('g', { supportive: 3 }), plan)).toMatchObject({
      have: 0,
      after: 2,
      short: 1,
      countingAfter: ['metro/a', 'metro/b'],
    });
    expect(lineOf(goal('g', { supportive: 1 }, { by: when('2027-11-30') }), plan)).toMatchObject({
      after: 1,
      short: 0,
    });
  });

  it('keeps what is there where it is more than the target', () => {
    const plan = { ...people({ id: 'a', target: target('accepting') }), ...rated({ a: supportive }) };
    expect(lineOf(goal('g', { supportive: 1 }), plan)).toMatchObject({ have: 1, after: 1, short: 0 });
  });

  it('counts the level that a hilltop requires as a target', () => {
    const plan = {
      ...people({ id: 'a' }),
      projects: [project('otn', 'metro', { hilltop: {}, decision: when('2027-11-20') })],
    };
    expect(lineOf(goal('g', { supportive: 1 }), plan).after).toBe(1);
    expect(lineOf(goal('g', { supportive: 1 }, { by: when('2027-11-19') }), plan).after).toBe(0);
  });

  it('does not lift the level in a category by a target for the general one', () => {
    const plan = {
      ...people({ id: 'a', categories: ['optical'], target: target('supportive') }),
      ...rated({ a: favorable, 'a@optical': favorable }),
    };
    expect(lineOf(goal('g', { supportive: 1 }, { category: 'optical' }), plan).after).toBe(0);
    expect(lineOf(goal('g', { supportive: 1 }), plan).after).toBe(1);
  });
});

describe('general relationships', () => {
  const departments = (network: string | undefined, planning: string | undefined) => [
    { id: 'network', weight: 'core' as const, ...(network !== undefined && { target: target(network) }) },
    { id: 'planning', weight: 'core' as const, ...(planning !== undefined && { target: target(planning) }) },
    { id: 'purchasing', weight: 'core' as const },
    { id: 'operations', weight: 'related' as const },
    { id: 'finance', weight: 'peripheral' as const },
  ];
  // 71, 30, 60, 85 by 3, 3, 3, 2 is 59.4; with 80 and 50 it is 67.3.
  const scores = {
    'metro/network': '4 3 4 3',
    'metro/planning': '1 1 3 1',
    'metro/purchasing': '3 3 3 3',
    'metro/operations': '4 4 5 4',
  };
  const plan = (
    network: string | undefined,
    planning: string | undefined,
    rest: Partial<Parameters<typeof account>[1]> = {},
  ) => ({
    accounts: [account('metro', { tier: 'S', departments: departments(network, planning), ...rest })],
    assessments: [ofDepartments('2027-09-01', scores)],
  });
  const accounts = goal('g', { good: 1 }, { layer: 'general' });

  it('of an account are counted again from its departments as their targets would leave them', () => {
    expect(lineOf(accounts, plan(undefined, undefined))).toMatchObject({ have: 0, after: 0 });
    expect(lineOf(accounts, plan('excellent', undefined))).toMatchObject({ after: 0, short: 1 });
    expect(lineOf(accounts, plan('excellent', 'medium'))).toMatchObject({ have: 0, after: 1, short: 0 });
    expect(lineOf(accounts, plan('excellent', 'medium by 2028-01-31'))).toMatchObject({ after: 0 });
  });

  it('of an account rise by its own target as well', () => {
    expect(
      lineOf(accounts, plan(undefined, undefined, { general: { target: target('good') } })),
    ).toMatchObject({ after: 1 });
  });

  it('do not fall where a department that nobody assessed gets a target', () => {
    const one = {
      accounts: [
        account('metro', {
          departments: [
            { id: 'it', weight: 'core' },
            { id: 'new', weight: 'related', target: target('medium') },
          ],
        }),
      ],
      assessments: [ofDepartments('2027-09-01', { 'metro/it': '3 4 3 4' })],
    };
    expect(lineOf(accounts, one)).toMatchObject({ have: 1, after: 1 });
  });

  it('can be counted by department', () => {
    const byDepartment = goal('g', { good: 3 }, { layer: 'general', count: 'departments' });
    expect(lineOf(byDepartment, plan('excellent', 'good'))).toMatchObject({
      inScope: 5,
      counting: ['metro/network', 'metro/operations'],
      countingAfter: ['metro/network', 'metro/planning', 'metro/operations'],
      short: 0,
    });
  });

  it('are firm when nothing is stale or provisional', () => {
    const two = {
      accounts: [account('metro', { tier: 'S', departments: [{ id: 'it', weight: 'core' as const }] })],
    };
    const on = (day: string) => ({ ...two, assessments: [ofDepartments(day, { 'metro/it': '5 5 5 5' })] });
    expect(lineOf(accounts, on('2027-09-01'))).toMatchObject({ have: 1, firm: 1 });
    expect(lineOf(accounts, on('2027-01-01'))).toMatchObject({ have: 1, firm: 0 });
  });
});

it('organizations count with their own targets', () => {
  const plan = {
    accounts: [
      account('metro', { organization: { target: target('supplier') } }),
      account('jinsha', {}),
      account('hongya', {}),
    ],
    assessments: [ofOrganizations('2027-09-01', { metro: '0 0 1 2 2 1 0 0', jinsha: '1 1 1 1 2 1 1 1' })],
  };
  expect(lineOf(goal('g', { supplier: 3 }, { layer: 'organization' }), plan)).toMatchObject({
    have: 1,
    firm: 1,
    after: 2,
    short: 1,
    counting: ['jinsha'],
    next: [{ subject: 'hongya', conditions: [{ kind: 'assess' }] }],
  });
});

it('a goal of several levels has a line for each, in the order written', () => {
  const { goals } = gapsOf({
    ...people({ id: 'a', target: target('exclusive') }),
    goals: [goal('g', { exclusive: 1, accepting: 2 })],
  });
  expect(goals[0]?.by).toEqual(when('2027-12-31'));
  expect(goals[0]?.lines.map(({ level, need, after, short }) => [level, need, after, short])).toEqual([
    ['exclusive', 1, 1, 0],
    ['accepting', 2, 1, 1],
  ]);
});

describe('who could be next', () => {
  const next = (asked: Goal, plan: Partial<Plan>) =>
    lineOf(asked, plan).next.map(({ subject }) => subject.slice(6));

  it('is nobody where there are enough', () => {
    expect(
      next(goal('g', { supportive: 1 }), {
        ...people({ id: 'a' }, { id: 'b' }),
        ...rated({ a: supportive }),
      }),
    ).toEqual([]);
  });

  it('is who is planned to be, where the targets are enough', () => {
    const plan = {
      ...people({ id: 'a', target: target('supportive') }, { id: 'b' }),
      ...rated({ a: favorable, b: favorable }),
    };
    const line = lineOf(goal('g', { supportive: 1 }), plan);
    expect(line.next).toMatchObject([
      { subject: 'metro/a', planned: true, levelsMissing: 1, pointsMissing: 10 },
    ]);
  });

  it('is who lacks the fewest levels, then the fewest points, with what it takes', () => {
    const plan = {
      ...people({ id: 'far' }, { id: 'near' }, { id: 'nearer' }),
      ...rated({ far: '2 2 2 2 2 2', near: favorable, nearer: '3 3 3 4 3 3' }),
    };
    expect(next(goal('g', { supportive: 3 }), plan)).toEqual(['nearer', 'near', 'far']);
    expect(lineOf(goal('g', { supportive: 1 }), plan).next[0]).toMatchObject({
      planned: false,
      onlyCategoryMissing: false,
      levelsMissing: 1,
      pointsMissing: 7,
      conditions: [{ kind: 'points' }, { kind: 'condition' }],
    });
  });

  it('is at most as many as are missing, and two to choose from', () => {
    const plan = people(...['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })));
    expect(next(goal('g', { supportive: 1 }), plan)).toEqual(['a', 'b', 'c']);
  });

  it('is first who has the target and sits in the chain, and is only not marked with the category', () => {
    const optical = goal('g', { supportive: 3 }, { category: 'optical' });
    const otn = project('otn', 'metro', {
      category: 'optical',
      amount: amount(1),
      hilltop: {},
      chain: {
        required: {
          'metro/required': 'supportive',
          'metro/more': 'favorable',
          'metro/no': 'favorable',
          'metro/a': 'contacted',
        },
        add: [],
        without: ['metro/out'],
        place,
      },
    });
    const plan = {
      ...people(
        { id: 'a', categories: ['optical'] },
        { id: 'more', target: target('supportive') },
        { id: 'required', target: target('supportive') },
        { id: 'out', target: target('supportive') },
        { id: 'no' },
      ),
      projects: [otn],
      ...rated({ a: '3 3 3 4 3 3', more: '3 3 4 4 3 3', required: favorable, out: '3 3 4 4 3 3' }),
    };
    const line = lineOf(optical, plan);
    expect(line).toMatchObject({ have: 0, after: 0, short: 3, inScope: 1 });
    expect(
      line.next.map(({ subject, onlyCategoryMissing, planned }) => [
        subject.slice(6),
        onlyCategoryMissing,
        planned,
      ]),
    ).toEqual([
      ['required', true, true],
      ['more', true, true],
      ['a', false, false],
    ]);
    // At an account without a project of the category nobody is offered: a mark alone would not make it true.
    expect(lineOf(optical, { ...plan, projects: [] }).next.map(({ subject }) => subject)).toEqual([
      'metro/a',
    ]);
  });

  it('names who has the level and would count with the category', () => {
    const plan = { ...people({ id: 'a' }, { id: 'b' }), ...rated({ a: supportive, b: favorable }) };
    expect(lineOf(goal('g', { supportive: 1 }, { category: 'optical' }), plan).wouldCount).toEqual([
      'metro/a',
    ]);
  });
});
