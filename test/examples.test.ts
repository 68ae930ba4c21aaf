/** Every `@example` in the source is run: what the comment says an expression gives is what it gives. */
import fs from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { builtInMethod } from '../src/method/built-in.ts';
import { amount } from '../src/plan/amount.ts';
import { type DocExample, findExamples } from './doc-examples.ts';

const source = path.resolve(import.meta.dirname, '../src');
type Scope = Readonly<Record<string, unknown>>;
type Evaluate = (...values: unknown[]) => Promise<unknown>;
const AsyncFunction = (async () => undefined).constructor as new (...parts: string[]) => Evaluate;

const common: Scope = { amount, builtInMethod, z };

const modules = fs
  .readdirSync(source, { recursive: true })
  .map((name) => String(name).replaceAll(path.sep, '/'))
  .filter((name) => name.endsWith('.ts'))
  .toSorted()
  .map((name) => ({ name, text: fs.readFileSync(path.join(source, name), 'utf8') }))
  .map((module) => ({ ...module, examples: findExamples(module.text) }))
  .filter(({ text }) => text.includes('* @example'));
/** Worked out while the file is collected, so that the titles can say how many could not run. */
const runs = (await Promise.all(modules.map(runModule))).flat();
const selfContained = runs.filter((run) => run.missing === undefined);
const needMore = runs.filter((run) => run.missing !== undefined);

interface ExampleRun extends DocExample {
  readonly title: string;
  /** The name that neither the module nor its imports have. */
  readonly missing?: string;
  readonly values?: { readonly given: unknown; readonly expected: unknown };
  readonly fault?: unknown;
}

async function runModule({ name, examples, text }: (typeof modules)[number]): Promise<ExampleRun[]> {
  const scope = await scopeOf(name, text);
  return Promise.all(
    examples.map(async (example) => {
      const titled = { ...example, title: `src/${name}:${example.line} ${example.expression}` };
      try {
        const [given, expected] = await Promise.all([
          evaluate(example.expression, scope),
          evaluate(example.expected, scope),
        ]);
        return { ...titled, values: { given, expected } };
      } catch (fault) {
        const missing = fault instanceof ReferenceError && /^(\w+) is not defined/.exec(fault.message)?.[1];
        return missing ? { ...titled, missing } : { ...titled, fault };
      }
    }),
  );
}

/** What an example may use: what its module exports, what its module itself imports, amounts, the built-in method, zod. */
async function scopeOf(name: string, text: string): Promise<Scope> {
  const folder = path.posix.dirname(name);
  const imported: Record<string, unknown> = {};
  for (const [, names, from] of text.matchAll(/^import \{([^}]+)\} from '(\.[^']+)';/gm)) {
    const module = await load(path.posix.join(folder, from!));
    for (const each of names!.split(',').map((part) => part.trim()))
      if (each !== '' && !each.startsWith('type ')) imported[each] = module[each];
  }
  return { ...common, ...imported, ...(await load(name)) };
}

async function load(name: string): Promise<Scope> {
  return (await import(path.join(source, name))) as Scope;
}

async function evaluate(expression: string, scope: Scope): Promise<unknown> {
  const { code } = transformSync(`export default (\n${expression}\n)`, { loader: 'ts', target: 'node20' });
  const names = Object.keys(scope).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default');
  const body = code
    .replace(/^var (\w+) = /, 'return ')
    .replace(/^export default /m, 'return ')
    .replace(/export \{[^}]*\};?/, '');
  return new AsyncFunction(...names, `'use strict';${body}`)(...names.map((name) => scope[name]));
}

describe(`examples in src that run on what their module has: ${selfContained.length}`, () => {
  it.each(selfContained)('$title', ({ values, fault }) => {
    expect(fault).toBeUndefined();
    expect(values!.given).toEqual(values!.expected);
  });
});

it(`examples in src that need more than their module has: ${needMore.length}`, () => {
  expect(needMore.map(({ title, missing }) => `${title} needs ${missing}`)).toEqual([]);
});

it('no comment has an `@example` that says not what comes out', () => {
  const blocks = modules.filter(
    ({ text, examples }) => text.split('* @example').length - 1 > examples.length,
  );
  expect(blocks.map(({ name }) => name)).toEqual([]);
});

it('finds an example over several lines, and one in its own comment', () => {
  const text = fs.readFileSync(path.join(import.meta.dirname, 'doc-examples.ts'), 'utf8');
  expect(findExamples(text).length).toBe(1);
  expect(findExamples('/**\n * @example\n * // a remark\n * add(1,\n *   2)\n *   // 3\n */')).toEqual([
    { line: 6, expression: 'add(1,\n  2)', expected: '3' },
  ]);
});
