/** What holds of every page: every format, both languages, the same bytes twice, no names when redacted, honest looks back. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/document/width.ts';
import { formats } from '../../src/renderers/index.ts';
import { runCrp } from '../program.ts';

const root = path.resolve(import.meta.dirname, '../..');
const north = ['examples/north', '--as-of', '2026-09-25'];
/** Each command with its subject, if it takes one. */
const commands = [
  'check',
  'brief',
  'assess',
  'gaps',
  'report',
  'method',
  'account tieshan',
  'explain tieshan',
  'explain transmission-people',
];
/** Under redaction people have other ids, so the subject is one that is no person. */
const argvOf = (command: string) => (command.includes(' ') ? [...command.split(' '), '-f'] : [command]);
describe.each(commands)('crp %s', (command) => {
  it.each(formats.filter((format) => format !== 'csv'))('as %s, twice the same', async (format) => {
    const argv = [...argvOf(command), ...north, '--format', format];
    const first = await runCrp(argv, { folder: root });
    expect(first.err).toBe('');
    expect(first.code).toBe(0);
    expect(first.out.length).toBeGreaterThan(100);
    expect((await runCrp(argv, { folder: root })).out).toBe(first.out);
  });

  it('as CSV asks which table, and gives each of them', async () => {
    const asked = await runCrp([...argvOf(command), ...north, '--format', 'csv'], { folder: root });
    if (asked.code === 0) return expect(asked.out.startsWith('\ufeff')).toBe(true);
    expect(asked.code).toBe(2);
    expect(asked.out).toBe('');
    const names = /--table[^a-z]*([a-z].*)$/m.exec(asked.err)![1]!.split(/[、，, ]+/);
    for (const name of names.filter((each) => /^[a-z][a-z0-9-]*$/.test(each)).slice(0, 4)) {
      const given = await runCrp([...argvOf(command), ...north, '--format', 'csv', '--table', name], {
        folder: root,
      });
      expect(given.code).toBe(0);
      expect(given.out.startsWith('\ufeff')).toBe(true);
    }
  });

  // The report is Markdown unless it is asked for as a page.
  it.each(['zh', 'en'])('in %s at 80 columns stays within them', async (lang) => {
    const argv = [...argvOf(command), ...north, '--lang', lang, '--format', 'table'];
    const { out } = await runCrp(argv, { folder: root, width: 80 });
    const lines = out.split('\n');
    expect(lines.length).toBeGreaterThan(10);
    // An edit to copy and a path are shown as they stand.
    const tooWide = lines.filter((line) => displayWidth(line) > 80 && !/^ *- \{|[/.]yaml/.test(line));
    expect(tooWide).toEqual([]);
  });

  it.each(['table', 'json', 'md'])('redacted as %s names nobody', async (format) => {
    const { out, code } = await runCrp(
      [...argvOf(command), ...north, '--redact', 'roles', '--format', format],
      {
        folder: root,
      },
    );
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
