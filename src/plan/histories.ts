/** Gathers what was recorded about each subject over the years, oldest first; the history of somebody who moved goes along. */
import type { Place } from '../diagnostic/diagnostic.ts';
import type { Address, Contact, Day, Evidence, Plan } from './plan.ts';
import type { Confirmed, History, Rated, RivalCloseness } from './state.ts';

export interface Histories {
  of(address: Address): History;
  /** Latest closeness of each rival to a contact, in order of the plan's rivals. */
  closenessOf(address: Address): readonly RivalCloseness[];
}

interface OpenHistory {
  ratings: Rated[];
  evidence: Evidence[];
  confirmations: Confirmed[];
}

const nothing: History = { ratings: [], evidence: [], confirmations: [] };
const noCloseness: readonly RivalCloseness[] = [];

/** The histories in plans that were cut to a day, the earliest plan first. */
export function gatherHistories(plans: readonly Plan[]): Histories {
  const histories = new Map<Address, OpenHistory>();
  const closeness = new Map<Address, Map<string, RivalCloseness>>();
  const receivers = createReceivers(plans);
  const open = (address: Address): OpenHistory => {
    let history = histories.get(address);
    if (!history) {
      history = { ratings: [], evidence: [], confirmations: [] };
      histories.set(address, history);
    }
    return history;
  };

  for (const assessment of inOrder(plans.flatMap((plan) => plan.assessments)))
    for (const score of assessment.scores) {
      const place = within(assessment.place, 'scores', score.key);
      for (const address of receivers(score.of)) {
        const { ratings } = open(address);
        const before =
          score.rating.kind === 'same'
            ? ratings.findLast((each) => each.category === score.category)
            : undefined;
        ratings.push({
          on: assessment.on,
          by: assessment.by,
          category: score.category,
          points: score.rating.kind === 'points' ? score.rating.points : before?.points,
          judged: score.rating.kind === 'level' ? score.rating.level : before?.judged,
          same: score.rating.kind === 'same',
          place,
        });
      }
    }
  for (const evidence of inOrder(plans.flatMap((plan) => plan.evidence)))
    for (const address of receivers(evidence.of)) open(address).evidence.push(evidence);
  for (const confirmation of inOrder(plans.flatMap((plan) => plan.confirmations)))
    for (const { of, category, level, why, key } of confirmation.levels)
      for (const address of receivers(of))
        open(address).confirmations.push({
          on: confirmation.on,
          by: confirmation.by,
          category,
          level,
          why,
          place: within(confirmation.place, 'levels', key),
        });
  for (const entry of inOrder(plans.flatMap((plan) => plan.closeness)))
    for (const [of, level] of Object.entries(entry.levels))
      for (const address of receivers(of)) {
        const rivals = closeness.get(address) ?? new Map<string, RivalCloseness>();
        closeness.set(address, rivals);
        const before = rivals.get(entry.rival);
        rivals.set(entry.rival, {
          rival: entry.rival,
          level,
          on: entry.on,
          since: before?.level === level ? before.since : entry.on,
          basis: entry.basis,
          by: entry.by,
          place: within(entry.place, 'levels', of),
        });
      }

  const rivalOrder = new Map(plans.at(-1)?.rivals.map((rival, index) => [rival.id, index]));
  return {
    of: (address) => histories.get(address) ?? nothing,
    closenessOf: (address) => {
      const rivals = closeness.get(address);
      if (!rivals) return noCloseness;
      return [...rivals.values()].sort(
        (a, b) => (rivalOrder.get(a.rival) ?? 0) - (rivalOrder.get(b.rival) ?? 0),
      );
    },
  };
}

/** To whom an entry about an address belongs: to that address, and to wherever the person went. */
function createReceivers(plans: readonly Plan[]): (of: Address) => readonly Address[] {
  const next = new Map<Address, Address>();
  for (const plan of plans)
    for (const contact of contactsOf(plan))
      if (contact.movedTo !== undefined) next.set(contact.address, contact.movedTo);
  if (next.size === 0) return (of) => [of];
  return (of) => {
    const chain = [of];
    for (let to = next.get(of); to !== undefined && !chain.includes(to); to = next.get(to)) chain.push(to);
    return chain;
  };
}

function* contactsOf(plan: Plan): Iterable<Contact> {
  for (const account of plan.accounts) yield* account.contacts;
  for (const organization of plan.organizations) yield* organization.contacts;
}

/** By day; on the same day the reading order stays. */
function inOrder<Entry extends { readonly on: Day }>(entries: Entry[]): Entry[] {
  return entries.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function within(place: Place, ...steps: readonly (string | number)[]): Place {
  return 'path' in place ? { file: place.file, path: [...place.path, ...steps] } : place;
}
