/** Checks that every name in a method is the name of something that the method has. */
import type { Path } from '../diagnostic/diagnostic.ts';
import type { Condition, Gate, LayerName, Method } from './method.ts';
import type { Check, Report } from './report.ts';
import type { VocabularyName } from './vocabulary.ts';

const levelOfLayer = {
  key: 'key-level',
  general: 'general-level',
  organization: 'organization-level',
} as const;

/** Roles, tiers and what hangs on them. */
export const checkPeople: Check = (method, report) => {
  const { names, keys } = namers(report);
  names(method['deciding-roles'], 'role', ['deciding-roles']);
  names(method['evaluating-roles'], 'role', ['evaluating-roles']);
  report.name(method['decider-role'], 'role', ['decider-role']);
  report.name(method.assumed.tier, 'tier', ['assumed', 'tier']);
  keys(method['chain-requirements'], 'tier', ['chain-requirements']);
  for (const [tier, levels] of Object.entries(method['chain-requirements'])) {
    keys(levels, 'role', ['chain-requirements', tier]);
    for (const [role, level] of Object.entries(levels)) {
      report.name(level, 'key-level', ['chain-requirements', tier, role]);
    }
  }
};

const freshnessFactors = ['departments', 'organizations'];

/** What is said tier by tier is said for every tier and for no other. */
export const checkTiers: Check = (method, report) => {
  const byTier: readonly [Readonly<Record<string, unknown>>, Path][] = [
    [method.key.depth, ['key', 'depth']],
    [method.freshness, ['freshness']],
    [method.lines, ['lines']],
    [method.staffing.skill, ['staffing', 'skill']],
  ];
  for (const [record, path] of byTier) {
    const others = record === method.freshness ? freshnessFactors : [];
    for (const tier of [...new Set(method.tiers), ...others]) {
      if (Object.hasOwn(record, tier)) continue;
      const entry = others.includes(tier) ? {} : { related: ['tiers', method.tiers.indexOf(tier)] };
      const parameters = { key: tier, in: String(path.at(-1)) };
      report.fault('missing-key', parameters, [...path, tier], { at: 'key', ...entry });
    }
    for (const tier of Object.keys(record))
      if (!others.includes(tier)) report.name(tier, 'tier', [...path, tier], 'key');
  }
};

/** The layer of persons. */
export const checkKeyLayer: Check = ({ key }, report) => {
  const { names } = namers(report);
  for (const [part, level] of Object.entries(key.names))
    report.name(level, 'key-level', ['key', 'names', part]);
  names(key.acts['shown-by'], 'key-dimension', ['key', 'acts', 'shown-by']);
  names(key['lowest-needs'], 'key-dimension', ['key', 'lowest-needs']);
  for (const [tier, dimensions] of Object.entries(key.depth)) {
    names(dimensions, 'key-dimension', ['key', 'depth', tier]);
  }
  for (const [level, to] of Object.entries(key.unconfirmed)) {
    report.name(level, 'key-level', ['key', 'unconfirmed', level], 'key');
    report.name(to, 'key-level', ['key', 'unconfirmed', level]);
  }
  report.name(key['to-confirm-from'], 'key-level', ['key', 'to-confirm-from']);
  checkGateNames(key.gates, 'key', ['key', 'gates'], report);
};

/** The layers of departments and of the company. */
export const checkOtherLayers: Check = ({ general, organization, planning }, report) => {
  const { names, keys } = namers(report);
  checkGateNames(general.gates, 'general', ['general', 'gates'], report);
  checkGateNames(general['account-gates'], 'general', ['general', 'account-gates'], report);
  for (const [level, { needs }] of organization.levels.entries()) {
    for (const [index, condition] of needs.entries()) {
      const path = ['organization', 'levels', level, 'needs', index];
      if ('any-of' in condition) names(condition['any-of'], 'stage', [...path, 'any-of']);
      if ('all-of' in condition) names(condition['all-of'], 'stage', [...path, 'all-of']);
      if ('mechanisms' in condition) names(condition.among ?? [], 'mechanism', [...path, 'among']);
    }
  }
  keys(planning['share-attainable'], 'organization-level', ['planning', 'share-attainable']);
};

/** Staffing and playbook. */
export const checkWork: Check = ({ staffing, playbook }, report) => {
  const { names, keys } = namers(report);
  for (const [index, { tier, needs }] of staffing.rules.entries()) {
    const path = ['staffing', 'rules', index];
    if (tier !== undefined) report.name(tier, 'tier', [...path, 'tier']);
    keys(needs, 'team-role', [...path, 'needs']);
  }
  names(staffing['backup-tiers'], 'tier', ['staffing', 'backup-tiers']);
  for (const [index, { layer, from, to, tiers, moves }] of playbook.entries()) {
    const path = ['playbook', index];
    report.name(from, levelOfLayer[layer], [...path, 'from']);
    report.name(to, levelOfLayer[layer], [...path, 'to']);
    names(tiers ?? [], 'tier', [...path, 'tiers']);
    for (const [step, { move }] of moves.entries())
      report.name(move, 'move', [...path, 'moves', step, 'move']);
  }
};

function checkGateNames(
  gates: readonly Gate[],
  layer: Exclude<LayerName, 'organization'>,
  path: Path,
  report: Report,
): void {
  const { keys } = namers(report);
  const dimension = layer === 'key' ? 'key-dimension' : 'general-dimension';
  for (const [index, gate] of gates.entries()) {
    const at = [...path, index];
    if (gate.from !== undefined) report.name(gate.from, levelOfLayer[layer], [...at, 'from']);
    report.name(gate['at-most'], levelOfLayer[layer], [...at, 'at-most']);
    for (const [place, bounds] of (gate.if?.any ?? []).entries())
      keys(bounds, dimension, [...at, 'if', 'any', place]);
    if (gate.needs !== undefined) checkConditionNames(gate.needs, layer, [...at, 'needs'], report);
  }
}

function checkConditionNames(
  condition: Condition,
  layer: 'key' | 'general',
  path: Path,
  report: Report,
): void {
  const { names, keys } = namers(report);
  const dimension = layer === 'key' ? 'key-dimension' : 'general-dimension';
  keys(condition.points ?? {}, dimension, [...path, 'points']);
  if (Array.isArray(condition.observed)) names(condition.observed, dimension, [...path, 'observed']);
  const shows = condition['act-shows'];
  if (shows !== undefined) report.name(shows, dimension, [...path, 'act-shows']);
  const least = condition['core-at-least'];
  if (least !== undefined) report.name(least, 'general-level', [...path, 'core-at-least']);
  for (const part of ['any', 'all'] as const) {
    for (const [index, inner] of (condition[part] ?? []).entries()) {
      checkConditionNames(inner, layer, [...path, part, index], report);
    }
  }
}

function namers(report: Report) {
  return {
    names(list: readonly string[], vocabulary: VocabularyName, path: Path): void {
      for (const [index, name] of list.entries()) report.name(name, vocabulary, [...path, index]);
    },
    keys(record: Readonly<Record<string, unknown>>, vocabulary: VocabularyName, path: Path): void {
      for (const key of Object.keys(record)) report.name(key, vocabulary, [...path, key], 'key');
    },
  };
}

/** The one who decides is among those who decide. */
export const checkDecider: Check = (method: Method, report) => {
  const known = method['deciding-roles'];
  const found = method['decider-role'];
  if (known.length === 0 || known.includes(found) || !Object.hasOwn(method.roles, found)) return;
  const parameters = { found, kind: 'deciding-role', in: ['decider-role'], inherited: false, known } as const;
  report.fault('method-unknown-name', parameters, ['decider-role']);
};
