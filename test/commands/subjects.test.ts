/** What holds of the pages about one subject: every kind, every format, the same bytes twice, no names when redacted. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCrp } from '../program.ts';

const root = path.resolve(import.meta.dirname, '../..');
const north = ['-f', 'examples/north', '--as-of', '2026-09-25'];
const apac = ['-f', 'examples/apac', '--as-of', '2026-12-15'];
const pages: readonly (readonly [string, string, readonly string[]])[] = [
  ['account', 'tieshan', north],
  ['account', 'straits', apac],
  ['explain', 'tieshan', north],
  ['explain', 'tieshan/ding', north],
  ['explain', 'kulim/nurul', apac],
  ['explain', 'kulim/it', apac],
  ['explain', 'control-people', apac],
  ['explain', 'straits-cracker', apac],
  ['explain', 'kulim-fab', apac],
  ['explain', 'orders', apac],
  ['explain', 'lim', apac],
];

describe.each(pages)('crp %s %s', (command, id, where) => {
  it.each(['table', 'md', 'html', 'json'])('as %s, twice the same', async (format) => {
    const argv = [command, id, ...where, '--format', format];
    const first = await runCrp(argv, { folder: root });
    expect([first.err, first.code]).toEqual(['', 0]);
    expect(first.out.length).toBeGreaterThan(100);
    expect((await runCrp(argv, { folder: root })).out).toBe(first.out);
  });

  it.each(['zh', 'en'])('in %s', async (lang) => {
    const { out, code } = await runCrp([command, id, ...where, '--lang', lang], { folder: root, width: 80 });
    expect(code).toBe(0);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('redacted', () => {
  it.each(['table', 'md', 'json'])('the page of an account as %s names nobody', async (format) => {
    const argv = ['account', 'tieshan', ...north, '--redact', 'roles', '--format', format];
    const { out, code } = await runCrp(argv, { folder: root });
    expect(code).toBe(0);
    for (const name of ['丁颂', '翟国梁', '沈砚', 'tieshan/ding', 'qiao.yaml'])
      expect(out).not.toContain(name);
  });
});

describe('what the plan does not have', () => {
  it.each([
    ['account', 'tiesham'],
    ['account', 'tieshan/ding'],
    ['explain', 'tieshan/dong'],
  ])('crp %s %s is refused', async (command, id) => {
    const { out, err, code } = await runCrp([command, id, ...north], { folder: root });
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain(id);
  });

  it('layers of an account come one by one', async () => {
    const { out } = await runCrp(['explain', 'kulim', ...apac, '--layer', 'organization'], { folder: root });
    expect(out).toContain('state the need');
    expect(out).not.toContain('Azlan');
  });
});
