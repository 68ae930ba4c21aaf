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
  return [
    ...again(level.freshness),
    ...scoreConditions(
      level,
      level.level,
      target,
      key,
      { depth: key.depth[contact.tier] ?? [], acts: level.acts },
      key.names.opposed,
    ),
    ...confirmationConditions(level, target, key),
  ];
}

/** The same for a department: nobody's acts count there, and it has no opponent. */
export function departmentConditions(
  department: DepartmentAssessment,
  target: string,
  { general }: Pick<Method, 'general'>,
): readonly GapCondition[] {
  const { level, claimed, confirmation } = department;
  if (level === undefined || !isTraced(department)) return [{ kind: 'assess' }];
  const lowered =
    claimed !== undefined &&
    atLeast(general.levels, claimed, target) &&
    !atLeast(general.levels, level, target);
  return [
    ...(department.freshness === undefined ? [] : again(department.freshness)),
    ...scoreConditions(department, level, target, general, { depth: [], acts: [] }, undefined),
    ...(lowered ? [{ kind: 'confirmation', state: 'lowered', why: confirmation?.why } as const] : []),
  ];
}

function isTraced(department: DepartmentAssessment): department is DepartmentAssessment & LevelTrace {
  return department.rated !== undefined;
}

function again({ stale, age, limit }: Freshness): readonly GapCondition[] {
  return stale ? [{ kind: 'assess-again', age, limit }] : [];
}

function scoreConditions(
  trace: LevelTrace,
  level: string,
  target: string,
  layer: ScoredLayer,
  facts: Pick<GateFacts, 'depth' | 'acts'>,
  opposed: string | undefined,
): readonly GapCondition[] {
  const { judged, byScore, score } = trace;
  const { levels } = layer;
  const points = judged ? {} : (trace.rated.points ?? {});
  const unmet = unmetAt(target, layer, { ...facts, points, judged, levels });
  const away = rankOf(levels, target) - rankOf(levels, level);
  return [
    ...stopConditions(unmet, away, level === opposed),
    ...(judged && !atLeast(levels, byScore, target) ? [{ kind: 'judged', level: byScore } as const] : []),
    ...pointConditions(score, points, target, layer),
    ...unmet
      .filter(({ unmet: { kind } }) => kind !== 'stop')
      .map((each) => ({ kind: 'condition', ...each }) as const),
  ];
}

function stopConditions(
  unmet: readonly GateUnmet[],
  levels: number,
  opposed: boolean,
): readonly GapCondition[] {
  const stops = unmet.flatMap(({ unmet: stop }) =>
    stop.kind === 'stop'
      ? [{ kind: 'stop', dimension: stop.dimension, have: stop.have, need: stop.need, levels } as const]
      : [],
  );
  if (stops.length > 0 || !opposed) return stops;
  return [{ kind: 'stop', dimension: undefined, have: undefined, need: undefined, levels }];
}

function pointConditions(
  score: number | null,
  points: Readonly<Record<string, number>>,
  target: string,
  { levels, dimensions, points: [, highest] }: ScoredLayer,
): readonly GapCondition[] {
  const need = levels[rankOf(levels, target)]?.from ?? 0;
  if (score === null || score >= need) return [];
  return [
    {
      kind: 'points',
      have: score,
      need,
      missing: need - score,
      rounds: rounds(dimensions, points, need, highest),
    },
  ];
}

/**
 * What the supervisor must still say: the claim was lowered below the target, the target is a level that counts for less
 * until somebody confirms it, or the claim has risen above what was confirmed.
 */
function confirmationConditions(
  { claimed, confirmation, confirmationState }: ContactLevel,
  target: string,
  { levels, unconfirmed }: KeyLayer,
): readonly GapCondition[] {
  if (confirmation !== undefined && atLeast(levels, confirmation.level, target)) return [];
  if (confirmation !== undefined && confirmationState === 'lowered') {
    return [{ kind: 'confirmation', state: 'lowered', why: confirmation.why }];
  }
  const counts = unconfirmed[target] ?? target;
  const needed =
    !atLeast(levels, counts, target) || (confirmation !== undefined && atLeast(levels, claimed, target));
  return needed ? [{ kind: 'confirmation', state: 'awaiting', why: undefined }] : [];
}
