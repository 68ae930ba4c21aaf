/** Laws of merging, and where each part comes from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInMethod } from '../../src/method/built-in.ts';
import { mergeMethod, treeOfMethod } from '../../src/method/merge.ts';
import type { Tree } from '../../src/tree/tree.ts';

const base = treeOfMethod(builtInMethod);
const merge = (one: Tree, other: Tree) => mergeMethod(one, { file: 'm.yaml', tree: other }).tree;

const key = fc.constantFrom('a', 'b', 'c', 'd');
/** Maps in which a key holds a map in every file or a text in every file, as a schema has it. */
const { map } = fc.letrec<{ map: Tree }>((tie) => ({
  map: fc.oneof(
    { maxDepth: 3 },
    fc.record({ text: fc.string(), word: fc.string() }, { requiredKeys: [] }),
    fc.record({ text: fc.string(), inner: tie('map'), other: tie('map') }, { requiredKeys: [] }),
  ),
}));
const { anything } = fc.letrec<{ anything: Tree; inner: Tree }>((tie) => ({
  anything: fc.dictionary(key, tie('inner'), { maxKeys: 4 }),
  inner: fc.oneof({ maxDepth: 3 }, fc.string(), fc.constant(null), fc.array(fc.string()), tie('anything')),
}));

describe('mergeMethod', () => {
  it('changes nothing with an empty file', () => {
    expect(merge(base, {})).toEqual(base);
    fc.assert(
      fc.property(map, (tree) => {
        expect(merge(tree, {})).toEqual(tree);
      }),
    );
  });

  it('is associative over maps', () => {
    fc.assert(
      fc.property(map, map, map, (one, two, three) => {
        expect(merge(merge(one, two), three)).toEqual(merge(one, merge(two, three)));
      }),
    );
  });

  it('gives what it was given the second time, whatever the file', () => {
    fc.assert(
      fc.property(anything, anything, (one, two) => {
        expect(merge(merge(one, two), two)).toEqual(merge(one, two));
      }),
    );
  });

  it('leaves no null in a map', () => {
    fc.assert(
      fc.property(map, anything, (one, two) => {
        expect(JSON.stringify(merge(one, two))).not.toMatch(/:null/);
      }),
    );
  });

  it('merges maps by key, replaces lists, removes by null', () => {
    const tree = {
      roles: { user: null, buyer: { weight: '4' } },
      tiers: ['A'],
      key: { acts: { days: '90' } },
    };
    const merged = merge(base, tree) as Record<string, Record<string, Tree>>;
    expect(Object.keys(merged['roles'] ?? {})).toEqual([
      'decider',
      'approver',
      'evaluator',
      'influencer',
      'buyer',
    ]);
    expect(merged['tiers']).toEqual(['A']);
    expect(merged['key']?.['acts']).toEqual({ 'shown-by': ['support', 'stance'], days: '90' });
  });

  it('reports what is removed and was not there', () => {
    const tree = { roles: { boss: null }, key: { acts: { days: null, weeks: null } } };
    expect(mergeMethod(base, { file: 'm.yaml', tree }).removedInVain).toEqual([
      ['roles', 'boss'],
      ['key', 'acts', 'weeks'],
    ]);
  });
});

describe('the origin', () => {
  const tree = {
    tiers: ['A', 'B'],
    roles: { user: null, decider: { weight: '6' }, buyer: { weight: '4', zh: '采购', en: 'buyer' } },
    key: { gates: [{ id: 'act', needs: { acts: '2' } }] },
  };
  const { origin } = mergeMethod(base, { file: 'm.yaml', tree });

  it.each<[string, (string | number)[], string]>([
    ['an untouched key', ['jump-levels'], 'built-in'],
    ['a list', ['tiers'], 'company'],
    ['an entry of a list', ['tiers', 1], 'company'],
    ['a map of which a key is changed', ['roles'], 'both'],
    ['a map inside it of which a key is changed', ['roles', 'decider'], 'both'],
    ['the changed key', ['roles', 'decider', 'weight'], 'company'],
    ['its neighbour', ['roles', 'decider', 'zh'], 'built-in'],
    ['a map that is new', ['roles', 'buyer'], 'company'],
    ['a map in a list that replaces', ['key', 'gates', 0, 'needs'], 'company'],
  ])('%s', (_, path, source) => {
    expect(origin.sourceOf(path)).toBe(source);
    const place = origin.placeOf(path);
    expect(place).toEqual(source === 'built-in' ? undefined : { file: 'm.yaml', path, at: 'value' });
  });

  it('of a removed key is where it is removed', () => {
    expect(origin.placeOf(['roles', 'user'], 'key')).toEqual({
      file: 'm.yaml',
      path: ['roles', 'user'],
      at: 'key',
    });
  });

  it('of something built in is nearest the part around it', () => {
    expect(origin.nearestPlace(['roles', 'approver', 'weight'])).toEqual({
      file: 'm.yaml',
      path: ['roles'],
      at: 'key',
    });
    expect(origin.nearestPlace(['staffing', 'skill'])).toEqual({ file: 'm.yaml', path: [], at: 'value' });
  });

  it('without a file is built in throughout', () => {
    const { origin: alone } = mergeMethod(base);
    expect(alone.sourceOf(['tiers'])).toBe('built-in');
    expect(alone.placeOf(['tiers'])).toBeUndefined();
  });
});
