/** Writes schemas/, and those of the example with a method of its own, from the source; a test compares them, so run this after every change of a shape. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
const { publishedSchemas, schemasUnder } = await import(pathToFileURL(bundle).href);
rmSync(bundle);
const method = 'examples/apac/method.yaml';
write('schemas', publishedSchemas());
write('examples/apac/.crp', schemasUnder(method, readFileSync(method)));

function write(folder, schemas) {
  mkdirSync(folder, { recursive: true });
  for (const [file, schema] of Object.entries(schemas))
    writeFileSync(path.join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
}
