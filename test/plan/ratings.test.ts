/** The examples hold judgements, not generated numbers: no two people ever share a row of points. */
import { describe, expect, it } from 'vitest';
import { readExample } from '../outputs/example-plan.ts';

describe.each(['north', 'apac'])('examples/%s', async (name) => {
  const { plan } = await readExample(name);
  const contacts = [...plan.accounts, ...plan.organizations].flatMap((home) => home.contacts);
  const moved = new Map(
    contacts.flatMap((contact) => (contact.movedTo ? [[contact.address, contact.movedTo]] : [])),
  );
  const addresses = new Set(contacts.map((contact) => contact.address));

  it('no two people share a row', () => {
    const people = new Map<string, Set<string>>();
    for (const { of, rating } of plan.assessments.flatMap((assessment) => assessment.scores)) {
      if (rating.kind !== 'points' || !addresses.has(of)) continue;
      const row = JSON.stringify(Object.entries(rating.points).toSorted());
      people.set(row, (people.get(row) ?? new Set()).add(moved.get(of) ?? of));
    }
    expect(people.size).toBeGreaterThan(40);
    expect([...people.values()].filter((who) => who.size > 1).map((who) => [...who])).toEqual([]);
  });
});

it('examples/north is of real size', async () => {
  const { plan } = await readExample('north');
  const contacts = plan.accounts.flatMap((account) => account.contacts);
  const quarters = new Set(
    plan.assessments.map(({ on }) => `${on.slice(0, 4)}-${Math.ceil(Number(on.slice(5, 7)) / 3)}`),
  );
  expect([...new Set(plan.accounts.map((account) => account.tier ?? 'C'))].toSorted()).toEqual([
    'A',
    'B',
    'C',
    'S',
  ]);
  expect(plan.accounts.length).toBe(12);
  expect(contacts.length + plan.organizations.flatMap((each) => each.contacts).length).toBeGreaterThanOrEqual(
    60,
  );
  expect(quarters.size).toBeGreaterThanOrEqual(8);
});
