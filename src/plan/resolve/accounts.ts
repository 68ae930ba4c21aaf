/** Resolves accounts and outside organizations, with their contacts, departments, spend and mechanisms. */
import { sum } from '../amount.ts';
import type {
  Account,
  Contact,
  Department,
  Mechanism,
  Organization,
  RelationshipTarget,
  Spend,
} from '../plan.ts';
import type { DraftPart } from '../schema/plan.ts';
import {
  type Context,
  convert,
  inside,
  type PathPlace,
  type Placed,
  refer,
  referAddress,
  referAll,
  report,
} from './context.ts';
import { readTargetValue } from './targets.ts';

export type DraftAccount = NonNullable<DraftPart['accounts']>[number];
type DraftContact = NonNullable<DraftAccount['contacts']>[number];
export type DraftOrganization = NonNullable<DraftPart['organizations']>[number];

const noContacts: readonly Contact[] = [];
const noWords: readonly string[] = [];
const noRefs: Readonly<Record<string, string>> = {};

export function resolveAccount(context: Context, { draft, place }: Placed<DraftAccount>): Account {
  return {
    place,
    id: draft.id,
    name: draft.name ?? draft.id,
    parent: refer(context, 'organization', draft.parent, () => inside(place, 'parent')),
    globalId: draft['global-id'],
    tier: draft.tier,
    maturity: draft.maturity as Account['maturity'],
    industry: draft.industry,
    languages: draft.languages ?? noWords,
    posture: draft.posture as Account['posture'],
    strategy: draft.strategy,
    serves: referAll(context, 'target', draft.serves, () => inside(place, 'serves')),
    via: refer(context, 'organization', draft.via, () => inside(place, 'via')),
    targets: resolveParts(context, draft, place),
    general: draft.general && {
      target: resolveTarget(context, draft.general.target, () => inside(place, 'general', 'target')),
    },
    organization: draft.organization && {
      owner: refer(context, 'member', draft.organization.owner, () => inside(place, 'organization', 'owner')),
      target: resolveTarget(context, draft.organization.target, () =>
        inside(place, 'organization', 'target'),
      ),
    },
    mechanisms: (draft.mechanisms ?? []).map((each, index) =>
      resolveMechanism(context, each, inside(place, 'mechanisms', index)),
    ),
    spend: (draft.spend ?? []).map((each, index) =>
      resolveSpend(context, draft.id, each, inside(place, 'spend', index)),
    ),
    departments: (draft.departments ?? []).map((each, index) =>
      resolveDepartment(context, draft.id, each, inside(place, 'departments', index)),
    ),
    contacts: (draft.contacts ?? []).map((each, index) =>
      resolveContact(context, draft.id, each, inside(place, 'contacts', index)),
    ),
  };
}

export function resolveOrganization(
  context: Context,
  { draft, place }: Placed<DraftOrganization>,
): Organization {
  return {
    place,
    id: draft.id,
    name: draft.name ?? draft.id,
    kind: draft.kind,
    contacts: draft.contacts
      ? draft.contacts.map((each, index) =>
          resolveContact(context, draft.id, each, inside(place, 'contacts', index)),
        )
      : noContacts,
  };
}

function resolveContact(context: Context, home: string, draft: DraftContact, place: PathPlace): Contact {
  const from = draft.from?.day;
  const left = draft.left?.day;
  if (from !== undefined && left !== undefined && left <= from)
    report(context, 'dates-reversed', { from, to: left }, inside(place, 'left'));
  return {
    place,
    id: draft.id,
    address: `${home}/${draft.id}`,
    name: draft.name ?? draft.id,
    title: draft.title,
    role: draft.role,
    influence: draft.influence as Contact['influence'],
    department: referAddress(
      context,
      draft.department,
      ['department'],
      () => inside(place, 'department'),
      home,
    ),
    bodies: draft.bodies ?? noWords,
    reportsTo: referAddress(
      context,
      draft['reports-to'],
      ['contact'],
      () => inside(place, 'reports-to'),
      home,
    ),
    categories: referAll(context, 'category', draft.categories, () => inside(place, 'categories')),
    owner: refer(context, 'member', draft.owner, () => inside(place, 'owner')),
    backup: refer(context, 'member', draft.backup, () => inside(place, 'backup')),
    target: resolveTarget(context, draft.target, () => inside(place, 'target')),
    from,
    left,
    movedTo: referAddress(context, draft['moved-to'], ['contact'], () => inside(place, 'moved-to')),
    phone: draft.phone,
    email: draft.email,
    note: draft.note,
    refs: draft.refs ?? noRefs,
  };
}

function resolveDepartment(
  context: Context,
  home: string,
  draft: NonNullable<DraftAccount['departments']>[number],
  place: PathPlace,
): Department {
  return {
    place,
    id: draft.id,
    address: `${home}/${draft.id}`,
    name: draft.name ?? draft.id,
    weight: draft.weight as Department['weight'],
    posts: draft.posts,
    owner: refer(context, 'member', draft.owner, () => inside(place, 'owner')),
    target: resolveTarget(context, draft.target, () => inside(place, 'target')),
  };
}

function resolveTarget(
  context: Context,
  draft: DraftContact['target'],
  placeOf: () => PathPlace,
): RelationshipTarget | undefined {
  if (draft === undefined) return undefined;
  const place = placeOf();
  if (typeof draft === 'string') return { place, level: draft, by: undefined, for: noWords };
  const served = typeof draft.for === 'string' ? [draft.for] : draft.for;
  return {
    place,
    level: draft.level,
    by: draft.by,
    for: (served ?? []).filter((id, index) =>
      refer(context, 'target', id, () =>
        typeof draft.for === 'string' ? inside(place, 'for') : inside(place, 'for', index),
      ),
    ),
  };
}

function resolveMechanism(
  context: Context,
  draft: NonNullable<DraftAccount['mechanisms']>[number],
  place: PathPlace,
): Mechanism {
  const from = draft.from?.day;
  const to = draft.to?.day;
  if (from !== undefined && to !== undefined && to < from)
    report(context, 'dates-reversed', { from, to }, inside(place, 'to'));
  return { place, kind: draft.kind, from, to };
}

function resolveSpend(
  context: Context,
  account: string,
  draft: NonNullable<DraftAccount['spend']>[number],
  place: PathPlace,
): Spend {
  const on = draft.on?.day;
  const total = convert(context, draft.total, on, () => inside(place, 'total'));
  const ours = convert(context, draft.ours, on, () => inside(place, 'ours'));
  const rivals: Record<string, NonNullable<Spend['total']>> = {};
  for (const [rival, written] of Object.entries(draft.rivals ?? {})) {
    const known = refer(context, 'rival', rival, () => ({ ...inside(place, 'rivals', rival), at: 'key' }));
    const amount = convert(context, written, on, () => inside(place, 'rivals', rival));
    if (known && amount) rivals[known] = amount;
  }
  const parts = sum([...(ours ? [ours] : []), ...Object.values(rivals)]);
  // Published shares that add up to 100.01 are rounding; more than a thousandth over is a slip.
  if (total && parts.gt(total.times('1.001')))
    report(
      context,
      'share-over-total',
      { account, category: draft.category, year: draft.year, total: total.toString(), sum: parts.toString() },
      inside(place, 'total'),
    );
  return {
    place,
    year: draft.year,
    category: refer(context, 'category', draft.category, () => inside(place, 'category')) ?? draft.category,
    total,
    ours,
    rivals,
    basis: draft.basis as Spend['basis'],
    on,
  };
}

/** The account's part of each target, read as that target's kind is. */
function resolveParts(context: Context, draft: DraftAccount, place: PathPlace): Account['targets'] {
  const parts: Record<string, Account['targets'][string]> = {};
  for (const [target, written] of Object.entries(draft.targets ?? {})) {
    const at = inside(place, 'targets', target);
    if (!refer(context, 'target', target, () => ({ ...at, at: 'key' }))) continue;
    // How a target that was refused itself is written cannot be said.
    if (!context.targetKinds.has(target)) continue;
    const value = readTargetValue(context, target, written, at);
    if (value) parts[target] = value;
  }
  return parts;
}
