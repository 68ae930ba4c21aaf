/** What keeps an account's general relationship from a level: its score, its gates, and the departments that must rise. */
import { atLeast, rankOf } from '../method/level.ts';
import type { Method } from '../method/method.ts';
import type { GeneralAssessment } from './assessment.ts';
import { exact } from './exact.ts';
import type { GapCondition, Target } from './gap.ts';
import { unmetAt } from './gate-unmet.ts';

/**
 * The conditions that an account's general level does not meet: assess its departments, points of the mean, what the
 * account's gates ask for, and the departments below that level, the heaviest first, with the targets they have.
 */
export function generalConditions(
  { departments, score, level }: GeneralAssessment,
  target: string,
  { general }: Pick<Method, 'general'>,
  targetOf: ReadonlyMap<string, Target>,
): readonly GapCondition[] {
  const { levels } = general;
  const need = levels[rankOf(levels, target)]?.from ?? 0;
  const core = departments
    .filter(({ weightName }) => weightName === 'core')
    .map((department) => ({
      id: department.address,
      level: department.level,
      provisional: department.provisional ?? false,
    }));
  const facts = {
    points: {},
    judged: false,
    depth: [],
    acts: [],
    levels,
    level: target,
    core: { departments: core },
  };
  const below = departments
    .filter((department) => department.level === undefined || !atLeast(levels, department.level, target))
    .toSorted((one, other) => other.weight - one.weight || (one.score ?? 0) - (other.score ?? 0))
    .map(({ address, level: now }) => ({ address, level: now, target: targetOf.get(address)?.level }));
  return [
    ...(level === undefined ? [{ kind: 'assess' } as const] : []),
    ...(score !== null && exact(score) < need
      ? [{ kind: 'points', have: score, need, missing: need - score, rounds: [] } as const]
      : []),
    ...unmetAt({ gates: general['account-gates'] }, facts).map(
      ({ gate, unmet }) => ({ kind: 'condition', gate, unmet }) as const,
    ),
    ...(below.length > 0 ? [{ kind: 'departments', which: below } as const] : []),
  ];
}
