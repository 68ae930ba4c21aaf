/** Writes src/method/built-in.ts from src/method/built-in.yaml, so that no YAML is parsed when crp starts. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = new URL('../', import.meta.url);
const inRoot = (path) => fileURLToPath(new URL(path, root));

/** The schema is TypeScript: it is bundled where node finds the packages that it imports. */
async function loadSchema() {
  const outfile = inRoot('node_modules/.cache/crp/method-schema.mjs');
  mkdirSync(inRoot('node_modules/.cache/crp'), { recursive: true });
  await build({
    entryPoints: [inRoot('src/method/schema.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return (await import(pathToFileURL(outfile).href)).methodSchema;
}

const schema = await loadSchema();
const tree = parse(readFileSync(inRoot('src/method/built-in.yaml'), 'utf8'), { schema: 'failsafe' });
const parsed = schema.safeParse(tree);
if (!parsed.success) {
  for (const issue of parsed.error.issues) console.error(issue.path.join('.'), JSON.stringify(issue));
  process.exit(1);
}
const source = `/** The built-in method. Written from built-in.yaml by scripts/write-built-in-method.js: change it there. */
import type { Method } from './method.ts';

export const builtInMethod: Method = ${JSON.stringify(parsed.data)};
`;
const formatted = execFileSync(
  process.execPath,
  [inRoot('node_modules/@biomejs/biome/bin/biome'), 'format', '--stdin-file-path=src/method/built-in.ts'],
  { cwd: inRoot('.'), input: source, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] },
);
writeFileSync(inRoot('src/method/built-in.ts'), formatted);
