/** What a count goal counts: each subject's level now, whether that is firm, and its level if every target due by then is met. */
import { atLeast, rankOf } from '../method/level.ts';
import type { Level } from '../method/method.ts';
import type { Address, Day, Goal } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import type {
  AccountAssessment,
  ContactAssessment,
  ContactLevel,
  DepartmentAssessment,
  RegionAssessment,
} from './assessment.ts';
import { levelFor } from './chain.ts';
import { contactConditions, departmentConditions } from './conditions.ts';
import type { GapCondition, Target, TargetKind } from './gap.ts';
import { generalConditions } from './general-conditions.ts';
import { isOfAccount, isOfCategory, isOfGoal, rolesOf } from './goal-scope.ts';
import { organizationConditions } from './organization-conditions.ts';
import { rateGeneral } from './rate-general.ts';
import type { AccountsOf } from './targets.ts';

/** Levels are ranks from the lowest, 0; −1 is not assessed. */
export interface GoalSubject {
  readonly address: Address;
  readonly level: string | undefined;
  readonly now: number;
  /** If all individual targets due by the goal's day are met; never below `now`. */
  readonly after: number;
  readonly score: number | null;
  /** Fresh, not provisional, and confirmed where a level as high as `rank` is due for it. */
  readonly isFirmAt: (rank: number) => boolean;
  readonly conditionsFor: (level: string) => readonly GapCondition[];
  readonly contact: ContactAssessment | undefined;
}

export interface GoalContext {
  readonly state: State;
  readonly region: RegionAssessment;
  readonly accountsOf: AccountsOf;
  readonly targetsOf: (kind: TargetKind, subject: Address) => readonly Target[];
  readonly departmentTargets: ReadonlyMap<Address, Target>;
}

/** Everybody or everything that all filters of a goal let through, in order of the plan. */
export function subjectsOf(goal: Goal, by: Day, context: GoalContext): readonly GoalSubject[] {
  const { region } = context;
  if (goal.layer === 'key') {
    return contactsOf(goal, context)
      .filter(({ state: { contact } }) => isOfCategory(contact, goal))
      .map((contact) => contactSubject(contact, goal.category, by, context));
  }
  const accounts = region.accounts.filter(({ state }) => isOfAccount(state, goal));
  if (goal.layer === 'organization')
    return accounts.map((account) => organizationSubject(account, goal.category, by, context));
  if (goal.count !== 'departments') return accounts.map((account) => generalSubject(account, by, context));
  return accounts.flatMap(({ general }) =>
    general.departments.map((department) => departmentSubject(department, by, context)),
  );
}

/** The contacts that every filter but the category lets through. */
export function contactsOf(
  goal: Goal,
  { state, region, accountsOf }: GoalContext,
): readonly ContactAssessment[] {
  const roles = rolesOf(goal, state.method);
  return region.contacts.filter(({ state: contact }) => isOfGoal(contact, accountsOf(contact), goal, roles));
}

/** A contact counts with its level in the goal's category, else with the general one. */
export function contactSubject(
  contact: ContactAssessment,
  category: string | undefined,
  by: Day,
  { state: { method }, targetsOf }: GoalContext,
): GoalSubject {
  const { levels } = method.key;
  const scope = levelFor(contact, category);
  const now = rankIn(levels, scope?.level);
  const due = targetsOf('contact', contact.address).filter(
    (target) => levelFor(contact, target.category) === scope,
  );
  return {
    address: contact.address,
    level: scope?.level,
    now,
    after: Math.max(now, dueRank(due, by, levels)),
    score: scope?.score ?? null,
    isFirmAt: (rank) => scope !== undefined && isFirm(scope, rank, levels, method.key['to-confirm-from']),
    conditionsFor: (level) => contactConditions(contact, scope, level, method),
    contact,
  };
}

function isFirm(
  { freshness, provisional, confirmation }: ContactLevel,
  rank: number,
  levels: readonly Level[],
  dueFrom: string,
): boolean {
  const confirmed = rank < rankOf(levels, dueFrom) || rankIn(levels, confirmation?.level) >= rank;
  return !freshness.stale && !provisional && confirmed;
}

function departmentSubject(
  department: DepartmentAssessment,
  by: Day,
  { state: { method }, targetsOf }: GoalContext,
): GoalSubject {
  const { levels } = method.general;
  const { address, level, score = null, freshness, provisional } = department;
  const now = rankIn(levels, level);
  return {
    address,
    level,
    now,
    after: Math.max(now, dueRank(targetsOf('department', address), by, levels)),
    score,
    isFirmAt: () => freshness?.stale === false && provisional !== true,
    conditionsFor: (aim) => departmentConditions(department, aim, method),
    contact: undefined,
  };
}

/** An account's general level is worked out again from its departments as their targets would leave them. */
function generalSubject({ id, general }: AccountAssessment, by: Day, context: GoalContext): GoalSubject {
  const { method } = context.state;
  const { levels } = method.general;
  const now = rankIn(levels, general.level);
  const risen = general.departments.map((department) => departmentAfter(department, by, context));
  const again = risen.every((department, index) => department === general.departments[index])
    ? now
    : rankIn(levels, rateGeneral(risen, method.general).level);
  return {
    address: id,
    level: general.level,
    now,
    after: Math.max(now, again, dueRank(context.targetsOf('general', id), by, levels)),
    score: general.score,
    isFirmAt: () =>
      !general.provisional && general.departments.every(({ freshness }) => freshness?.stale !== true),
    conditionsFor: (level) => generalConditions(general, level, method, context.departmentTargets),
    contact: undefined,
  };
}

/** A met target stands for the lower bound of its level, or for what the department has now where that is more. */
function departmentAfter(
  department: DepartmentAssessment,
  by: Day,
  { state: { method }, targetsOf }: GoalContext,
): DepartmentAssessment {
  const { levels } = method.general;
  const aim = levels[dueRank(targetsOf('department', department.address), by, levels)];
  if (aim === undefined || (department.level !== undefined && atLeast(levels, department.level, aim.id)))
    return department;
  return {
    ...department,
    level: aim.id,
    score: Math.max(aim.from, department.score ?? 0),
    provisional: false,
  };
}

function organizationSubject(
  account: AccountAssessment,
  category: string | undefined,
  by: Day,
  { state: { method }, targetsOf }: GoalContext,
): GoalSubject {
  const { levels } = method.organization;
  const organization = organizationFor(account, category);
  const now = rankIn(levels, organization.level);
  const due = targetsOf('organization', account.id).filter(
    (target) => organizationFor(account, target.category) === organization,
  );
  return {
    address: account.id,
    level: organization.level,
    now,
    after: Math.max(now, dueRank(due, by, levels)),
    score: organization.index,
    isFirmAt: () => organization.freshness?.stale === false && !organization.provisional,
    conditionsFor: (level) => organizationConditions(organization, level, method),
    contact: undefined,
  };
}

/** The organizational level that counts for something about one category: the scoped one, else the general one. */
export function organizationFor(
  { organization, organizationScoped }: AccountAssessment,
  category: string | undefined,
): AccountAssessment['organization'] {
  return (category === undefined ? undefined : organizationScoped.get(category)) ?? organization;
}

/** The highest rank of the targets due by a day; −1 for none. */
function dueRank(targets: readonly Target[], by: Day, levels: readonly Level[]): number {
  return targets.reduce(
    (highest, target) => (target.by.day <= by ? Math.max(highest, rankOf(levels, target.level)) : highest),
    -1,
  );
}

function rankIn(levels: readonly Level[], level: string | undefined): number {
  return level === undefined ? -1 : rankOf(levels, level);
}
