/** Evaluates a condition on facts: what is not met, and what would meet it. */
import { atLeast } from './level.ts';
import type { Condition, Level } from './method.ts';

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
