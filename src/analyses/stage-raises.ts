/** The shortest way through the stages of a customer's procurement to what an organizational level asks for. */
import type { OrganizationLayer } from '../method/method.ts';
import type { OrganizationUnmet } from './assessment.ts';
import type { Raise } from './rounds.ts';

/** Depth by stage. */
export type Depths = ReadonlyMap<string, number>;

/** Which stages must go deeper for a condition, and how deep: the shortest way. None where it is not about stages. */
export function raisesFor(
  unmet: OrganizationUnmet,
  depths: Depths,
  layer: OrganizationLayer,
): readonly Raise[] {
  if (unmet.kind === 'depth') {
    const named = unmet.stages.map(({ stage }) => stage);
    const short = byNearest(named, depths, layer).filter((stage) => at(depths, stage) < unmet.need);
    const done = unmet.mode === 'any-of' && short.length < named.length;
    return raiseTo(done ? [] : unmet.mode === 'any-of' ? short.slice(0, 1) : short, unmet.need, depths);
  }
  if (unmet.kind === 'breadth') {
    const need = layer['breadth-depth'];
    const ids = layer.stages.map(({ id }) => id);
    const short = byNearest(ids, depths, layer).filter((stage) => at(depths, stage) < need);
    return raiseTo(short.slice(0, Math.max(0, unmet.need - (ids.length - short.length))), need, depths);
  }
  return unmet.kind === 'index' ? oneStep(unmet.need, depths, layer) : [];
}

/** The one stage whose next depth reaches the index, the heaviest first; none where one step is not enough. */
function oneStep(need: number, depths: Depths, layer: OrganizationLayer): readonly Raise[] {
  const missing = need - indexOf(depths, layer);
  const [, deepest] = layer.depth;
  if (missing <= 0) return [];
  const open = layer.stages
    .filter(({ id }) => at(depths, id) < deepest)
    .toSorted((one, other) => other.weight - one.weight);
  const [heaviest] = open;
  if (heaviest === undefined || heaviest.weight / deepest < missing) return [];
  return raiseTo([heaviest.id], at(depths, heaviest.id) + 1, depths);
}

function raiseTo(stages: readonly string[], to: number, depths: Depths): readonly Raise[] {
  return stages.map((dimension) => ({ dimension, from: at(depths, dimension), to }));
}

/** The deepest first, for it has the shortest way to go; the heavier on a tie. */
function byNearest(
  named: readonly string[],
  depths: Depths,
  { stages }: OrganizationLayer,
): readonly string[] {
  return stages
    .filter(({ id }) => named.includes(id))
    .toSorted((one, other) => at(depths, other.id) - at(depths, one.id) || other.weight - one.weight)
    .map(({ id }) => id);
}

/** Σ weight × depth ÷ deepest, 0 to 100. */
export function indexOf(depths: Depths, { stages, depth: [, deepest] }: OrganizationLayer): number {
  return stages.reduce((total, { id, weight }) => total + weight * at(depths, id), 0) / deepest;
}

function at(depths: Depths, stage: string): number {
  return depths.get(stage) ?? 0;
}
