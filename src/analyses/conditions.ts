/** What keeps a person or a department from a level, in the order in which to work. */
import type { GateFacts } from '../method/gate.ts';
import { atLeast, rankOf } from '../method/level.ts';
import type { KeyLayer, Method } from '../method/method.ts';
import type {
  ContactAssessment,
  ContactLevel,
  DepartmentAssessment,
  Freshness,
  LevelTrace,
} from './assessment.ts';
import type { ScoredLayer } from './claim.ts';
import type { GapCondition } from './gap.ts';
import { type GateUnmet, unmetAt } from './gate-unmet.ts';
import { rounds } from './rounds.ts';

/**
 * The conditions that a person does not meet for a level, in one scope (`level`; undefined = not assessed): assess, assess
 * again, what must stop, points, what the gates ask for at that level, confirmation. Empty when nothing is missing.
 */
export function contactConditions(
  contact: Pick<ContactAssessment, 'tier'>,
  level: ContactLevel | undefined,
  target: string,
  { key }: Pick<Method, 'key'>,
): readonly GapCondition[] {
  if (level === undefined) return [{ kind: 'assess' }];
  const conditions = again(level.freshness);
  const facts = factsAt(target, level, key, key.depth[contact.tier] ?? [], level.acts);
  addScoreConditions(conditions, level, level.level, facts, key, key.names.opposed);
  const confirmation = confirmationCondition(level, target, key);
  if (confirmation !== undefined) conditions.push(confirmation);
  return conditions;
}

/** The same for a department: nobody's acts count there, and it has no opponent. */
export function departmentConditions(
  department: DepartmentAssessment,
  target: string,
  { general }: Pick<Method, 'general'>,
): readonly GapCondition[] {
  const { level, claimed, confirmation } = department;
  if (level === undefined || !isTraced(department)) return [{ kind: 'assess' }];
  const conditions = again(department.freshness);
  addScoreConditions(
    conditions,
    department,
    level,
    factsAt(target, department, general, [], []),
    general,
    undefined,
  );
  const { levels } = general;
  if (claimed !== undefined && atLeast(levels, claimed, target) && !atLeast(levels, level, target)) {
    conditions.push({ kind: 'confirmation', state: 'lowered', why: confirmation?.why });
  }
  return conditions;
}

function isTraced(department: DepartmentAssessment): department is DepartmentAssessment & LevelTrace {
  return department.rated !== undefined;
}

function again(freshness: Freshness | undefined): GapCondition[] {
  if (freshness?.stale !== true) return [];
  return [{ kind: 'assess-again', age: freshness.age, limit: freshness.limit }];
}

function factsAt(
  target: string,
  { judged, rated }: LevelTrace,
  { levels }: ScoredLayer,
  depth: GateFacts['depth'],
  acts: GateFacts['acts'],
): GateFacts {
  return { points: judged ? {} : (rated.points ?? {}), judged, depth, acts, levels, level: target };
}

/** Adds to a list, for this is done for every gap of a region. */
function addScoreConditions(
  conditions: GapCondition[],
  { judged, byScore, score }: LevelTrace,
  level: string,
  facts: GateFacts,
  layer: ScoredLayer,
  opposed: string | undefined,
): void {
  const { levels, level: target, points } = facts;
  const unmet = unmetAt(layer, facts);
  const rank = rankOf(levels, target);
  addStops(conditions, unmet, rank - rankOf(levels, level), level === opposed);
  if (judged && !atLeast(levels, byScore, target)) conditions.push({ kind: 'judged', level: byScore });
  const need = levels[rank]?.from ?? 0;
  if (score !== null && score < need) {
    const where = rounds(layer.dimensions, points, need, layer.points[1]);
    conditions.push({ kind: 'points', have: score, need, missing: need - score, rounds: where });
  }
  for (const each of unmet) {
    if (each.unmet.kind === 'stop') continue;
    conditions.push({ kind: 'condition', gate: each.gate, unmet: each.unmet });
  }
}

/** What an opponent must stop; where no gate says it, the whole is that low. */
function addStops(
  conditions: GapCondition[],
  unmet: readonly GateUnmet[],
  levels: number,
  opposed: boolean,
): void {
  const before = conditions.length;
  for (const { unmet: stop } of unmet) {
    if (stop.kind !== 'stop') continue;
    const { dimension, have, need } = stop;
    conditions.push({ kind: 'stop', dimension, have, need, levels });
  }
  if (opposed && conditions.length === before) {
    conditions.push({ kind: 'stop', dimension: undefined, have: undefined, need: undefined, levels });
  }
}

/**
 * What the supervisor must still say: the claim was lowered below the target, the target is a level that counts for less
 * until somebody confirms it, or the claim has risen above what was confirmed.
 */
function confirmationCondition(
  { claimed, confirmation, confirmationState }: ContactLevel,
  target: string,
  { levels, unconfirmed }: KeyLayer,
): GapCondition | undefined {
  // One that says more than the claim lapses as soon as the claim rises to it.
  const holds = confirmation !== undefined && confirmationState !== 'above-claim';
  if (holds && atLeast(levels, confirmation.level, target)) return undefined;
  if (confirmation !== undefined && confirmationState === 'lowered') {
    return { kind: 'confirmation', state: 'lowered', why: confirmation.why };
  }
  const counts = unconfirmed[target] ?? target;
  const needed =
    !atLeast(levels, counts, target) || (confirmation !== undefined && atLeast(levels, claimed, target));
  return needed ? { kind: 'confirmation', state: 'awaiting', why: undefined } : undefined;
}
