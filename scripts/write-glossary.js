/** Writes docs/glossary.md from the method and the closed values, so that the words of the docs are those of the program. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const bundle = path.resolve('dist', 'glossary.mjs');
await build({
  entryPoints: ['src/outputs/glossary.ts'],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
});
const { glossary } = await import(pathToFileURL(bundle).href);
rmSync(bundle);
writeFileSync('docs/glossary.md', glossary());
