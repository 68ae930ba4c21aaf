/** What `assess` picks: whom to see and why, filters, and what is lost without somebody. */
import { describe, expect, it } from 'vitest';
import { type AssessOptions, assess } from '../../src/analyses/assess.ts';
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

const place = { file: 'plan.yaml', path: [] };
const gu = { id: 'gu', role: 'decider', influence: 'high', owner: 'lin', backup: 'su' } as const;
const he = { id: 'he', role: 'evaluator', owner: 'su' } as const;
const on = '2027-09-01';

function run(parts: Partial<Plan>, options: AssessOptions = {}) {
  return assess(stateOf(parts), stateOf(parts, '2027-06-30'), options);
}

/** Why metro/gu is to be seen. */
function reasons(journal: Partial<Plan>) {
  const accounts = [account('metro', { tier: 'S', contacts: [gu, he] })];
  return run({ accounts, ...journal }).attention.flatMap((one) =>
    one.address === 'metro/gu' ? one.reasons : [],
  );
}

describe('whom to see', () => {
  const likes = { 'metro/gu': '3 3 3 3 3 3' };
  const all4 = { 'metro/gu': '4 4 4 4 4 4' };

  it('somebody who fell, with what was seen against us', () => {
    const found = reasons({
      assessments: [assessment('2027-06-01', likes), assessment(on, { 'metro/gu': '1 1 1 1 0 1' })],
      evidence: [act('metro/gu', '2027-08-28', 'support', true)],
    });
    expect(found).toMatchObject([
      { kind: 'fell', from: 'favorable', since: '2027-06-30' },
      { kind: 'opposed', evidence: { on: '2027-08-28' } },
    ]);
  });

  it('somebody to whom a rival is closer, by how many levels', () => {
    const at = (level: string) =>
      reasons({
        assessments: [assessment(on, likes)],
        closeness: [closeness(on, 'vertex', { 'metro/gu': level })],
      });
    expect(at('favorable')).toEqual([]);
    expect(at('supportive')).toMatchObject([{ kind: 'rival-closer', levels: 1 }]);
    expect(at('exclusive')).toMatchObject([{ kind: 'rival-exclusive' }]);
  });

  it('a stale assessment, a gate that binds, an act that ran out', () => {
    expect(reasons({ assessments: [assessment('2027-06-01', likes)] })).toEqual([
      { kind: 'stale', age: 116, limit: 90 },
    ]);
    expect(
      reasons({ assessments: [assessment(on, all4)], evidence: [act('metro/gu', '2027-01-10')] }),
    ).toMatchObject([
      { kind: 'gate', cap: { gate: 'act', to: 'favorable' } },
      { kind: 'act-expired', evidence: { on: '2027-01-10' } },
    ]);
  });

  it('what the supervisor lowered, instead of the gate that follows from it', () => {
    const found = reasons({
      assessments: [assessment(on, all4)],
      evidence: [act('metro/gu', '2027-08-20')],
      confirmations: [confirmation('2027-09-18', { 'metro/gu': 'favorable' })],
    });
    expect(found).toMatchObject([
      { kind: 'lowered', claimed: 'supportive', confirmation: { level: 'favorable' } },
    ]);
  });

  it('a claim that waits only where waiting lowers it', () => {
    const evidence = [act('metro/gu', '2027-08-20'), act('metro/gu', '2027-08-21', 'stance')];
    expect(reasons({ assessments: [assessment(on, all4)], evidence })).toEqual([]);
    expect(reasons({ assessments: [assessment(on, { 'metro/gu': '5 5 5 5 5 5' })], evidence })).toEqual([
      { kind: 'awaiting', claimed: 'exclusive' },
    ]);
  });

  it('the same points again without anything new, unless written `same`', () => {
    const twice = (second: string, evidence: Plan['evidence'] = []) =>
      reasons({
        assessments: [assessment('2027-08-01', likes), assessment(on, { 'metro/gu': second })],
        evidence,
      });
    expect(twice('3 3 3 3 3 3')).toEqual([{ kind: 'same-scores', since: '2027-08-01' }]);
    expect(twice('same')).toEqual([]);
    expect(twice('3 3 3 3 3 2')).toEqual([]);
    expect(twice('3 3 3 3 3 3', [act('metro/gu', '2027-08-10', 'information')])).toEqual([]);
  });

  it('an incomplete assessment, but not somebody merely not assessed', () => {
    expect(reasons({ assessments: [assessment(on, { 'metro/gu': '3 3 3 3 3 .' })] })).toEqual([
      { kind: 'provisional' },
    ]);
    expect(reasons({})).toEqual([]);
  });

  it('somebody who left since, and whether the role is empty now', () => {
    const contacts = [{ ...gu, left: '2027-08-15' }, he];
    expect(run({ accounts: [account('metro', { contacts })] }).attention).toEqual([
      { address: 'metro/gu', reasons: [{ kind: 'left', on: '2027-08-15', lastOfRole: 'decider' }] },
    ]);
    const earlier = [{ ...gu, left: '2027-05-15' }, he];
    expect(run({ accounts: [account('metro', { contacts: earlier })] }).attention).toEqual([]);
  });
});

describe('filters', () => {
  const parts: Partial<Plan> = {
    accounts: [
      account('metro', { tier: 'S', contacts: [gu, he], departments: [{ id: 'network', owner: 'su' }] }),
      account('rail', { tier: 'B', contacts: [{ ...gu, owner: 'zhao', backup: 'lin' }] }),
    ],
    organizations: [
      {
        id: 'institute',
        name: '',
        kind: 'partner',
        contacts: [contactOf('institute', { id: 'lu', role: 'user', owner: 'lin' })],
        place,
      },
    ],
    assignments: [{ staff: 'lin', account: 'metro', as: 'owner', place }],
  };
  const picked = (options: AssessOptions) => {
    const { accounts, counts, notAssessed } = run(parts, options);
    return [accounts.map(({ id }) => id), counts.at(-1)?.count, notAssessed.departments.length];
  };

  it.each([
    [{}, [['metro', 'rail'], 4, 1]],
    [{ accounts: ['rail'] }, [['rail'], 1, 0]],
    [{ tiers: ['S'] }, [['metro'], 2, 1]],
    [{ owner: 'lin' }, [['metro'], 2, 0]],
    [{ owner: 'lin', withBackup: true }, [['metro', 'rail'], 3, 0]],
    [{ owner: 'su' }, [['metro'], 1, 1]],
    [{ layer: 'general' }, [['metro', 'rail'], 0, 1]],
    [{ layer: 'key' }, [['metro', 'rail'], 4, 0]],
  ] as const)('%j', (options, expected) => {
    expect(picked(options)).toEqual(expected);
  });
});

describe('without somebody', () => {
  const chain = { required: { 'institute/lu': 'favorable' }, add: ['institute/lu'], without: [], place };
  const parts: Partial<Plan> = {
    accounts: [
      account('metro', { tier: 'S', contacts: [{ ...gu, backup: undefined }, he] }),
      account('rail', { tier: 'B', contacts: [{ ...gu, owner: 'lin' }] }),
    ],
    organizations: [
      {
        id: 'institute',
        name: '',
        kind: 'partner',
        contacts: [contactOf('institute', { id: 'lu', role: 'user', owner: 'zhao' })],
        place,
      },
    ],
    projects: [project('core', 'metro', { hilltop: { why: '' }, chain })],
    assessments: [
      assessment(on, {
        'metro/gu': '3 3 3 3 3 3',
        'metro/he': '2 2 2 2 2 2',
        'rail/gu': '3 3 3 3 3 3',
        'institute/lu': '3 3 3 3 3 3',
      }),
    ],
  };

  it('says what every account touched loses, one of theirs or one of ours', () => {
    expect(run(parts, { without: 'metro/gu' }).without).toMatchObject({
      of: 'contact',
      losses: [{ account: 'metro', colour: { before: 'red', after: 'red' }, lines: { before: 2, after: 1 } }],
    });
    const own = run(parts, { without: 'lin' }).without;
    expect(own?.of).toBe('own');
    expect(own?.losses.map(({ account: id, effects }) => [id, effects.map(({ kind }) => kind)])).toEqual([
      ['metro', ['hilltop-decider-without-line', 'lines-short', 'without-owner']],
    ]);
  });

  it('finds the hilltop that an outside contact holds', () => {
    expect(run(parts, { without: 'institute/lu' }).without?.losses).toMatchObject([
      { account: 'metro', hilltops: ['core'], effects: [] },
    ]);
  });

  it('is empty where nothing is lost', () => {
    expect(run(parts, { without: 'metro/nobody' }).without?.losses).toEqual([]);
    expect(run(parts).without).toBeUndefined();
  });
});
