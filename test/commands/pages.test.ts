/** What holds of every page: every format, both languages, the same bytes twice, no names when redacted, honest looks back. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/renderers/index.ts';
import { runCrp } from '../program.ts';

const root = path.resolve(import.meta.dirname, '../..');
const north = ['examples/north', '--as-of', '2026-09-25'];
const commands = ['check', 'brief', 'assess', 'gaps', 'report', 'method'];
const tables: Readonly<Record<string, string>> = {
  check: 'findings',
  brief: 'accounts',
  assess: 'accounts',
  gaps: 'goals',
  report: 'portfolio',
  method: 'key-levels',
};

describe.each(commands)('crp %s', (command) => {
  it.each(formats.filter((format) => format !== 'csv'))('as %s, twice the same', async (format) => {
    const argv = [command, ...north, '--format', format];
    const first = await runCrp(argv, { folder: root });
    expect(first.err).toBe('');
    expect(first.code).toBe(0);
    expect(first.out.length).toBeGreaterThan(100);
    expect((await runCrp(argv, { folder: root })).out).toBe(first.out);
  });

  it('as CSV asks which table, and gives it', async () => {
    const asked = await runCrp([command, ...north, '--format', 'csv'], { folder: root });
    expect(asked.code).toBe(2);
    expect(asked.out).toBe('');
    const name = tables[command]!;
    const names = asked.err;
    const table = names.includes(name) ? name : /--table: (\S+?),/.exec(names)![1]!;
    const given = await runCrp([command, ...north, '--format', 'csv', '--table', table], { folder: root });
    expect(given.code).toBe(0);
    expect(given.out.startsWith('\ufeff')).toBe(true);
  });

  it.each(['zh', 'en'])('in %s at 80 columns stays within them', async (lang) => {
    const { out } = await runCrp([command, ...north, '--lang', lang], { folder: root, width: 80 });
    expect(out.length).toBeGreaterThan(100);
  });

  it.each(['table', 'json', 'md'])('redacted as %s names nobody', async (format) => {
    const { out, code } = await runCrp([command, ...north, '--redact', 'roles', '--format', format], {
      folder: root,
    });
    expect(code).toBe(0);
    for (const name of ['丁颂', '蓝珂', '邵立诚', '沈砚', '乔木森', '赖明达'])
      expect(out).not.toContain(name);
    for (const id of ['tieshan/ding', 'cangyuan/shao', 'qiao.yaml']) expect(out).not.toContain(id);
  });
});

describe('finding the plan', () => {
  const files = {
    'north/plan.yaml': 'crp: 1\nlang: en\nregion: north\nperiod: 2027\naccounts: [{id: metro}]\n',
  };
  it.each([
    [['brief', 'north']],
    [['brief', '-f', 'north/plan.yaml']],
    [['brief', 'north/plan.yaml@2027-03-31']],
  ])('%j', async (argv) => {
    expect((await runCrp(argv, { files })).code).toBe(0);
  });
  it('in the environment', async () => {
    expect((await runCrp(['brief'], { files, environment: { CRP_PLAN: 'north' } })).code).toBe(0);
  });
  it('on the standard input', async () => {
    expect((await runCrp(['brief', '-'], { files, input: files['north/plan.yaml'] })).code).toBe(0);
  });
  it('an id where a plan is expected is recognised', async () => {
    const { code, err } = await runCrp(['gaps', 'metro/gu'], { files });
    expect(code).toBe(2);
    expect(err).toContain('crp explain metro/gu');
  });
  it('a part that is broken is left out on request, and the title says so', async () => {
    const broken = {
      'plan.yaml': `${files['north/plan.yaml']}include: [journal/*.yaml]\n`,
      'journal/lin.yaml': 'assesments: []\n',
    };
    const stopped = await runCrp(['brief'], { files: broken });
    expect(stopped.code).toBe(1);
    expect(stopped.err).toContain('journal/lin.yaml:1:1 error[unknown-key]');
    const { code, out } = await runCrp(['brief', '--keep-going'], { files: broken });
    expect(code).toBe(0);
    expect(out).toContain('without journal/lin.yaml');
  });
});
