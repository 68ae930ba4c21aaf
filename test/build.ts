/** Builds the program beside what it ships with, in a folder of its own, for tests of what people really run. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** A folder as the package has it: `package.json`, `bin/crp.js`, a fresh `dist/`, schemas and examples. Remove it afterwards. */
export function buildPackage(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crp-built-'));
  const { files } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    files: string[];
  };
  for (const name of ['package.json', ...files])
    if (name !== 'dist' && fs.existsSync(path.join(root, name)))
      fs.cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  execFileSync(process.execPath, ['scripts/build.js', path.join(folder, 'dist')], { cwd: root });
  return folder;
}
