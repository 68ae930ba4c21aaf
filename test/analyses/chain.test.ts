/** Decision chains of projects and the readiness of hilltops. */
import { describe, expect, it } from 'vitest';
import { actionStates } from '../../src/analyses/actions-of.ts';
import { assessRegion } from '../../src/analyses/assess-region.ts';
import { chainOf } from '../../src/analyses/chain.ts';
import { openHilltops } from '../../src/analyses/hilltops.ts';
import { readinessOf } from '../../src/analyses/readiness.ts';
import type { Contact, Plan, Project } from '../../src/plan/plan.ts';
import { action, marketTarget, when } from './gap-region.ts';
import { account, act, assessment, closeness, contactOf, project, stateOf } from './small-region.ts';

const place = { file: 'plan.yaml', path: [] };
const chain = (parts: Partial<NonNullable<Project['chain']>>) => ({
  required: {},
  add: [],
  without: [],
  place,
  ...parts,
});

const people: Partial<Contact>[] = [
  { id: 'luo', role: 'approver' },
  { id: 'gu', role: 'decider', categories: ['optical', 'ip'] },
  { id: 'he', role: 'evaluator', categories: ['optical'] },
  { id: 'tang', role: 'evaluator', categories: ['ip'] },
  { id: 'friend' },
  { id: 'qin', role: 'approver', left: '2027-08-15' },
  { id: 'new', role: 'decider', from: '2027-10-01' },
];
const institute = { id: 'institute', name: 'institute', kind: 'design-institute', place };

function seatsOf(parts: Partial<Project>, rest: Partial<Plan> = {}, contacts = people) {
  const otn = project('otn', 'metro', { category: 'optical', ...parts });
  const state = stateOf({
    accounts: [account('metro', { tier: 'A', contacts })],
    organizations: [{ ...institute, contacts: [contactOf('institute', { id: 'lu', role: 'influencer' })] }],
    projects: [otn],
    ...rest,
  });
  return chainOf(otn, state, assessRegion(state), actionStates(state));
}
const named = (seats: ReturnType<typeof seatsOf>) => seats.map(({ address }) => address);

describe('a chain', () => {
  it('holds the active key contacts of the category; who names no category sits in every chain', () => {
    expect(named(seatsOf({}))).toEqual(['metro/luo', 'metro/gu', 'metro/he']);
  });

  it('of a project without a category holds every active key contact', () => {
    const { category: _, ...otn } = project('otn', 'metro', { category: 'optical' });
    const state = stateOf({ accounts: [account('metro', { contacts: people })], projects: [otn] });
    const seats = chainOf(otn, state, assessRegion(state), new Map());
    expect(named(seats)).toEqual(['metro/luo', 'metro/gu', 'metro/he', 'metro/tang']);
  });

  it('takes in whom the project adds or requires a level of, and leaves out whom it says', () => {
    const parts = {
      required: { 'metro/tang': 'accepting', 'metro/qin': 'accepting' },
      add: ['institute/lu'],
      without: ['metro/he'],
    };
    const seats = seatsOf({ chain: chain(parts) });
    expect(named(seats)).toEqual(['metro/luo', 'metro/gu', 'metro/tang', 'institute/lu']);
  });

  it("requires the project's word, else the method's for tier and role", () => {
    const required = { 'metro/luo': 'favorable', 'metro/he': 'supportive' };
    const seats = seatsOf({ chain: chain({ required, add: ['institute/lu'] }) });
    expect(Object.fromEntries(seats.map((seat) => [seat.address, seat.required]))).toEqual({
      'metro/luo': 'favorable',
      'metro/gu': 'supportive',
      'metro/he': 'supportive',
      'institute/lu': undefined,
    });
  });

  it("uses the level in the project's category where there is one, else the general one, and says which", () => {
    const assessments = [
      assessment('2027-09-01', {
        'metro/gu': '4 4 4 4 4 4',
        'metro/gu@optical': '2 2 2 2 2 2',
        'metro/luo': '4 4 4 4 4 4',
      }),
    ];
    const evidence = [act('metro/gu', '2027-08-01'), act('metro/luo', '2027-08-01')];
    const [luo, gu] = seatsOf({}, { assessments, evidence });
    expect(luo).toMatchObject({ inPlace: true, scope: { level: 'supportive', category: undefined } });
    expect(gu).toMatchObject({ inPlace: false, scope: { level: 'accepting', category: 'optical' } });
  });

  it('knows opponents, by category too, and whether an open and no overdue action covers them', () => {
    const rest = {
      assessments: [
        assessment('2027-09-01', {
          'metro/gu': '3 3 3 3 0 3',
          'metro/he': '3 3 3 3 3 3',
          'metro/he@optical': '3 3 3 3 0 3',
        }),
      ],
      closeness: [closeness('2027-08-01', 'vertex', { 'metro/luo': 'exclusive', 'metro/he': 'supportive' })],
      actions: [
        action('a', 'metro/gu', '2027-10-01'),
        action('b', 'metro/luo', '2027-10-01'),
        action('c', 'metro/luo', '2027-09-01'),
      ],
      rivals: [
        {
          id: 'vertex',
          name: 'vertex',
          strategic: true,
          targets: [],
          strengths: [],
          problems: [],
          learn: [],
          place,
        },
      ],
    };
    expect(seatsOf({}, rest)).toMatchObject([
      { address: 'metro/luo', opponent: 'rival', covered: false },
      { address: 'metro/gu', opponent: 'opposed', covered: true },
      { address: 'metro/he', opponent: 'opposed', covered: false },
    ]);
  });
});

describe('an open hilltop', () => {
  const hilltopsOf = (...projects: Project[]) => {
    const state = stateOf({
      accounts: [account('metro')],
      projects,
      targets: [marketTarget('win', { kind: 'hilltop', project: 'named' })],
    });
    return openHilltops(state, assessRegion(state), new Map()).map((hilltop) => [
      hilltop.project.id,
      ...hilltop.targets,
    ]);
  };
  const won = { on: '2027-06-12', result: 'won', awards: {}, place } as const;

  it('says so itself or is named by a market target', () => {
    expect(
      hilltopsOf(
        project('own', 'metro', { hilltop: {} }),
        project('named', 'metro'),
        project('plain', 'metro'),
      ),
    ).toEqual([['own'], ['named', 'win']]);
  });

  it('is open until every lot is closed', () => {
    const lot = (id: string, closed: boolean) => ({ id, name: id, place, ...(closed && { outcome: won }) });
    const lots = (id: string, ...closed: boolean[]) =>
      project(id, 'metro', { hilltop: {}, lots: closed.map((each, at) => lot(`l${at}`, each)) });
    expect(
      hilltopsOf(
        lots('half', true, false),
        lots('all', true, true),
        project('won', 'metro', { hilltop: {}, outcome: won }),
      ),
    ).toEqual([['half']]);
  });
});

describe('readiness', () => {
  const contacts: Partial<Contact>[] = [
    { id: 'gu', role: 'decider', influence: 'high', owner: 'lin' },
    { id: 'he', role: 'evaluator', influence: 'high', owner: 'su' },
  ];
  const supportive = '4 4 4 4 4 4';
  const readiness = (
    scores: Record<string, string>,
    rest: Partial<Plan> = {},
    required: Record<string, string> = { 'metro/he': 'favorable' },
  ) => {
    const state = stateOf({
      accounts: [account('metro', { tier: 'B', contacts })],
      projects: [
        project('otn', 'metro', { hilltop: {}, chain: chain({ required }), decision: when('2027-11-20') }),
      ],
      assessments: [assessment('2027-09-01', scores)],
      evidence: [act('metro/gu', '2027-08-01'), act('metro/he', '2027-08-01')],
      ...rest,
    });
    const region = assessRegion(state);
    const [hilltop] = openHilltops(state, region, actionStates(state));
    return readinessOf(hilltop!, region, state.method);
  };

  it('is green with everybody in place, fresh, and enough lines', () => {
    const result = readiness({ 'metro/gu': supportive, 'metro/he': supportive });
    expect(result).toMatchObject({
      colour: 'green',
      reasons: [],
      inPlace: 2,
      required: 2,
      index: { value: 80 },
    });
  });

  it('is red with a decider below what is required', () => {
    expect(readiness({ 'metro/gu': '3 3 3 3 3 3', 'metro/he': supportive })).toMatchObject({
      colour: 'red',
      reasons: [{ kind: 'deciding-below', who: ['metro/gu'] }],
      inPlace: 1,
    });
  });

  it('is red with an opponent of whom nothing is required, until an open action covers the person', () => {
    const scores = { 'metro/gu': supportive, 'metro/he': '3 3 3 3 0 3' };
    expect(readiness(scores, {}, {}).reasons[0]).toEqual({ kind: 'opponent-uncovered', who: ['metro/he'] });
    const covered = readiness(scores, { actions: [action('a', 'metro/he', '2027-10-01')] }, {});
    expect(covered).toMatchObject({
      colour: 'amber',
      opponents: ['metro/he'],
      reasons: [{ kind: 'too-few-lines' }],
    });
  });

  it('is amber with anybody else below, stale or provisional', () => {
    expect(readiness({ 'metro/gu': supportive, 'metro/he': '2 2 2 2 2 2' })).toMatchObject({
      colour: 'amber',
      reasons: [{ kind: 'below', who: ['metro/he'] }],
    });
    const stale = assessment('2027-01-01', { 'metro/he': supportive });
    const fresh = assessment('2027-09-01', { 'metro/gu': supportive });
    expect(
      readiness({}, { assessments: [stale, fresh], evidence: [act('metro/gu', '2027-08-01')] }),
    ).toMatchObject({
      colour: 'amber',
      reasons: [{ kind: 'stale', who: ['metro/he'] }, { kind: 'too-few-lines' }],
    });
    expect(readiness({ 'metro/gu': supportive, 'metro/he': '4 4 . 4 4 4' }).reasons).toEqual([
      { kind: 'provisional', who: ['metro/he'] },
    ]);
  });

  it('is amber where no decider is known', () => {
    const { reasons } = readiness(
      { 'metro/he': supportive },
      { accounts: [account('metro', { contacts: contacts.slice(1) })] },
    );
    expect(reasons).toEqual([{ kind: 'decider-unknown' }]);
  });
});
