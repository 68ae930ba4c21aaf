/** What `npm pack` gives is installed into an empty folder and runs there; on which versions of Node is said in the titles. */
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookAnswer, WorkbookTask } from '../src/exchange/workbook-worker.ts';
import { writeWorkbook } from '../src/exchange/write-workbook.ts';
import { buildPackage } from './build.ts';

const built = buildPackage();
const empty = fs.mkdtempSync(path.join(os.tmpdir(), 'crp-empty 空 '));
const installed = path.join(empty, 'node_modules/crp');
const { version } = JSON.parse(fs.readFileSync(path.join(built, 'package.json'), 'utf8')) as {
  version: string;
};
/** Windows runs npm through a shell. */
const npm = (argv: readonly string[], cwd: string) =>
  execFileSync('npm', argv, { cwd, encoding: 'utf8', shell: process.platform === 'win32', stdio: 'pipe' });

beforeAll(() => {
  // The program is built already, into the folder that is packed; nothing of the checkout is touched.
  const packed = npm(['pack', '--ignore-scripts', '--silent'], built).trim();
  fs.writeFileSync(path.join(empty, 'package.json'), '{"private": true}');
  fs.mkdirSync(path.dirname(installed));
  // Everything is bundled: unpacked, it runs, though none of its dependencies is there.
  execFileSync('tar', ['-xzf', path.join(built, packed), '-C', path.dirname(installed)]);
  fs.renameSync(path.join(path.dirname(installed), 'package'), installed);
}, 60_000);
afterAll(() => {
  for (const folder of [built, empty]) fs.rmSync(folder, { recursive: true, force: true });
});

function crp(...argv: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.join(installed, 'bin/crp.js'), ...argv],
    {
      cwd: empty,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
    },
  );
  return { stdout, stderr, status };
}

describe(`the package, on Node ${process.versions.node}`, () => {
  it('says its version', () => {
    expect(crp('--version')).toEqual({ stdout: `${version}\n`, stderr: '', status: 0 });
  });

  it.each(['north', 'apac', 'minimal'])('checks the example %s that it ships', (name) => {
    const example = path.join(installed, 'examples', name);
    const { stdout, stderr, status } = crp('check', example, '--as-of', '2026-12-15', '--format', 'json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ errors: 0 });
    expect(status).toBe(0);
  });

  it('begins a plan, and reports on it', () => {
    expect(crp('init', '规划', '--sample', '--lang', 'zh').status).toBe(0);
    expect(crp('report', '规划', '-o', 'report.html').status).toBe(0);
    expect(fs.readFileSync(path.join(empty, 'report.html'), 'utf8')).toContain('</html>');
  });

  it('reads a workbook in the thread that it ships', async () => {
    const columns = [{ header: '人员', width: 9 }];
    const bytes = await writeWorkbook([{ name: 'lin', columns, rows: [['顾成']] }]);
    const workerData: WorkbookTask = { bytes, unpackedBytes: 100_000 };
    const worker = new Worker(path.join(installed, 'dist/workbook-worker.cjs'), { workerData });
    const [answer] = (await once(worker, 'message')) as [WorkbookAnswer];
    expect(answer).toMatchObject({
      sheets: [{ name: 'lin', rows: [{ cells: ['人员'] }, { cells: ['顾成'] }] }],
    });
  });

  it('holds what the first line of an example names, and nothing of ours', () => {
    const files = fs
      .readdirSync(installed, { recursive: true })
      .map((name) => String(name).replaceAll(path.sep, '/'));
    expect(files).toContain('schemas/plan.schema.json');
    expect(files).toContain('README.md');
    expect(files.filter((name) => /^(src|test|node_modules|scripts|docs)\b/.test(name))).toEqual([]);
  });
});
