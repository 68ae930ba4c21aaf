import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSafely } from '../src/safe-write.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crp-write-'));
const file = path.join(folder, 'plan.yaml');
const read = () => fs.readFileSync(file, 'utf8');
afterAll(() => fs.rmSync(folder, { recursive: true }));

test('a new file, its folder made', () => {
  const deep = path.join(folder, 'journal', 'lin.yaml');
  expect(writeSafely(deep, 'a: 1\n', 'new')).toBeUndefined();
  expect(fs.readFileSync(deep, 'utf8')).toBe('a: 1\n');
  expect(writeSafely(deep, 'a: 2\n', 'new')).toEqual({ reason: 'changed' });
  expect(fs.readdirSync(path.dirname(deep))).toEqual(['lin.yaml']);
});

test('a file that somebody changed meanwhile stays as it is', () => {
  fs.writeFileSync(file, 'mine\n');
  expect(writeSafely(file, 'crp\n', Buffer.from('as it was\n'))).toEqual({ reason: 'changed' });
  expect(read()).toBe('mine\n');
  expect(writeSafely(file, 'crp\n', Buffer.from('mine\n'))).toBeUndefined();
  expect(read()).toBe('crp\n');
});

test('the mode stays, a link stays a link', () => {
  fs.chmodSync(file, 0o640);
  const link = path.join(folder, 'link.yaml');
  fs.symlinkSync('plan.yaml', link);
  expect(writeSafely(link, 'through the link\n')).toBeUndefined();
  expect(read()).toBe('through the link\n');
  expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
  expect(fs.statSync(file).mode & 0o777).toBe(0o640);
});

test('what nobody may write to is not replaced', () => {
  fs.chmodSync(file, 0o440);
  expect(writeSafely(file, 'no\n')).toEqual({ reason: 'read-only' });
  fs.chmodSync(file, 0o640);
  expect(read()).toBe('through the link\n');
});

test('a run that writes keeps others out; one that has died does not', async () => {
  const lock = path.join(folder, '.plan.yaml.lock');
  fs.writeFileSync(lock, String(process.pid));
  expect(writeSafely(file, 'no\n')).toEqual({ reason: 'locked' });
  const child = spawn(process.execPath, ['-e', '0']);
  await new Promise((resolve) => child.on('exit', resolve));
  fs.writeFileSync(lock, String(child.pid));
  fs.writeFileSync(path.join(folder, `.plan.yaml.${child.pid}.tmp`), 'half');
  expect(writeSafely(file, 'yes\n')).toBeUndefined();
  expect(fs.readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

const writer = path.join(folder, 'writer.mjs');
beforeAll(async () => {
  await build({
    stdin: {
      contents: `import { writeSafely } from './src/safe-write.ts';
        for (let round = 0; ; round += 1) {
          writeSafely(process.argv[2], String(round % 10).repeat(300_000));
          if (round === 0) process.stdout.write('.');
        }`,
      resolveDir: path.resolve(import.meta.dirname, '..'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: writer,
  });
});

test('300 writers killed at random moments: the old file or the new one is there', {
  timeout: 120_000,
}, async () => {
  const kill = async (target: string, delay: number) => {
    const child = spawn(process.execPath, [writer, target], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, delay));
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    return fs.readFileSync(target, 'utf8');
  };
  const one = async (lane: number) => {
    for (let index = 0; index < 100; index += 1) {
      const text = await kill(path.join(folder, `lane-${lane}.yaml`), ((index * 7 + lane * 3) % 50) / 5);
      expect([text.length, new Set(text).size]).toEqual([300_000, 1]);
    }
  };
  await Promise.all([one(0), one(1), one(2)]);
  const leftovers = fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  // Only the last one killed of each lane may have left its own, which the next run cleans.
  expect(leftovers.length).toBeLessThanOrEqual(3);
});
