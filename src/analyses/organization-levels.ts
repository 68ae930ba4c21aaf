/** Which organizational level the facts reach, and what is missing to one. */
import { atLeast } from '../method/level.ts';
import type { OrganizationCondition, OrganizationLayer, OrganizationLevel } from '../method/method.ts';
import type { OrganizationUnmet } from './assessment.ts';

export interface OrganizationFacts {
  /** The judged level, where there are no depths. */
  readonly judged: string | undefined;
  /** By stage; what is missing counts 0. */
  readonly depths: Readonly<Record<string, number>>;
  /** 0 to 100; null for a judged level. */
  readonly index: number | null;
  readonly breadth: number;
  readonly mechanisms: readonly string[];
  /** The level that a supervisor confirmed, where that still holds. */
  readonly confirmed: string | undefined;
}

/**
 * The highest level whose index and conditions hold, together with those of every level below it. `claimed` leaves out
 * what asks for a confirmation. The lowest level always holds.
 */
export function highestLevel(
  facts: OrganizationFacts,
  layer: OrganizationLayer,
  as: 'claimed' | 'in-force',
): string {
  const missed = layer.levels.findIndex((level, rank) => {
    const unmet = unmetForLevel(level, facts, layer);
    return rank > 0 && unmet.some(({ kind }) => as === 'in-force' || kind !== 'confirmed');
  });
  return layer.levels.at(missed === -1 ? -1 : missed - 1)?.id ?? '';
}

/** What is missing to a level, its own conditions only, in the method's order; the index first. Empty when it holds. */
export function unmetForLevel(
  level: OrganizationLevel,
  facts: OrganizationFacts,
  layer: OrganizationLayer,
): OrganizationUnmet[] {
  return [
    ...unmetIndex(level, facts, layer),
    ...level.needs.flatMap((condition) => unmetCondition(condition, level, facts, layer)),
  ];
}

function unmetIndex(
  { id, from }: OrganizationLevel,
  { index, judged }: OrganizationFacts,
  { levels }: OrganizationLayer,
): OrganizationUnmet[] {
  if (index === null) {
    return judged !== undefined && atLeast(levels, judged, id) ? [] : [{ kind: 'not-assessed' }];
  }
  return index >= from ? [] : [{ kind: 'index', have: index, need: from }];
}

function unmetCondition(
  condition: OrganizationCondition,
  level: OrganizationLevel,
  facts: OrganizationFacts,
  { levels }: OrganizationLayer,
): OrganizationUnmet[] {
  if ('confirmed' in condition) {
    const { confirmed } = facts;
    return confirmed !== undefined && atLeast(levels, confirmed, level.id) ? [] : [{ kind: 'confirmed' }];
  }
  if ('mechanisms' in condition) {
    const missing = (condition.among ?? []).filter((kind) => !facts.mechanisms.includes(kind));
    const have = facts.mechanisms.length;
    const need = condition.mechanisms;
    return have >= need && missing.length === 0 ? [] : [{ kind: 'mechanisms', have, need, missing }];
  }
  if (facts.index === null) return [];
  if ('breadth' in condition) {
    const { breadth: need } = condition;
    return facts.breadth >= need ? [] : [{ kind: 'breadth', have: facts.breadth, need }];
  }
  const mode = 'any-of' in condition ? 'any-of' : 'all-of';
  const named = 'any-of' in condition ? condition['any-of'] : condition['all-of'];
  const stages = named.map((stage) => ({ stage, have: facts.depths[stage] ?? 0 }));
  const short = stages.filter(({ have }) => have < condition.depth);
  const holds = mode === 'any-of' ? short.length < stages.length : short.length === 0;
  return holds
    ? []
    : [{ kind: 'depth', mode, stages: mode === 'any-of' ? stages : short, need: condition.depth }];
}
