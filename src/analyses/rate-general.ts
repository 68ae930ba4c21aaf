/** An account's general relationship: the level over its departments. */
import { applyGates, type GateFacts } from '../method/gate.ts';
import { atLeast, levelOf, rankOf } from '../method/level.ts';
import type { GeneralLayer } from '../method/method.ts';
import type { DepartmentAssessment, GeneralAssessment, NextLevel } from './assessment.ts';
import { exact } from './exact.ts';

/**
 * The mean of the assessed departments' scores by weight, and the level that the account's gates leave of it. A department
 * with a judged level has no score: the lower bound of its level stands for it.
 * Score = Σ weight × score ÷ Σ weight, 0 to 100, unrounded; null where no department is assessed.
 */
export function rateGeneral(
  departments: readonly DepartmentAssessment[],
  layer: GeneralLayer,
): GeneralAssessment {
  const score = meanScore(departments, layer);
  if (score === null) {
    return {
      departments,
      score,
      byScore: undefined,
      caps: [],
      level: undefined,
      provisional: false,
      next: undefined,
    };
  }
  const byScore = levelOf(exact(score), layer.levels).id;
  const facts = accountFacts(departments, layer);
  const gates = applyGates(layer['account-gates'], { ...facts, level: byScore });
  return {
    departments,
    score,
    byScore,
    caps: gates.bindings.map(({ gate, unmet }) => ({
      gate: gate.id,
      from: byScore,
      to: gate['at-most'],
      unmet,
    })),
    level: gates.level,
    provisional: gates.provisional,
    next: nextOf(gates.level, score, facts, layer),
  };
}

/** The score that stands for a department in the account's mean; null where it is not assessed. */
export function scoreInMean({ score, level }: DepartmentAssessment, { levels }: GeneralLayer): number | null {
  if (level === undefined) return null;
  return score ?? levels[rankOf(levels, level)]?.from ?? null;
}

function meanScore(departments: readonly DepartmentAssessment[], layer: GeneralLayer): number | null {
  let weighted = 0;
  let weight = 0;
  for (const department of departments) {
    const score = scoreInMean(department, layer);
    if (score === null) continue;
    weighted += department.weight * score;
    weight += department.weight;
  }
  return weight === 0 ? null : weighted / exact(weight);
}

function accountFacts(
  departments: readonly DepartmentAssessment[],
  { levels }: GeneralLayer,
): Omit<GateFacts, 'level'> {
  const core = departments
    .filter(({ weightName }) => weightName === 'core')
    .map(({ address, level, provisional = false }) => ({ id: address, level, provisional }));
  return { points: {}, judged: false, depth: [], acts: [], levels, core: { departments: core } };
}

function nextOf(
  level: string,
  score: number,
  facts: Omit<GateFacts, 'level'>,
  layer: GeneralLayer,
): NextLevel | undefined {
  const next = layer.levels[rankOf(layer.levels, level) + 1];
  if (next === undefined) return undefined;
  const { bindings } = applyGates(layer['account-gates'], { ...facts, level: next.id });
  return {
    level: next.id,
    from: next.from,
    points: atLeast(layer.levels, levelOf(exact(score), layer.levels).id, next.id) ? 0 : next.from - score,
    unmet: bindings.flatMap(({ unmet }) => unmet),
  };
}
