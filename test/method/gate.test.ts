/** Gates: each alone on small facts, what lifts it, and the laws that hold for every gate of both methods. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInMethod } from '../../src/method/built-in.ts';
import { applyGates, evaluateGate, type GateFacts, type UnmetCondition } from '../../src/method/gate.ts';
import { atLeast, levelOf, levelOfPerson, rankOf } from '../../src/method/level.ts';
import type { Gate, Method } from '../../src/method/method.ts';
import { readMethodText } from './read-text.ts';

const { key, general } = builtInMethod;
const gate = (id: string) => key.gates.find((one) => one.id === id) as Gate;
const all = { recognition: 4, participation: 4, information: 4, guidance: 4, support: 4, stance: 4 };

function facts(parts: Partial<GateFacts> = {}): GateFacts {
  const points = parts.points ?? all;
  return {
    points,
    judged: false,
    depth: key.depth['S'] ?? [],
    acts: [],
    levels: key.levels,
    level: 'exclusive',
    ...parts,
  };
}
const support = (on: string) => ({ on, shows: 'support' });
const stance = (on: string) => ({ on, shows: 'stance' });

describe('opposed', () => {
  const stops = (points: Record<string, number>) =>
    evaluateGate(gate('opposed'), facts({ points, level: 'accepting' }));

  it.each<[string, Record<string, number>, UnmetCondition[]]>([
    ['support 0', { support: 0, stance: 3 }, [{ kind: 'stop', dimension: 'support', have: 0, need: 1 }]],
    [
      'stance 0 with support 1',
      { support: 1, stance: 0 },
      [{ kind: 'stop', dimension: 'stance', have: 0, need: 1 }],
    ],
    [
      'both 0: each must rise',
      { support: 0, stance: 0 },
      [
        { kind: 'stop', dimension: 'support', have: 0, need: 1 },
        { kind: 'stop', dimension: 'stance', have: 0, need: 1 },
      ],
    ],
  ])('%s', (_, points, unmet) => {
    expect(stops(points)).toEqual({ applies: true, unmet });
  });

  it.each([
    ['stance 0 with support 2', { support: 2, stance: 0 }],
    ['support 1, stance not observed', { support: 1 }],
    ['nothing observed', {}],
  ])('not with %s', (_, points) => {
    expect(stops(points)).toEqual({ applies: false, unmet: [] });
  });
});

describe('act', () => {
  it('does not look below supportive', () => {
    expect(evaluateGate(gate('act'), facts({ level: 'favorable', points: { support: 1 } })).applies).toBe(
      false,
    );
  });

  it('tells points from acts', () => {
    expect(evaluateGate(gate('act'), facts()).unmet).toEqual([{ kind: 'acts', have: 0, need: 1 }]);
    const points = { ...all, support: 3 };
    expect(evaluateGate(gate('act'), facts({ points, acts: [support('2027-01-01')] })).unmet).toEqual([
      { kind: 'points', dimension: 'support', have: 3, need: 4 },
    ]);
    const { support: _, ...rest } = all;
    expect(evaluateGate(gate('act'), facts({ points: rest })).unmet).toEqual([
      { kind: 'points', dimension: 'support', have: null, need: 4 },
      { kind: 'acts', have: 0, need: 1 },
    ]);
  });

  it('asks no points of a judged level', () => {
    expect(
      evaluateGate(gate('act'), facts({ points: {}, judged: true, acts: [support('2027-01-01')] })).applies,
    ).toBe(false);
  });
});

describe('exclusivity', () => {
  const best = { ...all, stance: 5 };
  const unmet = (acts: GateFacts['acts'], points = best) =>
    evaluateGate(gate('exclusivity'), facts({ points, acts })).unmet;

  it.each<[string, GateFacts['acts'], UnmetCondition[]]>([
    [
      'no act',
      [],
      [
        { kind: 'acts', have: 0, need: 2 },
        { kind: 'act-shows', dimension: 'stance' },
      ],
    ],
    ['one act', [stance('2027-01-01')], [{ kind: 'acts', have: 1, need: 2 }]],
    ['two on one day', [stance('2027-01-01'), support('2027-01-01')], [{ kind: 'dates', have: 1, need: 2 }]],
    [
      'none shows stance',
      [support('2027-01-01'), support('2027-01-02')],
      [{ kind: 'act-shows', dimension: 'stance' }],
    ],
    ['two on two days, one shows stance', [support('2027-01-01'), stance('2027-01-02')], []],
  ])('%s', (_, acts, expected) => {
    expect(unmet(acts)).toEqual(expected);
  });

  it('needs the points too', () => {
    expect(unmet([support('2027-01-01'), stance('2027-01-02')], all)).toEqual([
      { kind: 'points', dimension: 'stance', have: 4, need: 5 },
    ]);
  });
});

describe('completeness', () => {
  const missing = (points: Record<string, number>, depth: readonly string[], judged = false) =>
    evaluateGate(gate('completeness'), facts({ points, depth, judged, level: 'accepting' })).unmet;

  it('asks for the depth of the tier, and support and stance in any case, each missed once', () => {
    expect(missing({ information: 3, support: 3 }, key.depth['B'] ?? [])).toEqual([
      { kind: 'observed', missing: ['stance'] },
    ]);
    expect(missing({ information: 3 }, [])).toEqual([{ kind: 'observed', missing: ['support', 'stance'] }]);
    expect(missing(all, key.depth['S'] ?? [])).toEqual([]);
  });

  it('is enough with a judged level where the depth is empty, and only there', () => {
    expect(missing({}, [], true)).toEqual([]);
    expect(missing({}, key.depth['B'] ?? [], true)).toEqual([
      { kind: 'observed', missing: ['information', 'support', 'stance'] },
    ]);
  });

  it('marks as provisional even where it does not lower', () => {
    expect(
      applyGates(key.gates, facts({ points: { support: 2, stance: 2 }, level: 'accepting' })),
    ).toMatchObject({
      level: 'accepting',
      provisional: true,
      bindings: [],
    });
  });
});

it('judged: a judged level needs an act, points need none', () => {
  expect(evaluateGate(gate('judged'), facts({ points: {}, judged: true })).unmet).toEqual([
    { kind: 'points-or-acts', have: 0, need: 1 },
  ]);
  expect(evaluateGate(gate('judged'), facts()).applies).toBe(false);
  expect(
    evaluateGate(gate('judged'), facts({ points: {}, judged: true, acts: [support('2027-01-01')] })).applies,
  ).toBe(false);
});

describe('of departments and accounts', () => {
  const ofGeneral = (parts: Partial<GateFacts>) =>
    facts({ levels: general.levels, level: 'excellent', depth: [], ...parts });

  it('fewer than three dimensions', () => {
    const result = applyGates(general.gates, ofGeneral({ points: { information: 5, delivery: 5 } }));
    expect(result).toMatchObject({ level: 'medium', provisional: true });
    expect(result.bindings[0]?.unmet).toEqual([{ kind: 'observed-count', have: 2, need: 3 }]);
  });

  it.each<[string, NonNullable<GateFacts['core']>['departments'], string, boolean, UnmetCondition[]]>([
    ['no core department', [], 'medium', true, [{ kind: 'core-unknown' }]],
    [
      'one not assessed, one provisional',
      [
        { id: 'a', level: undefined, provisional: false },
        { id: 'b', level: 'medium', provisional: true },
      ],
      'medium',
      true,
      [
        { kind: 'core-not-assessed', departments: ['a'] },
        { kind: 'core-provisional', departments: ['b'] },
      ],
    ],
    [
      'one poor',
      [
        { id: 'a', level: 'poor', provisional: false },
        { id: 'b', level: 'excellent', provisional: false },
      ],
      'medium',
      false,
      [{ kind: 'core-below', departments: ['a'], level: 'medium' }],
    ],
    ['all good', [{ id: 'a', level: 'good', provisional: false }], 'excellent', false, []],
  ])('%s', (_, departments, level, provisional, unmet) => {
    const result = applyGates(general['account-gates'], ofGeneral({ points: {}, core: { departments } }));
    expect(result).toMatchObject({ level, provisional });
    expect(result.bindings.flatMap((binding) => binding.unmet)).toEqual(unmet);
  });
});

describe('any, all, and an if together with needs', () => {
  const levels = key.levels;
  const either: Gate = {
    id: 'x',
    zh: '甲',
    en: 'x',
    needs: { any: [{ points: { support: 5 } }, { acts: 1 }] },
    'at-most': 'accepting',
  };

  it('one alternative will do', () => {
    expect(evaluateGate(either, facts({ acts: [support('2027-01-01')] })).applies).toBe(false);
    expect(evaluateGate(either, facts()).unmet).toEqual([
      {
        kind: 'any',
        alternatives: [
          [{ kind: 'points', dimension: 'support', have: 4, need: 5 }],
          [{ kind: 'acts', have: 0, need: 1 }],
        ],
      },
    ]);
  });

  it('a single alternative is told as it is', () => {
    const one: Gate = { ...either, needs: { any: [{ acts: 1 }] } };
    expect(evaluateGate(one, facts()).unmet).toEqual([{ kind: 'acts', have: 0, need: 1 }]);
  });

  it('a triggered gate is lifted by stopping or by its needs', () => {
    const both: Gate = { ...either, if: { any: [{ stance: 1 }] }, needs: { acts: 1 } };
    expect(evaluateGate(both, facts()).applies).toBe(false);
    expect(evaluateGate(both, facts({ points: { stance: 1 }, levels })).unmet).toEqual([
      {
        kind: 'any',
        alternatives: [
          [{ kind: 'stop', dimension: 'stance', have: 1, need: 2 }],
          [{ kind: 'acts', have: 0, need: 1 }],
        ],
      },
    ]);
  });
});

describe('the worked examples of the method', () => {
  const ids = key.dimensions.map(({ id }) => id);
  const assess = (row: readonly number[], acts: GateFacts['acts']) => {
    const points = Object.fromEntries(ids.map((id, index) => [id, row[index] ?? 0]));
    const score = scoreOf(builtInMethod, points);
    const level = levelOfPerson(score, ids, key);
    return { score, ...applyGates(key.gates, facts({ points, acts, level })) };
  };
  const act = support('2027-01-01');

  it.each<[readonly number[], GateFacts['acts'], number, string, string[]]>([
    [[4, 4, 4, 3, 4, 3], [act], 73, 'supportive', []],
    [[4, 4, 4, 3, 4, 3], [], 73, 'favorable', ['act']],
    [[5, 5, 3, 2, 2, 2], [act], 56, 'favorable', []],
    [[4, 5, 4, 4, 3, 3], [act], 73, 'favorable', ['act']],
    [[5, 5, 5, 5, 5, 0], [act], 80, 'supportive', []],
  ])('%j with %j scores %d: %s', (row, acts, score, level, gates) => {
    const found = assess(row, acts);
    expect(found).toMatchObject({ score, level, provisional: false });
    expect(found.bindings.map((binding) => binding.gate.id)).toEqual(gates);
  });

  it('all k score 20 k and land on level k', () => {
    for (const [k, { id }] of key.levels.entries()) {
      const row = ids.map(() => k);
      expect(scoreOf(builtInMethod, Object.fromEntries(ids.map((one) => [one, k])))).toBe(20 * k);
      expect(assess(row, [act, stance('2027-02-01')]).level).toBe(id);
    }
  });
});

describe('levels', () => {
  it('come from the unrounded score', () => {
    expect([0, 9.99, 10, 69.96, 70, 100].map((score) => levelOf(score, key.levels).id)).toEqual([
      'opposed',
      'opposed',
      'contacted',
      'favorable',
      'supportive',
      'exclusive',
    ]);
  });

  it('a low score says opposed only where support and stance were observed', () => {
    expect(levelOfPerson(5, ['support', 'stance'], key)).toBe('opposed');
    expect(levelOfPerson(5, ['support'], key)).toBe('contacted');
    expect(levelOfPerson(35, ['support'], key)).toBe('accepting');
  });

  it('an id that is none ranks below all', () => {
    expect(rankOf(key.levels, 'nobody')).toBe(-1);
    expect(atLeast(key.levels, 'opposed', 'nobody')).toBe(true);
  });
});

function scoreOf(method: Method, points: Readonly<Record<string, number>>): number {
  const observed = method.key.dimensions.filter(({ id }) => points[id] !== undefined);
  const weight = observed.reduce((sum, one) => sum + one.weight, 0);
  return (
    (100 * observed.reduce((sum, one) => sum + one.weight * (points[one.id] ?? 0), 0)) /
    (method.key.points[1] * weight)
  );
}

const apacText = readFileSync(new URL('../../examples/apac/method.yaml', import.meta.url), 'utf8');
const apac = readMethodText(apacText).method as Method;

describe.each([
  ['built-in', builtInMethod],
  ['apac', apac],
])('%s', (_, method) => {
  const { dimensions, points, levels, gates, depth, acts } = method.key;
  const highest = points[1];
  const act = fc.record({
    on: fc.constantFrom('2027-01-01', '2027-01-02', '2027-01-03'),
    shows: fc.constantFrom(...acts['shown-by']),
  });
  const anyFacts: fc.Arbitrary<GateFacts> = fc
    .record({
      points: fc.dictionary(
        fc.constantFrom(...dimensions.map(({ id }) => id)),
        fc.integer({ min: 0, max: highest }),
      ),
      judged: fc.boolean(),
      depth: fc.constantFrom(...Object.values(depth)),
      acts: fc.array(act, { maxLength: 3 }),
      levels: fc.constant(levels),
      level: fc.constantFrom(...levels.map(({ id }) => id)),
    })
    .map((one) => (one.judged ? { ...one, points: {} } : one));
  const best: GateFacts = {
    points: Object.fromEntries(dimensions.map(({ id }) => [id, highest])),
    judged: false,
    depth: dimensions.map(({ id }) => id),
    acts: acts['shown-by'].flatMap((shows) => ['2027-01-01', '2027-01-02'].map((on) => ({ on, shows }))),
    levels,
    level: levels.at(-1)?.id ?? '',
  };

  it.each(gates)('gate $id: the best facts meet it, and some facts bind it', (one) => {
    expect(evaluateGate(one, best)).toEqual({ applies: false, unmet: [] });
    const bound = fc
      .sample(anyFacts, { numRuns: 500, seed: 1 })
      .some((given) => applyGates([one], { ...given, level: best.level }).bindings.length > 0);
    expect(bound).toBe(true);
  });

  it('gates only lower, and say why', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { level, bindings } = applyGates(gates, given);
        expect(atLeast(levels, given.level, level)).toBe(true);
        expect(bindings.length > 0).toBe(level !== given.level);
        for (const { unmet } of bindings) expect(unmet.length).toBeGreaterThan(0);
      }),
    );
  });

  it('raising a point never lowers the level', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...dimensions.map(({ id }) => id)), (given, dimension) => {
        const had = given.points[dimension];
        if (given.judged || had === undefined || had >= highest) return;
        const raised = { ...given.points, [dimension]: had + 1 };
        const levelWith = (set: GateFacts['points']) => {
          const level = levelOfPerson(scoreOf(method, set), Object.keys(set), method.key);
          return applyGates(gates, { ...given, points: set, level }).level;
        };
        expect(atLeast(levels, levelWith(raised), levelWith(given.points))).toBe(true);
      }),
    );
  });

  it('meeting what is unmet lifts the gate', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...gates), (given, one) => {
        if (given.judged) return;
        const { unmet } = evaluateGate(one, given);
        expect(evaluateGate(one, unmet.reduce(meet, given)).applies).toBe(false);
      }),
    );
  });
});

/** Facts in which a condition is met: by the points and acts that it says are missing. */
function meet(given: GateFacts, unmet: UnmetCondition): GateFacts {
  const points = (ids: readonly string[], need: number) => ({
    ...given,
    points: {
      ...given.points,
      ...Object.fromEntries(ids.map((id) => [id, Math.max(need, given.points[id] ?? 0)])),
    },
  });
  const acts = (need: number, shows: string) => ({
    ...given,
    acts: [
      ...given.acts,
      ...Array.from({ length: need }, (_, day) => ({ on: `2027-03-0${day + 1}`, shows })),
    ],
  });
  switch (unmet.kind) {
    case 'points':
    case 'stop':
      return points([unmet.dimension], unmet.need);
    case 'observed':
      return points(unmet.missing, 2);
    case 'acts':
    case 'dates':
      return acts(unmet.need - unmet.have, 'support');
    case 'act-shows':
      return acts(1, unmet.dimension);
    case 'any':
      return (unmet.alternatives[0] ?? []).reduce(meet, given);
    default:
      return given;
  }
}
