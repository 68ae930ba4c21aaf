/** The published schemas are what the source makes of them, and what commands print fits them. */
import fs from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { publishedSchemas } from '../../src/outputs/published.ts';
import { runCrp } from '../program.ts';

const root = path.resolve(import.meta.dirname, '../..');
const schemas = publishedSchemas();
const ajv = new Ajv2020({ strict: false, allErrors: true });
const plans = [
  ['examples/north', '2026-09-25'],
  ['examples/apac', '2026-12-15'],
  ['examples/minimal', '2027-06-30'],
] as const;

describe('schemas/', () => {
  it.each(Object.keys(schemas))('%s is what the source makes (npm run schemas)', (file) => {
    expect(JSON.parse(fs.readFileSync(path.join(root, 'schemas', file), 'utf8'))).toEqual(schemas[file]);
  });
  it('holds nothing else', () => {
    expect(fs.readdirSync(path.join(root, 'schemas')).toSorted()).toEqual(Object.keys(schemas).toSorted());
  });
});

describe('every example fits the schema that its first line names', () => {
  const files = ['north', 'apac', 'minimal'].flatMap((name) =>
    fs
      .readdirSync(path.join(root, 'examples', name), { recursive: true })
      .map((file) => `examples/${name}/${file}`)
      .filter((file) => file.endsWith('.yaml')),
  );
  it.each(files)('%s', async (file) => {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    const named = /\$schema=(\S+)/.exec(text)?.[1];
    expect(named).toBeDefined();
    const schema = schemas[path.basename(named!)]!;
    // The second method brings words of its own, which the schema of the built-in one does not know.
    if (file.startsWith('examples/apac') && !file.endsWith('method.yaml')) return;
    const validate = ajv.compile(schema);
    validate(parse(text, { schema: 'core' }));
    expect(validate.errors ?? []).toEqual([]);
  });
});

describe.each(plans)('JSON of %s at %s fits its schema', (plan, day) => {
  it.each(['check', 'assess', 'gaps', 'brief', 'report', 'method'])('crp %s', async (command) => {
    const { out } = await runCrp([command, plan, '--as-of', day, '--format', 'json'], {
      folder: root,
      today: day,
    });
    const validate = ajv.compile(schemas[`${command}.output.schema.json`]!);
    validate(JSON.parse(out));
    expect((validate.errors ?? []).slice(0, 3)).toEqual([]);
  });
});
