/** What `crp assess --format json` prints keeps its published shape and loses nothing on the way through JSON. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analyses/assess.ts';
import { builtInMethod } from '../../src/method/built-in.ts';
import { assessOutput } from '../../src/outputs/assess.ts';
import { assessOutputShape } from '../../src/outputs/schemas/assess.ts';
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
} from '../analyses/small-region.ts';

const place = { file: 'plan.yaml', path: [] };
const supports = '4 4 4 4 4 4';
const parts: Partial<Plan> = {
  accounts: [
    account('metro', {
      tier: 'S',
      contacts: [
        { id: 'gu', role: 'decider', influence: 'high', owner: 'lin', backup: 'su' },
        { id: 'he', role: 'evaluator', owner: 'lin' },
        { id: 'tang', role: 'evaluator', influence: 'high' },
        { id: 'qin', role: 'approver', left: '2027-08-15' },
      ],
      departments: [{ id: 'network', weight: 'core' }, { id: 'finance' }],
    }),
    account('rail', { tier: 'C', contacts: [{ id: 'luo', role: 'decider', owner: 'zhao' }] }),
  ],
  organizations: [
    {
      id: 'institute',
      name: '',
      kind: 'design-institute',
      contacts: [contactOf('institute', { id: 'lu', role: 'influencer', owner: 'su' })],
      place,
    },
  ],
  projects: [project('core', 'metro', { hilltop: { why: '' } })],
  assessments: [
    assessment('2027-06-01', { 'metro/gu': '3 3 3 3 3 3', 'metro/tang': '2 2 2 2 2 2' }),
    assessment('2027-09-01', {
      'metro/gu': supports,
      'metro/gu@wireless': '2 2 2 2 2 2',
      'metro/he': '5 5 5 5 5 5',
      'metro/tang': '1 1 1 1 0 .',
      'rail/luo': 'favorable',
    }),
    assessment('2027-09-01', { 'metro/network': '4 4 . .' }, 'lin', builtInMethod.general.dimensions),
    assessment('2027-09-01', { metro: '1 1 2 3 3 3 3 .' }, 'lin', builtInMethod.organization.stages),
  ],
  evidence: [
    act('metro/gu', '2027-08-01'),
    act('metro/he', '2027-01-10'),
    act('metro/tang', '2027-08-28', 'support', true),
  ],
  confirmations: [confirmation('2027-09-18', { 'metro/gu': 'favorable' })],
  closeness: [closeness('2027-09-01', 'vertex', { 'metro/tang': 'exclusive', 'rail/luo': 'supportive' })],
};

const state = stateOf(parts);
const result = assess(state, stateOf(parts, '2027-06-30'), { without: 'lin' });
const output = assessOutput(result);

describe('the record', () => {
  it('has the published shape, and is the same after a way through JSON', () => {
    expect(assessOutputShape.parse(output)).toEqual(output);
    expect(JSON.parse(JSON.stringify(output))).toEqual(output);
  });

  it('finds a level by id', () => {
    const { metro, rail } = output.accounts;
    expect(metro?.contacts['gu']).toMatchObject({
      level: 'favorable',
      score: 80,
      movement: 'same',
      before: { level: 'favorable', score: 60, on: '2027-06-01' },
      general: {
        'claimed-then': 'supportive',
        'confirmation-state': 'lowered',
        assessed: { on: '2027-09-01', points: { support: 4 } },
        confirmation: { on: '2027-09-18', by: 'zhao', level: 'favorable', why: null },
        'spent-acts': [{ because: 'not-accepted', evidence: { on: '2027-08-01' } }],
      },
      'by-category': { wireless: { level: 'accepting' } },
    });
    expect(metro?.contacts['qin']).toMatchObject({
      active: false,
      left: '2027-08-15',
      movement: null,
      general: null,
    });
    expect(metro?.departments['finance']).toEqual({
      weight: 'related',
      owner: null,
      level: null,
      score: null,
      general: null,
    });
    expect(metro?.organization.stages['review']).toEqual({ weight: 15, depth: null, contribution: 0 });
    expect(rail?.contacts['luo']).toMatchObject({
      level: 'favorable',
      score: null,
      general: { judged: true },
    });
    expect(output.organizations['institute']?.contacts['lu']).toMatchObject({ level: null, tier: 'C' });
  });

  it('writes unknown as null and leaves nothing out', () => {
    const undefinedAt: string[] = [];
    const walk = (value: unknown, at: string) => {
      if (value === undefined) undefinedAt.push(at);
      if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) walk(inner, `${at}.${key}`);
      }
    };
    walk(output, 'output');
    expect(undefinedAt).toEqual([]);
  });

  it('has a method without a limit of freshness in numbers that JSON knows', () => {
    const { S: _, ...freshness } = builtInMethod.freshness;
    const method = { ...builtInMethod, freshness };
    const made = assessOutput(
      assess(stateOf(parts, '2027-09-25', method), stateOf(parts, '2027-06-30', method)),
    );
    expect(made.accounts['metro']?.contacts['gu']?.general?.freshness).toEqual({
      age: 24,
      limit: null,
      stale: false,
    });
  });
});
