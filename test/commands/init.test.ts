/** What `crp init` writes checks clean, in both languages, blank and filled; it never overwrites and never hangs. */
import { describe, expect, it } from 'vitest';
import { runCrp } from '../program.ts';

const flags = [
  '--region',
  '华东 1',
  '--period',
  '2027-04..2028-03',
  '--currency',
  'CNY',
  '--industry',
  'no',
  '--by',
  'lin',
];

describe.each(['zh', 'en'])('crp init in %s', (lang) => {
  it.each([
    ['blank', flags],
    ['sample', ['--sample']],
  ])('%s checks without errors', async (_, more) => {
    const made = await runCrp(['init', 'north', '--lang', lang, ...more], { files: {}, today: '2027-05-10' });
    expect(made.err).toBe('');
    expect(made.code).toBe(0);
    const checked = await runCrp(['check', 'north', '--format', 'json'], {
      files: made.written,
      today: '2027-05-10',
    });
    expect(
      JSON.parse(checked.out).diagnostics.filter((each: { severity: string }) => each.severity === 'error'),
    ).toEqual([]);
    expect(checked.code).toBe(0);
  });
});

it('asks on a terminal what no flag says', async () => {
  const { code, written } = await runCrp(['init'], {
    files: {},
    interactive: true,
    answers: ['en', 'North', '2027', 'USD', 'telecom', 'lin'],
  });
  expect(code).toBe(0);
  expect(written['plan.yaml']).toContain('region: {id: North, name: North}');
  expect(written['journal/lin.yaml']).toContain('by: lin');
});

it('writes nothing when somebody breaks off', async () => {
  const { code, written } = await runCrp(['init'], {
    files: {},
    interactive: true,
    answers: ['en', undefined],
  });
  expect(code).toBe(2);
  expect(written).toEqual({});
});

it('names the flag where there is no terminal to ask on', async () => {
  const { code, err } = await runCrp(['init'], { files: {} });
  expect(code).toBe(2);
  expect(err).toContain('--region');
});

it('does not overwrite', async () => {
  const { code, err, written } = await runCrp(['init', '--sample'], { files: { 'plan.yaml': 'crp: 1\n' } });
  expect(code).toBe(2);
  expect(err).toContain('plan.yaml exists and is not overwritten');
  expect(written).toEqual({});
});
