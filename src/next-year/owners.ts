/** Who of ours owns something in the next plan: an account, a contact, a department, an organizational relationship. */
import type { GoingAlong } from './going-along.ts';

export function ownersIn({ plan, contacts, from }: GoingAlong): ReadonlySet<string> {
  const homes = [...plan.accounts, ...plan.organizations];
  return new Set(
    [
      ...plan.assignments.filter(({ as, to }) => as === 'owner' && (to === undefined || to > from)),
      ...plan.accounts.flatMap(({ departments, organization }) => [...departments, organization]),
      ...homes.flatMap((home) => home.contacts.filter(({ address }) => contacts.has(address))),
    ].flatMap((each) => (each === undefined ? [] : 'staff' in each ? each.staff : (each.owner ?? []))),
  );
}
