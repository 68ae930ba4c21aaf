/** Gaps of a region: groups, order, what is met, what nobody works on, and what a filter shows. */
import { describe, expect, it } from 'vitest';
import { amount } from '../../src/plan/amount.ts';
import type { Contact, Plan } from '../../src/plan/plan.ts';
import { action, gapsOf, goal, ofDepartments, ofOrganizations, rowsOf, target, when } from './gap-region.ts';
import { account, act, assessment, member, project } from './small-region.ts';

const place = { file: 'plan.yaml', path: [] };
const otn = (required: Readonly<Record<string, string>>) =>
  project('otn', 'metro', {
    amount: amount(8600),
    hilltop: {},
    decision: when('2027-11-20'),
    chain: { required, add: [], without: [], place },
  });
const metro = (contacts: readonly Partial<Contact>[], rest: Partial<Plan> = {}): Partial<Plan> => ({
  accounts: [account('metro', { tier: 'A', contacts })],
  ...rest,
});
const points = { accepting: '2 2 2 2 2 2', favorable: '3 3 3 3 3 3', supportive: '4 4 4 4 4 4' };
const rated = (levels: Readonly<Record<string, keyof typeof points>>, on = '2027-09-01'): Partial<Plan> => ({
  assessments: [
    assessment(on, Object.fromEntries(Object.entries(levels).map(([of, level]) => [of, points[level]]))),
  ],
  evidence: Object.keys(levels).map((of) => act(of, '2027-08-01')),
});

describe('groups', () => {
  const groupOf = (own: string | undefined, required: string, now: keyof typeof points) =>
    rowsOf(
      gapsOf(
        metro([{ id: 'gu', role: 'user', ...(own !== undefined && { target: target(own) }) }], {
          projects: [otn({ 'metro/gu': required })],
          ...rated({ 'metro/gu': now }),
        }),
      ),
    );

  it('a hilltop is kept by whoever has not the level that it requires', () => {
    expect(groupOf(undefined, 'supportive', 'favorable')).toEqual([
      'metro/gu: favorable > supportive (hilltop)',
    ]);
    expect(groupOf('favorable', 'supportive', 'favorable')).toEqual([
      'metro/gu: favorable > supportive (hilltop)',
    ]);
  });

  it('an own target above what is required and there goes beyond the need', () => {
    expect(groupOf('exclusive', 'supportive', 'supportive')).toEqual([
      'metro/gu: supportive > exclusive (beyond)',
    ]);
  });

  it('while the requirement is not met, the own target above it serves the market', () => {
    expect(groupOf('exclusive', 'supportive', 'favorable')).toEqual([
      'metro/gu: favorable > supportive (hilltop)',
      'metro/gu: favorable > exclusive (market)',
    ]);
  });

  it('of whom nothing is required serves the market', () => {
    const plan = metro(
      [{ id: 'gu', role: 'user', target: target('supportive') }],
      rated({ 'metro/gu': 'favorable' }),
    );
    expect(rowsOf(gapsOf(plan))).toEqual(['metro/gu: favorable > supportive (market)']);
  });
});

describe('order', () => {
  const order = (contacts: readonly Partial<Contact>[], rest: Partial<Plan> = {}) =>
    gapsOf({
      ...metro(contacts, { projects: [project('ring', 'metro', { amount: amount(100) })] }),
      ...rest,
    }).persons.map(({ target: { subject } }) => subject.slice(6));
  const person = (
    id: string,
    role: string,
    influence: 'high' | 'medium' | 'low',
    own: string,
    rest: Partial<Contact> = {},
  ) => ({
    id,
    role,
    influence,
    target: target(own),
    ...rest,
  });

  it('is by money × weight, largest first', () => {
    expect(
      order([
        person('user', 'user', 'high', 'favorable'),
        person('approver', 'approver', 'high', 'favorable'),
        person('decider', 'decider', 'low', 'favorable'),
      ]),
    ).toEqual(['approver', 'decider', 'user']);
  });

  it('then fewest days left, most levels missing, the order of the plan', () => {
    const ties = [
      person('a', 'user', 'high', 'favorable by 2027-12-01'),
      person('b', 'user', 'high', 'favorable by 2027-11-01'),
      person('c', 'user', 'high', 'supportive by 2027-12-01'),
      person('d', 'user', 'high', 'supportive by 2027-12-01'),
    ];
    expect(order(ties)).toEqual(['b', 'c', 'd', 'a']);
  });

  it('weighs in exact decimals: 3 × 0.7 is 2.1, not less than 2.1', () => {
    const rest = {
      projects: [
        project('a', 'metro', { category: 'a', amount: amount(70) }),
        project('b', 'metro', { category: 'b', amount: amount(49) }),
      ],
    };
    const people = [
      person('first', 'evaluator', 'medium', 'favorable by 2027-12-01', { categories: ['a'] }),
      person('second', 'evaluator', 'high', 'favorable by 2027-11-01', { categories: ['b'] }),
    ];
    expect(order(people, rest)).toEqual(['second', 'first']);
  });

  it('puts unknown money last', () => {
    const rest = {
      projects: [
        project('a', 'metro', { category: 'a' }),
        project('b', 'metro', { category: 'b', amount: amount(1) }),
      ],
    };
    const people = [
      person('unknown', 'decider', 'high', 'favorable', { categories: ['a'] }),
      person('known', 'user', 'low', 'favorable', { categories: ['b'] }),
    ];
    expect(order(people, rest)).toEqual(['known', 'unknown']);
  });

  it('of bodies is departments, general relationships, organizations, each by its own weight', () => {
    const accounts = [
      account('metro', {
        general: { target: target('good') },
        organization: { target: target('supplier') },
        departments: [
          { id: 'it', weight: 'peripheral', target: target('good') },
          { id: 'network', weight: 'core', target: target('good') },
        ],
      }),
    ];
    const { bodies } = gapsOf({ accounts, projects: [project('ring', 'metro', { amount: amount(100) })] });
    expect(bodies.map(({ target: { subject, kind }, weight }) => `${subject} ${kind} ${weight}`)).toEqual([
      'metro/network department 3',
      'metro/it department 1',
      'metro general 5',
      'metro organization 5',
    ]);
  });
});

describe('a level that is there', () => {
  it('is no gap when it is stale; it is due for assessment', () => {
    const plan = metro(
      [{ id: 'gu', role: 'user', target: target('favorable') }],
      rated({ 'metro/gu': 'favorable' }, '2027-04-01'),
    );
    const { met, persons, counts } = gapsOf(plan);
    expect(persons).toEqual([]);
    expect(met).toMatchObject([{ level: 'favorable', stale: true, freshness: { age: 177, limit: 120 } }]);
    expect(counts.contact).toEqual({ targets: 1, met: 1 });
  });

  it('may be better than asked', () => {
    const plan = metro(
      [{ id: 'gu', role: 'user', target: target('accepting') }],
      rated({ 'metro/gu': 'supportive' }),
    );
    expect(gapsOf(plan).met).toHaveLength(1);
  });
});

it('counts what the plan sets apart from what only hilltops require', () => {
  const people = [
    { id: 'gu', role: 'user', target: target('exclusive') },
    { id: 'he', role: 'user' },
    { id: 'luo', role: 'user', target: target('favorable') },
  ];
  const required = { 'metro/gu': 'supportive', 'metro/he': 'supportive', 'metro/luo': 'favorable' };
  const plan = metro(people, {
    projects: [otn(required)],
    ...rated({ 'metro/gu': 'supportive', 'metro/luo': 'favorable' }),
  });
  const { counts, required: only, persons } = gapsOf(plan);
  expect(counts.contact).toEqual({ targets: 2, met: 1 });
  expect(only).toEqual({ targets: 2, met: 1 });
  expect(persons).toHaveLength(2);
});

it('measures levels missing from below the lowest where nobody assessed', () => {
  const plan = metro([{ id: 'gu', role: 'user', target: target('favorable') }]);
  expect(gapsOf(plan).persons[0]).toMatchObject({
    level: undefined,
    score: null,
    levelsMissing: 4,
    need: 50,
  });
});

it('lists the gaps for which nobody plans anything; an overdue action is a plan', () => {
  const people = ['none', 'done', 'open', 'late'].map((id) => ({
    id,
    role: 'user',
    target: target('favorable'),
  }));
  const actions = [
    action('a', 'metro/done', '2027-09-01', { done: ['2027-09-01'] }),
    action('b', 'metro/open', '2027-10-01'),
    action('c', 'metro/late', '2027-09-01'),
  ];
  const { withoutAction } = gapsOf(metro(people, { actions }));
  expect(withoutAction.map(({ target: { subject } }) => subject)).toEqual(['metro/none', 'metro/done']);
});

describe('a filter', () => {
  const plan: Partial<Plan> = {
    team: [member('lin'), member('su'), member('zhao')],
    assignments: [
      { staff: 'lin', account: 'metro', as: 'owner', place },
      { staff: 'zhao', account: 'metro', as: 'backup', place },
    ],
    accounts: [
      account('metro', {
        tier: 'S',
        organization: { target: target('supplier') },
        departments: [{ id: 'it', owner: 'su', target: target('good') }],
        contacts: [{ id: 'gu', role: 'user', owner: 'lin', backup: 'su', target: target('favorable') }],
      }),
      account('jinsha', {
        tier: 'A',
        contacts: [
          { id: 'song', role: 'user', owner: 'su', target: target('favorable') },
          { id: 'gone', owner: 'su', left: '2027-08-01', target: target('favorable') },
        ],
      }),
    ],
    goals: [
      goal('people', { favorable: 1 }, { roles: ['user'] }),
      goal('organizations', { supplier: 1 }, { layer: 'organization' }),
    ],
  };
  const shown = (filter: Parameters<typeof gapsOf>[1]) =>
    gapsOf(plan, filter).targets.map(({ subject, kind }) => `${subject} ${kind}`);

  it('shows accounts, tiers, layers', () => {
    expect(shown({ accounts: ['jinsha'] })).toEqual(['jinsha/song contact']);
    expect(shown({ tiers: ['S'], layer: 'key' })).toEqual(['metro/gu contact']);
    expect(shown({ layer: 'general' })).toEqual(['metro/it department']);
    expect(shown({ layer: 'organization' })).toEqual(['metro organization']);
    expect(gapsOf(plan, { layer: 'key' }).goals.map(({ goal: { id } }) => id)).toEqual(['people']);
    expect(gapsOf(plan, { accounts: ['jinsha'] }).departed).toHaveLength(1);
    expect(gapsOf(plan, { accounts: ['metro'] }).departed).toHaveLength(0);
  });

  it('shows what somebody owns, and backs up where that is asked for', () => {
    expect(shown({ owner: 'lin' })).toEqual(['metro organization', 'metro/gu contact']);
    expect(shown({ owner: 'su' })).toEqual(['metro/it department', 'jinsha/song contact']);
    expect(shown({ owner: 'su', withBackup: true })).toEqual([
      'metro/it department',
      'metro/gu contact',
      'jinsha/song contact',
    ]);
    expect(shown({ owner: 'zhao', withBackup: true })).toEqual(['metro organization', 'metro/it department']);
  });

  it('changes nothing in what count goals count', () => {
    const lines = (filter: Parameters<typeof gapsOf>[1]) =>
      gapsOf(plan, filter).goals.flatMap((each) => each.lines.map(({ after }) => after));
    expect(lines({ accounts: ['jinsha'] })).toEqual(lines({}));
    expect(lines({})).toEqual([2, 1]);
  });
});

it('takes a scoped organizational level for a target that is about one category', () => {
  const accounts = [account('metro', { organization: { target: target('supplier for share') } })];
  const share = {
    id: 'share',
    name: 'share',
    kind: 'share',
    category: 'ip',
    categories: [],
    steps: [],
    path: false,
    revisions: [],
    place,
  } as const;
  const assessments = [
    ofOrganizations('2027-09-01', { metro: '0 0 0 0 0 0 0 0', 'metro@ip': '2 2 2 2 2 2 2 2' }),
  ];
  const { met } = gapsOf({ accounts, targets: [share], assessments });
  expect(met).toMatchObject([{ level: 'key-supplier', organization: { category: 'ip' } }]);
});

it('says that a general level is stale when one of its departments is', () => {
  const departments = [
    { id: 'it', weight: 'core' as const },
    { id: 'network', weight: 'core' as const },
  ];
  const accounts = [account('metro', { tier: 'S', general: { target: target('good') }, departments })];
  const assessments = [
    ofDepartments('2027-01-01', { 'metro/it': '5 5 5 5' }),
    ofDepartments('2027-09-01', { 'metro/network': '5 5 5 5' }),
  ];
  expect(gapsOf({ accounts, assessments }).met).toMatchObject([
    { stale: true, freshness: { age: 267, limit: 180 } },
  ]);
});
