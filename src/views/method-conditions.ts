/** Puts the conditions of gates and of organizational levels into words. */

import type { Lang } from '../locale/lang.ts';
import { type ConditionWords, methodWords } from '../locale/method.ts';
import type { Condition, Gate, Label, Method, OrganizationCondition } from '../method/method.ts';

type Named = Label & { readonly id: string };

/** The label of a thing by its id; the id where there is none. */
export function labelOf(things: readonly Named[], id: string, lang: Lang): string {
  return things.find((thing) => thing.id === id)?.[lang] ?? id;
}

/** What a condition of a gate asks, all of it in one text. */
export function describeCondition(
  condition: Condition,
  dimensions: readonly Named[],
  levels: readonly Named[],
  lang: Lang,
): string {
  const words = methodWords[lang].condition;
  const name = (id: string) => labelOf(dimensions, id, lang);
  const inner = (part: Condition) => describeCondition(part, dimensions, levels, lang);
  const parts = [
    ...Object.entries(condition.points ?? {}).map(([dimension, n]) => words.atLeast(name(dimension), n)),
    ...describeObserved(condition, words, name),
    ...(condition.acts === undefined ? [] : [words.acts(condition.acts)]),
    ...(condition.dates === undefined ? [] : [words.dates(condition.dates)]),
    ...(condition['act-shows'] === undefined ? [] : [words.actShows(name(condition['act-shows']))]),
    ...(condition['points-or-acts'] === undefined ? [] : [words.pointsOrActs(condition['points-or-acts'])]),
    ...(condition['core-assessed'] === undefined ? [] : [words.coreAssessed]),
    ...(condition['core-at-least'] === undefined
      ? []
      : [words.coreAtLeast(labelOf(levels, condition['core-at-least'], lang))]),
    ...(condition.all ?? []).map(inner),
  ];
  if (condition.any === undefined) return parts.join(words.and);
  const alternatives = condition.any.map(inner).join(words.or);
  return parts.length === 0 ? alternatives : [...parts, words.group(alternatives)].join(words.and);
}

function describeObserved(
  { observed }: Condition,
  words: ConditionWords,
  name: (id: string) => string,
): string[] {
  if (observed === undefined) return [];
  if (observed === 'depth') return [words.observedDepth];
  if (typeof observed === 'number') return [words.observedCount(observed)];
  return [words.observedList(observed.map(name).join(words.list))];
}

/** What triggers a gate; always, where it has no `if`. */
export function describeTrigger(gate: Gate, dimensions: readonly Named[], lang: Lang): string {
  const words = methodWords[lang].condition;
  if (gate.if === undefined) return words.always;
  return gate.if.any
    .map((bounds) =>
      Object.entries(bounds)
        .map(([dimension, most]) => words.atMost(labelOf(dimensions, dimension, lang), most))
        .join(words.both),
    )
    .join(words.or);
}

/** What a condition of an organizational level asks. */
export function describeOrganizationCondition(
  condition: OrganizationCondition,
  { organization }: Method,
  lang: Lang,
): string {
  const words = methodWords[lang].condition;
  const stages = (ids: readonly string[]) =>
    ids.map((id) => labelOf(organization.stages, id, lang)).join(words.list);
  if ('any-of' in condition) return words.depthAny(condition.depth, stages(condition['any-of']));
  if ('all-of' in condition) return words.depthAll(condition.depth, stages(condition['all-of']));
  if ('breadth' in condition) return words.breadth(condition.breadth, organization['breadth-depth']);
  if ('confirmed' in condition) return words.confirmed;
  const among = (condition.among ?? []).map((id) => organization.mechanisms[id]?.[lang] ?? id);
  return words.mechanisms(condition.mechanisms, among.join(words.list));
}
