/** A planner sees all faults of a plan in one round: those of shape, and those between the entries that can be read. */
import { expect, it } from 'vitest';
import { runCrp } from '../program.ts';

const plan = `crp: 1
lang: en
region: north
period: 2027
currency: USD
targets: [{id: share, kind: share, target: 34}]
accounts:
  - id: metro
    teir: S
    contacts: [{id: gu, role: decidor}]
    targets: {share: 30%}
  - {id: harbour, contacts: [{id: gu, owner: linn}, {id: gu}]}
team: [{id: lin, skill: 9}]
assignments: [{staff: lin, account: metro, as: owner}, {staff: lyn, account: harbor, as: owner}]
assessments: [{on: 2027-03-01, by: lin, scores: {metro/gu: 4 4 4 4 4 9, metro/go: 3 3 3 3 3 3, harbour/gu: suportive}}]
`;

async function faultsOf(files: Record<string, string>): Promise<string[]> {
  const { out } = await runCrp(['check', '--format', 'json'], { files });
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: { code: string; file: string; line: number; severity: string }[];
  };
  return diagnostics
    .filter((each) => each.severity === 'error')
    .map(({ file, line, code }) => `${file}:${line} ${code}`);
}

it('of shape and of references, and nothing about what a refused entry would have said', async () => {
  expect(await faultsOf({ 'plan.yaml': plan })).toEqual([
    'plan.yaml:6 bad-percentage',
    'plan.yaml:9 unknown-key',
    'plan.yaml:10 not-allowed',
    'plan.yaml:12 unknown-reference',
    'plan.yaml:12 repeated-id',
    'plan.yaml:13 bad-number',
    'plan.yaml:14 unknown-reference',
    'plan.yaml:14 unknown-reference',
    'plan.yaml:15 bad-points',
    'plan.yaml:15 unknown-reference',
    'plan.yaml:15 not-allowed',
  ]);
});

it('a part that cannot be read at all is not missed in every reference to it', async () => {
  const main = `crp: 1\nregion: north\nperiod: 2027\ninclude: [team.yaml]\naccounts: [{id: metro, contacts: [{id: gu, owner: lin}]}]\n`;
  expect(await faultsOf({ 'plan.yaml': main, 'team.yaml': 'team: [{id: lin}\n' })).toEqual([
    'team.yaml:1 yaml-syntax',
  ]);
});

it('a rate or a currency that is refused is not missed by the amounts', async () => {
  const main = `crp: 1\nregion: north\nperiod: 2027\ncurrency: USD\naccounts: [{id: metro}]\nrates: [{on: soon, EUR: 1.1}]\n`;
  const projects = 'projects: [{id: core, account: metro, amount: EUR 2M}]\n';
  expect(await faultsOf({ 'plan.yaml': main + projects })).toEqual(['plan.yaml:6 bad-date']);
});
