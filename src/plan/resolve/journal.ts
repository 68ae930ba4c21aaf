/** Resolves the rest of the journal: evidence, closeness, results, actions, events, reviews, accepted findings. */
import type { Accepted, Action, Closeness, Evidence, RegionEvent, Result, Review } from '../plan.ts';
import type { DraftPart } from '../schema/plan.ts';
import {
  type AddressKind,
  type Context,
  convert,
  inside,
  type PathPlace,
  type Placed,
  refer,
  referAddress,
} from './context.ts';

type Draft<List extends keyof DraftPart> = NonNullable<DraftPart[List]>[number];

const rated: readonly AddressKind[] = ['contact', 'department', 'account'];

export function resolveEvidence(context: Context, { draft, place }: Placed<Draft<'evidence'>>): Evidence[] {
  const of = referAddress(context, draft.of, rated, () => inside(place, 'of'));
  if (of === undefined) return [];
  return [
    {
      place,
      of,
      on: draft.on.day,
      by: refer(context, 'member', draft.by, () => inside(place, 'by')),
      shows: draft.shows === undefined ? undefined : readShows(context, of, draft.shows),
      against: draft.against ?? false,
      what: draft.what,
    },
  ];
}

/** The dimension's id where the word is known; as written otherwise, which is a finding of its own. */
function readShows(context: Context, of: string, written: string): string {
  const { names, words } = context;
  const list = names.has('contact', of)
    ? words['key-dimension']
    : names.has('department', of)
      ? words['general-dimension']
      : words.stage;
  return list.idOf(written) ?? written;
}

export function resolveCloseness(context: Context, { draft, place }: Placed<Draft<'closeness'>>): Closeness {
  const levels: Record<string, string> = {};
  for (const [written, level] of Object.entries(draft.levels)) {
    const address = referAddress(context, written, ['contact'], () => ({
      ...inside(place, 'levels', written),
      at: 'key',
    }));
    if (address) levels[address] = level;
  }
  return {
    place,
    on: draft.on.day,
    by: refer(context, 'member', draft.by, () => inside(place, 'by')),
    rival: refer(context, 'rival', draft.rival, () => inside(place, 'rival')) ?? draft.rival,
    basis: draft.basis as Closeness['basis'],
    levels,
  };
}

export function resolveResult(context: Context, { draft, place }: Placed<Draft<'results'>>): Result {
  const on = draft.on.day;
  const money = (key: 'orders' | 'revenue' | 'collections' | 'in-hand') =>
    convert(context, draft[key], on, () => inside(place, key));
  return {
    place,
    on,
    account: refer(context, 'account', draft.account, () => inside(place, 'account')),
    orders: money('orders'),
    revenue: money('revenue'),
    collections: money('collections'),
    margin: draft.margin,
    inHand: money('in-hand'),
  };
}

export function resolveAction(context: Context, { draft, place }: Placed<Draft<'actions'>>): Action {
  const subject = referAddress(context, draft.subject, [...rated, 'project'], () => inside(place, 'subject'));
  return {
    place,
    id: actionId(draft),
    unnamed: draft.id === undefined,
    subject,
    move: draft.move,
    purpose: draft.purpose,
    owner: refer(context, 'member', draft.owner, () => inside(place, 'owner')),
    due: draft.due,
    every: draft.every as Action['every'],
    verify: draft.verify as Action['verify'],
    started: draft.started?.day,
    done:
      draft.done === undefined
        ? []
        : Array.isArray(draft.done)
          ? draft.done.map((each) => each.day)
          : [draft.done.day],
    verified: draft.verified?.day,
    result: draft.result,
    evidence: draft.evidence,
    effort: draft.effort,
    dropped: draft.dropped && { on: draft.dropped.on.day, why: draft.dropped.why },
    for: refer(context, 'target', draft.for, () => inside(place, 'for')),
  };
}

/**
 * The id of an action: its own, else subject and due date.
 *
 * @example
 * actionId({ subject: 'metro/luo', due: { written: '2027-01-31', day: '2027-01-31' } }) // 'metro/luo@2027-01-31'
 */
export function actionId(draft: {
  id?: string | undefined;
  subject?: string | undefined;
  due?: { written: string; day: string } | undefined;
}): string {
  return draft.id ?? `${draft.subject ?? ''}@${draft.due?.written ?? ''}`;
}

export function resolveEvent(context: Context, { draft, place }: Placed<Draft<'events'>>): RegionEvent {
  const contacts = (list: readonly string[] | undefined, key: string) =>
    (list ?? []).flatMap(
      (written, index) => referAddress(context, written, ['contact'], () => inside(place, key, index)) ?? [],
    );
  return {
    place,
    id: draft.id,
    name: draft.name ?? draft.id,
    type: draft.type,
    on: draft.on.day,
    objective: draft.objective,
    invited: contacts(draft.invited, 'invited'),
    attended: contacts(draft.attended, 'attended'),
    learnt: draft.learnt ?? [],
    followUps: (draft['follow-ups'] ?? []).filter(
      (id, index) => refer(context, 'action', id, () => inside(place, 'follow-ups', index)) !== undefined,
    ),
    result: draft.result,
    closed: draft.closed?.day,
  };
}

export function resolveReview(context: Context, { draft, place }: Placed<Draft<'reviews'>>): Review {
  return {
    place,
    on: draft.on.day,
    kind: draft.kind as Review['kind'],
    by: refer(context, 'member', draft.by, () => inside(place, 'by')),
    findings: draft.findings ?? [],
    decisions: (draft.decisions ?? []).map((each, index) => {
      const at: PathPlace = inside(place, 'decisions', index);
      return {
        place: at,
        what: each.what,
        owner: refer(context, 'member', each.owner, () => inside(at, 'owner')),
        due: each.due,
        done: each.done?.day,
        result: each.result,
      };
    }),
  };
}

export function resolveAccepted(context: Context, { draft, place }: Placed<Draft<'accepted'>>): Accepted {
  return {
    place,
    rule: draft.rule,
    subject: draft.subject,
    why: draft.why,
    by: refer(context, 'member', draft.by, () => inside(place, 'by')),
    until: draft.until?.day,
  };
}
