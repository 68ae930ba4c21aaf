/** `crp init` as people meet it: the built program in a real terminal, answers typed, Ctrl-C, and no terminal at all. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPackage } from '../build.ts';
import { environment, Person } from '../person.ts';

const built = buildPackage();
const program = path.join(built, 'bin/crp.js');
let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crp-init-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));
afterAll(() => fs.rmSync(built, { recursive: true, force: true }));

const filesOf = (inside: string) =>
  fs
    .readdirSync(path.join(folder, inside), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();

function check(plan: string) {
  const argv = [program, 'check', plan, '--format', 'json'];
  const { stdout, status } = spawnSync(process.execPath, argv, {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
  });
  const { errors } = JSON.parse(stdout) as { errors: number };
  return { errors, status };
}

describe('in a terminal', () => {
  it('asks one thing after the other, and writes a plan that checks clean', async () => {
    const person = new Person(program, ['init', '北区 plan'], { folder });
    await person.sees('Language');
    person.types('\r');
    for (const [question, answer] of [
      ['Name of the region', 'North "coast": 北岸'],
      ['Period', '2027-04..2028-03'],
      ['Currency', 'EUR'],
      ['Main industry', 'ports # and quays'],
      ['Your short name', 'ann'],
    ] as const) {
      await person.sees(question);
      // What is preset goes when something is typed.
      person.types(`${answer}\r`);
    }
    expect(await person.ended).toBe(0);
    expect(filesOf('.')).toContain('北区 plan/plan.yaml');
    expect(filesOf('.')).toContain('北区 plan/journal/ann.yaml');
    expect(fs.readFileSync(path.join(folder, '北区 plan/plan.yaml'), 'utf8')).toContain('EUR');
    expect(check('北区 plan')).toEqual({ errors: 0, status: 0 });
  });

  it('asks again where an answer cannot be', async () => {
    const person = new Person(
      program,
      ['init', '--lang', 'en', '--region', 'North', '--industry', 'ports', '--by', 'ann'],
      { folder },
    );
    await person.sees('Period');
    person.types('next year\r');
    await person.sees('first and last month');
    // Ctrl-U empties the line.
    person.types('\u00152027\r');
    await person.sees('Currency');
    person.types('EUR\r');
    expect(await person.ended).toBe(0);
    expect(check('.')).toEqual({ errors: 0, status: 0 });
  });

  it.each([
    ['the first question', 'Language', []],
    ['a later one', 'Name of the region', ['--lang', 'en']],
  ])('writes nothing on Ctrl-C at %s', async (_, question, flags) => {
    const person = new Person(program, ['init', ...flags], { folder });
    await person.sees(question);
    person.types('\u0003');
    expect(await person.ended).toBe(2);
    expect(filesOf('.')).toEqual([]);
    expect(person.screen).not.toMatch(/ at .*\.js:\d+/);
  });
});

describe('without a terminal', () => {
  it('ends at once and names the flag', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'init'], {
      cwd: folder,
      encoding: 'utf8',
      env: environment,
      timeout: 10_000,
    });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('--region');
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});
