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
  const unmet: UnmetCondition[] = [];
  addObserved(unmet, condition, facts);
  addPoints(unmet, condition, facts);
  addActs(unmet, condition, facts);
  addCore(unmet, condition, facts);
  for (const part of condition.all ?? nothing) unmet.push(...unmetOf(part, facts));
  if (condition.any !== undefined) addAny(unmet, condition.any, facts);
  return unmet.length < 2 ? unmet : joinObserved(unmet);
}

const nothing: readonly Condition[] = [];

/** Several conditions may ask for the same dimensions: they are missed once. */
function joinObserved(unmet: readonly UnmetCondition[]): UnmetCondition[] {
  const missing = new Set(unmet.flatMap((one) => (one.kind === 'observed' ? one.missing : [])));
  const first = unmet.findIndex(({ kind }) => kind === 'observed');
  return unmet.flatMap((one, index): UnmetCondition[] => {
    if (one.kind !== 'observed') return [one];
    return index === first ? [{ kind: 'observed', missing: [...missing] }] : [];
  });
}

function addPoints(unmet: UnmetCondition[], condition: Condition, facts: GateFacts): void {
  if (facts.judged) return;
  const { points } = condition;
  for (const dimension in points) {
    const need = points[dimension]!;
    const have = facts.points[dimension] ?? null;
    if (have === null || have < need) unmet.push({ kind: 'points', dimension, have, need });
  }
}

function addObserved(unmet: UnmetCondition[], { observed }: Condition, facts: GateFacts): void {
  if (observed === undefined) return;
  if (typeof observed === 'number') {
    const have = Object.keys(facts.points).length;
    if (have < observed) unmet.push({ kind: 'observed-count', have, need: observed });
    return;
  }
  if (observed !== 'depth' && facts.judged) return;
  const asked = observed === 'depth' ? facts.depth : observed;
  const missing = asked.filter((dimension) => facts.points[dimension] === undefined);
  if (missing.length > 0) unmet.push({ kind: 'observed', missing });
}

function addActs(unmet: UnmetCondition[], condition: Condition, { acts, judged }: GateFacts): void {
  const shown = condition['act-shows'];
  const instead = condition['points-or-acts'];
  const dates = condition.dates ?? 0;
  const need = Math.max(condition.acts ?? 0, dates);
  if (acts.length < need) unmet.push({ kind: 'acts', have: acts.length, need });
  else if (dates > 0) {
    const days = new Set(acts.map(({ on }) => on)).size;
    if (days < dates) unmet.push({ kind: 'dates', have: days, need: dates });
  }
  if (shown !== undefined && !acts.some(({ shows }) => shows === shown))
    unmet.push({ kind: 'act-shows', dimension: shown });
  if (instead !== undefined && judged && acts.length < instead) {
    unmet.push({ kind: 'points-or-acts', have: acts.length, need: instead });
  }
}

function addCore(unmet: UnmetCondition[], condition: Condition, { core, levels }: GateFacts): void {
  const least = condition['core-at-least'];
  if (condition['core-assessed'] === undefined && least === undefined) return;
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
  if (least === undefined) return;
  const below = departments.filter(({ level }) => level !== undefined && !atLeast(levels, level, least));
  if (below.length > 0) unmet.push({ kind: 'core-below', departments: ids(below), level: least });
}

function addAny(unmet: UnmetCondition[], alternatives: readonly Condition[], facts: GateFacts): void {
  const missed = alternatives.map((alternative) => unmetOf(alternative, facts));
  if (missed.some((list) => list.length === 0)) return;
  const [only] = missed;
  if (missed.length === 1 && only !== undefined) unmet.push(...only);
  else unmet.push({ kind: 'any', alternatives: missed });
}
