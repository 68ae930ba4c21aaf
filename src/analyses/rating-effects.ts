/** What new ratings change: of each subject the level before and after, and why it is not more. */
import { rankOf } from '../method/level.ts';
import type { Condition, LayerName, Method } from '../method/method.ts';
import { daysBetween } from '../plan/day.ts';
import type { Address, Day, Evidence } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import type { Attention, Cap, ContactAssessment, ContactLevel, RegionAssessment } from './assessment.ts';
import { levelReasons } from './attention.ts';
import { levelFor, organizationFor } from './in-scope.ts';

export interface Standing {
  readonly level: string;
  /** 0 to 100, unrounded; null for a judged level. */
  readonly score: number | null;
  readonly on: Day;
}

/** Why the level is what it is; `act`: the latest act that carries it, `no-act-needed`: the level asks for none. */
export type EffectReason =
  | Attention
  | { readonly kind: 'act'; readonly evidence: Evidence; readonly age: number; readonly limit: number }
  | { readonly kind: 'no-act-needed' };

export interface RatingEffect {
  readonly address: Address;
  readonly layer: LayerName;
  readonly category: string | undefined;
  readonly before: Standing | undefined;
  /** Undefined where nothing was observed. */
  readonly after: Standing | undefined;
  readonly movement: 'up' | 'down' | 'same' | 'first';
  /** Written `same`: looked at again, nothing changed. */
  readonly reaffirmed: boolean;
  readonly reasons: readonly EffectReason[];
}

/** A subject in general, or in one product category. */
export interface Rateable {
  readonly of: Address;
  readonly category?: string | undefined;
  /** Looked at again, nothing changed. */
  readonly same?: boolean;
}

/** The effects on the subjects, in the order given. Both assessments are of the day of the new ratings. */
export function ratingEffects(
  subjects: readonly Rateable[],
  before: RegionAssessment,
  after: RegionAssessment,
  state: State,
): readonly RatingEffect[] {
  return subjects.map(({ of, category, same = false }) => {
    const layer = layerOf(of, after);
    const [was, is] = [standingOf(of, category, before), standingOf(of, category, after)];
    const { levels } = state.method[layer];
    const change = was && is ? rankOf(levels, is.level) - rankOf(levels, was.level) : 0;
    return {
      address: of,
      layer,
      category,
      before: was,
      after: is,
      movement: was === undefined ? 'first' : change > 0 ? 'up' : change < 0 ? 'down' : 'same',
      reaffirmed: same,
      reasons: reasonsOf(of, category, layer, after, state),
    };
  });
}

export function layerOf(of: Address, region: RegionAssessment): LayerName {
  if (region.contactByAddress.has(of)) return 'key';
  return region.departmentByAddress.has(of) ? 'general' : 'organization';
}

function standingOf(
  of: Address,
  category: string | undefined,
  region: RegionAssessment,
): Standing | undefined {
  const contact = region.contactByAddress.get(of);
  const department = region.departmentByAddress.get(of);
  const account = region.accountById.get(of);
  const organization = account && organizationFor(account, category);
  const level = contact ? levelFor(contact, category) : (department ?? organization);
  if (level?.rated === undefined || level.level === undefined) return undefined;
  const score = organization ? organization.index : ((level as { score?: number | null }).score ?? null);
  return { level: level.level, score, on: level.rated.on };
}

function reasonsOf(
  of: Address,
  category: string | undefined,
  layer: LayerName,
  region: RegionAssessment,
  state: State,
): readonly EffectReason[] {
  const contact = region.contactByAddress.get(of);
  if (layer === 'key') {
    const level = contact && levelFor(contact, category);
    return contact && level ? contactReasons(contact, level, state) : [];
  }
  const caps: readonly Cap[] = region.departmentByAddress.get(of)?.caps ?? [];
  return caps.map((cap) => ({ kind: 'gate', cap }));
}

function contactReasons(
  contact: ContactAssessment,
  level: ContactLevel,
  state: State,
): readonly EffectReason[] {
  const { key } = state.method;
  const reasons = levelReasons(contact, level, state.method);
  if (reasons.length > 0) return reasons;
  const rank = rankOf(key.levels, level.level);
  const asked = key.gates.some(
    ({ from, needs }) => from !== undefined && asksForAct(needs) && rank >= rankOf(key.levels, from),
  );
  if (!asked) return [{ kind: 'no-act-needed' }];
  const act = level.acts.at(-1);
  return act === undefined
    ? []
    : [{ kind: 'act', evidence: act, age: daysBetween(act.on, state.asOf), limit: key.acts.days }];
}

function asksForAct(needs: Condition | undefined): boolean {
  return (
    needs !== undefined &&
    (needs.acts !== undefined || [...(needs.any ?? []), ...(needs.all ?? [])].some(asksForAct))
  );
}

/**
 * The dimension that evidence must show for a contact's level to rise, where acts are all that is missing to it: the one that
 * a gate names, else the first that counts as an act. Undefined where acts alone change nothing.
 */
export function missingActOf(of: Address, region: RegionAssessment, { key }: Method): string | undefined {
  const caps = region.contactByAddress.get(of)?.general?.caps ?? [];
  const held = caps.find(
    ({ unmet }) => unmet.length > 0 && unmet.every(({ kind }) => actKinds.includes(kind)),
  );
  if (held === undefined) return undefined;
  const named = held.unmet.flatMap((unmet) => (unmet.kind === 'act-shows' ? [unmet.dimension] : []));
  return named[0] ?? key.acts['shown-by'][0];
}

const actKinds: readonly string[] = ['acts', 'dates', 'act-shows', 'points-or-acts'];
