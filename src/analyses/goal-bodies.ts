/** The departments and accounts that a count goal counts. */
import { atLeast } from '../method/level.ts';
import type { Day } from '../plan/plan.ts';
import type { AccountAssessment, DepartmentAssessment } from './assessment.ts';
import { departmentConditions } from './conditions.ts';
import { generalConditions } from './general-conditions.ts';
import { dueRank, type GoalContext, type GoalSubject, rankIn } from './goal-subject.ts';
import { organizationFor } from './in-scope.ts';
import { organizationConditions } from './organization-conditions.ts';
import { rateGeneral } from './rate-general.ts';

export function departmentSubject(
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
    firm: freshness?.stale === false && provisional !== true ? now : -1,
    conditionsFor: (aim) => departmentConditions(department, aim, method),
    contact: undefined,
  };
}

/** An account's general level is worked out again from its departments as their targets would leave them. */
export function generalSubject(
  { id, general }: AccountAssessment,
  by: Day,
  context: GoalContext,
): GoalSubject {
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
    firm:
      !general.provisional && general.departments.every(({ freshness }) => freshness?.stale !== true)
        ? now
        : -1,
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

export function organizationSubject(
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
    firm: organization.freshness?.stale === false && !organization.provisional ? now : -1,
    conditionsFor: (level) => organizationConditions(organization, level, method),
    contact: undefined,
  };
}
