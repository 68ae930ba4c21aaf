/** What levels, roles, dimensions and everything else with an id are called on a page: short in tables, in full in sentences. */

import type { Lang } from '../locale/lang.ts';
import { pageWords } from '../locale/page.ts';
import type { Label, LayerName, Method } from '../method/method.ts';
import type { State } from '../plan/state.ts';
import { type ValueKind, values } from '../plan/values.ts';
import { createNames, type Names } from './names.ts';

/** Every label is the id itself where the method does not know it. */
export interface Labels extends Names {
  /** In full, as in sentences; undefined is "not assessed". */
  level(layer: LayerName, id: string | undefined): string;
  /** As in tables. */
  shortLevel(layer: LayerName, id: string | undefined): string;
  dimension(layer: 'key' | 'general', id: string): string;
  shortDimension(layer: 'key' | 'general', id: string): string;
  role(id: string): string;
  shortRole(id: string): string;
  stage(id: string): string;
  shortStage(id: string): string;
  /** As in a cell with room for a few words: the short one in Chinese; in English, where it is cut to five letters, the full one. */
  cellStage(id: string): string;
  cellDimension(layer: 'key' | 'general', id: string): string;
  mechanism(id: string): string;
  move(id: string): string;
  teamRole(id: string): string;
  shortTeamRole(id: string): string;
  /** A gate by its id, whatever layer it is of. */
  gate(id: string): string;
  /** A closed value of the plan's format: `value('influence', 'high')`. */
  value(kind: ValueKind, id: string): string;
  /** The method's name; undefined for the one that comes with the product. */
  readonly methodName: string | undefined;
}

type Word = (id: string) => string;

/** The labels of the state's method, and the names in its plan. */
export function createLabels(state: State, lang: Lang): Labels {
  const { method } = state;
  const full = (things: ReadonlyMap<string, Label>) => wordsOf(things, (label) => label[lang]);
  const short = (things: ReadonlyMap<string, Label>) =>
    wordsOf(things, (label) => label.short?.[lang] ?? label[lang]);
  const levels = layered(method, (layer) => layer.levels);
  const dimensions = {
    key: listed(method.key.dimensions),
    general: listed(method.general.dimensions),
  };
  const roles = keyed(method.roles);
  const stages = listed(method.organization.stages);
  const teamRoles = keyed(method['team-roles']);
  const gates = listed([...method.key.gates, ...method.general.gates, ...method.general['account-gates']]);
  const { notAssessed } = pageWords[lang];
  return {
    ...createNames(state, lang),
    level: (layer, id) => (id === undefined ? notAssessed : full(levels[layer])(id)),
    shortLevel: (layer, id) => (id === undefined ? notAssessed : short(levels[layer])(id)),
    dimension: (layer, id) => full(dimensions[layer])(id),
    shortDimension: (layer, id) => short(dimensions[layer])(id),
    role: full(roles),
    shortRole: short(roles),
    stage: full(stages),
    shortStage: short(stages),
    cellStage: (lang === 'zh' ? short : full)(stages),
    cellDimension: (layer, id) => (lang === 'zh' ? short : full)(dimensions[layer])(id),
    mechanism: full(keyed(method.organization.mechanisms)),
    move: full(keyed(method.moves)),
    teamRole: full(teamRoles),
    shortTeamRole: short(teamRoles),
    gate: full(gates),
    value: (kind, id) => (values[kind] as Readonly<Record<string, Label>>)[id]?.[lang] ?? id,
    methodName: method.method['based-on'] === undefined ? undefined : method.method.name[lang],
  };
}

function wordsOf(things: ReadonlyMap<string, Label>, word: (label: Label) => string): Word {
  return (id) => {
    const label = things.get(id);
    return label === undefined ? id : word(label);
  };
}

function listed(things: readonly (Label & { readonly id: string })[]): ReadonlyMap<string, Label> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function keyed(things: Readonly<Record<string, Label>>): ReadonlyMap<string, Label> {
  return new Map(Object.entries(things));
}

function layered(
  method: Method,
  levelsOf: (layer: Method[LayerName]) => readonly (Label & { readonly id: string })[],
): Readonly<Record<LayerName, ReadonlyMap<string, Label>>> {
  return {
    key: listed(levelsOf(method.key)),
    general: listed(levelsOf(method.general)),
    organization: listed(levelsOf(method.organization)),
  };
}
