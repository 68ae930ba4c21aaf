/** The level of one department. */
import { levelOf, lowerOf } from '../method/level.ts';
import type { DepartmentState, State } from '../plan/state.ts';
import type { DepartmentAssessment } from './assessment.ts';
import { claimOf, saysSomething } from './claim.ts';
import { countedConfirmations, holdingOf } from './confirmation.ts';
import { freshnessOf } from './freshness.ts';

/** Rates a department by its latest assessment; a confirmation that holds and lies below the claim lowers it. */
export function rateDepartment(state: State, department: DepartmentState): DepartmentAssessment {
  const { asOf, method } = state;
  const { general } = method;
  const weightName = department.department.weight ?? method.assumed['department-weight'];
  const about = {
    state: department,
    address: department.address,
    weight: general['department-weights'][weightName],
    weightName,
  };
  const ratings = department.ratings.filter((rated) => rated.category === undefined && saysSomething(rated));
  const rated = ratings.at(-1);
  if (rated === undefined) {
    return { ...about, level: undefined, confirmation: undefined, freshness: undefined };
  }
  const claim = (of: typeof rated) =>
    claimOf(of, general, (score) => levelOf(score, general.levels).id, { depth: [], acts: [] });
  const { claimed, ...trace } = claim(rated);
  const confirmations = department.confirmations.filter(({ category }) => category === undefined);
  const holding = holdingOf(countedConfirmations(confirmations, ratings), ratings, (of) => [
    claim(of).claimed,
  ]);
  return {
    ...about,
    ...trace,
    claimed,
    level: holding ? lowerOf(general.levels, claimed, holding.confirmation.level) : claimed,
    confirmation: holding?.confirmation,
    freshness: freshnessOf(rated.on, asOf, department.account.tier, 'departments', method),
  };
}
