/** How far we press one rival: the suppression ratio, overall and by category, head to head, and denial. */
import { type Amount, sum } from '../../plan/amount.ts';
import type { MarketTarget, Project } from '../../plan/plan.ts';
import type { State } from '../../plan/state.ts';
import { type Cell, cellsOf, nameOf } from './cells.ts';
import { scopeOf } from './share.ts';
import { ourPart, partOf, recentProjects } from './win-rate.ts';

export interface Ratio {
  /** Σ ours ÷ Σ the rival's; null where no cell is known, or the rival has nothing in any. */
  readonly value: Amount | null;
  readonly ours: Amount;
  readonly rivals: Amount;
  readonly without: readonly string[];
}

export interface CompetitionStanding {
  readonly kind: 'competition';
  readonly target: MarketTarget;
  readonly rival: string;
  readonly value: Amount | undefined;
  readonly ratio: Ratio;
  /** By category, in the plan's order: the overall one can hide the one that matters. */
  readonly categories: readonly { readonly category: string; readonly ratio: Ratio }[];
  /** Our parts of the closed projects in which the rival took part, over their number. */
  readonly headToHead: { readonly projects: number; readonly ours: Amount } | undefined;
  /** Of what we lost in those, the part that the rival lost too; undefined where we lost nothing. */
  readonly denial: Amount | undefined;
}

export function competitionStanding(target: MarketTarget, state: State): CompetitionStanding {
  const rival = target.rival ?? '';
  const cells = cellsOf(state, { account: target.account, categories: scopeOf(target) });
  const met = recentProjects(state.plan).filter(
    (project) =>
      takesPart(project, rival) &&
      (target.account === undefined || project.account === target.account) &&
      (scopeOf(target).length === 0 || scopeOf(target).includes(project.category ?? '')),
  );
  return {
    kind: 'competition',
    target,
    rival,
    value: target.steps.findLast(({ at }) => at.day <= state.plan.period.to)?.value,
    ratio: ratioOf(cells, rival),
    categories: state.plan.categories.flatMap(({ id }) => {
      const own = cells.filter(({ category }) => category === id);
      return own.length === 0 ? [] : [{ category: id, ratio: ratioOf(own, rival) }];
    }),
    ...metBefore(met, rival),
  };
}

export function ratioOf(cells: readonly Cell[], rival: string): Ratio {
  const known = cells.filter((cell) => cell.ours !== null && cell.rivalOf(rival) !== null);
  const ours = sum(known.map((cell) => cell.ours!));
  const rivals = sum(known.map((cell) => cell.rivalOf(rival)!));
  return {
    value: known.length === 0 || rivals.eq(0) ? null : ours.div(rivals),
    ours,
    rivals,
    without: cells.filter((cell) => !known.includes(cell)).map(nameOf),
  };
}

function takesPart({ rivals, outcome, lots }: Project, rival: string): boolean {
  const outcomes = [outcome, ...lots.map((lot) => lot.outcome)];
  return (
    rivals[rival] !== undefined ||
    outcomes.some((each) => each?.to === rival || each?.awards[rival] !== undefined)
  );
}

function metBefore(
  projects: readonly Project[],
  rival: string,
): Pick<CompetitionStanding, 'headToHead' | 'denial'> {
  const closed = projects.flatMap((project) => {
    const ours = ourPart(project);
    return ours === undefined ? [] : [{ ours, theirs: partOf(project, rival) ?? ours.times(0) }];
  });
  if (closed.length === 0) return { headToHead: undefined, denial: undefined };
  const ours = sum(closed.map((each) => each.ours));
  const lost = ours.times(-1).plus(closed.length);
  const theirs = sum(closed.map((each) => each.theirs));
  return {
    headToHead: { projects: closed.length, ours: ours.div(closed.length) },
    denial: lost.eq(0) ? undefined : lost.minus(theirs).div(lost),
  };
}
