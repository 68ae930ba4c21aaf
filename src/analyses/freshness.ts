/** How old an assessment is, and whether that is too old. */
import type { Method } from '../method/method.ts';
import { daysBetween } from '../plan/day.ts';
import type { Day } from '../plan/plan.ts';
import type { Freshness } from './assessment.ts';

/**
 * The age of an assessment in days against the method's limit for the tier; exactly as old as the limit is fresh.
 * Departments and organizations may be older by the method's factor. A tier without a limit never goes stale.
 *
 * @example
 * freshnessOf('2026-06-20', '2026-09-25', 'S', 'contacts', { freshness: { S: 90 } }) // { age: 97, limit: 90, stale: true }
 */
export function freshnessOf(
  on: Day,
  asOf: Day,
  tier: string,
  of: 'contacts' | 'departments' | 'organizations',
  { freshness }: Pick<Method, 'freshness'>,
): Freshness {
  const factor = of === 'contacts' ? 1 : (freshness[of] ?? 1);
  const limit = (freshness[tier] ?? Number.POSITIVE_INFINITY) * factor;
  const age = daysBetween(on, asOf);
  return { age, limit, stale: age > limit };
}
