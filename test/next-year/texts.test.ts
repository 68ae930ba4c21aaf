/** How the files of the next year are written: the words, quotes, comments and order of the old ones, only what stays taken out. */
import path from 'node:path';
import { expect, it } from 'vitest';
import { runCrp } from '../program.ts';

async function follow(files: Readonly<Record<string, string>>, ...more: readonly string[]) {
  return runCrp(['init', 'next', '--from', 'old', ...more], {
    files: Object.fromEntries(
      Object.entries(files).map(([name, text]) => [path.posix.join('old', name), text]),
    ),
    today: '2027-01-05',
  });
}

it('writes a plan of one file as it was, with the spaces before comments, and shared values written out', async () => {
  const { written, err } = await follow({
    'plan.yaml': `# yaml-language-server: $schema=https://example.org/plan.schema.json
# The north
crp: 1
lang: en
region: {id: north, name: 'No 7'}      # of two
period: 2026
currency: USD
method: ../company.yaml   # the company's

strategy: this year only
targets:                                  # step 1
  - {id: orders, kind: profit, metric: orders, target: 5M}
  # the hill
  - {id: win, kind: hilltop, project: core}
  - {id: lost, kind: hilltop, project: ring}

accounts:
  - id: metro                             # the largest
    contacts:
      - {id: gu, name: "no", phone: "007", email: 12:30, owner: lin, backup: su, target: supportive,
         refs: &refs {crm: 1_000}}        # two lines
      - {id: he, reports-to: gone, refs: *refs}
      - {id: gone, left: 2026-03-01}      # left in spring

projects:
  - {id: core, account: metro, chain: {required: {gone: favorable}}}
  - {id: ring, account: metro, outcome: {on: 2026-02-01, result: lost}}
team: [{id: lin}, {id: su, to: 2026-06-01}]
results: [{on: 2026-12-31, orders: 4.125M}]
actions:
  # nobody has said when
  - {id: a1, subject: gu, purpose: call, for: orders}
  - {id: a2, subject: gone, purpose: call}
`,
    '../company.yaml': 'method: {id: ours, name: {zh: 我们, en: Ours}, based-on: built-in}\n',
  });
  expect(err).toBe('');
  expect(written['next/plan.yaml']).toBe(`# yaml-language-server: $schema=https://example.org/plan.schema.json
# The north
crp: 1
lang: en
region: {id: north, name: 'No 7'}      # of two
period: {name: "2027", from: 2027-01-01, to: 2027-12-31, follows: ../old/plan.yaml}
currency: USD
method: ../company.yaml   # the company's

targets:                                  # step 1
  # The baseline is where the period before ended. Put the target (a value, or a path) for ___, then take off the #
  # - {id: orders, kind: profit, metric: orders, baseline: 4.125M, target: ___}      # result of 2026-12-31
  # the hill
  - {id: win, kind: hilltop, project: core}

accounts:
  - id: metro                             # the largest
    contacts:
      - {id: gu, name: "no", phone: "007", email: 12:30, owner: lin, refs: {crm: 1_000}}  # two lines
      - {id: he, refs: {crm: 1_000}}

projects:
  - {id: core, account: metro}
team: [{id: lin}]
actions:
  # nobody has said when
  - {id: a1, subject: gu, purpose: call}
`);
});

const parts = {
  'plan.yaml': `crp: 1
region: north
period: {from: 2026-04-01, to: 2027-03-31}
include: [accounts/metro.yaml, journal/lin.yaml, journal/2026.yaml]
team: [{id: lin, supervisor: zhao}, {id: zhao}]
assignments: [{staff: lin, account: metro, as: owner}]
`,
  'accounts/metro.yaml': 'accounts:\n- id: metro\n  contacts: [{id: gu}]\n',
  'journal/lin.yaml':
    '# What Lin saw\nassessments: [{on: 2026-05-01, by: lin, scores: {metro/gu: favorable}}]\n',
  'journal/2026.yaml':
    'actions: [{id: a1, subject: gu, owner: lin, due: 2026-12-01}, {id: a2, subject: gu}]\n',
};

it('begins a journal for everybody who owns something, and leaves out files that have nothing to say', async () => {
  const { written, out } = await follow(parts);
  expect(Object.keys(written).toSorted()).toEqual([
    'next/.crp/part.schema.json',
    'next/.crp/plan.schema.json',
    'next/accounts/metro.yaml',
    'next/journal/lin.yaml',
    'next/plan.yaml',
  ]);
  const part = '# yaml-language-server: $schema=../.crp/part.schema.json\n';
  expect(written['next/accounts/metro.yaml']).toBe(`${part}${parts['accounts/metro.yaml']}`);
  expect(written['next/journal/lin.yaml']).toBe(
    `${part}# What Lin saw\n\nactions:\n  - {id: a1, subject: gu, owner: lin, due: 2026-12-01}\n`,
  );
  expect(written['next/plan.yaml']).toContain('include: [accounts/metro.yaml, journal/lin.yaml]\n');
  expect(written['next/plan.yaml']).toContain(
    'period: {name: 2027-04..2028-03, from: 2027-04-01, to: 2028-03-31, follows: ../old/plan.yaml}\n',
  );
  expect(out).toMatch(/a1 .*lin .*35d overdue .*zhao/);
});

it('keeps line ends and the byte order mark', async () => {
  const { written } = await follow({
    'plan.yaml': `\ufeff${parts['plan.yaml']}`
      .replace(/include.*\n/, '')
      .replace(/assign.*\n/, 'accounts: [{id: metro}]\n')
      .replaceAll('\n', '\r\n'),
  });
  const text = written['next/plan.yaml']!;
  expect(text.startsWith('\ufeff# yaml-language-server')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  expect(text.slice(1)).not.toContain('\ufeff');
});

it('takes a year for the period that begins in it, and refuses one that is not later', async () => {
  expect((await follow(parts, '--period', '2028')).written['next/plan.yaml']).toContain('from: 2028-04-01');
  expect((await follow(parts, '--period', '2027-07..2028-06')).written['next/plan.yaml']).toContain(
    'from: 2027-07-01, to: 2028-06-30',
  );
  const same = await follow(parts, '--period', '2026');
  expect(same.err).toContain('[period-not-after]');
  expect(same.written).toEqual({});
});

it('writes nothing from a plan with errors, and nothing over what is there', async () => {
  const broken = await follow({ ...parts, 'accounts/metro.yaml': 'accounts: [{id: metro, teir: S}]\n' });
  expect(broken.code).toBe(1);
  expect(broken.err).toContain('old/accounts/metro.yaml:1:24 error[unknown-key]');
  expect(broken.written).toEqual({});
  const taken = await follow({ ...parts, '../next/journal/lin.yaml': 'mine: 1\n' });
  expect(taken.code).toBe(2);
  expect(taken.err).toContain('[folder-in-use] next/journal/lin.yaml');
  expect(taken.written).toEqual({});
});

it('stands beside the old plan under a name of its own year, and shares its schemas', async () => {
  const files = {
    '2026.yaml': 'crp: 1\nregion: north\nperiod: 2026\naccounts: [{id: metro}]\n',
    '.crp/plan.schema.json': '{}',
  };
  const { written, code } = await runCrp(['init', '--from', '2026.yaml'], { files });
  expect(code).toBe(0);
  expect(Object.keys(written).toSorted()).toEqual(['.crp/part.schema.json', '2027.yaml']);
  expect(written['2027.yaml']).toContain('follows: 2026.yaml');
});
