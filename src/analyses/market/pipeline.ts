/** What is still to be decided: open projects with their amounts and probabilities, and what they come to. */
import { type Amount, amount, sum } from '../../plan/amount.ts';
import type { Project } from '../../plan/plan.ts';
import type { State } from '../../plan/state.ts';
import { isOpen } from '../chain.ts';

export interface PipelineProject {
  readonly project: Project;
  /** What is not decided yet: of a project in lots the open ones. Null where no amount is written. */
  readonly amount: Amount | null;
  /** 0 to 1; null where neither a probability nor a stage is written. */
  readonly probability: Amount | null;
  readonly from: 'given' | 'stage' | undefined;
  /** Amount × probability; null where one of the two is not known. */
  readonly weighted: Amount | null;
  /** Its decision day has passed. */
  readonly overdue: boolean;
}

export interface Pipeline {
  readonly projects: readonly PipelineProject[];
  readonly total: Amount;
  readonly weighted: Amount;
  /** Left out of a total, by id. */
  readonly withoutAmount: readonly string[];
  readonly withoutProbability: readonly string[];
}

/** Open projects of an account, or of all, whose decision lies in the period or is not dated; overdue ones count. */
export function pipelineOf(state: State, account?: string): Pipeline {
  const { plan, method, asOf } = state;
  const projects = plan.projects
    .filter((project) => isOpen(project) && (account === undefined || project.account === account))
    .filter(({ decision }) => decision === undefined || decision.day <= plan.period.to)
    .map((project) => pipelineProject(project, method.projects.stages, asOf));
  return totalOf(projects);
}

export function totalOf(projects: readonly PipelineProject[]): Pipeline {
  return {
    projects,
    total: sum(projects.flatMap((each) => each.amount ?? [])),
    weighted: sum(projects.flatMap((each) => each.weighted ?? [])),
    withoutAmount: projects.filter((each) => each.amount === null).map(({ project }) => project.id),
    withoutProbability: projects.filter((each) => each.probability === null).map(({ project }) => project.id),
  };
}

/**
 * @example
 * pipelineProject({ id: 'core', stage: 'bidding', amount: amount(80), lots: [] }, { lead: 0.1, opportunity: 0.3, bidding: 0.5 }, '2027-09-25')
 *   .weighted.toString() // '40'
 */
export function pipelineProject(
  project: Project,
  stages: Readonly<Record<string, number>>,
  asOf: string,
): PipelineProject {
  const { lots, probability: given, stage, decision } = project;
  const open = lots.filter((lot) => lot.outcome === undefined);
  const isKnown =
    lots.length === 0 ? project.amount !== undefined : open.every((lot) => lot.amount !== undefined);
  const left = !isKnown ? null : lots.length === 0 ? project.amount! : sum(open.map((lot) => lot.amount!));
  const byStage = stage === undefined ? undefined : stages[stage];
  const probability = given !== undefined ? amount(given) : byStage === undefined ? null : amount(byStage);
  return {
    project,
    amount: left,
    probability,
    from: given !== undefined ? 'given' : byStage === undefined ? undefined : 'stage',
    weighted: left === null || probability === null ? null : left.times(probability),
    overdue: decision !== undefined && decision.day < asOf,
  };
}
