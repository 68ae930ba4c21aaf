/** What is missing in a region, in the order in which it hurts: targets, gaps, count goals. */
import type { Goal } from '../plan/plan.ts';
import type { AccountState, ContactState, State } from '../plan/state.ts';
import { actionStates } from './actions-of.ts';
import type { RegionAssessment } from './assessment.ts';
import { namedIn } from './chain.ts';
import type { Gap, GapsResult, MetTarget, Target, TargetKind } from './gap.ts';
import { type GapFilter, passes } from './gap-filter.ts';
import { compareTarget, isGap } from './gap-of.ts';
import { countGoals } from './goals.ts';
import { groupedBy } from './grouped.ts';
import { openHilltops } from './hilltops.ts';
import { behindAll, moneySources } from './money.ts';
import type { AccountsOf } from './own-target.ts';
import { ranked } from './rank.ts';
import type { GapContext } from './standing.ts';
import { findTargets } from './targets.ts';

/**
 * Every target against what is in force, the gaps ranked inside their groups, the money behind them once, and the count goals.
 * `filter` narrows targets and gaps; count goals are about the region as they are written, only `layer` leaves some out.
 */
export function gaps(state: State, region: RegionAssessment, filter: GapFilter = {}): GapsResult {
  const actions = actionStates(state);
  const hilltops = openHilltops(state, region, actions);
  const accountsOf = accountsBehind(state);
  const found = findTargets(state, region, hilltops, accountsOf);
  const money = moneySources(state, hilltops);
  const byKind = groupedBy(found.targets, ({ kind }) => kind);
  const bySubject = new Map([...byKind].map(([kind, of]) => [kind, groupedBy(of, ({ subject }) => subject)]));
  const targetsOf = (kind: TargetKind, subject: string) => bySubject.get(kind)?.get(subject) ?? [];
  const departmentTargets = new Map(
    found.targets.flatMap((target) =>
      target.kind === 'department' ? [[target.subject, target] as const] : [],
    ),
  );
  const context: GapContext = { state, region, actions, money, departmentTargets };
  const isShown = (target: Target) => passes(target, filter, state);
  const compared = found.targets.filter(isShown).flatMap((target) => compareTarget(target, context) ?? []);
  const met = compared.filter((each): each is MetTarget => !isGap(each));
  const open = compared.filter(isGap);
  const persons = inOrder(open, groups, ({ target, group }) =>
    target.kind === 'contact' ? group : undefined,
  );
  const bodies = inOrder(open, bodyKinds, ({ target }) => target.kind);
  const shown = [...persons, ...bodies];
  const goals = state.plan.goals.filter(({ layer }) => filter.layer === undefined || layer === filter.layer);
  return {
    asOf: state.asOf,
    targets: compared.map(({ target }) => target),
    counts: countsOf(
      compared.map(({ target }) => target),
      met,
    ),
    required: {
      targets: compared.filter(({ target }) => target.origin === 'required').length,
      met: met.filter(({ target }) => target.origin === 'required').length,
    },
    met,
    departed: found.departed.filter(({ target }) => isShown(target)),
    persons,
    bodies,
    behind: behindAll(
      shown.map((gap) => gap.money),
      money,
    ),
    withoutAction: shown.filter(
      ({ action }) => action.standing === 'none' || action.standing === 'done-nothing-next',
    ),
    goals: countGoals(goals, { state, region, accountsOf, targetsOf, departmentTargets }),
    withoutCategory: goals.some(asksForCategory) ? namingNone(region) : [],
  };
}

const groups = ['hilltop', 'market', 'beyond'];
/** Departments and the companies they belong to are not weighed against each other. */
const bodyKinds = ['department', 'general', 'organization'];

function inOrder(
  open: readonly Gap[],
  order: readonly string[],
  keyOf: (gap: Gap) => string | undefined,
): readonly Gap[] {
  const parts = groupedBy(open, keyOf);
  return order.flatMap((key) => ranked(parts.get(key) ?? []));
}

function countsOf(targets: readonly Target[], met: readonly MetTarget[]): GapsResult['counts'] {
  const set = targets.filter(({ origin }) => origin !== 'required');
  const done = met.filter(({ target }) => target.origin !== 'required');
  const of = (kind: TargetKind) => ({
    targets: set.filter((target) => target.kind === kind).length,
    met: done.filter(({ target }) => target.kind === kind).length,
  });
  return {
    contact: of('contact'),
    department: of('department'),
    general: of('general'),
    organization: of('organization'),
  };
}

/** An outside contact stands in the accounts of the projects whose chain names it. */
function accountsBehind(state: State): AccountsOf {
  const outside = new Map<string, Set<AccountState>>();
  for (const project of state.plan.projects) {
    const account = state.accountById.get(project.account);
    if (account === undefined) continue;
    for (const address of namedIn(project))
      outside.set(address, (outside.get(address) ?? new Set()).add(account));
  }
  return ({ account, address }: ContactState) =>
    account === undefined ? [...(outside.get(address) ?? [])] : [account];
}

function asksForCategory({ layer, category }: Goal): boolean {
  return layer === 'key' && category !== undefined;
}

function namingNone({ contacts }: RegionAssessment): readonly string[] {
  return contacts
    .filter(({ key, state: { contact } }) => key && contact.categories.length === 0)
    .map(({ address }) => address);
}
