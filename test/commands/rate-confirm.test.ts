/** Confirming at a terminal: all at once, exceptions by number with a level and a reason. */
import { expect, it } from 'vitest';
import { runCrp } from '../program.ts';

const files = {
  'plan.yaml': `crp: 1
lang: en
region: {id: coast, name: Coast}
period: 2027
include: [journal/*.yaml]
accounts:
  - id: metro
    name: Metro
    contacts:
      - {id: gu, name: Gu Wen, role: decider, owner: lin}
      - {id: he, name: He Lan, role: evaluator, owner: lin}
      - {id: luo, name: Luo Min, role: evaluator, owner: su}
team: [{id: lin, supervisor: zhao}, {id: su, supervisor: zhao}, {id: zhao, name: Zhao}]
`,
  'journal/lin.yaml': `assessments:
  - {on: 2027-09-10, by: lin, scores: {metro/gu: 4 4 4 4 4 4, metro/he: 4 4 4 4 4 4, metro/luo: 4 4 4 4 4 4}}
evidence:
  - {of: metro/gu, on: 2027-09-01, shows: support, what: argued for us, by: lin}
  - {of: metro/he, on: 2027-09-02, shows: support, what: signed the test, by: lin}
  - {of: metro/luo, on: 2027-09-03, shows: support, what: called the rival off, by: lin}
`,
};
const confirm = (answers: readonly string[], ...more: readonly string[]) =>
  runCrp(['rate', '--confirm', '--by', 'zhao', '--on', '2027-09-12', ...more], {
    files,
    interactive: true,
    answers,
  });

it('Enter agrees with all', async () => {
  const { written, out, code } = await confirm(['', 'y']);
  expect(out).toContain('He Lan');
  expect(written['journal/zhao.yaml']).toBe(`confirmations:
  - on: 2027-09-12
    by: zhao
    levels:
      metro/gu: supportive
      metro/he: supportive
      metro/luo: supportive
`);
  expect(code).toBe(0);
});

it('exceptions by number: another level with a reason, or not yet', async () => {
  const { written } = await confirm(['2, 3', 'favorable', 'only among colleagues', 'skip', 'y']);
  expect(written['journal/zhao.yaml']).toBe(`confirmations:
  - on: 2027-09-12
    by: zhao
    levels:
      metro/gu: supportive
      metro/he: favorable
    why:
      metro/he: only among colleagues
`);
});

it('only what one owner claims, without asking', async () => {
  const { written } = await confirm([], '--owner', 'su', '--yes');
  expect(written['journal/zhao.yaml']).toContain('metro/luo: supportive');
  expect(written['journal/zhao.yaml']).not.toContain('metro/gu');
});

it.each([
  ['breaks off at the numbers', []],
  ['breaks off at the reason', ['1', 'favorable']],
  ['says no at the end', ['', 'n']],
])('%s: nothing is written', async (_, answers) => {
  expect((await confirm(answers)).written).toEqual({});
});

it('nobody confirms what they claimed', async () => {
  const { err, written } = await runCrp(['rate', '--confirm', '--by', 'lin', '--on', '2027-09-12', '--yes'], {
    files,
  });
  expect(err).toContain('Nothing waits for you');
  expect(written).toEqual({});
});
