/** What keeps an organization from a level: the stages in which to go deeper, breadth, mechanisms, confirmation. */
import { atLeast, rankOf } from '../method/level.ts';
import type { Method, OrganizationLayer } from '../method/method.ts';
import type { OrganizationAssessment, OrganizationUnmet } from './assessment.ts';
import type { GapCondition } from './gap.ts';
import { type OrganizationFacts, unmetForLevel } from './organization-levels.ts';
import { indexOf, raisesFor } from './stage-raises.ts';

/**
 * The conditions that an organization does not meet for a level, those of the levels below it included: assess, assess again,
 * stages that must go deeper, breadth, index, mechanisms, confirmation. Each says the shortest way, after what those before it
 * bring. Empty when nothing is missing.
 */
export function organizationConditions(
  organization: OrganizationAssessment,
  target: string,
  { organization: layer }: Pick<Method, 'organization'>,
): readonly GapCondition[] {
  const { level, claimed, judged, rated, freshness, confirmation } = organization;
  const facts: OrganizationFacts = {
    judged: judged ? rated?.judged : undefined,
    depths: Object.fromEntries(organization.stages.map(({ stage, depth }) => [stage, depth ?? 0])),
    index: organization.index,
    breadth: organization.breadth,
    mechanisms: organization.mechanisms,
    confirmed: confirmation?.level,
  };
  const unmet = unmetUpTo(target, facts, layer);
  if (level === undefined) {
    return [
      { kind: 'assess' },
      ...ways(
        unmet.filter(({ kind }) => kind === 'mechanisms'),
        facts,
        layer,
      ),
    ];
  }
  const again =
    freshness?.stale === true
      ? [{ kind: 'assess-again', age: freshness.age, limit: freshness.limit } as const]
      : [];
  const asked = unmet.some(({ kind }) => kind === 'confirmed');
  const lowered =
    !asked &&
    claimed !== undefined &&
    atLeast(layer.levels, claimed, target) &&
    !atLeast(layer.levels, level, target);
  return [
    ...again,
    ...(judged && unmet.some(({ kind }) => kind === 'not-assessed')
      ? [{ kind: 'judged', level: rated?.judged ?? level } as const]
      : []),
    ...ways(
      unmet.filter(({ kind }) => kind !== 'not-assessed'),
      facts,
      layer,
    ),
    ...(lowered ? [{ kind: 'confirmation', state: 'lowered', why: confirmation?.why } as const] : []),
  ];
}

/** What is missing to a level and to those below it, each thing once, as the strictest level asks it, in working order. */
function unmetUpTo(
  target: string,
  facts: OrganizationFacts,
  layer: OrganizationLayer,
): readonly OrganizationUnmet[] {
  const strictest = new Map<string, OrganizationUnmet>();
  for (const level of layer.levels.slice(1, rankOf(layer.levels, target) + 1)) {
    for (const unmet of unmetForLevel(level, facts, layer)) {
      const about =
        unmet.kind === 'depth' ? `depth ${unmet.mode} ${unmet.stages.map(({ stage }) => stage)}` : unmet.kind;
      const before = strictest.get(about);
      strictest.set(about, before === undefined ? unmet : stricter(before, unmet));
    }
  }
  return [...strictest.values()].toSorted(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind),
  );
}

const order: readonly OrganizationUnmet['kind'][] = [
  'not-assessed',
  'depth',
  'breadth',
  'index',
  'mechanisms',
  'confirmed',
];

function stricter(one: OrganizationUnmet, other: OrganizationUnmet): OrganizationUnmet {
  if (one.kind === 'mechanisms' && other.kind === 'mechanisms') {
    const missing = [...new Set([...one.missing, ...other.missing])];
    return { ...one, need: Math.max(one.need, other.need), missing };
  }
  return 'need' in one && 'need' in other && other.need > one.need ? other : one;
}

/** Walks the conditions in order; the depths that one condition brings count for those after it. */
function ways(
  unmet: readonly OrganizationUnmet[],
  facts: OrganizationFacts,
  layer: OrganizationLayer,
): readonly GapCondition[] {
  const depths = new Map(layer.stages.map(({ id }) => [id, facts.depths[id] ?? 0]));
  return unmet.map((one) => {
    const raises = raisesFor(one, depths, layer);
    for (const { dimension, to } of raises) depths.set(dimension, to);
    const rest = one.kind === 'index' ? Math.max(0, one.need - indexOf(depths, layer)) : 0;
    return { kind: 'organization', unmet: one, raises, rest } as const;
  });
}
