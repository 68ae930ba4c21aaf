/** Writes schemas/ from the source; a test compares them, so run this after every change of a shape. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const bundle = path.resolve('dist', 'published.mjs');
await build({
  entryPoints: ['src/outputs/published.ts'],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
});
const { publishedSchemas } = await import(pathToFileURL(bundle).href);
rmSync(bundle);
mkdirSync('schemas', { recursive: true });
for (const [file, schema] of Object.entries(publishedSchemas()))
  writeFileSync(path.join('schemas', file), `${JSON.stringify(schema, null, 2)}\n`);
