/** Measures what the project promises about speed: ratios within one run, medians of ten, never absolute times. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generatePlan } from './generate-plan.js';

const runs = 10;
const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'crp-bench-'));
const crp = path.join(root, 'bin', 'crp.js');
const north = path.join(root, 'examples', 'north');
const large = path.join(folder, 'large.yaml');
const small = path.join(folder, 'small.yaml');
const bare = path.join(folder, 'bare.mjs');
writeFileSync(large, generatePlan(1000));
writeFileSync(small, generatePlan(100));
writeFileSync(
  bare,
  `import { readFileSync } from 'node:fs';\nimport { load } from ${JSON.stringify(import.meta.resolve('js-yaml'))};\nload(readFileSync(process.argv[2], 'utf8'));\n`,
);

/** Peak memory is written by the measured process itself when it ends. */
const memoryHook = `data:text/javascript,process.on('exit',()=>process.stderr.write('maxrss '+process.resourceUsage().maxRSS))`;

function once(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return seconds;
}

function peakMegabytes(args) {
  const { stderr } = spawnSync(process.execPath, ['--import', memoryHook, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return Number(/maxrss (\d+)/.exec(stderr)[1]) / 1024;
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Both are run in turns, so that what else the machine does falls on both. */
function ratio(measured, reference) {
  const times = { measured: [], reference: [] };
  for (let run = 0; run < runs; run += 1) {
    times.reference.push(once(reference));
    times.measured.push(once(measured));
  }
  return median(times.measured) / median(times.reference);
}

const asOf = ['--as-of', '2026-09-25'];
const gaps = (file) => [crp, 'gaps', file, '--format', 'json', ...asOf];
const rows = [
  ['crp --version / node -e 0', ratio([crp, '--version'], ['-e', '0']), 1.3],
  ['crp assess examples/north / node -e 0', ratio([crp, 'assess', north, ...asOf], ['-e', '0']), 3],
  ['crp gaps of 1,000 accounts / js-yaml alone', ratio(gaps(large), [bare, large]), 2],
  ['crp gaps of 1,000 accounts / of 100', ratio(gaps(large), gaps(small)), 11],
  ['peak memory of 1,000 accounts, MB', peakMegabytes(gaps(large)), 1024],
];
rmSync(folder, { recursive: true });
let failed = 0;
for (const [what, value, most] of rows) {
  const good = value <= most;
  if (!good) failed += 1;
  process.stdout.write(
    `${good ? 'ok  ' : 'OVER'} ${what.padEnd(46)} ${value.toFixed(2).padStart(9)}   at most ${most}\n`,
  );
}
process.stdout.write(`${rows.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
