/** What is put before whoever decides: the plan's asks, then those that follow from what was found. Each has a name and a date. */
import { addDays, addMonths } from '../plan/day.ts';
import type { Address, Ask, Day, When } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import type { RegionAssessment } from './assessment.ts';
import { isDeciding } from './colour.ts';
import type { GapsResult, Target } from './gap.ts';
import { groupedBy } from './grouped.ts';
import type { HilltopStanding } from './hilltop-standing.ts';

interface Decided {
  /** The id of one of ours or a title; undefined where the plan names nobody who could. */
  readonly decides: string | undefined;
  readonly by: When;
}
export type BriefAsk =
  | (Partial<Decided> & { readonly kind: 'plan'; readonly ask: Ask })
  /** Somebody in a deciding role is against us, and no action that is in time is about it. */
  | (Decided & {
      readonly kind: 'opponent';
      readonly address: Address;
      readonly projects: readonly string[];
    })
  /** Claims that wait for one supervisor. */
  | (Decided & { readonly kind: 'confirm'; readonly who: readonly Address[] })
  /** A market target was revised after the targets behind it were last looked at. */
  | (Decided & {
      readonly kind: 'review-targets';
      readonly target: string;
      readonly revised: Day;
      readonly count: number;
    });

/** In that order; of each kind in order of the plan. */
export function asksOf(
  state: State,
  region: RegionAssessment,
  gaps: GapsResult,
  hilltops: readonly HilltopStanding[],
): readonly BriefAsk[] {
  return [
    ...state.plan.asks.map(
      (ask): BriefAsk => ({ kind: 'plan', ask, decides: ask.decides, ...(ask.by && { by: ask.by }) }),
    ),
    ...opponents(state, region, hilltops),
    ...confirmations(state, region),
    ...unreviewed(state, gaps),
  ];
}

function opponents(
  state: State,
  region: RegionAssessment,
  hilltops: readonly HilltopStanding[],
): readonly BriefAsk[] {
  const actions = new Set(
    state.plan.actions
      .filter(
        ({ done, dropped, every }) => dropped === undefined && (every !== undefined || done.length === 0),
      )
      .filter(({ due }) => due === undefined || due.day >= state.asOf)
      .map(({ subject }) => subject),
  );
  return region.contacts
    .filter(({ opponent, state: { active } }) => active && opponent !== undefined)
    .filter((contact) => isDeciding(contact, state.method) && !actions.has(contact.address))
    .map(({ address, state: { contact, account } }) => {
      const seats = hilltops.filter(({ hilltop }) => hilltop.seats.some((seat) => seat.address === address));
      const next = seats.find(({ daysLeft }) => daysLeft !== undefined && daysLeft >= 0);
      return {
        kind: 'opponent',
        address,
        projects: seats.map(({ hilltop }) => hilltop.project.id),
        decides: supervisorOf(state, contact.owner ?? account?.owner),
        by: earlier(next?.hilltop.project.decision, nextQuarterEnd(state)),
      };
    });
}

function confirmations(state: State, region: RegionAssessment): readonly BriefAsk[] {
  const awaiting = region.contacts.filter(
    ({ general, state: { active } }) => active && general?.confirmationState === 'awaiting',
  );
  const groups = groupedBy(awaiting, ({ general }) => supervisorOf(state, general?.rated.by));
  return [...groups].map(([decides, group]) => ({
    kind: 'confirm',
    who: group.map(({ address }) => address),
    decides,
    by: nextQuarterEnd(state),
  }));
}

function unreviewed(state: State, gaps: GapsResult): readonly BriefAsk[] {
  const targets = [...gaps.targets, ...gaps.departed.map(({ target }) => target)];
  return state.plan.targets.flatMap(({ id, revisions, looked }): BriefAsk[] => {
    const latest = revisions.reduce<(typeof revisions)[number] | undefined>(
      (last, each) => (last === undefined || each.on >= last.on ? each : last),
      undefined,
    );
    if (latest === undefined || (looked !== undefined && looked >= latest.on)) return [];
    const behind = (target: Target) => target.origin !== 'required' && target.for.includes(id);
    const count = targets.filter(behind).length + state.plan.goals.filter((goal) => goal.for === id).length;
    if (count === 0) return [];
    return [
      {
        kind: 'review-targets',
        target: id,
        revised: latest.on,
        count,
        decides: latest.approvedBy,
        by: nextQuarterEnd(state),
      },
    ];
  });
}

function supervisorOf(state: State, staff: string | undefined): string | undefined {
  return staff === undefined ? undefined : state.plan.team.find(({ id }) => id === staff)?.supervisor;
}

function earlier(one: When | undefined, other: When): When {
  return one !== undefined && one.day < other.day ? one : other;
}

/**
 * The last day of the quarter of the period that runs on the day, counted from the period's first day; after the period the
 * day itself.
 *
 * @example
 * nextQuarterEnd({ asOf: '2026-09-25', plan: { period: { from: '2026-01-01', to: '2026-12-31' } } }).day // '2026-09-30'
 */
export function nextQuarterEnd({
  asOf,
  plan: { period },
}: {
  readonly asOf: Day;
  readonly plan: { readonly period: { readonly from: Day; readonly to: Day } };
}): When {
  for (let months = 3; asOf <= period.to; months += 3) {
    const end = addDays(addMonths(period.from, months), -1);
    if (end >= period.to) return { written: period.to, day: period.to };
    if (end >= asOf) return { written: end, day: end };
  }
  return { written: asOf, day: asOf };
}
