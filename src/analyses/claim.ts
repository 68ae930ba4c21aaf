/** What one assessment claims: the level by score, or as judged, after the gates. */
import { applyGates, type GateFacts } from '../method/gate.ts';
import type { Dimension, Gate, Level } from '../method/method.ts';
import type { Rated } from '../plan/state.ts';
import type { LevelTrace } from './assessment.ts';
import { scoreOf } from './score.ts';

/** A layer in which dimensions are given points. */
export interface ScoredLayer {
  readonly dimensions: readonly Dimension[];
  readonly points: readonly [number, number];
  readonly levels: readonly Level[];
  readonly gates: readonly Gate[];
}

export interface Claim extends LevelTrace {
  readonly claimed: string;
}

/** Whether an assessment says anything: a level, or points for at least one dimension. */
export function saysSomething({ judged, points }: Rated): boolean {
  if (judged !== undefined) return true;
  for (const _ in points) return true;
  return false;
}

/**
 * Works out the level that an assessment claims. `levelByScore` turns an unrounded score into a level, knowing which
 * dimensions were observed. Gates are measured against the level by score; the lowest cap wins.
 */
export function claimOf(
  rated: Rated,
  layer: ScoredLayer,
  levelByScore: (score: number, points: Readonly<Record<string, number>>) => string,
  facts: Pick<GateFacts, 'depth' | 'acts'>,
): Claim {
  const judged = rated.judged !== undefined;
  const points = judged ? noPoints : (rated.points ?? noPoints);
  const score = scoreOf(layer.dimensions, points, layer.points[1]);
  const byScore = rated.judged ?? levelByScore(score ?? 0, points);
  const gates = applyGates(layer.gates, {
    points,
    judged,
    depth: facts.depth,
    acts: facts.acts,
    levels: layer.levels,
    level: byScore,
  });
  return {
    rated,
    score,
    byScore,
    caps:
      gates.bindings.length === 0
        ? uncapped
        : gates.bindings.map(({ gate, unmet }) => ({
            gate: gate.id,
            from: byScore,
            to: gate['at-most'],
            unmet,
          })),
    provisional: gates.provisional,
    judged,
    claimed: gates.level,
  };
}

const noPoints: Readonly<Record<string, number>> = {};
const uncapped: Claim['caps'] = [];
