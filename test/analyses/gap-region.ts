/** What tests of targets, gaps and goals need beside small-region.ts: targets, goals, actions, and the gaps of a small plan. */
import { assessRegion } from '../../src/analyses/assess-region.ts';
import type { GapCondition, GapsResult } from '../../src/analyses/gap.ts';
import type { GapFilter } from '../../src/analyses/gap-filter.ts';
import { gaps } from '../../src/analyses/gaps.ts';
import { builtInMethod } from '../../src/method/built-in.ts';
import type { Method } from '../../src/method/method.ts';
import { amount } from '../../src/plan/amount.ts';
import type {
  Action,
  Assessment,
  Goal,
  MarketTarget,
  Plan,
  RelationshipTarget,
  Spend,
  When,
} from '../../src/plan/plan.ts';
import { assessment, stateOf } from './small-region.ts';

const place = { file: 'plan.yaml', path: [] };

export const when = (day: string): When => ({ written: day, day });

/** `supportive`, or `supportive by 2027-11-10 for win-core`. */
export function target(written: string): RelationshipTarget {
  const {
    level = '',
    by,
    served,
  } = /^(?<level>\S+)( by (?<by>\S+))?( for (?<served>\S+))?$/.exec(written)?.groups ?? {};
  return { level, ...(by && { by: when(by) }), for: served ? served.split(',') : [], place };
}

export function marketTarget(id: string, parts: Partial<MarketTarget> = {}): MarketTarget {
  return {
    id,
    name: id,
    kind: 'profit',
    categories: [],
    steps: [],
    path: false,
    revisions: [],
    place,
    ...parts,
  };
}

export function goal(id: string, atLeast: Readonly<Record<string, number>>, parts: Partial<Goal> = {}): Goal {
  const layer = parts.layer ?? 'key';
  return {
    id,
    name: id,
    layer,
    count: layer === 'key' ? 'contacts' : 'accounts',
    tiers: [],
    accounts: [],
    industries: [],
    roles: [],
    atLeast,
    place,
    ...parts,
  };
}

export function action(
  id: string,
  subject: string,
  due: string | undefined,
  parts: Partial<Action> = {},
): Action {
  return {
    id,
    unnamed: false,
    subject,
    done: [],
    place,
    ...(due !== undefined && { due: when(due) }),
    ...parts,
  };
}

export function spend(category: string, total?: number, ours?: number, parts: Partial<Spend> = {}): Spend {
  const known = {
    ...(total !== undefined && { total: amount(total) }),
    ...(ours !== undefined && { ours: amount(ours) }),
  };
  return { year: '2027', category, rivals: {}, place, ...known, ...parts };
}

/** Points of departments, in the method's order. */
export function ofDepartments(on: string, scores: Readonly<Record<string, string>>): Assessment {
  return assessment(on, scores, 'lin', builtInMethod.general.dimensions);
}

/** Depths of organizations, in the order of the stages. */
export function ofOrganizations(on: string, scores: Readonly<Record<string, string>>): Assessment {
  return assessment(on, scores, 'lin', builtInMethod.organization.stages);
}

/** The gaps of a plan at 2027-09-25, unless said. */
export function gapsOf(
  parts: Partial<Plan>,
  filter: GapFilter = {},
  asOf = '2027-09-25',
  method: Method = builtInMethod,
): GapsResult {
  const state = stateOf(parts, asOf, method);
  return gaps(state, assessRegion(state), filter);
}

/** `gu: favorable > supportive (hilltop)`: the gaps of persons and bodies in their order. */
export function rowsOf({ persons, bodies }: GapsResult): readonly string[] {
  return [...persons, ...bodies].map(
    ({ target: { subject, level }, level: now, group }) => `${subject}: ${now ?? '?'} > ${level} (${group})`,
  );
}

/** What kinds of conditions stand in a list, with what each is about. */
export function kindsOf(conditions: readonly GapCondition[]): readonly string[] {
  return conditions.map((condition) => {
    if (condition.kind === 'condition' || condition.kind === 'organization') {
      const { unmet } = condition;
      return 'dimension' in unmet ? `${unmet.kind} ${unmet.dimension}` : unmet.kind;
    }
    return condition.kind;
  });
}
