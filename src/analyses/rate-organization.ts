/** The organizational relationship of an account: how deep we take part in its procurement process, overall or in one category. */
import { atLeast, lowerOf, rankOf } from '../method/level.ts';
import type { OrganizationLayer } from '../method/method.ts';
import type { Day } from '../plan/plan.ts';
import type { AccountState, Rated, State } from '../plan/state.ts';
import type { NextLevel, OrganizationAssessment, StageDepth } from './assessment.ts';
import { saysSomething } from './claim.ts';
import { countedConfirmations, type Holding, holdingOf } from './confirmation.ts';
import { exact } from './exact.ts';
import { freshnessOf } from './freshness.ts';
import { highestLevel, type OrganizationFacts, unmetForLevel } from './organization-levels.ts';

/**
 * Rates an account as a whole. Index = Σ weight × depth ÷ deepest over the stages, a stage not listed counting 0 and making it
 * provisional; breadth = stages at the method's depth or deeper. Of a judged level only mechanisms and confirmation are known.
 */
export function rateOrganization(
  state: State,
  account: AccountState,
  category: string | undefined,
): OrganizationAssessment {
  const layer = state.method.organization;
  const ratings = account.ratings.filter((rated) => rated.category === category && saysSomething(rated));
  const rated = ratings.at(-1);
  const stages = stagesOf(rated, layer);
  if (rated === undefined) return { ...notAssessed, category, stages, mechanisms: account.mechanisms };
  const confirmations = account.confirmations.filter((confirmation) => confirmation.category === category);
  const holding = holdingOf(countedConfirmations(confirmations, ratings), ratings, (earlier, day) => [
    highestLevel(factsOf(earlier, mechanismsOn(account, day), layer), layer, 'claimed'),
  ]);
  const facts: OrganizationFacts = {
    ...factsOf(rated, account.mechanisms, layer),
    confirmed: holding?.confirmation.level,
  };
  const claimed = highestLevel(facts, layer, 'claimed');
  const level = inForce(facts, holding, layer);
  return {
    category,
    rated,
    stages,
    index: facts.index,
    breadth: facts.breadth,
    mechanisms: account.mechanisms,
    claimed,
    level,
    confirmation: holding?.confirmation,
    provisional: rated.judged !== undefined || stages.some(({ depth }) => depth === null),
    judged: rated.judged !== undefined,
    freshness: freshnessOf(rated.on, state.asOf, account.tier, 'organizations', state.method),
    next: nextOf(level, facts, layer),
  };
}

const notAssessed = {
  rated: undefined,
  index: null,
  breadth: 0,
  claimed: undefined,
  level: undefined,
  confirmation: undefined,
  provisional: false,
  judged: false,
  freshness: undefined,
  next: undefined,
} as const;

function inForce(facts: OrganizationFacts, holding: Holding | undefined, layer: OrganizationLayer): string {
  const level = highestLevel(facts, layer, 'in-force');
  return holding ? lowerOf(layer.levels, level, holding.confirmation.level) : level;
}

function stagesOf(rated: Rated | undefined, { stages, depth: [, deepest] }: OrganizationLayer): StageDepth[] {
  return stages.map(({ id, weight }) => {
    const depth = rated?.points?.[id] ?? null;
    return { stage: id, weight, depth, contribution: exact(weight * (depth ?? 0)) / deepest };
  });
}

function factsOf(rated: Rated, mechanisms: readonly string[], layer: OrganizationLayer): OrganizationFacts {
  const points = rated.points ?? {};
  const weighted = layer.stages.reduce((total, { id, weight }) => total + weight * (points[id] ?? 0), 0);
  return {
    judged: rated.judged,
    depths: points,
    index: rated.judged === undefined ? exact(weighted) / layer.depth[1] : null,
    breadth: layer.stages.filter(({ id }) => (points[id] ?? 0) >= layer['breadth-depth']).length,
    mechanisms,
    confirmed: undefined,
  };
}

/** Kinds in force on an earlier day: what was claimed on the day of a confirmation rests on them. */
function mechanismsOn({ account }: AccountState, day: Day): readonly string[] {
  const inForceThen = account.mechanisms.filter(
    ({ from, to }) => (from === undefined || from <= day) && (to === undefined || day < to),
  );
  return [...new Set(inForceThen.map(({ kind }) => kind))];
}

function nextOf(level: string, facts: OrganizationFacts, layer: OrganizationLayer): NextLevel | undefined {
  const next = layer.levels[rankOf(layer.levels, level) + 1];
  if (next === undefined) return undefined;
  const unmet = unmetForLevel(next, facts, layer);
  const lowered = facts.confirmed !== undefined && !atLeast(layer.levels, facts.confirmed, next.id);
  const asksAlready = unmet.some(({ kind }) => kind === 'confirmed');
  return {
    level: next.id,
    from: next.from,
    points: facts.index === null ? 0 : Math.max(0, next.from - facts.index),
    unmet: lowered && !asksAlready ? [...unmet, { kind: 'confirmed' }] : unmet,
  };
}
