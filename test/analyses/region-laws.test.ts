/** Laws of the assessment of a region, on random small regions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analyses/assess.ts';
import { assessRegion } from '../../src/analyses/assess-region.ts';
import type { RegionAssessment } from '../../src/analyses/assessment.ts';
import { changeOf } from '../../src/analyses/change.ts';
import { colourOf } from '../../src/analyses/colour.ts';
import { contributionsOf } from '../../src/analyses/score.ts';
import { seatsOf, supportIndex } from '../../src/analyses/support-index.ts';
import { contactsWithout } from '../../src/analyses/without.ts';
import { builtInMethod } from '../../src/method/built-in.ts';
import { atLeast, rankOf } from '../../src/method/level.ts';
import type { Contact, Plan } from '../../src/plan/plan.ts';
import {
  account,
  act,
  assessment,
  closeness,
  confirmation,
  planWith,
  project,
  stateOf,
} from './small-region.ts';

const { levels, dimensions } = builtInMethod.key;
const asOf = '2027-09-25';
const earlier = '2027-06-30';

/** One person: a declaration, and what the journal says of them. */
interface Person {
  readonly contact: Partial<Contact>;
  readonly ratings: readonly { readonly on: string; readonly points: string }[];
  readonly acts: readonly { readonly on: string; readonly shows: string; readonly against: boolean }[];
  readonly confirmed: { readonly on: string; readonly level: string } | undefined;
  readonly rival: string | undefined;
}

const day = fc.constantFrom(
  '2027-02-10',
  '2027-03-20',
  '2027-05-05',
  '2027-06-30',
  '2027-07-15',
  '2027-09-20',
);
const points = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom('0', '1', '2', '3', '4', '5'), { minLength: 6, maxLength: 6 }),
  },
  { weight: 1, arbitrary: fc.array(fc.constantFrom('.', '3', '4', '5'), { minLength: 6, maxLength: 6 }) },
);
const level = fc.constantFrom(...levels.map(({ id }) => id));
const rating = fc.record({
  on: day,
  points: fc.oneof(
    { weight: 6, arbitrary: points.map((given) => given.join(' ')) },
    { weight: 1, arbitrary: level },
    { weight: 1, arbitrary: fc.constant('same') },
  ),
});
const person: fc.Arbitrary<Person> = fc.record({
  contact: fc.record(
    {
      role: fc.constantFrom('decider', 'approver', 'evaluator', 'influencer', 'user'),
      influence: fc.constantFrom('high', 'medium', 'low'),
      owner: fc.constantFrom('lin', 'su'),
      backup: fc.constantFrom('lin', 'zhao'),
      from: fc.constantFrom('2027-01-01', '2027-07-01'),
      left: fc.constantFrom('2027-05-01', '2027-08-01'),
    },
    { requiredKeys: ['influence'] },
  ),
  ratings: fc.array(rating, { maxLength: 3 }),
  acts: fc.array(fc.record({ on: day, shows: fc.constantFrom('support', 'stance'), against: fc.boolean() }), {
    maxLength: 3,
  }),
  confirmed: fc.option(fc.record({ on: day, level }), { nil: undefined }),
  rival: fc.option(level, { nil: undefined }),
});
const region = fc.array(
  fc.record({ tier: fc.constantFrom('S', 'A', 'B', 'C'), people: fc.array(person, { maxLength: 5 }) }),
  { minLength: 1, maxLength: 3 },
);
type Region = typeof region extends fc.Arbitrary<infer Made> ? Made : never;

function planParts(made: Region): Partial<Plan> {
  const people = made.flatMap(({ people: list }, a) =>
    list.map((one, c) => ({ ...one, address: `a${a}/c${c}` })),
  );
  return {
    accounts: made.map(({ tier, people: list }, a) =>
      account(`a${a}`, { tier, contacts: list.map(({ contact }, c) => ({ ...contact, id: `c${c}` })) }),
    ),
    projects: made.map((_, a) => project(`p${a}`, `a${a}`, { hilltop: { why: '' } })),
    assessments: people.flatMap(({ address, ratings }) =>
      ratings.map(({ on, points: given }) => assessment(on, { [address]: given })),
    ),
    evidence: people.flatMap(({ address, acts }) =>
      acts.map(({ on, shows, against }) => act(address, on, shows, against)),
    ),
    confirmations: people.flatMap(({ address, confirmed }) =>
      confirmed ? [confirmation(confirmed.on, { [address]: confirmed.level })] : [],
    ),
    closeness: people.flatMap(({ address, rival }) =>
      rival ? [closeness('2027-03-01', 'vertex', { [address]: rival })] : [],
    ),
  };
}

const regionAt = (made: Region, on = asOf) => assessRegion(stateOf(planParts(made), on));
const close = (one: number, other: number) => expect(one).toBeCloseTo(other, 9);

describe('a region', () => {
  it('has the same numbers in any order of its accounts and people', () => {
    fc.assert(
      fc.property(region, (made) => {
        const parts = planParts(made);
        const turned = {
          ...parts,
          accounts: (parts.accounts ?? []).toReversed().map((one) => ({
            ...one,
            contacts: one.contacts.toReversed(),
          })),
        };
        const [one, other] = [parts, turned].map((each) => numbers(assessRegion(stateOf(each, asOf))));
        expect(one).toEqual(other);
      }),
    );
  });

  it('only ever lowers a level by a gate, and names all that cap it', () => {
    fc.assert(
      fc.property(region, (made) => {
        for (const { general } of regionAt(made).contacts) {
          if (general === undefined) continue;
          expect(atLeast(levels, general.byScore, general.claimed)).toBe(true);
          const caps = general.caps.map(({ to }) => rankOf(levels, to));
          expect(Math.min(rankOf(levels, general.byScore), ...caps)).toBe(rankOf(levels, general.claimed));
          expect(atLeast(levels, general.claimed, general.level)).toBe(true);
        }
      }),
    );
  });

  it('does not lower a level when a point rises, where nobody has confirmed anything', () => {
    const six = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        six,
        fc.integer({ min: 0, max: 5 }),
        person,
        fc.constantFrom('S', 'B', 'C'),
        (given, at, one, tier) => {
          const raised = given.map((point, index) => (index === at ? Math.min(5, point + 1) : point));
          const [before, after] = [given, raised].map((row) => {
            const ratings = [{ on: '2027-09-24', points: row.join(' ') }];
            const contact = {
              ...one,
              contact: { influence: 'high' as const },
              ratings,
              confirmed: undefined,
            };
            return regionAt([{ tier, people: [contact] }]).contacts[0]?.general?.level ?? '';
          });
          expect(rankOf(levels, after ?? '')).toBeGreaterThanOrEqual(rankOf(levels, before ?? ''));
        },
      ),
    );
  });

  it('has contributions that add up to each score, and parts that add up to each index', () => {
    fc.assert(
      fc.property(region, (made) => {
        const { accounts, contacts } = regionAt(made);
        for (const { general } of contacts) {
          if (general === undefined || general.score === null) continue;
          const parts = contributionsOf(dimensions, general.rated.points ?? {}, 5);
          expect(parts).toHaveLength(dimensions.length);
          close(total(parts.map(({ contribution }) => contribution ?? 0)), general.score);
        }
        for (const { index } of accounts) {
          if (index.value === null) continue;
          close(total(index.parts.map(({ contribution }) => contribution)), index.value);
          expect(Math.abs(index.value)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('explains every change of an index by person, to the last part', () => {
    fc.assert(
      fc.property(region, (made) => {
        const { accounts } = changeOf(regionAt(made, earlier), regionAt(made), builtInMethod.key);
        for (const { before, after, parts } of accounts) {
          close(total(parts.map(({ change }) => change)), (after ?? 0) - (before ?? 0));
        }
      }),
    );
  });

  it('gets no better index and no better colour without anybody', () => {
    const rank = { grey: 0, red: 1, amber: 2, green: 3 };
    fc.assert(
      fc.property(region, (made) => {
        const state = stateOf(planParts(made), asOf);
        for (const { contacts, index, colour, losses } of assessRegion(state).accounts) {
          const gone = [
            ...contacts.map(({ address }) => ({ without: address, of: 'contact' as const })),
            ...['lin', 'su', 'zhao'].map((id) => ({ without: id, of: 'own' as const })),
          ];
          for (const absence of gone) {
            const left = contactsWithout(contacts, absence, state);
            const after = supportIndex(seatsOf(left), builtInMethod.key).value ?? 0;
            expect(after).toBeLessThanOrEqual((index.value ?? 0) + 1e-9);
            expect(rank[colourOf(left, builtInMethod).name]).toBeLessThanOrEqual(rank[colour.name]);
          }
          for (const loss of losses) {
            expect(loss.index.after ?? 0).toBeLessThanOrEqual((loss.index.before ?? 0) + 1e-9);
            expect(rank[loss.colour.after]).toBeLessThanOrEqual(rank[loss.colour.before]);
            expect(loss.lines.after).toBeLessThanOrEqual(loss.lines.before);
          }
        }
      }),
    );
  });

  it('puts every key contact into one movement and one count', () => {
    fc.assert(
      fc.property(region, (made) => {
        const parts = planParts(made);
        const result = assess(stateOf(parts, asOf), stateOf(parts, earlier));
        const key = result.now.contacts.filter((contact) => contact.key).length;
        expect(total(result.counts.map(({ count }) => count))).toBe(key);
        expect(Object.values(result.movements).flat()).toHaveLength(key);
      }),
    );
  });

  it('does not know what is dated later', () => {
    fc.assert(
      fc.property(region, (made) => {
        const parts = planParts(made);
        const cut: Partial<Plan> = {
          ...parts,
          assessments: parts.assessments?.filter(({ on }) => on <= earlier) ?? [],
          evidence: parts.evidence?.filter(({ on }) => on <= earlier) ?? [],
          confirmations: parts.confirmations?.filter(({ on }) => on <= earlier) ?? [],
          accounts: (parts.accounts ?? []).map((one) => ({
            ...one,
            contacts: one.contacts
              .filter(({ from = '' }) => from <= earlier)
              .map(({ left, ...rest }) => (left !== undefined && left <= earlier ? { ...rest, left } : rest)),
          })),
        };
        expect(planWith(cut).accounts).toHaveLength(made.length);
        expect(numbers(assessRegion(stateOf(cut, earlier)))).toEqual(numbers(regionAt(made, earlier)));
      }),
    );
  });
});

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** All that is a number or a level, by subject. */
function numbers({ accounts, contacts }: RegionAssessment) {
  return {
    accounts: Object.fromEntries(
      accounts.map(({ id, index, colour, lines, losses }) => [
        id,
        {
          index: index.value?.toFixed(9),
          completeness: index.completeness.toFixed(9),
          colour: colour.name,
          live: lines.live.length,
          roles: lines.roles,
          own: lines.own.length,
          losses: Object.fromEntries(
            losses.map(({ without, index: { after }, colour: { after: to } }) => [
              without,
              [after?.toFixed(9), to],
            ]),
          ),
        },
      ]),
    ),
    contacts: Object.fromEntries(
      contacts.map(({ address, general, weight, live, opponent }) => [
        address,
        [
          weight,
          live,
          opponent,
          general?.score,
          general?.claimed,
          general?.level,
          general?.confirmationState,
        ],
      ]),
    ),
  };
}
