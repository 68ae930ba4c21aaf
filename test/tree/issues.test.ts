/** Every kind of zod issue becomes one of our codes, at the right place. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { issuesToDiagnostics, keepKnownKeys, parseTree, refuse } from '../../src/tree/issues.ts';
import type { Tree } from '../../src/tree/tree.ts';

const count = z.string().transform((text, context) => {
  if (/^\d$/.test(text)) return Number(text);
  refuse(context, 'bad-number', { found: text, from: 0, to: 9 });
  return z.NEVER;
});
const id = z.string().transform((text, context) => {
  if (/^[a-z]+$/.test(text)) return text;
  refuse(context, 'bad-id', { found: text });
  return z.NEVER;
});
const target = z.union([
  z.enum(['good', 'poor']),
  z.strictObject({ level: z.enum(['good', 'poor']), by: z.string().optional() }),
]);
const schema = z.strictObject({
  name: z.string().optional(),
  people: z.array(z.strictObject({ id, 'reports-to': id.optional(), target: target.optional() })).optional(),
  numbers: z.record(id, count).optional(),
  limited: z.record(z.enum(['high', 'low']), count).optional(),
  either: z.union([z.string(), z.array(z.string())]).optional(),
  condition: z
    .union([
      z.strictObject({ depth: count, 'any-of': z.array(z.string()) }),
      z.strictObject({ breadth: count }),
    ])
    .optional(),
  kind: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('share'), of: z.string() }),
      z.strictObject({ kind: z.literal('profit') }),
    ])
    .optional(),
  range: z
    .strictObject({ from: count, to: count })
    .superRefine(({ from, to }, context) => {
      if (from > to)
        refuse(context, 'dates-reversed', { from: String(from), to: String(to) }, { path: ['to'] });
    })
    .optional(),
});

function faults(tree: Tree) {
  const { diagnostics = [] } = parseTree(schema, { file: 'f.yaml', tree });
  return diagnostics.map(({ code, parameters, place, related }) => ({
    code,
    parameters,
    ...(place && 'path' in place && { path: place.path.join('/'), at: place.at }),
    ...(related && { related: related.map((other) => ('path' in other ? other.path.join('/') : '')) }),
  }));
}

describe('parseTree', () => {
  it('gives the value of a good tree', () => {
    expect(parseTree(schema, { file: 'f.yaml', tree: { numbers: { a: '3' } } })).toEqual({
      value: { numbers: { a: 3 } },
    });
  });

  it.each<[string, Tree, object[]]>([
    [
      'an unknown key, with the nearest one',
      { people: [{ id: 'gu', reportsTo: 'luo' }] },
      [
        {
          code: 'unknown-key',
          parameters: {
            key: 'reportsTo',
            known: ['id', 'reports-to', 'target'],
            in: 'people',
            suggestion: 'reports-to',
          },
          path: 'people/0/reportsTo',
          at: 'key',
        },
      ],
    ],
    [
      'a missing key',
      { people: [{}] },
      [{ code: 'missing-key', parameters: { key: 'id', in: 'people' }, path: 'people/0', at: 'value' }],
    ],
    [
      'a key without a value',
      { name: null },
      [{ code: 'missing-key', parameters: { key: 'name', in: '' }, path: 'name', at: 'key' }],
    ],
    [
      'nothing in a list',
      { people: [null] },
      [
        {
          code: 'wrong-type',
          parameters: { expected: 'text-or-map', found: 'nothing' },
          path: 'people/0',
          at: 'value',
        },
      ],
    ],
    [
      'a list where a map was meant',
      { numbers: [] },
      [{ code: 'wrong-type', parameters: { expected: 'map', found: 'list' }, path: 'numbers', at: 'value' }],
    ],
    [
      'a map where two other shapes fit',
      { either: {} },
      [
        {
          code: 'wrong-type',
          parameters: { expected: 'text-or-list', found: 'map' },
          path: 'either',
          at: 'value',
        },
      ],
    ],
    [
      'a list where text or a map fits',
      { people: [{ id: 'gu', target: [] }] },
      [
        {
          code: 'wrong-type',
          parameters: { expected: 'text-or-map', found: 'list' },
          path: 'people/0/target',
          at: 'value',
        },
      ],
    ],
    [
      'the text branch of a union',
      { people: [{ id: 'gu', target: 'goood' }] },
      [
        {
          code: 'not-allowed',
          parameters: { found: 'goood', allowed: ['good', 'poor'], what: 'target', suggestion: 'good' },
          path: 'people/0/target',
          at: 'value',
        },
      ],
    ],
    [
      'the map branch of a union',
      { people: [{ id: 'gu', target: { level: 'por', until: 'x' } }] },
      [
        {
          code: 'not-allowed',
          parameters: { found: 'por', allowed: ['good', 'poor'], what: 'level', suggestion: 'poor' },
          path: 'people/0/target/level',
          at: 'value',
        },
        {
          code: 'unknown-key',
          parameters: { key: 'until', known: ['level', 'by'], in: 'target' },
          path: 'people/0/target/until',
          at: 'key',
        },
      ],
    ],
    [
      'of two map branches the one that was meant',
      { condition: { depth: 'x', 'any-of': [] } },
      [
        {
          code: 'bad-number',
          parameters: { found: 'x', from: 0, to: 9 },
          path: 'condition/depth',
          at: 'value',
        },
      ],
    ],
    [
      'an unknown discriminator',
      { kind: { kind: 'shares' } },
      [
        {
          code: 'not-allowed',
          parameters: { found: 'shares', allowed: ['share', 'profit'], what: 'kind', suggestion: 'share' },
          path: 'kind/kind',
          at: 'value',
        },
      ],
    ],
    [
      'a missing discriminator',
      { kind: {} },
      [{ code: 'missing-key', parameters: { key: 'kind', in: 'kind' }, path: 'kind', at: 'key' }],
    ],
    [
      'an own code at a value',
      { numbers: { a: '12' } },
      [{ code: 'bad-number', parameters: { found: '12', from: 0, to: 9 }, path: 'numbers/a', at: 'value' }],
    ],
    [
      'an own code at a key',
      { numbers: { 'A b': '1' } },
      [{ code: 'bad-id', parameters: { found: 'A b' }, path: 'numbers/A b', at: 'key' }],
    ],
    [
      'an own code further in',
      { range: { from: '3', to: '1' } },
      [{ code: 'dates-reversed', parameters: { from: '3', to: '1' }, path: 'range/to', at: 'value' }],
    ],
    [
      'a key that a closed record lacks and one that it does not know',
      { limited: { other: '1', low: '2' } },
      [
        { code: 'missing-key', parameters: { key: 'high', in: 'limited' }, path: 'limited', at: 'key' },
        {
          code: 'unknown-key',
          parameters: { key: 'other', known: ['high', 'low'], in: 'limited' },
          path: 'limited/other',
          at: 'key',
        },
      ],
    ],
    [
      'a misspelt key once, though the right one is missing',
      { limited: { hihg: '1', low: '2' } },
      [
        {
          code: 'unknown-key',
          parameters: { key: 'hihg', known: ['high', 'low'], in: 'limited', suggestion: 'high' },
          path: 'limited/hihg',
          at: 'key',
        },
      ],
    ],
  ])('reports %s', (_, tree, expected) => {
    expect(faults(tree)).toEqual(expected);
  });

  it('reports a fault behind an alias once, with the other uses', () => {
    const shared = { id: 'G' };
    expect(faults({ people: [shared, { id: 'a' }, shared] })).toEqual([
      {
        code: 'bad-id',
        parameters: { found: 'G' },
        path: 'people/0/id',
        at: 'value',
        related: ['people/2/id'],
      },
    ]);
  });

  it('asks for the place of a merged tree', () => {
    const tree = { name: [] };
    const error = schema.safeParse(tree, { error: keepKnownKeys }).error as z.ZodError;
    const source = { file: 'f', tree, placeOf: () => ({ file: 'other.yaml', path: ['x'] }) };
    expect(issuesToDiagnostics(error, source)[0]?.place).toEqual({ file: 'other.yaml', path: ['x'] });
  });
});
