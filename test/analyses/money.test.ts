/** The money behind gaps. */
import { describe, expect, it } from 'vitest';
import { amount } from '../../src/plan/amount.ts';
import type { Contact, Plan, Project } from '../../src/plan/plan.ts';
import { gapsOf, goal, marketTarget, spend, target, when } from './gap-region.ts';
import { account, contactOf, project } from './small-region.ts';

const place = { file: 'plan.yaml', path: [] };
const priced = (id: string, category: string, price?: number, parts: Partial<Project> = {}) =>
  project(id, 'metro', { category, ...(price !== undefined && { amount: amount(price) }), ...parts });

/** Money behind the one gap of metro/gu, who names these categories. */
function behind(
  categories: string[],
  projects: Project[],
  rest: Partial<Plan> & { spend?: ReturnType<typeof spend>[] } = {},
) {
  const { spend: cells = [], ...parts } = rest;
  const gu: Partial<Contact> = { id: 'gu', role: 'user', categories, target: target('supportive for win') };
  const result = gapsOf({
    accounts: [account('metro', { contacts: [gu], spend: cells })],
    projects,
    ...parts,
  });
  const { amount: found, ...where } = result.persons[0]!.money;
  return { amount: found?.toNumber() ?? null, ...where };
}

describe('behind a target stands', () => {
  const win = marketTarget('win', { kind: 'hilltop', project: 'otn' });

  it('the amount of the hilltop that it serves, before everything else', () => {
    const projects = [priced('otn', 'optical', 8600), priced('ring', 'ip', 3000)];
    expect(behind(['ip'], projects, { targets: [win] })).toEqual({
      amount: 8600,
      from: 'hilltop',
      projects: ['otn'],
      cells: [],
    });
  });

  it('the amount of the hilltop that requires it, once where it also serves it', () => {
    const otn = priced('otn', 'optical', 8600, {
      hilltop: {},
      chain: { required: { 'metro/gu': 'favorable' }, add: [], without: [], place },
    });
    expect(behind([], [otn])).toMatchObject({ amount: 8600, from: 'hilltop', projects: ['otn'] });
    expect(behind([], [otn], { targets: [win] })).toMatchObject({ amount: 8600, projects: ['otn'] });
  });

  it("the account's open projects of the contact's categories; of all, where it names none", () => {
    const lost = { on: '2027-05-01', result: 'lost', awards: {}, place } as const;
    const projects = [
      priced('ring', 'ip', 3000),
      priced('core', 'ip', 500),
      priced('radio', 'wireless', 900),
      priced('old', 'ip', 7000, { outcome: lost }),
    ];
    expect(behind(['ip'], projects)).toEqual({
      amount: 3500,
      from: 'projects',
      projects: ['ring', 'core'],
      cells: [],
    });
    expect(behind([], projects)).toMatchObject({ amount: 4400 });
  });

  it('else the spend there that is not ours, of the latest year up to the period’s end', () => {
    const cells = [
      spend('ip', 9000, 2700),
      spend('ip', 8000, 1000, { year: '2026' }),
      spend('ip', 99000, 0, { year: '2028' }),
      spend('optical', 500, 100, { year: '2026' }),
      spend('wireless', 700),
    ];
    const parts = { spend: cells };
    expect(behind(['ip'], [], parts)).toEqual({
      amount: 6300,
      from: 'spend',
      projects: [],
      cells: ['metro/ip/2027'],
    });
    expect(behind([], [], parts)).toMatchObject({
      amount: 6700,
      cells: ['metro/ip/2027', 'metro/optical/2026'],
    });
    expect(behind(['wireless'], [], parts)).toEqual({ amount: null, from: 'spend', projects: [], cells: [] });
  });

  it('of one cell the latest entry', () => {
    const cells = [
      spend('ip', 9000, 3000, { on: '2027-06-01' }),
      spend('ip', 9000, 1000, { on: '2027-03-01' }),
      spend('ip', 1, 0),
    ];
    expect(behind(['ip'], [], { spend: cells })).toMatchObject({ amount: 6000 });
  });

  it('a year of spend is the period that begins in it', () => {
    const cells = [spend('ip', 100, 0, { year: '2027' }), spend('ip', 200, 0, { year: '2026' })];
    const period = { name: '2026', from: '2026-04-01', to: '2027-03-31' };
    const gu = { id: 'gu', role: 'user', target: target('supportive') };
    const result = gapsOf(
      { period, accounts: [account('metro', { contacts: [gu], spend: cells })] },
      {},
      '2026-09-25',
    );
    expect(result.persons[0]?.money.cells).toEqual(['metro/ip/2026']);
  });

  it('what is unknown, and not 0, where the project has no amount; nothing, where there is nothing', () => {
    expect(behind([], [priced('otn', 'optical')], { targets: [win] })).toMatchObject({
      amount: null,
      from: 'hilltop',
    });
    expect(behind([], [])).toEqual({ amount: null, from: 'none', projects: [], cells: [] });
  });

  it('for a contact of an outside organization the projects that name it', () => {
    const contacts = [contactOf('institute', { id: 'lu', role: 'influencer', target: target('favorable') })];
    const organizations = [{ id: 'institute', name: 'institute', kind: 'design-institute', contacts, place }];
    const named = priced('otn', 'optical', 8600, {
      chain: { required: {}, add: ['institute/lu'], without: [], place },
    });
    const { persons } = gapsOf({
      organizations,
      accounts: [account('metro')],
      projects: [named, priced('ring', 'ip', 3000)],
    });
    expect(persons[0]?.money).toMatchObject({ from: 'projects', projects: ['otn'] });
  });

  it('for departments and organizations everything at the account', () => {
    const metro = account('metro', {
      organization: { target: target('supplier') },
      departments: [{ target: target('good') }],
    });
    const { bodies, behind: all } = gapsOf({
      accounts: [metro],
      projects: [priced('ring', 'ip', 3000)],
      goals: [goal('g', { good: 1 }, { layer: 'general' })],
    });
    expect(bodies.map(({ money, weight }) => [money.amount?.toNumber(), weight])).toEqual([
      [3000, 2],
      [3000, 5],
    ]);
    expect(all.toNumber()).toBe(3000);
  });
});

it('is added up once for each project and each cell, in exact decimals', () => {
  const contacts = ['a', 'b', 'c'].map((id) => ({ id, role: 'user', target: target('supportive') }));
  const accounts = [
    account('metro', { contacts }),
    account('jinsha', { contacts, spend: [spend('ip', 0.3, 0.1), spend('optical', 0.2, 0.1)] }),
  ];
  const { behind: all } = gapsOf({
    accounts,
    projects: [priced('ring', 'ip', 0.1), priced('core', 'ip', 0.2)],
  });
  expect(all.toString()).toBe('0.6');
});

it('counts days to a decision that is overdue as negative', () => {
  const gu = { id: 'gu', role: 'decider' };
  const otn = priced('otn', 'optical', 8600, { hilltop: {}, decision: when('2027-09-20') });
  expect(
    gapsOf({ accounts: [account('metro', { contacts: [gu] })], projects: [otn] }).persons[0]?.daysLeft,
  ).toBe(-5);
});
