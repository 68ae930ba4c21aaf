/** What the format can hold is held somewhere: every key and closed value of the three schemas, every gate and every finding occurs in an example or a test plan. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingSeverity } from '../../src/diagnostic/finding.ts';
import { builtInMethod } from '../../src/method/built-in.ts';
import { readMethod } from '../../src/method/read.ts';
import { publishedSchemas } from '../../src/outputs/published.ts';
import { readTree } from '../../src/tree/read.ts';
import type { Tree } from '../../src/tree/tree.ts';
import { readSessions } from '../console/session.ts';
import { runCrp } from '../program.ts';
import { type Schema, Walk } from './schema-walk.ts';

const root = path.resolve(import.meta.dirname, '../..');
const schemas = publishedSchemas();

function filesBelow(folder: string, extension: string): readonly string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll(path.sep, '/')}`)
    .filter((name) => name.endsWith(extension))
    .toSorted();
}

const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const pages = ['README.md', ...filesBelow('examples', '.md'), ...filesBelow('test/console', '.md')];
const texts: readonly string[] = [
  ...['src/method', 'examples', 'test'].flatMap((folder) => filesBelow(folder, '.yaml')).map(read),
  ...pages.flatMap((page) => readSessions(read(page)).flatMap(({ files }) => Object.values(files))),
];
const trees = texts
  .map((text) => readTree('plan.yaml', Buffer.from(text)).tree)
  .filter((tree) => tree !== undefined);

/** The lists of the main file are those of its parts. */
const ofPlans = trees.filter((tree) => !isMethod(tree));

function isMethod(tree: { readonly [key: string]: Tree }): boolean {
  const { method } = tree;
  return (
    !('crp' in tree) &&
    (typeof method === 'object' || ['key', 'general', 'organization'].some((key) => key in tree))
  );
}

describe.each([
  ['plan.schema.json', ofPlans],
  ['part.schema.json', ofPlans],
  ['method.schema.json', trees.filter(isMethod)],
] as const)('%s', (name, instances: readonly Tree[]) => {
  const walk = new Walk(schemas[name] as Schema);
  for (const instance of instances) walk.visit(instance);
  it('has no key that nobody writes', () => expect(walk.unusedKeys()).toEqual([]));
  it('has no value that nobody writes', () => expect(walk.unusedValues()).toEqual([]));
});

describe('what is found', () => {
  const days: Readonly<Record<string, readonly string[]>> = {
    'examples/north': ['2026-03-20', '2026-06-30', '2026-09-25'],
    'examples/apac': ['2026-10-10', '2026-12-15'],
    'examples/minimal': ['2027-06-30'],
    ...Object.fromEntries(
      [
        ...filesBelow('test/findings/plans', '.yaml'),
        ...filesBelow('test/plan/plans', '.yaml').filter((file) => !file.endsWith('.method.yaml')),
      ].map((file) => [file, ['2027-09-25']]),
    ),
  };

  async function printed(command: string): Promise<readonly string[]> {
    const runs = Object.entries(days).flatMap(([plan, asked]) =>
      asked.map((day) => runCrp([command, plan, '--as-of', day, '--format', 'json'], { folder: root })),
    );
    return (await Promise.all(runs)).map(({ out }) => out);
  }

  it('every finding', async () => {
    const found = new Set(
      (await printed('check')).flatMap((out) =>
        [...out.matchAll(/"code": ?"([a-z-]+)"/g)].map(([, code]) => code),
      ),
    );
    expect(Object.keys(findingSeverity).filter((code) => !found.has(code))).toEqual([]);
  });

  it('every gate of the two shipped methods', async () => {
    const all = (await printed('assess')).join('\n');
    const file = 'examples/apac/method.yaml';
    const { method } = readMethod({ file, tree: readTree(file, Buffer.from(read(file))).tree! });
    const gates = [builtInMethod, method!].flatMap(({ key, general }) => [
      ...key.gates,
      ...general.gates,
      ...general['account-gates'],
    ]);
    expect(gates.map(({ id }) => id).filter((id) => !all.includes(`"gate":"${id}"`))).toEqual([]);
  });
});

describe('test plans are plans', () => {
  const plans = filesBelow('test/plan/plans', '.yaml').filter((file) => !file.endsWith('.method.yaml'));
  it.each(plans)('%s reads without errors', async (file) => {
    const { out, err } = await runCrp(['check', file, '--as-of', '2027-09-25', '--format', 'json'], {
      folder: root,
    });
    expect(err).toBe('');
    const { diagnostics } = JSON.parse(out) as { diagnostics: readonly { severity: string }[] };
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
