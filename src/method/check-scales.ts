/** Checks weights, bounds, counts and repeated ids: the scales of a method. */
import Big from 'big.js';
import type { Path } from '../diagnostic/diagnostic.ts';
import type { MethodNameKind } from '../diagnostic/method.ts';
import { rankOf } from './level.ts';
import type { LayerName, Level } from './method.ts';
import type { Check, Report } from './report.ts';
import { collisionsOf, pathOfThing } from './vocabulary.ts';

/** The weights of a layer sum to 100, in exact decimals. */
export const checkWeights: Check = (method, report) => {
  const sums: readonly [LayerName, Path, readonly { readonly weight: number }[]][] = [
    ['key', ['key', 'dimensions'], method.key.dimensions],
    ['general', ['general', 'dimensions'], method.general.dimensions],
    ['organization', ['organization', 'stages'], method.organization.stages],
  ];
  for (const [layer, path, weighted] of sums) {
    const sum = weighted.reduce((total, { weight }) => total.plus(weight), Big(0));
    if (weighted.length > 0 && !sum.eq(100)) {
      report.fault('weights-do-not-add-up', { layer, sum: sum.toFixed() }, path, { at: 'key' });
    }
  }
};

/** Bounds start at 0 and rise; what a level counts for never falls. */
export const checkBounds: Check = (method, report) => {
  for (const layer of ['key', 'general', 'organization'] as const) {
    const levels: readonly Level[] = method[layer].levels;
    for (const [index, { id: level, from }] of levels.entries()) {
      const before = levels[index - 1]?.from;
      const path = [layer, 'levels', index, 'from'];
      if (before === undefined && from !== 0)
        report.fault('first-bound-not-zero', { layer, level, from }, path);
      if (before !== undefined && from <= before)
        report.fault('bounds-out-of-order', { layer, level, from, before }, path);
    }
  }
  for (const [index, { id: level, value }] of method.key.levels.entries()) {
    const before = method.key.levels[index - 1]?.value;
    if (before !== undefined && value < before) {
      report.fault('values-out-of-order', { level, value, before }, ['key', 'levels', index, 'value']);
    }
  }
};

/** The parts that levels play in rules are in the order of the levels. */
export const checkParts: Check = (method, report) => {
  const { names, levels } = method.key;
  const order = ['opposed', 'assessed', 'accepting', 'favorable', 'supportive', 'exclusive'] as const;
  for (const [index, name] of order.entries()) {
    const before = order[index - 1];
    if (before === undefined) continue;
    const [rank, rankBefore] = [rankOf(levels, names[name]), rankOf(levels, names[before])];
    const wrong = index === 1 ? rank <= rankBefore : rank < rankBefore;
    if (wrong && rank >= 0 && rankBefore >= 0) {
      const parameters = { name, level: names[name], before, beforeLevel: names[before] };
      const related = ['key', 'names', before];
      report.fault('names-out-of-order', parameters, ['key', 'names', name], { related });
    }
  }
  for (const [level, to] of Object.entries(method.key.unconfirmed)) {
    const [rank, rankTo] = [rankOf(levels, level), rankOf(levels, to)];
    if (rank >= 0 && rankTo >= rank)
      report.fault('unconfirmed-raises', { level, to }, ['key', 'unconfirmed', level]);
  }
};

/** Lists are as long as what they describe; nothing that a rule needs is empty. */
export const checkCounts: Check = (method, report) => {
  const count = (found: number, least: number, most: number | null, path: Path) => {
    if (found < least || (most !== null && found > most)) {
      report.fault('method-count', { key: String(path.at(-1)), found, least, most }, path, { at: 'key' });
    }
  };
  const texts = (
    lists: { readonly zh: readonly string[]; readonly en: readonly string[] },
    length: number,
    path: Path,
  ) => {
    for (const lang of ['zh', 'en'] as const) count(lists[lang].length, length, length, [...path, lang]);
  };
  count(method.tiers.length, 1, null, ['tiers']);
  count(Object.keys(method.roles).length, 1, null, ['roles']);
  count(method['deciding-roles'].length, 1, null, ['deciding-roles']);
  count(method.key.acts['shown-by'].length, 1, null, ['key', 'acts', 'shown-by']);
  for (const layer of ['key', 'general'] as const) {
    const { dimensions, levels, points } = method[layer];
    count(dimensions.length, 1, null, [layer, 'dimensions']);
    count(levels.length, 2, null, [layer, 'levels']);
    for (const [index, { anchors }] of dimensions.entries()) {
      texts(anchors, points[1] + 1, [layer, 'dimensions', index, 'anchors']);
    }
  }
  const { stages, levels, depths, depth } = method.organization;
  count(stages.length, 1, null, ['organization', 'stages']);
  count(levels.length, 2, null, ['organization', 'levels']);
  texts(depths, depth[1] + 1, ['organization', 'depths']);
};

/** No id twice in a list, no label for two things of one vocabulary. */
export const checkIds: Check = (method, report) => {
  const lists: readonly [MethodNameKind, Path, readonly { readonly id: string }[]][] = [
    ['key-dimension', ['key', 'dimensions'], method.key.dimensions],
    ['key-level', ['key', 'levels'], method.key.levels],
    ['gate', ['key', 'gates'], method.key.gates],
    ['general-dimension', ['general', 'dimensions'], method.general.dimensions],
    ['general-level', ['general', 'levels'], method.general.levels],
    ['gate', ['general', 'gates'], method.general.gates],
    ['gate', ['general', 'account-gates'], method.general['account-gates']],
    ['stage', ['organization', 'stages'], method.organization.stages],
    ['organization-level', ['organization', 'levels'], method.organization.levels],
  ];
  for (const [kind, path, things] of lists) {
    reportRepeated(
      kind,
      things.map(({ id }) => id),
      (index) => [...path, index, 'id'],
      report,
    );
  }
  reportRepeated('tier', method.tiers, (index) => ['tiers', index], report);
  for (const { vocabulary, label, ids } of collisionsOf(method)) {
    const [first, second] = ids.map((id) => pathOfThing(method, vocabulary, id));
    if (second)
      report.fault('method-ambiguous-label', { label, kind: vocabulary, ids }, second, {
        ...(first && { related: first }),
      });
  }
};

function reportRepeated(
  kind: MethodNameKind,
  ids: readonly string[],
  pathOf: (index: number) => Path,
  report: Report,
): void {
  for (const [index, id] of ids.entries()) {
    const first = ids.indexOf(id);
    if (first < index)
      report.fault('method-repeated-id', { id, kind }, pathOf(index), { related: pathOf(first) });
  }
}
