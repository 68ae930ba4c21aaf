/** What `crp account --format json` prints: the account's layers, people, projects, targets and actions, by id. */
import type { AccountResult } from '../analyses/account.ts';
import type { Plan, Project } from '../plan/plan.ts';
import { accountOutput as layersOutput } from './accounts.ts';
import type { AccountPageOutput } from './schemas/account.ts';
import { actionsOutput, readinessOutput, seatOutput, targetsOutput } from './trace-parts.ts';

export function accountOutput(
  result: AccountResult,
  { currency }: Pick<Plan, 'currency'>,
): AccountPageOutput {
  const { account, openProjects, decidedProjects } = result;
  return {
    crp: 'account',
    format: 1,
    'as-of': result.asOf,
    since: result.since,
    id: account.id,
    currency: currency ?? null,
    layers: layersOutput(account, account.contacts, result.changes, result.indexChange),
    reporting: result.people.map(({ contact, depth }) => ({ contact: contact.address, depth })),
    hilltops: Object.fromEntries(
      result.hilltops.map(({ hilltop, readiness, indexThen, daysLeft }) => [
        hilltop.project.id,
        {
          ...readinessOutput(readiness),
          'index-then': indexThen,
          'days-left': daysLeft ?? null,
          seats: hilltop.seats.map(seatOutput),
        },
      ]),
    ),
    projects: Object.fromEntries([
      ...openProjects.map((project) => [project.id, projectOutput(project, true)]),
      ...decidedProjects.map((project) => [project.id, projectOutput(project, false)]),
    ]),
    targets: targetsOutput(result.gaps, result.met),
    'without-action': result.withoutAction.map(({ target }) => target.subject),
    actions: actionsOutput(result.actions),
    spend: result.spend.map(({ year, category, total, ours, rivals, basis }) => ({
      year,
      category,
      total: total?.toNumber() ?? null,
      ours: ours?.toNumber() ?? null,
      rivals: Object.fromEntries(Object.entries(rivals).map(([id, amount]) => [id, amount.toNumber()])),
      basis: basis ?? null,
    })),
    staff: result.staff.map(({ staff, as, time }) => ({ staff, as, time: time ?? null })),
  };
}

function projectOutput(project: Project, open: boolean): AccountPageOutput['projects'][string] {
  const { category, amount, stage, probability, decision, outcome } = project;
  return {
    open,
    category: category ?? null,
    amount: amount?.toNumber() ?? null,
    stage: stage ?? null,
    probability: probability ?? null,
    decision: decision?.day ?? null,
    outcome: outcome?.result ?? null,
  };
}
