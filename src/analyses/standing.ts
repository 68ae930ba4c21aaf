/** What is in force for the subject of a target, whatever its layer, and what it would take to reach a level. */
import type { Level, Method } from '../method/method.ts';
import type { State } from '../plan/state.ts';
import type { ActionStates } from './actions-of.ts';
import type { Freshness, RegionAssessment } from './assessment.ts';
import { contactConditions, departmentConditions } from './conditions.ts';
import { exact } from './exact.ts';
import type { Gap, GapCondition, Target } from './gap.ts';
import { generalConditions } from './general-conditions.ts';
import { levelFor, organizationFor } from './in-scope.ts';
import type { MoneySources } from './money.ts';
import { organizationConditions } from './organization-conditions.ts';

export interface GapContext {
  readonly state: State;
  readonly region: RegionAssessment;
  readonly actions: ActionStates;
  readonly money: MoneySources;
  /** Targets of departments, by address: how an account's general level is meant to rise. */
  readonly departmentTargets: ReadonlyMap<string, Target>;
}

/** What is in force for a target's subject, whatever its layer. */
export interface Standing {
  /** Which assessment it comes from; those of the other layers are undefined. */
  readonly of: Pick<Gap, 'contact' | 'scope' | 'department' | 'general' | 'organization'>;
  readonly level: string | undefined;
  readonly score: number | null;
  readonly freshness: Freshness | undefined;
  readonly weight: number;
  readonly levels: readonly Level[];
  readonly conditions: () => readonly GapCondition[];
}

/** Undefined where the subject is not in the plan at the day. */
export function standingOf(target: Target, context: GapContext): Standing | undefined {
  switch (target.kind) {
    case 'contact':
      return contactStanding(target, context);
    case 'department':
      return departmentStanding(target, context);
    case 'general':
      return generalStanding(target, context);
    case 'organization':
      return organizationStanding(target, context);
  }
}

const nothing = {
  contact: undefined,
  scope: undefined,
  department: undefined,
  general: undefined,
  organization: undefined,
};

function contactStanding(
  { subject, category, level: aim }: Target,
  { state, region }: GapContext,
): Standing | undefined {
  const contact = region.contactByAddress.get(subject);
  if (contact === undefined) return undefined;
  const scope = levelFor(contact, category);
  return {
    of: { contact, scope, department: undefined, general: undefined, organization: undefined },
    level: scope?.level,
    score: scope?.score ?? null,
    freshness: scope?.freshness,
    weight: contact.weight,
    levels: state.method.key.levels,
    conditions: () => contactConditions(contact, scope, aim, state.method),
  };
}

function departmentStanding(
  { subject, level: aim }: Target,
  { state, region }: GapContext,
): Standing | undefined {
  const department = region.departmentByAddress.get(subject);
  if (department === undefined) return undefined;
  return {
    of: { ...nothing, department },
    level: department.level,
    score: department.score ?? null,
    freshness: department.freshness,
    weight: department.weight,
    levels: state.method.general.levels,
    conditions: () => departmentConditions(department, aim, state.method),
  };
}

function generalStanding({ subject, level: aim }: Target, context: GapContext): Standing | undefined {
  const { state, region, departmentTargets } = context;
  const general = region.accountById.get(subject)?.general;
  if (general === undefined) return undefined;
  return {
    of: { ...nothing, general },
    level: general.level,
    score: general.score,
    // The level has no assessment of its own: one stale department makes it stale.
    freshness: general.departments.map(({ freshness }) => freshness).find((freshness) => freshness?.stale),
    weight: weightOfAccount(state.method),
    levels: state.method.general.levels,
    conditions: () => generalConditions(general, aim, state.method, departmentTargets),
  };
}

function organizationStanding(
  { subject, category, level: aim }: Target,
  { state, region }: GapContext,
): Standing | undefined {
  const account = region.accountById.get(subject);
  if (account === undefined) return undefined;
  const organization = organizationFor(account, category);
  return {
    of: { ...nothing, organization },
    level: organization.level,
    score: organization.index,
    freshness: organization.freshness,
    weight: weightOfAccount(state.method),
    levels: state.method.organization.levels,
    conditions: () => organizationConditions(organization, aim, state.method),
  };
}

/**
 * An account weighs as much as the most important person it can have.
 *
 * @example
 * weightOfAccount({ roles: { decider: { weight: 5 }, user: { weight: 1 } }, influence: { high: 1, medium: 0.7, low: 0.4 } }) // 5
 */
export function weightOfAccount({ roles, influence }: Pick<Method, 'roles' | 'influence'>): number {
  const heaviest = Math.max(...Object.values(roles).map(({ weight }) => weight));
  return exact(heaviest * Math.max(...Object.values(influence)));
}
