/**
 * Packs the program, installs the package into an empty folder, and runs it with this Node and with each other one that npm
 * can install: `node scripts/try-package.js [22 24 26]`. Slow and online, so no part of `npm test`, which tries the same
 * package unpacked (test/package.test.ts).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'crp-package-'));
const shell = process.platform === 'win32';
const npm = (...args) =>
  execFileSync('npm', args, { cwd: folder, encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'ignore'] });
const versions = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['22', '24', '26'];
const example = path.join('node_modules', 'crp', 'examples', 'north');
const runs = [['--version'], ['check', example, '--as-of', '2026-09-25']];
let failed = false;

/** One of the runs, with the same bytes wanted of every Node. */
function tryWith(name, node) {
  const outputs = runs.map((args) => {
    const [program, ...before] = node;
    const all = [...before, path.join('node_modules', 'crp', 'bin', 'crp.js'), ...args];
    const { stdout, stderr, status } = spawnSync(program, all, { cwd: folder, encoding: 'utf8', shell });
    return { text: stdout, ok: status === 0 && stderr === '', stderr };
  });
  const ok = outputs.every((each) => each.ok);
  failed ||= !ok;
  process.stdout.write(`${name}: ${ok ? 'runs' : `fails\n${outputs.map((each) => each.stderr).join('')}`}\n`);
  return outputs.map((each) => each.text).join('');
}

try {
  const packed = JSON.parse(npm('pack', root, '--json'));
  const [{ filename }] = Array.isArray(packed) ? packed : Object.values(packed);
  writeFileSync(path.join(folder, 'package.json'), '{"private": true}');
  npm('install', '--no-audit', '--no-fund', path.join(folder, filename));
  const here = tryWith(`node ${process.version}`, [process.execPath]);
  for (const version of versions) {
    const home = path.join(folder, `node-${version}`);
    try {
      npm('install', '--no-audit', '--no-fund', '--prefix', home, `node@${version}`);
    } catch {
      process.stdout.write(`node ${version}: cannot be installed here\n`);
      continue;
    }
    const program = path.join(home, 'node_modules', 'node', 'bin', shell ? 'node.exe' : 'node');
    const name = execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
    if (tryWith(`node ${name}`, [program]) !== here) {
      failed = true;
      process.stdout.write(`node ${name}: prints other bytes than ${process.version}\n`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
