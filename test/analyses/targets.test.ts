/** Individual targets: what they inherit, and the levels that hilltops require beside them. */
import { describe, expect, it } from 'vitest';
import type { Contact, Plan, Project } from '../../src/plan/plan.ts';
import { gapsOf, goal, marketTarget, target, when } from './gap-region.ts';
import { account, assessment, contactOf, project } from './small-region.ts';

const place = { file: 'plan.yaml', path: [] };

/** One line a target: subject, level, day and where it is from, market targets and where they are from, origin. */
function targetsOf(parts: Partial<Plan>): readonly string[] {
  return gapsOf(parts).targets.map(
    ({ subject, kind, level, by, byFrom, for: served, forFrom, origin }) =>
      `${subject} ${kind} ${level} | ${by.day} ${byFrom} | ${served.join(' ')} ${forFrom} | ${origin}`,
  );
}

const gu = (written: string, parts: Partial<Contact> = {}) => ({
  id: 'gu',
  role: 'decider',
  target: target(written),
  ...parts,
});
const win = marketTarget('win', { kind: 'hilltop', project: 'otn' });
const otn = (parts: Partial<Project> = {}) =>
  project('otn', 'metro', { category: 'optical', decision: when('2027-11-20'), hilltop: {}, ...parts });
const requiring = (required: Readonly<Record<string, string>>) => ({
  chain: { required, add: [], without: [], place },
});

describe('what a target is for', () => {
  it('is what it says, before what the account serves', () => {
    const accounts = [
      account('metro', { serves: ['orders', 'share'], contacts: [gu('supportive for revenue')] }),
    ];
    expect(targetsOf({ accounts })).toEqual([
      'metro/gu contact supportive | 2027-12-31 period | revenue own | own',
    ]);
  });

  it('is all that the account serves, before the goal that holds it', () => {
    const accounts = [account('metro', { serves: ['orders', 'share'], contacts: [gu('supportive')] })];
    const goals = [goal('g', { supportive: 1 }, { for: 'revenue' })];
    expect(targetsOf({ accounts, goals })[0]).toContain('| orders share account |');
  });

  it('is what the goals are for that hold it, each once; a category goal holds who names the category', () => {
    const accounts = [account('metro', { contacts: [gu('supportive', { categories: ['ip'] })] })];
    const goals = [
      goal('a', { supportive: 1 }, { for: 'orders' }),
      goal('b', { exclusive: 1 }, { for: 'orders' }),
      goal('c', { supportive: 1 }, { for: 'ip-share', category: 'ip' }),
      goal('d', { supportive: 1 }, { for: 'optical-share', category: 'optical' }),
      goal('e', { supportive: 1 }, { for: 'users', roles: ['user'] }),
      goal('f', { good: 1 }, { for: 'press', layer: 'general' }),
    ];
    expect(targetsOf({ accounts, goals })[0]).toContain('| orders ip-share goal |');
  });

  it('of a department or an account comes from the goals of its layer', () => {
    const accounts = [
      account('metro', {
        general: { target: target('good') },
        organization: { target: target('partner') },
        departments: [{ target: target('good') }],
      }),
    ];
    const goals = [
      goal('people', { supportive: 1 }, { for: 'orders' }),
      goal('general', { good: 1 }, { for: 'press', layer: 'general', by: when('2027-10-31') }),
      goal('organizations', { partner: 1 }, { for: 'share', layer: 'organization' }),
    ];
    expect(targetsOf({ accounts, goals })).toEqual([
      'metro general good | 2027-10-31 goal | press goal | own',
      'metro organization partner | 2027-12-31 period | share goal | own',
      'metro/network department good | 2027-10-31 goal | press goal | own',
    ]);
  });

  it('may be nothing at all', () => {
    expect(targetsOf({ accounts: [account('metro', { contacts: [gu('supportive')] })] })[0]).toContain(
      '|  none |',
    );
  });
});

describe('the day of a target', () => {
  const dayOf = (written: string, rest: Partial<Plan>, serves: string[] = []) => {
    const accounts = [account('metro', { serves, contacts: [gu(written, { role: 'user' })] })];
    return targetsOf({ accounts, ...rest })[0]?.split(' | ')[1];
  };
  const goals = [goal('g', { supportive: 1 }, { roles: ['user'], by: when('2027-10-31') })];

  it("is its own, else the project's decision, else the goal's, else the period's end", () => {
    const projects = [otn()];
    expect(dayOf('supportive by 2027-09-30', { projects, targets: [win], goals }, ['win'])).toBe(
      '2027-09-30 own',
    );
    expect(dayOf('supportive', { projects, targets: [win], goals }, ['win'])).toBe('2027-11-20 project');
    expect(dayOf('supportive', { goals })).toBe('2027-10-31 goal');
    expect(dayOf('supportive', {})).toBe('2027-12-31 period');
  });

  it('is the earliest decision where it serves several hilltops, and not that of a closed one', () => {
    const outcome = { on: '2027-03-01', result: 'lost', awards: {}, place } as const;
    const projects = [
      otn(),
      project('ring', 'metro', { decision: when('2027-10-15'), hilltop: {} }),
      project('old', 'metro', { decision: when('2027-03-01'), hilltop: {}, outcome }),
    ];
    const targets = [
      win,
      marketTarget('ring', { kind: 'hilltop', project: 'ring' }),
      marketTarget('old', { kind: 'hilltop', project: 'old' }),
    ];
    expect(dayOf('supportive', { projects, targets }, ['win', 'ring', 'old'])).toBe('2027-10-15 project');
  });
});

describe('what a hilltop requires', () => {
  const rows = (
    own: string | undefined,
    level: string,
    parts: Partial<Project> = {},
    rest: Partial<Plan> = {},
  ) =>
    targetsOf({
      accounts: [
        account('metro', {
          contacts: [{ id: 'gu', role: 'user', ...(own !== undefined && { target: target(own) }) }],
        }),
      ],
      projects: [otn({ ...requiring({ 'metro/gu': level }), ...parts })],
      targets: [win],
      ...rest,
    });

  it('is a target of its own, by the decision', () => {
    expect(rows(undefined, 'supportive')).toEqual([
      'metro/gu contact supportive | 2027-11-20 project | win project | required',
    ]);
  });

  it("comes from the method's table where the project says nothing", () => {
    const accounts = [
      account('metro', {
        contacts: [
          { id: 'gu', role: 'decider' },
          { id: 'he', role: 'evaluator' },
        ],
      }),
    ];
    expect(targetsOf({ accounts, projects: [otn()] })).toEqual([
      'metro/gu contact supportive | 2027-11-20 project |  project | required',
    ]);
  });

  it('is one row with an own target that asks no more, by the earlier day', () => {
    expect(rows('accepting by 2027-10-31 for orders', 'supportive')).toEqual([
      'metro/gu contact supportive | 2027-10-31 own | orders win own | both',
    ]);
    expect(rows('supportive by 2027-12-15', 'supportive')).toEqual([
      'metro/gu contact supportive | 2027-11-20 project | win project | both',
    ]);
  });

  it('stands beside an own target that asks more', () => {
    expect(rows('exclusive by 2027-11-10 for win', 'supportive')).toEqual([
      'metro/gu contact exclusive | 2027-11-10 own | win own | own',
      'metro/gu contact supportive | 2027-11-20 project | win project | required',
    ]);
  });

  it('without a decision is due at the period’s end', () => {
    const { decision: _, ...undated } = otn(requiring({ 'metro/gu': 'supportive' }));
    expect(rows(undefined, 'supportive', {}, { projects: [undated] })[0]).toContain('| 2027-12-31 period |');
  });

  it('by two hilltops is one row where one of them asks as much, as soon', () => {
    const second = (level: string, day: string) =>
      rows(
        undefined,
        'favorable',
        {},
        {
          projects: [
            otn(requiring({ 'metro/gu': 'favorable' })),
            project('ring', 'metro', {
              hilltop: {},
              decision: when(day),
              ...requiring({ 'metro/gu': level }),
            }),
          ],
        },
      ).map((row) => row.split(' | ').slice(0, 2).join(' by '));
    expect(second('supportive', '2027-10-15')).toEqual(['metro/gu contact supportive by 2027-10-15 project']);
    expect(second('supportive', '2027-12-15')).toEqual([
      'metro/gu contact supportive by 2027-12-15 project',
      'metro/gu contact favorable by 2027-11-20 project',
    ]);
  });

  it('ends with the outcome', () => {
    const outcome = { on: '2027-09-01', result: 'won', awards: {}, place } as const;
    expect(rows(undefined, 'supportive', { outcome })).toEqual([]);
  });
});

describe('whose targets count', () => {
  it('not those of people who left, which are listed with the day, nor of people who come later', () => {
    const contacts = [
      gu('supportive', { left: '2027-08-15' }),
      { ...gu('supportive'), id: 'new', from: '2027-10-01' },
    ];
    const { targets, departed, persons } = gapsOf({ accounts: [account('metro', { contacts })] });
    expect([targets, persons]).toEqual([[], []]);
    expect(departed).toMatchObject([
      { left: '2027-08-15', target: { subject: 'metro/gu', level: 'supportive' } },
    ]);
  });

  it('those of outside organizations do, without an account to inherit from', () => {
    const contacts = [contactOf('institute', { id: 'lu', role: 'influencer', target: target('favorable') })];
    const organizations = [{ id: 'institute', name: 'institute', kind: 'design-institute', contacts, place }];
    expect(targetsOf({ organizations })).toEqual([
      'institute/lu contact favorable | 2027-12-31 period |  none | own',
    ]);
  });
});

describe('the category of a target', () => {
  const scoped = {
    assessments: [assessment('2027-09-01', { 'metro/gu': '3 3 3 3 3 3', 'metro/gu@optical': '2 2 2 2 2 2' })],
  };
  const levelUsed = (serves: string[]) => {
    const accounts = [account('metro', { serves, contacts: [gu('supportive')] })];
    const targets = [
      win,
      marketTarget('share', { kind: 'share', category: 'optical' }),
      marketTarget('ip', { kind: 'share', category: 'ip' }),
      marketTarget('press', { kind: 'competition', categories: ['optical'] }),
      marketTarget('orders'),
    ];
    const projects = [otn({ chain: { required: {}, add: [], without: ['metro/gu'], place } })];
    return gapsOf({ accounts, targets, projects, ...scoped }).persons[0]?.scope?.category ?? 'general';
  };

  it('is the one that all it serves is about, else none', () => {
    expect(levelUsed(['win', 'share', 'press'])).toBe('optical');
    expect(levelUsed(['win', 'ip'])).toBe('general');
    expect(levelUsed(['win', 'orders'])).toBe('general');
    expect(levelUsed([])).toBe('general');
  });

  it('keeps an own target and a requirement apart where they look at different levels', () => {
    const accounts = [account('metro', { contacts: [gu('favorable for orders')] })];
    const { persons } = gapsOf({ accounts, targets: [marketTarget('orders')], projects: [otn()], ...scoped });
    expect(persons.map(({ target: { level, origin }, scope }) => [level, origin, scope?.category])).toEqual([
      ['supportive', 'required', 'optical'],
    ]);
  });
});
