/** How much of what is decided we win: the win rate, head to head with one rival, and how often a rival lost what we lost. */
import { type Amount, amount, sum } from '../../plan/amount.ts';
import type { Outcome, Plan, Project } from '../../plan/plan.ts';
import { isOpen } from '../chain.ts';

export interface WinRate {
  /** 0 to 1. */
  readonly rate: Amount;
  /** Closed projects that count. */
  readonly closed: number;
  /** Our parts of them together. */
  readonly won: Amount;
  /** `method`: fewer are closed than the method asks for, so its own rate stands in. */
  readonly from: 'closed' | 'method';
}

/**
 * Our parts of the closed projects of this period and the one before, over their number; the method's rate where there are
 * fewer than it asks for.
 *
 * @example
 * winRateOf([{ id: 'a', lots: [], outcome: { on: '2027-03-01', result: 'won', awards: {} } }], { 'closed-at-least': 1, otherwise: 0.3 }).rate.toString() // '1'
 */
export function winRateOf(
  projects: readonly Pick<Project, 'outcome' | 'lots' | 'amount'>[],
  rule: { readonly 'closed-at-least': number; readonly otherwise: number },
): WinRate {
  const parts = projects.flatMap((project) => {
    const part = ourPart(project);
    return part === undefined ? [] : [part];
  });
  const won = sum(parts);
  const counts = parts.length >= rule['closed-at-least'];
  return {
    rate: counts ? won.div(parts.length) : amount(rule.otherwise),
    closed: parts.length,
    won,
    from: counts ? 'closed' : 'method',
  };
}

/** Projects of this period and of the one before it, each once: one that went along stands in the later plan. */
export function recentProjects(plan: Pick<Plan, 'projects' | 'previous'>): readonly Project[] {
  const here = new Set(plan.projects.map(({ id }) => id));
  return [...plan.projects, ...(plan.previous?.projects.filter(({ id }) => !here.has(id)) ?? [])];
}

/**
 * Our part of a closed project, 0 to 1: won 1, lost 0, a split what we were awarded of it, lots by their amounts. Undefined
 * for an open one, and for one that was cancelled or not bid for.
 *
 * @example
 * ourPart({ lots: [], outcome: { on: '2027-06-12', result: 'partial', awards: { ours: amount(12), vertex: amount(18) } } }).toString() // '0.4'
 */
export function ourPart(project: Pick<Project, 'outcome' | 'lots' | 'amount'>): Amount | undefined {
  return partOf(project, 'ours');
}

/** The part of one party: `ours`, or the id of a rival, for whom a loss of ours counts where it is named as the winner. */
export function partOf(
  { outcome, lots, amount: whole }: Pick<Project, 'outcome' | 'lots' | 'amount'>,
  who: string,
): Amount | undefined {
  if (isOpen({ outcome, lots })) return undefined;
  if (outcome !== undefined) return partOfOutcome(outcome, whole, who);
  const decided = lots.flatMap((lot) => {
    const part = lot.outcome && partOfOutcome(lot.outcome, lot.amount, who);
    return part === undefined ? [] : [{ part, weight: lot.amount }];
  });
  if (decided.length === 0) return undefined;
  // Lots without amounts count alike.
  const weighs = decided.every(({ weight }) => weight?.gt(0) === true);
  const weights = decided.map(({ weight }) => (weighs ? weight! : amount(1)));
  return sum(decided.map(({ part }, index) => part.times(weights[index]!))).div(sum(weights));
}

function partOfOutcome(
  { result, to, awards }: Outcome,
  whole: Amount | undefined,
  who: string,
): Amount | undefined {
  if (result === 'cancelled' || result === 'no-bid') return undefined;
  const all = sum(Object.values(awards));
  if (result === 'partial' && all.gt(0)) {
    const base = whole?.gt(all) === true ? whole : all;
    return (awards[who] ?? amount(0)).div(base);
  }
  if (who === 'ours') return amount(result === 'won' ? 1 : result === 'lost' ? 0 : '0.5');
  return amount(result === 'lost' && to === who ? 1 : 0);
}
