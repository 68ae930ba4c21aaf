/** What is missing to a target, in the order in which to work. */
import { describe, expect, it } from 'vitest';
import type { GapCondition } from '../../src/analyses/gap.ts';
import { builtInMethod } from '../../src/method/built-in.ts';
import type { Account, Plan } from '../../src/plan/plan.ts';
import { gapsOf, kindsOf, ofDepartments, ofOrganizations, target } from './gap-region.ts';
import { account, act, assessment, confirmation } from './small-region.ts';

const asOf = '2027-09-25';

describe('a person', () => {
  const conditions = (level: string, rest: Partial<Plan>, tier = 'A') =>
    gapsOf({
      accounts: [
        account('metro', { tier, contacts: [{ id: 'gu', role: 'decider', target: target(level) }] }),
      ],
      ...rest,
    }).persons[0]?.conditions ?? [];
  const rated = (points: string, on = '2027-09-01') => ({
    assessments: [assessment(on, { 'metro/gu': points })],
  });

  it('who is not assessed has to be, and nothing else can be said', () => {
    expect(conditions('supportive', {})).toEqual([{ kind: 'assess' }]);
    const scoped = { assessments: [assessment('2027-09-01', { 'metro/gu@ip': '5 5 5 5 5 5' })] };
    expect(conditions('supportive', scoped)).toEqual([{ kind: 'assess' }]);
  });

  it('whose assessment is stale has to be assessed again first', () => {
    // 3 3 2 2 2 3 scores 48; A is fresh for 120 days.
    expect(conditions('favorable', rated('3 3 2 2 2 3', '2027-05-20'))).toMatchObject([
      { kind: 'assess-again', age: 128, limit: 120 },
      { kind: 'points', have: 48, need: 50, missing: 2, rounds: [{ dimension: 'support', from: 2, to: 3 }] },
    ]);
  });

  it('who opposes us has something to stop', () => {
    // 2 1 1 0 0 1 scores 14.
    expect(conditions('accepting', rated('2 1 1 0 0 1'))).toMatchObject([
      { kind: 'stop', dimension: 'support', have: 0, need: 1, levels: 2 },
      { kind: 'points', have: 14, need: 30, missing: 16 },
    ]);
    expect(conditions('accepting', rated('5 5 5 5 1 0'))).toEqual([
      { kind: 'stop', dimension: 'stance', have: 0, need: 1, levels: 2 },
    ]);
    expect(
      conditions('accepting', { assessments: [assessment('2027-09-01', { 'metro/gu': 'opposed' })] }),
    ).toMatchObject([
      { kind: 'stop', dimension: undefined, levels: 2 },
      { kind: 'judged', level: 'opposed' },
    ]);
  });

  it('misses points, support and an act', () => {
    // 3 3 3 2 2 3 scores 52.
    const list = conditions('supportive', rated('3 3 3 2 2 3'));
    expect(kindsOf(list)).toEqual(['points', 'points support', 'acts']);
    expect(list).toMatchObject([
      { have: 52, need: 70, missing: 18 },
      { gate: 'act', unmet: { have: 2, need: 4 } },
      { gate: 'act', unmet: { have: 0, need: 1 } },
    ]);
  });

  it('may have the points and lack the act alone', () => {
    expect(conditions('supportive', rated('4 4 5 4 4 4'))).toEqual([
      { kind: 'condition', gate: 'act', unmet: { kind: 'acts', have: 0, need: 1 } },
    ]);
    const expired = { ...rated('4 4 5 4 4 4'), evidence: [act('metro/gu', '2027-01-01')] };
    expect(kindsOf(conditions('supportive', expired))).toEqual(['acts']);
  });

  it('is asked once for what two gates ask for, as the stricter asks', () => {
    const list = conditions('exclusive', rated('4 4 4 3 3 4'));
    expect(kindsOf(list)).toEqual([
      'points',
      'points support',
      'points stance',
      'acts',
      'act-shows stance',
      'confirmation',
    ]);
    const acts = { kind: 'condition', gate: 'exclusivity', unmet: { kind: 'acts', have: 0, need: 2 } };
    expect(list).toContainEqual(acts);
  });

  it('must be observed in full before points can lift a provisional level', () => {
    // Without stance: 4 4 4 4 4 scores 80.
    const list = conditions('supportive', {
      ...rated('4 4 4 4 4 .'),
      evidence: [act('metro/gu', '2027-09-01')],
    });
    expect(list).toEqual([
      { kind: 'condition', gate: 'completeness', unmet: { kind: 'observed', missing: ['stance'] } },
    ]);
  });

  it('with a judged level has no points that could be missing', () => {
    const judged = (level: string) => ({ assessments: [assessment('2027-09-01', { 'metro/gu': level })] });
    expect(conditions('favorable', judged('accepting'), 'C')).toEqual([
      { kind: 'judged', level: 'accepting' },
    ]);
    expect(kindsOf(conditions('supportive', judged('supportive'), 'C'))).toEqual(['acts', 'points-or-acts']);
  });

  it('whom the supervisor rated lower needs a new act and the supervisor', () => {
    const list = conditions('supportive', {
      ...rated('4 4 4 4 4 4'),
      evidence: [act('metro/gu', '2027-08-20', 'stance')],
      confirmations: [
        {
          ...confirmation('2027-09-18', {}),
          levels: [{ of: 'metro/gu', key: 'metro/gu', level: 'favorable', why: '口头' }],
        },
      ],
    });
    expect(kindsOf(list)).toEqual(['acts', 'confirmation']);
    expect(list[1]).toEqual({ kind: 'confirmation', state: 'lowered', why: '口头' });
  });

  it('who is to be exclusive needs the supervisor’s word', () => {
    const evidence = [act('metro/gu', '2027-08-20', 'stance'), act('metro/gu', '2027-09-01')];
    const parts = { ...rated('5 5 5 5 5 5'), evidence };
    expect(conditions('exclusive', parts)).toEqual([
      { kind: 'confirmation', state: 'awaiting', why: undefined },
    ]);
    const confirmed = { ...parts, confirmations: [confirmation('2027-09-18', { 'metro/gu': 'exclusive' })] };
    expect(conditions('exclusive', confirmed)).toEqual([]);
  });

  it('whose claim has risen above what was confirmed waits for the supervisor', () => {
    const parts = {
      ...rated('4 4 4 4 4 4'),
      evidence: [act('metro/gu', '2027-09-20')],
      confirmations: [confirmation('2027-09-10', { 'metro/gu': 'favorable' })],
    };
    expect(conditions('supportive', parts)).toEqual([
      { kind: 'confirmation', state: 'awaiting', why: undefined },
    ]);
  });
});

describe('a department', () => {
  const conditions = (level: string, rest: Partial<Plan>) =>
    gapsOf({ accounts: [account('metro', { tier: 'S', departments: [{ target: target(level) }] })], ...rest })
      .bodies[0]?.conditions ?? [];

  it('misses points, and says where they can come from', () => {
    // 1 1 3 1 scores 30.
    expect(
      conditions('medium', { assessments: [ofDepartments('2027-09-01', { 'metro/network': '1 1 3 1' })] }),
    ).toMatchObject([
      {
        kind: 'points',
        missing: 20,
        rounds: [
          { dimension: 'information', from: 1, to: 2 },
          { dimension: 'technical', from: 1, to: 2 },
          { dimension: 'loyalty', from: 1, to: 2 },
          { dimension: 'delivery', from: 3, to: 4 },
        ],
      },
    ]);
  });

  it('is assessed, assessed again, or observed in more dimensions', () => {
    expect(conditions('good', {})).toEqual([{ kind: 'assess' }]);
    const old = { assessments: [ofDepartments('2027-01-01', { 'metro/network': '3 3 3 3' })] };
    expect(kindsOf(conditions('good', old))).toEqual(['assess-again', 'points']);
    const two = { assessments: [ofDepartments('2027-09-01', { 'metro/network': '5 5 . .' })] };
    expect(conditions('good', two)).toEqual([
      { kind: 'condition', gate: 'completeness', unmet: { kind: 'observed-count', have: 2, need: 3 } },
    ]);
  });

  it('that the supervisor rated lower waits for the supervisor', () => {
    const parts = {
      assessments: [ofDepartments('2027-09-01', { 'metro/network': '4 4 4 4' })],
      confirmations: [confirmation('2027-09-18', { 'metro/network': 'medium' })],
    };
    expect(conditions('good', parts)).toMatchObject([{ kind: 'confirmation', state: 'lowered' }]);
  });
});

describe("an account's general relationship", () => {
  const conditions = (
    departments: NonNullable<Parameters<typeof account>[1]>['departments'],
    scores: Record<string, string>,
  ) =>
    gapsOf({
      accounts: [
        account('metro', { tier: 'S', general: { target: target('good') }, departments: departments! }),
      ],
      assessments: [ofDepartments('2027-09-01', scores)],
    }).bodies.find(({ target: { kind } }) => kind === 'general')?.conditions ?? [];

  it('misses points of the mean and says which departments are below, the heaviest first, with their targets', () => {
    const list = conditions(
      [
        { id: 'it', weight: 'related' },
        { id: 'network', weight: 'core', target: target('excellent') },
        { id: 'planning', weight: 'core', target: target('good') },
        { id: 'care', weight: 'core' },
      ],
      {
        'metro/it': '2 2 2 2',
        'metro/network': '3 3 3 3',
        'metro/planning': '1 1 1 1',
        'metro/care': '5 5 5 5',
      },
    );
    expect(kindsOf(list)).toEqual(['points', 'core-below', 'departments']);
    expect(list.at(-1)).toEqual({
      kind: 'departments',
      which: [
        { address: 'metro/planning', level: 'poor', target: 'good' },
        { address: 'metro/network', level: 'medium', target: 'excellent' },
        { address: 'metro/it', level: 'poor', target: undefined },
      ],
    });
  });

  it('needs a core department, and all of them assessed', () => {
    expect(kindsOf(conditions([{ id: 'it', weight: 'related' }], { 'metro/it': '5 5 5 5' }))).toEqual([
      'core-unknown',
    ]);
    expect(
      kindsOf(
        conditions(
          [
            { id: 'it', weight: 'core' },
            { id: 'care', weight: 'core' },
          ],
          { 'metro/it': '5 5 5 5' },
        ),
      ),
    ).toEqual(['core-not-assessed', 'departments']);
    expect(kindsOf(conditions([{ id: 'it', weight: 'core' }], {}))).toEqual([
      'assess',
      'core-not-assessed',
      'departments',
    ]);
  });
});

describe('an organization', () => {
  const conditions = (
    level: string,
    depths: string | undefined,
    parts: Partial<Account> = {},
    rest: Partial<Plan> = {},
  ) =>
    gapsOf({
      accounts: [account('metro', { tier: 'S', organization: { target: target(level) }, ...parts })],
      assessments: depths === undefined ? [] : [ofOrganizations('2027-09-01', { metro: depths })],
      ...rest,
    }).bodies[0]?.conditions ?? [];
  const raisesOf = (list: readonly GapCondition[]) =>
    list.flatMap((each) =>
      each.kind === 'organization'
        ? each.raises.map(({ dimension, from, to }) => `${dimension} ${from}>${to}`)
        : [],
    );
  const place = { file: 'plan.yaml', path: [] };
  const mechanisms = (...kinds: string[]) => ({ mechanisms: kinds.map((kind) => ({ kind, place })) });

  it('goes deeper where it has the shortest way, the heavier stage on a tie; that may bring the index too', () => {
    // 2 1 2 3 4 3 4 2 is an index of 60, breadth 7.
    const list = conditions(
      'partner',
      '2 1 2 3 4 3 4 2',
      mechanisms('framework-agreement', 'executive-exchange'),
    );
    expect(kindsOf(list)).toEqual(['depth', 'depth', 'index']);
    expect(raisesOf(list)).toEqual(['tender 2>3', 'review 2>3']);
    expect(list.at(-1)).toMatchObject({ unmet: { have: 60, need: 65 }, rest: 0 });
  });

  it('names the one step that reaches the index, and the rest where one step is not enough', () => {
    // 0 0 1 2 2 1 0 0 is 16.25; 0 0 0 1 0 1 0 0 is 3.75.
    expect(raisesOf(conditions('supplier', '0 0 1 2 2 1 0 0'))).toEqual(['tender 1>2']);
    const far = conditions('supplier', '0 0 0 1 0 1 0 0');
    expect(raisesOf(far)).toEqual(['certification 0>2']);
    expect(far.at(-1)).toMatchObject({ unmet: { kind: 'index', have: 3.75, need: 20 }, rest: 11.25 });
  });

  it('needs what the levels below ask for, breadth and mechanisms', () => {
    // 4 4 4 0 0 0 4 4: index 75, breadth 5, certification 0.
    const list = conditions('partner', '4 4 4 0 0 0 4 4', mechanisms('framework-agreement'));
    expect(kindsOf(list)).toEqual(['depth', 'breadth', 'mechanisms']);
    expect(raisesOf(list)).toEqual(['certification 0>2']);
    expect(list.at(-1)).toMatchObject({ unmet: { have: 1, need: 2, missing: [] } });
  });

  it('at the top needs named mechanisms and the supervisor', () => {
    const list = conditions(
      'strategic-partner',
      '4 4 4 4 4 4 4 4',
      mechanisms('executive-exchange', 'crisis-support'),
    );
    expect(kindsOf(list)).toEqual(['mechanisms', 'confirmed']);
    expect(list[0]).toMatchObject({ unmet: { have: 2, need: 4, missing: ['joint-planning'] } });
  });

  it('is assessed, or assessed again; the mechanisms are known before', () => {
    expect(kindsOf(conditions('supplier', undefined))).toEqual(['assess']);
    expect(kindsOf(conditions('partner', undefined))).toEqual(['assess', 'mechanisms']);
    const old = { assessments: [ofOrganizations('2027-01-01', { metro: '0 0 1 2 2 1 0 0' })] };
    expect(kindsOf(conditions('supplier', undefined, {}, old))).toEqual(['assess-again', 'index']);
  });

  it('with a judged level below has no depths that could be missing', () => {
    expect(conditions('supplier', 'unqualified')).toEqual([{ kind: 'judged', level: 'unqualified' }]);
  });
});

it('a company’s own gates and levels are asked for the same way', () => {
  const { key } = builtInMethod;
  const method = {
    ...builtInMethod,
    key: {
      ...key,
      gates: [
        {
          id: 'trust',
          zh: '信任',
          en: 'trust',
          from: 'favorable',
          needs: { points: { guidance: 5 } },
          'at-most': 'accepting',
        },
      ],
    },
  };
  const accounts = [
    account('metro', { contacts: [{ id: 'gu', role: 'decider', target: target('favorable') }] }),
  ];
  const assessments = [assessment('2027-09-01', { 'metro/gu': '3 3 3 3 3 3' })];
  expect(gapsOf({ accounts, assessments }, {}, asOf, method).persons[0]?.conditions).toEqual([
    { kind: 'condition', gate: 'trust', unmet: { kind: 'points', dimension: 'guidance', have: 3, need: 5 } },
  ]);
});
