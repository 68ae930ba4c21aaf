/** Evaluates a gate on facts: whether it caps, which condition is not met, and what would meet it. */
import { atLeast, lowerOf } from './level.ts';
import type { Condition, Gate, Level } from './method.ts';

/** What a gate looks at. All of one subject, at one day, in one scope. */
export interface GateFacts {
  /** Points by dimension; what is missing was not observed. */
  readonly points: Readonly<Record<string, number>>;
  /** A judged level: there are no points. */
  readonly judged: boolean;
  /** The dimensions that the tier's depth asks for. */
  readonly depth: readonly string[];
  /** Valid acts: the day, and the dimension that each shows. */
  readonly acts: readonly { readonly on: string; readonly shows?: string | undefined }[];
  /** The levels of the layer, lowest first. */
  readonly levels: readonly Level[];
  /** The level by score (or as judged); or a level aimed at, to learn what stands in its way. */
  readonly level: string;
  /** The core departments of an account; only its account gates look at them. */
  readonly core?: CoreFacts;
}

/** The core departments of an account, by id. `level` is undefined where the department is not assessed. */
export interface CoreFacts {
  readonly departments: readonly {
    readonly id: string;
    readonly level: string | undefined;
    readonly provisional: boolean;
  }[];
}

/** A condition that is not met, with what there is and what it takes. Values without words. */
export type UnmetCondition =
  /** `have` is null where the dimension was not observed. */
  | {
      readonly kind: 'points';
      readonly dimension: string;
      readonly have: number | null;
      readonly need: number;
    }
  | { readonly kind: 'acts'; readonly have: number; readonly need: number }
  /** Acts there are, but on too few different days. */
  | { readonly kind: 'dates'; readonly have: number; readonly need: number }
  | { readonly kind: 'act-shows'; readonly dimension: string }
  | { readonly kind: 'observed'; readonly missing: readonly string[] }
  | { readonly kind: 'observed-count'; readonly have: number; readonly need: number }
  /** A judged level: give points, or show so many acts. */
  | { readonly kind: 'points-or-acts'; readonly have: number; readonly need: number }
  /** What holds somebody down must stop: the dimension must rise from `have` to `need`. */
  | { readonly kind: 'stop'; readonly dimension: string; readonly have: number; readonly need: number }
  | { readonly kind: 'core-unknown' }
  | { readonly kind: 'core-not-assessed'; readonly departments: readonly string[] }
  | { readonly kind: 'core-provisional'; readonly departments: readonly string[] }
  | { readonly kind: 'core-below'; readonly departments: readonly string[]; readonly level: string }
  /** One of these lists would do. */
  | { readonly kind: 'any'; readonly alternatives: readonly (readonly UnmetCondition[])[] };

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
 * evaluateGate({ id: 'act', zh: '行动', en: 'act', from: 'high', needs: { acts: 1 }, 'at-most': 'low' },
 *   { points: {}, judged: false, depth: [], acts: [], levels: [{ id: 'low', from: 0, zh: '低', en: 'low' }, { id: 'high', from: 70, zh: '高', en: 'high' }], level: 'high' })
 *   .unmet // [{ kind: 'acts', have: 0, need: 1 }]
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
    const result = evaluateGate(gate, facts);
    if (!result.applies) continue;
    provisional ||= gate.provisional === true;
    if (atLeast(facts.levels, gate['at-most'], facts.level)) continue;
    bindings.push({ gate, ...result });
    level = lowerOf(facts.levels, level, gate['at-most']);
  }
  return { level, bindings, provisional };
}

/** What must rise so that no alternative holds any more: of each the dimension with the shortest way, the first on a tie. */
function stopsOf(
  alternatives: readonly { readonly [dimension: string]: number }[],
  points: Readonly<Record<string, number>>,
): UnmetCondition[] {
  const raised: Record<string, number> = { ...points };
  const stops = new Map<string, UnmetCondition>();
  for (const alternative of alternatives) {
    const bounds = Object.entries(alternative);
    if (!bounds.every(([dimension, most]) => (raised[dimension] ?? Number.POSITIVE_INFINITY) <= most))
      continue;
    const ways = bounds.map(([dimension, most]) => ({
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

/** The conditions that do not hold, in the order in which they are declared in the type; empty when all hold. */
export function unmetOf(condition: Condition, facts: GateFacts): UnmetCondition[] {
  return joinObserved([
    ...unmetObserved(condition, facts),
    ...unmetPoints(condition, facts),
    ...unmetActs(condition, facts),
    ...unmetCore(condition, facts),
    ...(condition.all ?? []).flatMap((part) => unmetOf(part, facts)),
    ...unmetAny(condition.any, facts),
  ]);
}

/** Several conditions may ask for the same dimensions: they are missed once. */
function joinObserved(unmet: readonly UnmetCondition[]): UnmetCondition[] {
  const missing = new Set(unmet.flatMap((one) => (one.kind === 'observed' ? one.missing : [])));
  const first = unmet.findIndex(({ kind }) => kind === 'observed');
  return unmet.flatMap((one, index): UnmetCondition[] => {
    if (one.kind !== 'observed') return [one];
    return index === first ? [{ kind: 'observed', missing: [...missing] }] : [];
  });
}

function unmetPoints(condition: Condition, facts: GateFacts): UnmetCondition[] {
  if (facts.judged) return [];
  return Object.entries(condition.points ?? {}).flatMap(([dimension, need]) => {
    const have = facts.points[dimension] ?? null;
    return have !== null && have >= need ? [] : [{ kind: 'points', dimension, have, need }];
  });
}

function unmetObserved({ observed }: Condition, facts: GateFacts): UnmetCondition[] {
  if (observed === undefined) return [];
  const seen = Object.keys(facts.points);
  if (typeof observed === 'number') {
    return seen.length >= observed ? [] : [{ kind: 'observed-count', have: seen.length, need: observed }];
  }
  if (observed !== 'depth' && facts.judged) return [];
  const missing = (observed === 'depth' ? facts.depth : observed).filter(
    (dimension) => !seen.includes(dimension),
  );
  return missing.length === 0 ? [] : [{ kind: 'observed', missing }];
}

function unmetActs(condition: Condition, { acts, judged }: GateFacts): UnmetCondition[] {
  const unmet: UnmetCondition[] = [];
  const days = new Set(acts.map(({ on }) => on)).size;
  const shown = condition['act-shows'];
  const instead = condition['points-or-acts'];
  const dates = condition.dates ?? 0;
  const need = Math.max(condition.acts ?? 0, dates);
  if (acts.length < need) unmet.push({ kind: 'acts', have: acts.length, need });
  else if (days < dates) unmet.push({ kind: 'dates', have: days, need: dates });
  if (shown !== undefined && !acts.some(({ shows }) => shows === shown))
    unmet.push({ kind: 'act-shows', dimension: shown });
  if (instead !== undefined && judged && acts.length < instead) {
    unmet.push({ kind: 'points-or-acts', have: acts.length, need: instead });
  }
  return unmet;
}

function unmetCore(condition: Condition, { core, levels }: GateFacts): UnmetCondition[] {
  const unmet: UnmetCondition[] = [];
  const departments = core?.departments ?? [];
  const ids = (list: typeof departments) => list.map(({ id }) => id);
  if (condition['core-assessed'] === true) {
    const open = departments.filter(({ level }) => level === undefined);
    const provisional = departments.filter(
      (department) => department.level !== undefined && department.provisional,
    );
    if (departments.length === 0) unmet.push({ kind: 'core-unknown' });
    if (open.length > 0) unmet.push({ kind: 'core-not-assessed', departments: ids(open) });
    if (provisional.length > 0) unmet.push({ kind: 'core-provisional', departments: ids(provisional) });
  }
  const least = condition['core-at-least'];
  if (least !== undefined) {
    const below = departments.filter(({ level }) => level !== undefined && !atLeast(levels, level, least));
    if (below.length > 0) unmet.push({ kind: 'core-below', departments: ids(below), level: least });
  }
  return unmet;
}

function unmetAny(alternatives: readonly Condition[] | undefined, facts: GateFacts): UnmetCondition[] {
  if (alternatives === undefined) return [];
  const unmet = alternatives.map((alternative) => unmetOf(alternative, facts));
  if (unmet.some((list) => list.length === 0)) return [];
  const [only] = unmet;
  return unmet.length === 1 && only !== undefined ? only : [{ kind: 'any', alternatives: unmet }];
}
