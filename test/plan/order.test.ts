/** The order in which a plan declares things, and in which the keys of an entry stand, changes no number. */
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Tree } from '../../src/tree/tree.ts';
import { runCrp } from '../program.ts';
import { readSecond } from './second-reader.ts';

const folder = path.resolve(import.meta.dirname, '../../examples/north');
const files: Readonly<Record<string, Tree>> = Object.fromEntries(
  fs
    .readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll(path.sep, '/'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readSecond(fs.readFileSync(path.join(folder, name), 'utf8'))]),
);
/** On the same day the later entry in reading order wins, so the journal keeps its order. */
const declared = [
  'accounts',
  'contacts',
  'departments',
  'team',
  'rivals',
  'organizations',
  'categories',
  'spend',
  'mechanisms',
  'market',
];

/** The same number gives the same order. */
function createShuffle(seed: number): <Item>(items: readonly Item[]) => Item[] {
  let state = seed;
  const below = (limit: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * limit);
  };
  return (items) => {
    const rest = [...items];
    return items.map(() => rest.splice(below(rest.length), 1)[0]!);
  };
}

function shuffled(
  tree: Tree,
  shuffle: ReturnType<typeof createShuffle>,
  lists: readonly string[],
  key = '',
): Tree {
  if (tree === null || typeof tree === 'string') return tree;
  if (Array.isArray(tree)) {
    const items = (tree as readonly Tree[]).map((item) => shuffled(item, shuffle, lists));
    return lists.includes(key) ? shuffle(items) : items;
  }
  const entries = Object.entries(tree).map(
    ([name, value]) => [name, shuffled(value, shuffle, lists, name)] as const,
  );
  return Object.fromEntries(shuffle(entries));
}

async function numbers(plan: Readonly<Record<string, Tree>>): Promise<readonly unknown[]> {
  const texts = Object.fromEntries(Object.entries(plan).map(([name, tree]) => [name, stringify(tree)]));
  const runs = ['assess', 'gaps'].map((command) =>
    runCrp([command, '--as-of', '2026-09-25', '--format', 'json'], { files: texts }),
  );
  return (await Promise.all(runs)).map(({ out, err }) => {
    expect(err).toBe('');
    return JSON.parse(out) as unknown;
  });
}

const seed = fc.integer({ min: 1, max: 2147483647 });
const all = (shuffle: ReturnType<typeof createShuffle>, lists: readonly string[]) =>
  Object.fromEntries(Object.entries(files).map(([name, tree]) => [name, shuffled(tree, shuffle, lists)]));

describe('examples/north', () => {
  it('says the same with the keys of every map in any order', async () => {
    const want = await numbers(files);
    await fc.assert(
      fc.asyncProperty(seed, async (given) => {
        expect(await numbers(all(createShuffle(given), []))).toEqual(want);
      }),
      { numRuns: 8 },
    );
  });

  it('gives every account, person, department and goal the same record with its declarations in any order', async () => {
    const want = (await numbers(files)).map(inAnyOrder);
    await fc.assert(
      fc.asyncProperty(seed, async (given) => {
        expect((await numbers(all(createShuffle(given), declared))).map(inAnyOrder)).toEqual(want);
      }),
      { numRuns: 8 },
    );
  });
});

/** Records are by id; what is a list comes in the order of the plan, which is no number, and breaks ties of rank. */
function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inAnyOrder).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'rank')
    .map(([key, inside]) => [key, inAnyOrder(inside)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
