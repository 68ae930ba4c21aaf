/** One target against what is in force: met, or a gap with the conditions that are missing, in order. */
import { atLeast, rankOf } from '../method/level.ts';
import type { Level, Method } from '../method/method.ts';
import { daysBetween } from '../plan/day.ts';
import type { State } from '../plan/state.ts';
import { type ActionStates, noActions } from './actions-of.ts';
import type { Freshness, RegionAssessment } from './assessment.ts';
import { levelFor } from './chain.ts';
import { contactConditions, departmentConditions } from './conditions.ts';
import { exact } from './exact.ts';
import type { Gap, GapCondition, GapGroup, MetTarget, Target } from './gap.ts';
import { generalConditions } from './general-conditions.ts';
import { type MoneySources, moneyBehind } from './money.ts';
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
interface Standing extends Pick<Gap, 'contact' | 'scope' | 'department' | 'general' | 'organization'> {
  readonly level: string | undefined;
  readonly score: number | null;
  readonly freshness: Freshness | undefined;
  readonly weight: number;
  readonly levels: readonly Level[];
  readonly conditions: () => readonly GapCondition[];
}

/** Undefined where the subject is not there any more. A level that is met but stale is no gap: it is due for assessment. */
export function compareTarget(target: Target, context: GapContext): Gap | MetTarget | undefined {
  const standing = standingOf(target, context);
  if (standing === undefined) return undefined;
  const { level, levels, freshness, conditions, ...rest } = standing;
  if (level !== undefined && atLeast(levels, level, target.level)) {
    return { target, level, stale: freshness?.stale ?? generalIsStale(standing), freshness };
  }
  const aim = rankOf(levels, target.level);
  return {
    target,
    group: groupOf(target, standing),
    level,
    need: levels[aim]?.from ?? 0,
    levelsMissing: aim - (level === undefined ? -1 : rankOf(levels, level)),
    daysLeft: daysBetween(context.state.asOf, target.by.day),
    conditions: conditions(),
    money: moneyBehind(target, standing.contact?.state.contact.categories ?? [], context.money),
    action: context.actions.get(target.subject) ?? noActions,
    ...rest,
  };
}

export function isGap(compared: Gap | MetTarget): compared is Gap {
  return 'conditions' in compared;
}

/**
 * What a hilltop requires and is not there keeps the hilltop; what asks more than every hilltop requires, all of which is
 * there, goes beyond the need; the rest serves the market targets.
 */
function groupOf(target: Target, { contact, levels }: Standing): GapGroup {
  if (target.origin !== 'own') return 'hilltop';
  if (contact === undefined || target.requiredBy.length === 0) return 'market';
  const beyond = target.requiredBy.every(({ category, level: required }) => {
    const now = levelFor(contact, category)?.level;
    return !atLeast(levels, required, target.level) && now !== undefined && atLeast(levels, now, required);
  });
  return beyond ? 'beyond' : 'market';
}

function standingOf(target: Target, context: GapContext): Standing | undefined {
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
    ...nothing,
    contact,
    scope,
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
    ...nothing,
    department,
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
    ...nothing,
    general,
    level: general.level,
    score: general.score,
    freshness: undefined,
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
  const organization = account.organizationScoped.get(category ?? '') ?? account.organization;
  return {
    ...nothing,
    organization,
    level: organization.level,
    score: organization.index,
    freshness: organization.freshness,
    weight: weightOfAccount(state.method),
    levels: state.method.organization.levels,
    conditions: () => organizationConditions(organization, aim, state.method),
  };
}

/** An account's level has no assessment of its own: one stale department makes it stale. */
function generalIsStale({ general }: Standing): boolean {
  return general?.departments.some(({ freshness }) => freshness?.stale === true) ?? false;
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
