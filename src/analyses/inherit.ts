/** What an individual target takes over where it does not say it itself: the market targets it serves and its date. */
import type { Goal, MarketTarget, Project, RelationshipTarget, When } from '../plan/plan.ts';
import type { ByFrom, ForFrom } from './gap.ts';

/**
 * The market targets served: its own, else all that the account serves, else those of the count goals that hold it.
 *
 * @example
 * inheritFor({ for: [] }, ['win-otn'], () => []) // { for: ['win-otn'], forFrom: 'account' }
 * inheritFor({ for: [] }, [], () => [{ for: 'share' }, { for: 'share' }]) // { for: ['share'], forFrom: 'goal' }
 */
export function inheritFor(
  own: Pick<RelationshipTarget, 'for'>,
  serves: readonly string[],
  goals: () => readonly Pick<Goal, 'for'>[],
): { readonly for: readonly string[]; readonly forFrom: ForFrom } {
  if (own.for.length > 0) return { for: own.for, forFrom: 'own' };
  if (serves.length > 0) return { for: serves, forFrom: 'account' };
  const served = [...new Set(goals().flatMap((goal) => goal.for ?? []))];
  return { for: served, forFrom: served.length > 0 ? 'goal' : 'none' };
}

/**
 * The date: its own, else the earliest decision of the projects that it is for, else the earliest date of the count goals
 * that hold it, else the last day of the period.
 *
 * @example
 * inheritBy({}, [{ written: '2027-11', day: '2027-11-30' }], () => [], '2027-12-31')
 *   // { by: { written: '2027-11', day: '2027-11-30' }, byFrom: 'project' }
 */
export function inheritBy(
  own: Pick<RelationshipTarget, 'by'>,
  decisions: readonly (When | undefined)[],
  goals: () => readonly Pick<Goal, 'by'>[],
  periodEnd: string,
): { readonly by: When; readonly byFrom: ByFrom } {
  if (own.by !== undefined) return { by: own.by, byFrom: 'own' };
  const decision = earliest(decisions);
  if (decision !== undefined) return { by: decision, byFrom: 'project' };
  const goal = earliest(goals().map(({ by }) => by));
  if (goal !== undefined) return { by: goal, byFrom: 'goal' };
  return { by: { written: periodEnd, day: periodEnd }, byFrom: 'period' };
}

/**
 * The earliest of the dates that are there; the first on a tie.
 *
 * @example
 * earliest([undefined, { written: '2027-Q4', day: '2027-12-31' }, { written: '2027-11', day: '2027-11-30' }]).day // '2027-11-30'
 */
export function earliest(dates: readonly (When | undefined)[]): When | undefined {
  return dates.reduce(
    (first, date) => (date !== undefined && (first === undefined || date.day < first.day) ? date : first),
    undefined,
  );
}

/**
 * The category whose scoped level a target uses: the one category that everything it serves is about. A hilltop is about its
 * project's, a share or competition target about its own where there is just one; profit is about none.
 *
 * @example
 * categoryServed(['win', 'share'], new Map([['win', { kind: 'hilltop', project: 'otn' }], ['share', { kind: 'share', category: 'optical' }]]), new Map([['otn', { category: 'optical' }]]))
 *   // 'optical'
 */
export function categoryServed(
  served: readonly string[],
  targets: ReadonlyMap<string, Pick<MarketTarget, 'kind' | 'project' | 'category' | 'categories'>>,
  projects: ReadonlyMap<string, Pick<Project, 'category'>>,
): string | undefined {
  const categories = new Set(
    served.map((id) => {
      const target = targets.get(id);
      if (target?.kind === 'hilltop') return projects.get(target.project ?? '')?.category;
      return target?.category ?? (target?.categories?.length === 1 ? target.categories[0] : undefined);
    }),
  );
  return categories.size === 1 ? [...categories][0] : undefined;
}
