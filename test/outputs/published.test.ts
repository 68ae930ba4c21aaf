/** The published schemas are what the source makes of them, and what commands print fits them. */
import fs from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { publishedSchemas, schemasUnder } from '../../src/outputs/published.ts';
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

describe('examples/apac/.crp', () => {
  const method = path.join(root, 'examples/apac/method.yaml');
  const own = schemasUnder('method.yaml', fs.readFileSync(method));
  it.each(Object.keys(own))('%s has the words of its method (npm run schemas)', (file) => {
    expect(JSON.parse(fs.readFileSync(path.join(root, 'examples/apac/.crp', file), 'utf8'))).toEqual(
      own[file],
    );
  });
});

describe('every example fits the schema that its first line names', () => {
  const files = ['north', 'apac', 'minimal'].flatMap((name) =>
    fs
      .readdirSync(path.join(root, 'examples', name), { recursive: true })
      .map((file) => `examples/${name}/${file}`)
      .filter((file) => file.endsWith('.yaml')),
  );
  it.each(files)('%s', (file) => {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    const named = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text)?.[1] ?? '';
    const schema = path.join(root, path.dirname(file), named);
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
      JSON.parse(fs.readFileSync(schema, 'utf8')),
    );
    validate(parse(text, { schema: 'core' }));
    expect(validate.errors ?? []).toEqual([]);
  });
  it('and a misspelt level does not', () => {
    const validate = ajv.compile(schemas['plan.schema.json']!);
    const plan = {
      crp: 1,
      region: 'north',
      period: 2027,
      accounts: [{ id: 'metro', contacts: [{ id: 'gu', target: 'suportive' }] }],
    };
    expect(validate(plan)).toBe(false);
  });
});

describe.each(plans)('JSON of %s at %s fits its schema', (plan, day) => {
  const account = {
    'examples/north': 'tieshan',
    'examples/apac': 'straits',
    'examples/minimal': 'harbour-mill',
  }[plan];
  it.each([
    ['check', []],
    ['assess', []],
    ['gaps', []],
    ['targets', []],
    ['brief', []],
    ['report', []],
    ['method', []],
    ['account', [account, '-f']],
    ['explain', [account, '-f']],
  ])('crp %s', async (command, subject) => {
    const { out } = await runCrp([command, ...subject, plan, '--as-of', day, '--format', 'json'], {
      folder: root,
      today: day,
    });
    const validate = ajv.compile(schemas[`${command}.output.schema.json`]!);
    validate(JSON.parse(out));
    expect((validate.errors ?? []).slice(0, 3)).toEqual([]);
  });
});

it.each([
  ['examples/north', '2026-09-25', 'qiao', 'cangyuan/shao'],
  ['examples/apac', '2026-12-15', 'okafor', 'straits'],
])('JSON of a rating of %s fits its schema', async (plan, day, by, of) => {
  const argv = ['rate', plan, '--by', by, '--same', of, '--on', day, '--dry-run', '--format', 'json'];
  const { out } = await runCrp(argv, { folder: root, today: day });
  const validate = ajv.compile(schemas['rate.output.schema.json']!);
  validate(JSON.parse(out));
  expect(validate.errors ?? []).toEqual([]);
});
