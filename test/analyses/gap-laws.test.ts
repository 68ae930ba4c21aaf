/** Laws of gaps and count goals, on random small regions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionStates } from '../../src/analyses/actions-of.ts';
import { assessRegion } from '../../src/analyses/assess-region.ts';
import { openHilltops } from '../../src/analyses/hilltops.ts';
import { readinessOf } from '../../src/analyses/readiness.ts';
import { builtInMethod } from '../../src/method/built-in.ts';
import { rankOf } from '../../src/method/level.ts';
import { amount, sum } from '../../src/plan/amount.ts';
import type { Contact, Goal, Plan, RelationshipTarget } from '../../src/plan/plan.ts';
import { action, gapsOf, goal, ofDepartments, ofOrganizations, spend, target, when } from './gap-region.ts';
import { account, act, assessment, closeness, confirmation, project, stateOf } from './small-region.ts';

const place = { file: 'plan.yaml', path: [] };
const idOf = ({ id }: { readonly id: string }) => id;
const personLevel = fc.constantFrom(...builtInMethod.key.levels.map(idOf));
const bodyLevel = fc.constantFrom(...builtInMethod.general.levels.map(idOf));
const companyLevel = fc.constantFrom(...builtInMethod.organization.levels.map(idOf));
const day = fc.constantFrom('2027-08-31', '2027-09-30', '2027-11-20', '2027-12-31');
const points = (count: number, most: number) =>
  fc
    .array(fc.integer({ min: 0, max: most }), { minLength: count, maxLength: count })
    .map((given) => given.join(' '));
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const targetAt = (level: fc.Arbitrary<string>) =>
  maybe(fc.tuple(level, maybe(day)).map(([id, by]) => target(by === undefined ? id : `${id} by ${by}`)));

const person = fc.record({
  role: fc.constantFrom('decider', 'approver', 'evaluator', 'influencer', undefined),
  influence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
  categories: fc.constantFrom([], ['optical'], ['ip']),
  target: targetAt(personLevel),
  left: fc.constantFrom(undefined, undefined, undefined, '2027-08-01'),
  points: maybe(points(6, 5)),
  optical: fc.option(points(6, 5), { nil: undefined, freq: 4 }),
  on: fc.constantFrom('2027-03-01', '2027-09-01'),
  acts: fc.constantFrom([], ['support'], ['support', 'stance']),
  confirmed: maybe(personLevel),
  rival: fc.constantFrom(undefined, 'favorable', 'exclusive'),
  required: fc.option(personLevel, { nil: undefined, freq: 3 }),
  acted: fc.constantFrom(undefined, '2027-09-01', '2027-10-10'),
});
const customer = fc.record({
  tier: fc.constantFrom('S', 'A', 'B', 'C'),
  people: fc.array(person, { maxLength: 4 }),
  departments: fc.array(
    fc.record({
      weight: fc.constantFrom('core' as const, 'related' as const),
      target: targetAt(bodyLevel),
      points: maybe(points(4, 5)),
    }),
    { maxLength: 3 },
  ),
  general: targetAt(bodyLevel),
  organization: targetAt(companyLevel),
  depths: maybe(points(8, 4)),
  project: fc.constantFrom(undefined, 'optical', 'ip'),
  hilltop: fc.boolean(),
  decision: maybe(day),
  spend: fc.boolean(),
});
const region = fc.array(customer, { minLength: 1, maxLength: 3 });
type Region = typeof region extends fc.Arbitrary<infer Made> ? Made : never;
type Person = typeof person extends fc.Arbitrary<infer Made> ? Made : never;

const goals: readonly Goal[] = [
  goal('people', { favorable: 2, supportive: 2 }),
  goal('optical', { supportive: 1 }, { category: 'optical', by: when('2027-11-20') }),
  goal('general', { medium: 2, good: 1 }, { layer: 'general' }),
  goal('departments', { good: 2 }, { layer: 'general', count: 'departments' }),
  goal('organizations', { supplier: 2 }, { layer: 'organization' }),
];
const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [Name in Key]?: Value };

function contactOf({ role, influence, categories, target: own, left }: Person, at: number): Partial<Contact> {
  return {
    id: `c${at}`,
    influence,
    categories,
    ...given('role', role),
    ...given('target', own as RelationshipTarget | undefined),
    ...given('left', left),
  };
}

function planParts(made: Region): Partial<Plan> {
  const everybody = made.flatMap(({ people }, a) =>
    people.map((each, c) => ({ ...each, address: `a${a}/c${c}` })),
  );
  return {
    goals,
    accounts: made.map((each, a) =>
      account(`a${a}`, {
        tier: each.tier,
        contacts: each.people.map(contactOf),
        departments: each.departments.map(({ weight, target: own }, d) => ({
          id: `d${d}`,
          weight,
          ...given('target', own),
        })),
        general: given('target', each.general),
        organization: given('target', each.organization),
        spend: each.spend ? [spend('optical', 100 * (a + 1), 30), spend('ip', 50, 50 * (a % 2))] : [],
      }),
    ),
    projects: made.flatMap((each, a) =>
      each.project === undefined
        ? []
        : [
            project(`p${a}`, `a${a}`, {
              category: each.project,
              amount: amount(1000 * (a + 1)),
              ...(each.hilltop && { hilltop: {} }),
              ...given('decision', each.decision === undefined ? undefined : when(each.decision)),
              chain: {
                required: Object.fromEntries(
                  each.people.flatMap(({ required }, c) =>
                    required === undefined ? [] : [[`a${a}/c${c}`, required]],
                  ),
                ),
                add: [],
                without: [],
                place,
              },
            }),
          ],
    ),
    assessments: [
      ...everybody.flatMap(({ address, on, points: general, optical }) => [
        ...(general === undefined ? [] : [assessment(on, { [address]: general })]),
        ...(optical === undefined ? [] : [assessment(on, { [`${address}@optical`]: optical })]),
      ]),
      ...made.flatMap(({ departments, depths }, a) => [
        ...departments.flatMap(({ points: own }, d) =>
          own === undefined ? [] : [ofDepartments('2027-09-01', { [`a${a}/d${d}`]: own })],
        ),
        ...(depths === undefined ? [] : [ofOrganizations('2027-09-01', { [`a${a}`]: depths })]),
      ]),
    ],
    evidence: everybody.flatMap(({ address, acts }) =>
      acts.map((shows, at) => act(address, `2027-07-0${at + 1}`, shows)),
    ),
    confirmations: everybody.flatMap(({ address, confirmed }) =>
      confirmed === undefined ? [] : [confirmation('2027-09-10', { [address]: confirmed })],
    ),
    closeness: everybody.flatMap(({ address, rival }) =>
      rival === undefined ? [] : [closeness('2027-08-01', 'vertex', { [address]: rival })],
    ),
    actions: everybody.flatMap(({ address, acted }) =>
      acted === undefined ? [] : [action(`x-${address}`, address, acted)],
    ),
  };
}

const resultOf = (made: Region) => gapsOf(planParts(made));
type Result = ReturnType<typeof resultOf>;
const allGaps = ({ persons, bodies }: Result) => [...persons, ...bodies];
const keyOf = ({ target: { kind, subject, level, origin } }: Result['persons'][number]) =>
  `${kind} ${subject} ${level} ${origin}`;

describe('gaps', () => {
  it('are the same in any order of the accounts', () => {
    fc.assert(
      fc.property(region, (made) => {
        const parts = planParts(made);
        const turned = gapsOf({
          ...parts,
          accounts: (parts.accounts ?? []).toReversed(),
          projects: (parts.projects ?? []).toReversed(),
        });
        const straight = gapsOf(parts);
        const facts = (result: Result) =>
          new Map(
            allGaps(result).map((gap) => [
              keyOf(gap),
              [
                gap.group,
                gap.level,
                gap.score,
                gap.daysLeft,
                gap.conditions,
                gap.money.amount?.toString(),
                gap.weight,
              ],
            ]),
          );
        expect(facts(turned)).toEqual(facts(straight));
        expect(turned.behind.toString()).toBe(straight.behind.toString());
        const lines = ({ goals: results }: Result) =>
          results.flatMap(({ lines: each }) =>
            each.map(({ need, have, firm, after, short, inScope }) => [
              need,
              have,
              firm,
              after,
              short,
              inScope,
            ]),
          );
        expect(lines(turned)).toEqual(lines(straight));
      }),
    );
  });

  it('of every target are either none, for it is met, or a list of conditions that is not empty', () => {
    fc.assert(
      fc.property(region, (made) => {
        const result = resultOf(made);
        expect(allGaps(result).length + result.met.length).toBe(result.targets.length);
        for (const gap of allGaps(result)) {
          expect(gap.conditions, keyOf(gap)).not.toEqual([]);
          expect(gap.levelsMissing).toBeGreaterThan(0);
          for (const condition of gap.conditions)
            if (condition.kind === 'points') expect(condition.missing).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('that say only where points can come from are closed by exactly those points', () => {
    fc.assert(
      fc.property(region, (made) => {
        const parts = planParts(made);
        for (const gap of gapsOf(parts).persons) {
          const [only, ...others] = gap.conditions;
          if (only?.kind !== 'points' || others.length > 0 || gap.scope?.category !== undefined) continue;
          const raised = {
            ...gap.scope?.rated.points,
            ...Object.fromEntries(only.rounds.map(({ dimension, to }) => [dimension, to])),
          };
          const written = builtInMethod.key.dimensions.map(({ id }) => raised[id] ?? '.').join(' ');
          const again = gapsOf({
            ...parts,
            assessments: [
              ...(parts.assessments ?? []),
              assessment('2027-09-20', { [gap.target.subject]: written }),
            ],
            confirmations: [],
          });
          expect(again.persons.map(keyOf)).not.toContain(keyOf(gap));
        }
      }),
    );
  });

  it('never become more when a target is met', () => {
    fc.assert(
      fc.property(region, fc.nat(), (made, pick) => {
        const parts = planParts(made);
        const before = gapsOf(parts);
        const gap = before.persons.at(pick % Math.max(1, before.persons.length));
        if (gap === undefined) return;
        const { subject, category } = gap.target;
        const of = gap.scope?.category === undefined ? subject : `${subject}@${category}`;
        const after = gapsOf({
          ...parts,
          assessments: [...(parts.assessments ?? []), assessment('2027-09-20', { [of]: '5 5 5 5 5 5' })],
          evidence: [
            ...(parts.evidence ?? []),
            act(subject, '2027-09-21', 'stance'),
            act(subject, '2027-09-22'),
          ],
          confirmations: [...(parts.confirmations ?? []), confirmation('2027-09-23', { [of]: 'exclusive' })],
        });
        expect(after.persons.map(keyOf)).not.toContain(keyOf(gap));
        expect(allGaps(after).length).toBeLessThan(allGaps(before).length);
        for (const each of after.persons) expect(before.persons.map(keyOf)).toContain(keyOf(each));
      }),
    );
  });

  it('have behind them at most the sum of what stands behind each', () => {
    fc.assert(
      fc.property(region, (made) => {
        const result = resultOf(made);
        const each = sum(allGaps(result).flatMap(({ money }) => money.amount ?? []));
        expect(result.behind.lte(each)).toBe(true);
      }),
    );
  });

  it('stand in the order of money × weight inside their group', () => {
    fc.assert(
      fc.property(region, (made) => {
        const { persons } = resultOf(made);
        for (const [at, gap] of persons.entries()) {
          const next = persons[at + 1];
          if (next === undefined || next.group !== gap.group) continue;
          const pull = ({ money, weight }: typeof gap) => (money.amount ?? amount(0)).times(weight);
          expect(pull(gap).gte(pull(next))).toBe(true);
        }
      }),
    );
  });
});

describe('count goals', () => {
  it('have at least as many afterwards, firm at most as many now, and never more than are in scope', () => {
    fc.assert(
      fc.property(region, (made) => {
        for (const { lines } of resultOf(made).goals) {
          for (const { need, have, firm, after, short, inScope, counting, countingAfter } of lines) {
            expect(firm).toBeLessThanOrEqual(have);
            expect(have).toBeLessThanOrEqual(after);
            expect(after).toBeLessThanOrEqual(inScope);
            expect(short).toBe(Math.max(0, need - after));
            expect([counting.length, countingAfter.length]).toEqual([have, after]);
            expect(countingAfter).toEqual(expect.arrayContaining([...counting]));
          }
        }
      }),
    );
  });

  it('have no fewer at a lower level', () => {
    fc.assert(
      fc.property(region, (made) => {
        const { levels } = builtInMethod.key;
        const { goals: results } = gapsOf({
          ...planParts(made),
          goals: [goal('g', Object.fromEntries(levels.map(({ id }) => [id, 1])))],
        });
        const lines = results[0]!.lines;
        for (const [at, line] of lines.entries()) {
          const next = lines[at + 1];
          if (next === undefined) continue;
          expect(rankOf(levels, line.level)).toBeLessThan(rankOf(levels, next.level));
          expect([line.have >= next.have, line.after >= next.after]).toEqual([true, true]);
        }
      }),
    );
  });
});

it('a hilltop that gains a supporter never becomes less ready', () => {
  const colours = ['red', 'amber', 'green'];
  fc.assert(
    fc.property(region, fc.nat(), (made, pick) => {
      const parts = planParts(made.map((each) => ({ ...each, project: 'optical', hilltop: true })));
      const readiness = (plan: Partial<Plan>) => {
        const state = stateOf(plan);
        const now = assessRegion(state);
        return openHilltops(state, now, actionStates(state)).map((hilltop) => ({
          hilltop,
          ...readinessOf(hilltop, now, state.method),
        }));
      };
      const before = readiness(parts);
      const seats = before
        .flatMap(({ hilltop }) => hilltop.seats)
        .filter(({ scope }) => (scope ? rankOf(builtInMethod.key.levels, scope.level) : -1) < 4);
      const seat = seats.at(pick % Math.max(1, seats.length));
      if (seat === undefined) return;
      const both = { [seat.address]: '4 4 4 4 4 4', [`${seat.address}@optical`]: '4 4 4 4 4 4' };
      const after = readiness({
        ...parts,
        assessments: [...(parts.assessments ?? []), assessment('2027-09-20', both)],
        evidence: [...(parts.evidence ?? []), act(seat.address, '2027-09-21')],
        confirmations: [
          ...(parts.confirmations ?? []),
          confirmation('2027-09-22', {
            [seat.address]: 'supportive',
            [`${seat.address}@optical`]: 'supportive',
          }),
        ],
      });
      for (const [at, now] of after.entries()) {
        const was = before[at]!;
        expect(colours.indexOf(now.colour)).toBeGreaterThanOrEqual(colours.indexOf(was.colour));
        expect(now.inPlace).toBeGreaterThanOrEqual(was.inPlace);
        expect(now.index.value ?? 0).toBeGreaterThanOrEqual(was.index.value ?? -100);
      }
    }),
  );
});
