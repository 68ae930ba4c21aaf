/** Resolves our own side: team, assignments, asks, risks, and the dated rates. */

import type { Ask, Assignment, Member, Rate, Risk } from '../plan.ts';
import { readAmount } from '../quantity.ts';
import type { DraftPart } from '../schema/plan.ts';
import {
  type Context,
  inside,
  type PathPlace,
  type Placed,
  refer,
  referAddress,
  referAll,
  report,
} from './context.ts';

type Draft<List extends keyof DraftPart> = NonNullable<DraftPart[List]>[number];

/** The rates of a day; what is no currency or no number is reported through `refuse`. */
export function resolveRate(
  { draft, place }: Placed<Draft<'rates'>>,
  refuse: (key: string, written: string, place: PathPlace) => void,
): Rate {
  const rates: Record<string, Rate['rates'][string]> = {};
  for (const [currency, written] of Object.entries(draft)) {
    if (currency === 'on') continue;
    const rate = typeof written === 'string' ? readAmount(written) : undefined;
    if (/^[A-Z]{3}$/.test(currency) && rate && rate.currency === undefined && rate.value.gt(0))
      rates[currency] = rate.value;
    else refuse(currency, String(written), inside(place, currency));
  }
  return { place, on: draft.on.day, rates };
}

export function resolveMember(context: Context, { draft, place }: Placed<Draft<'team'>>): Member {
  const from = draft.from?.day;
  const to = draft.to?.day;
  reportReversed(context, from, to, inside(place, 'to'));
  return {
    place,
    id: draft.id,
    name: draft.name ?? draft.id,
    role: draft.role,
    capacity: draft.capacity,
    skill: draft.skill,
    mode: draft.mode as Member['mode'],
    traits: draft.traits ?? [],
    languages: draft.languages ?? [],
    categories: referAll(context, 'category', draft.categories, () => inside(place, 'categories')),
    supervisor: refer(context, 'member', draft.supervisor, () => inside(place, 'supervisor')),
    from,
    to,
    absent: (draft.absent ?? []).map((each, index) => {
      const at = inside(place, 'absent', index);
      reportReversed(context, each.from.day, each.to.day, inside(at, 'to'));
      return { place: at, from: each.from.day, to: each.to.day, why: each.why };
    }),
  };
}

export function resolveAssignment(
  context: Context,
  { draft, place }: Placed<Draft<'assignments'>>,
): Assignment[] {
  const staff = refer(context, 'member', draft.staff, () => inside(place, 'staff'));
  const account = refer(context, 'account', draft.account, () => inside(place, 'account'));
  const from = draft.from?.day;
  const to = draft.to?.day;
  reportReversed(context, from, to, inside(place, 'to'));
  return staff && account
    ? [{ place, staff, account, as: draft.as as Assignment['as'], time: draft.time, from, to }]
    : [];
}

export function resolveAsk(context: Context, { draft, place }: Placed<Draft<'asks'>>): Ask {
  return {
    place,
    what: draft.what,
    decides: draft.decides,
    by: draft.by,
    otherwise: draft.otherwise,
    for: refer(context, 'target', draft.for, () => inside(place, 'for')),
  };
}

export function resolveRisk(context: Context, { draft, place }: Placed<Draft<'risks'>>): Risk {
  return {
    place,
    what: draft.what,
    subject: referAddress(context, draft.subject, ['account', 'project', 'contact', 'department'], () =>
      inside(place, 'subject'),
    ),
    response: draft.response,
    owner: refer(context, 'member', draft.owner, () => inside(place, 'owner')),
    on: draft.on?.day,
  };
}

function reportReversed(
  context: Context,
  from: string | undefined,
  to: string | undefined,
  place: PathPlace,
): void {
  if (from !== undefined && to !== undefined && to < from)
    report(context, 'dates-reversed', { from, to }, place);
}
