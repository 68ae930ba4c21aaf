/** Gross margin, booked and in the pipeline apart: always by amounts, never a mean of percentages. */
import { type Amount, amount, sum } from '../../plan/amount.ts';
import type { Project } from '../../plan/plan.ts';
import type { State } from '../../plan/state.ts';
import { pipelineOf } from './pipeline.ts';
import { ourPart } from './win-rate.ts';

export interface WeightedMargin {
  /** Σ amount × margin ÷ Σ amount; null where no project has both. */
  readonly value: Amount | null;
  readonly of: Amount;
  /** Projects that have no amount or no margin, by id. */
  readonly without: readonly string[];
}

export interface Margin {
  /** `projects`: no result says it, so it is that of the won projects. */
  readonly booked: { readonly value: Amount; readonly from: 'result' | 'projects' } | null;
  readonly won: WeightedMargin;
  readonly pipeline: WeightedMargin;
  /** Of each account the margin of its won projects, lowest first. */
  readonly accounts: readonly {
    readonly account: string;
    readonly margin: Amount;
    readonly amount: Amount;
  }[];
}

export function marginOf(state: State, account: string | undefined): Margin {
  const { plan } = state;
  const isAsked = (of: string | undefined) => account === undefined || of === account;
  const won = plan.projects.filter((project) => isAsked(project.account)).flatMap(wonPart);
  const result = plan.results
    .filter(
      (each) =>
        each.margin !== undefined &&
        each.account === account &&
        each.on >= plan.period.from &&
        each.on <= plan.period.to,
    )
    .reduce<(typeof plan.results)[number] | undefined>(
      (found, each) => (found === undefined || each.on >= found.on ? each : found),
      undefined,
    );
  const ofWon = weightedMargin(won);
  const fromProjects = ofWon.value === null ? null : { value: ofWon.value, from: 'projects' as const };
  const homes = [...new Set(won.map(({ account: home }) => home))];
  return {
    booked: result?.margin === undefined ? fromProjects : { value: amount(result.margin), from: 'result' },
    won: ofWon,
    pipeline: weightedMargin(
      pipelineOf(state, account).projects.map(({ project, amount: left }) => ({
        ...project,
        amount: left ?? undefined,
      })),
    ),
    accounts: homes
      .flatMap((home) => {
        const of = weightedMargin(won.filter((project) => project.account === home));
        return of.value === null ? [] : [{ account: home, margin: of.value, amount: of.of }];
      })
      .toSorted((one, other) => one.margin.cmp(other.margin)),
  };
}

/** What we won of a project; nothing of one that is open or lost. */
function wonPart(project: Project): readonly Pick<Project, 'id' | 'account' | 'amount' | 'margin'>[] {
  const part = ourPart(project);
  if (part === undefined || part.eq(0)) return [];
  const { id, account, margin } = project;
  return [{ id, account, margin, amount: project.outcome?.awards['ours'] ?? project.amount?.times(part) }];
}

/**
 * @example
 * weightedMargin([{ id: 'a', amount: amount(100), margin: 0.2 }, { id: 'b', amount: amount(300), margin: 0.4 }]).value.toString() // '0.35'
 */
export function weightedMargin(
  projects: readonly Pick<Project, 'id' | 'amount' | 'margin'>[],
): WeightedMargin {
  const known = projects.filter((project) => project.amount !== undefined && project.margin !== undefined);
  const of = sum(known.map((project) => project.amount!));
  return {
    value: of.eq(0) ? null : sum(known.map((project) => project.amount!.times(project.margin!))).div(of),
    of,
    without: projects.filter((project) => !known.includes(project)).map(({ id }) => id),
  };
}
