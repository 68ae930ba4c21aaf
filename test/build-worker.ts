/** Before all tests: the thread that reads workbooks as one file of JavaScript, which Node 20 needs; the program has its own in dist/. */
import path from 'node:path';
import { buildSync } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

export default function buildWorker(): void {
  buildSync({
    absWorkingDir: root,
    entryPoints: ['src/exchange/workbook-worker.ts'],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile: 'node_modules/.cache/crp/workbook-worker.cjs',
  });
}
