/** The plan as it would be with ratings that nobody has written yet. */
import type { Address, Day, Plan, Rating } from '../plan/plan.ts';

export interface Supposed {
  readonly of: Address;
  readonly category?: string | undefined;
  readonly rating: Rating;
}

/**
 * The plan with one more assessment.
 *
 * @example
 * withRatings({ assessments: [] }, '2027-09-12', 'lin', [{ of: 'metro/gu', rating: { kind: 'same' } }]).assessments.length // 1
 */
export function withRatings(plan: Plan, on: Day, by: string, supposed: readonly Supposed[]): Plan {
  const place = { file: '', path: [] };
  const scores = supposed.map(({ of, category, rating }) => ({ of, category, rating, key: of }));
  return {
    ...plan,
    assessments: [
      ...plan.assessments,
      { place, on, by, scores: scores as Plan['assessments'][number]['scores'] },
    ],
  };
}
