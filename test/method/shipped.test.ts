/** The two methods that ship: the written one is the file, both hold, and every name in them is needed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/document/width.ts';
import { builtInMethod } from '../../src/method/built-in.ts';
import { treeOfMethod } from '../../src/method/merge.ts';
import { readMethod } from '../../src/method/read.ts';
import { methodSchema } from '../../src/method/schema.ts';
import {
  createVocabulary,
  declaredAt,
  labelledThings,
  type VocabularyName,
} from '../../src/method/vocabulary.ts';
import type { Tree } from '../../src/tree/tree.ts';
import { readMethodText, treeOfText } from './read-text.ts';

const builtInText = readFileSync(new URL('../../src/method/built-in.yaml', import.meta.url), 'utf8');
const apacText = readFileSync(new URL('../../examples/apac/method.yaml', import.meta.url), 'utf8');
const apac = readMethodText(apacText, 'examples/apac/method.yaml');

it('built-in.ts is what the script writes from built-in.yaml', () => {
  expect(methodSchema.parse(treeOfText(builtInText))).toEqual(builtInMethod);
});

it('the built-in method needs no file and has no faults', () => {
  expect(readMethod()).toMatchObject({ method: builtInMethod, diagnostics: [] });
  expect(readMethodText(builtInText).diagnostics).toEqual([]);
});

it('the second method has no faults and differs in kind', () => {
  expect(apac.diagnostics).toEqual([]);
  const { method } = apac;
  expect(method?.key.dimensions.map(({ id }) => id)).toEqual(['access', 'trust', 'advocacy', 'preference']);
  expect(method?.key.levels.map(({ id }) => id)).toEqual(['blocked', 'known', 'open', 'backing', 'champion']);
  expect(method?.organization.stages).toHaveLength(7);
  expect(Object.keys(method?.roles ?? {})).toEqual([
    'economic-buyer',
    'technical-buyer',
    'user-buyer',
    'coach',
  ]);
  expect(method?.influence).toEqual(builtInMethod.influence);
});

it.each([
  ['built-in', builtInMethod],
  ['apac', apac.method ?? builtInMethod],
])('%s: as a tree and back it is the same', (_, method) => {
  expect(methodSchema.parse(treeOfMethod(method))).toEqual(method);
});

describe.each([
  ['built-in', builtInMethod],
  ['apac', apac.method ?? builtInMethod],
])('%s: labels', (_, method) => {
  const vocabulary = createVocabulary(method);
  const things = Object.entries(labelledThings(method)) as [
    VocabularyName,
    (typeof method.key.levels)[number][],
  ][];

  it('every id and label stands for its id', () => {
    for (const [name, list] of things) {
      for (const { id, zh, en, short } of list) {
        for (const written of [id, zh, en, short?.zh, short?.en, en.toUpperCase()]) {
          if (written !== undefined) expect(vocabulary[name].idOf(written)).toBe(id);
        }
      }
    }
  });

  it('short labels of levels are at most five columns in English, and fit into a table in Chinese', () => {
    for (const { short, id } of [
      ...method.key.levels,
      ...method.general.levels,
      ...method.organization.levels,
    ]) {
      expect(displayWidth(short?.en ?? id)).toBeLessThanOrEqual(5);
      expect(displayWidth(short?.zh ?? id)).toBeLessThanOrEqual(6);
    }
  });

  it('the playbook has a step from every level but the highest, in every layer', () => {
    for (const layer of ['key', 'general', 'organization'] as const) {
      const levels = method[layer].levels.map(({ id }) => id);
      const steps = method.playbook
        .filter((entry) => entry.layer === layer)
        .map(({ from, to }) => [from, to]);
      expect(steps).toEqual(levels.slice(0, -1).map((from, index) => [from, levels[index + 1]]));
    }
  });
});

it('the labels of the levels are those of the article', () => {
  const { idOf, words } = createVocabulary(builtInMethod)['key-level'];
  expect(words.map(({ zh }) => zh)).toEqual(['反对', '接触', '接受', '有好感', '支持不排他', '支持并排他']);
  expect(['支持', '好感', 'Ｓupportive', '支持不排他'].map(idOf)).toEqual([
    'supportive',
    'favorable',
    'supportive',
    'supportive',
  ]);
  expect(idOf('支特')).toBeUndefined();
});

describe('without any one name the built-in method breaks, at a place', () => {
  const whole = treeOfText(builtInText) as { readonly [key: string]: Tree };
  const lists = [
    'tier',
    'key-level',
    'general-level',
    'organization-level',
    'key-dimension',
    'general-dimension',
    'stage',
  ] as const;
  const removals = lists.flatMap((name) =>
    labelledThings(builtInMethod)[name].map(({ id }) => [name, id] as const),
  );

  it.each(removals)('%s %s', (name, id) => {
    const { diagnostics, method } = readMethod({
      file: 'whole.yaml',
      tree: without(whole, declaredAt[name].map(String), id),
    });
    expect(method).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { place } of diagnostics) expect(place).toMatchObject({ file: 'whole.yaml' });
  });

  const { playbook, staffing, organization } = builtInMethod;
  const namedBy = {
    role: [builtInMethod['chain-requirements'], builtInMethod['evaluating-roles']],
    mechanism: organization.levels,
    'team-role': staffing,
    move: playbook,
  };
  const keys = (Object.keys(namedBy) as (keyof typeof namedBy)[])
    .flatMap((name) => labelledThings(builtInMethod)[name].map(({ id }) => [name, id] as const))
    .filter(([name, id]) => JSON.stringify(namedBy[name]).includes(`"${id}"`));

  it.each(keys)('%s %s', (name, id) => {
    const removal = declaredAt[name].reduceRight<Tree>((inner, key) => ({ [key]: inner }), { [id]: null });
    const { diagnostics } = readMethod({ file: 'company.yaml', tree: removal });
    expect(diagnostics.map(({ code, place }) => ({ code, place }))).toContainEqual({
      code: 'method-unknown-name',
      place: { file: 'company.yaml', path: [...declaredAt[name], id], at: 'key' },
    });
  });
});

function without(tree: Tree, path: readonly string[], id: string): Tree {
  const [key, ...rest] = path;
  if (key === undefined)
    return (tree as readonly Tree[]).filter(
      (one) => (typeof one === 'string' ? one : (one as { id: string }).id) !== id,
    );
  const map = tree as { readonly [key: string]: Tree };
  return { ...map, [key]: without(map[key] ?? null, rest, id) };
}
