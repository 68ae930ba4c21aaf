/** Evaluates a gate on facts: whether it caps, which condition is not met, and what would meet it. */
import { type GateFacts, type UnmetCondition, unmetOf } from './condition.ts';
import { atLeast, lowerOf } from './level.ts';
import type { Gate } from './method.ts';

export type { CoreFacts, GateFacts, UnmetCondition } from './condition.ts';

export interface GateResult {
  /** The gate caps at `at-most` (which may still be no lower than the level). */
  readonly applies: boolean;
  /** What would lift it; empty unless it applies. */
  readonly unmet: readonly UnmetCondition[];
}

/**
 * Evaluates one gate. It applies when the level is `from` or better, one of the alternatives in `if` holds, and `needs`
 * does not hold (a gate without `from`, `if` or `needs` does not ask for that part).
 *
 * @example
 * evaluateGate({ id: 'act', zh: '行动', en: 'act', needs: { acts: 1 }, 'at-most': 'low' }, { points: {}, judged: false, depth: [], acts: [], levels: [], level: 'high' }).unmet // [{ kind: 'acts', have: 0, need: 1 }]
 */
export function evaluateGate(gate: Gate, facts: GateFacts): GateResult {
  if (gate.from !== undefined && !atLeast(facts.levels, facts.level, gate.from)) return passed;
  const stops = gate.if === undefined ? undefined : stopsOf(gate.if.any, facts.points);
  if (stops?.length === 0) return passed;
  const unmet = gate.needs === undefined ? undefined : unmetOf(gate.needs, facts);
  if (unmet?.length === 0) return passed;
  if (stops !== undefined && unmet !== undefined) {
    return { applies: true, unmet: [{ kind: 'any', alternatives: [stops, unmet] }] };
  }
  return { applies: true, unmet: stops ?? unmet ?? [] };
}

const passed: GateResult = { applies: false, unmet: [] };

/** A gate whose cap lies below the level that was put in. */
export interface Binding extends GateResult {
  readonly gate: Gate;
}
export interface GatesResult {
  /** The level after the gates: never above the one put in. */
  readonly level: string;
  /** The gates whose cap lies below the level put in, in the method's order. */
  readonly bindings: readonly Binding[];
  /** A gate that marks as provisional applies, whether it lowers or not. */
  readonly provisional: boolean;
}

/** Evaluates gates in order. Gates only lower: the lowest cap wins. */
export function applyGates(gates: readonly Gate[], facts: GateFacts): GatesResult {
  const bindings: Binding[] = [];
  let level = facts.level;
  let provisional = false;
  for (const gate of gates) {
    const caps = !atLeast(facts.levels, gate['at-most'], facts.level);
    if (!caps && gate.provisional !== true) continue;
    const { applies, unmet } = evaluateGate(gate, facts);
    if (!applies) continue;
    provisional ||= gate.provisional === true;
    if (!caps) continue;
    bindings.push({ gate, applies, unmet });
    level = lowerOf(facts.levels, level, gate['at-most']);
  }
  return { level, bindings, provisional };
}

/** What must rise so that no alternative holds any more: of each the dimension with the shortest way, the first on a tie. */
function stopsOf(
  alternatives: readonly { readonly [dimension: string]: number }[],
  points: Readonly<Record<string, number>>,
): UnmetCondition[] {
  // Nearly everybody passes: nothing is copied for them.
  if (!alternatives.some((alternative) => holds(alternative, points))) return [];
  const raised: Record<string, number> = { ...points };
  const stops = new Map<string, UnmetCondition>();
  for (const alternative of alternatives) {
    if (!holds(alternative, raised)) continue;
    const ways = Object.entries(alternative).map(([dimension, most]) => ({
      dimension,
      have: points[dimension] ?? 0,
      need: most + 1,
    }));
    const [way] = ways.toSorted(
      (one, other) => one.need - (raised[one.dimension] ?? 0) - other.need + (raised[other.dimension] ?? 0),
    );
    if (way === undefined) continue;
    raised[way.dimension] = way.need;
    stops.set(way.dimension, { kind: 'stop', ...way });
  }
  return [...stops.values()];
}

function holds(
  alternative: { readonly [dimension: string]: number },
  points: Readonly<Record<string, number>>,
): boolean {
  for (const dimension in alternative) {
    const have = points[dimension];
    if (have === undefined || have > (alternative[dimension] ?? 0)) return false;
  }
  return true;
}
