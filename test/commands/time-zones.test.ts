/** Days have no time zone: the built program prints the same bytes in Honolulu, London and on Kiritimati. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildPackage } from '../build.ts';

const root = path.resolve(import.meta.dirname, '../..');
const built = buildPackage();
const zones = ['Pacific/Honolulu', 'Europe/London', 'Pacific/Kiritimati'];

afterAll(() => fs.rmSync(built, { recursive: true }));

function run(argv: readonly string[], zone: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(built, 'bin/crp.js'), ...argv], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, LC_ALL: 'en_GB.UTF-8' },
    maxBuffer: 1 << 28,
  });
  expect(stderr).toBe('');
  return `${stdout}[${status}]`;
}

it.each([
  'assess examples/north --as-of 2026-09-25 --all',
  'gaps examples/apac --as-of 2026-12-15 --format json',
  'explain cangyuan -f examples/north --as-of 2026-09-25',
  'check examples/north --as-of 2026-09-25 --format json',
])('crp %s', (command) => {
  const [first, ...others] = zones.map((zone) => run(command.split(' '), zone));
  for (const other of others) expect(other).toBe(first);
  expect(first).toMatch(/\[0\]$/);
  expect(first!.length).toBeGreaterThan(500);
});
