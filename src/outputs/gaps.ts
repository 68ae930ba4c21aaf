/** What `crp gaps --format json` prints: targets and gaps by id, count goals by id and level. */
import type { Gap, GapsResult, Target } from '../analyses/gap.ts';
import { groupedBy } from '../analyses/grouped.ts';
import type { Plan } from '../plan/plan.ts';
import { goalOutput } from './goals.ts';
import type { GapsOutput } from './schemas/gaps.ts';
import type { TargetOutput } from './schemas/targets.ts';
import { type TargetEntry, targetEntries } from './targets.ts';

/** Everything by id, in the order of the plan; amounts are numbers in whole units of the plan's currency. */
export function gapsOutput(result: GapsResult, { currency }: Pick<Plan, 'currency'>): GapsOutput {
  return {
    crp: 'gaps',
    format: 1,
    'as-of': result.asOf,
    currency: currency ?? null,
    counts: result.counts,
    required: result.required,
    behind: result.behind.toNumber(),
    ...byHome(result),
    persons: result.persons.map(({ target }) => target.subject),
    bodies: result.bodies.map(subjectOf),
    'without-action': result.withoutAction.map(subjectOf),
    goals: Object.fromEntries(result.goals.map((goal) => [goal.goal.id, goalOutput(goal)])),
    'without-category': result.withoutCategory,
  };
}

function subjectOf({ target: { subject, kind } }: Gap) {
  return { subject, kind };
}

function byHome(result: GapsResult): Pick<GapsOutput, 'accounts' | 'organizations'> {
  const homes = [...groupedBy(targetEntries(result), ({ target }) => target.subject.split('/', 1)[0] ?? '')];
  const isOutside = ([, entries]: (typeof homes)[number]) =>
    entries.some(({ target }) => target.account === undefined);
  const outside = homes.filter(isOutside);
  const own = homes.filter((home) => !isOutside(home));
  return {
    accounts: Object.fromEntries(own.map(([id, entries]) => [id, accountOutput(entries)])),
    organizations: Object.fromEntries(
      outside.map(([id, entries]) => [id, { contacts: byId(entries, 'contact') }]),
    ),
  };
}

function accountOutput(entries: readonly TargetEntry[]): GapsOutput['accounts'][string] {
  const of = (kind: Target['kind']) =>
    entries.filter(({ target }) => target.kind === kind).map(({ output }) => output);
  return {
    general: of('general'),
    organization: of('organization'),
    departments: byId(entries, 'department'),
    contacts: byId(entries, 'contact'),
  };
}

/** By the part of the address behind the account's id. */
function byId(
  entries: readonly TargetEntry[],
  kind: Target['kind'],
): Record<string, readonly TargetOutput[]> {
  const ofKind = entries.filter(({ target }) => target.kind === kind);
  const subjects = groupedBy(ofKind, ({ target: { subject } }) => subject.slice(subject.indexOf('/') + 1));
  return Object.fromEntries([...subjects].map(([id, list]) => [id, list.map(({ output }) => output)]));
}
