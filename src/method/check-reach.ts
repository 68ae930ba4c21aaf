/** Checks that every gate and every condition of a level can be met, and that every gate can bind. */
import type { Path } from '../diagnostic/diagnostic.ts';
import type { GateFault } from '../diagnostic/method.ts';
import { rankOf } from './level.ts';
import type { Condition, Dimension, Gate, Level, Method } from './method.ts';
import type { Check, Report } from './report.ts';

/** What a layer's gates may ask. */
interface Reach {
  readonly dimensions: readonly Dimension[];
  readonly highest: number;
  readonly levels: readonly Level[];
  /** Dimensions that acts may show; no acts at all where it is undefined. */
  readonly shownBy: readonly string[] | undefined;
  readonly asks: readonly (keyof Condition)[];
}

/** The gates of all layers. */
export const checkGates: Check = ({ key, general }, report) => {
  const ofPoints: readonly (keyof Condition)[] = ['points', 'observed', 'points-or-acts', 'any', 'all'];
  const ofKey: Reach = {
    dimensions: key.dimensions,
    highest: key.points[1],
    levels: key.levels,
    shownBy: key.acts['shown-by'],
    asks: [...ofPoints, 'acts', 'dates', 'act-shows'],
  };
  const ofGeneral: Reach = {
    dimensions: general.dimensions,
    highest: general.points[1],
    levels: general.levels,
    shownBy: undefined,
    asks: ofPoints,
  };
  checkGateList(key.gates, ofKey, ['key', 'gates'], report);
  checkGateList(general.gates, ofGeneral, ['general', 'gates'], report);
  const ofAccount: Reach = { ...ofGeneral, asks: ['core-assessed', 'core-at-least', 'any', 'all'] };
  checkGateList(general['account-gates'], ofAccount, ['general', 'account-gates'], report);
};

function checkGateList(gates: readonly Gate[], reach: Reach, path: Path, report: Report): void {
  for (const [index, gate] of gates.entries()) {
    const at = [...path, index];
    checkCap(gate, reach, at, report);
    checkTrigger(gate, reach, at, report);
    if (gate.needs !== undefined) checkCondition(gate.needs, gate.id, reach, [...at, 'needs'], report);
  }
}

function checkCap(gate: Gate, { levels }: Reach, path: Path, report: Report): void {
  const cap = rankOf(levels, gate['at-most']);
  const from = gate.from === undefined ? levels.length : rankOf(levels, gate.from);
  const asksNothing = gate.needs !== undefined && Object.keys(gate.needs).length === 0;
  if (cap >= 0 && cap === levels.length - 1) {
    report.fault('gate-never-caps', { gate: gate.id, reason: 'caps-at-highest' }, [...path, 'at-most']);
  } else if (cap >= 0 && from >= 0 && from <= cap) {
    report.fault('gate-never-caps', { gate: gate.id, reason: 'from-not-above' }, [...path, 'from']);
  }
  if (asksNothing)
    report.fault('gate-never-caps', { gate: gate.id, reason: 'asks-nothing' }, [...path, 'needs'], {
      at: 'key',
    });
  if (gate.needs === undefined && gate.if === undefined) {
    report.fault('gate-unreachable', { gate: gate.id, reason: 'nothing-lifts', condition: 'needs' }, path);
  }
}

function checkTrigger(gate: Gate, reach: Reach, path: Path, report: Report): void {
  if (gate.if === undefined) return;
  if (gate.if.any.length === 0) {
    report.fault('gate-never-caps', { gate: gate.id, reason: 'never-triggered' }, [...path, 'if', 'any'], {
      at: 'key',
    });
  }
  for (const [index, bounds] of gate.if.any.entries()) {
    if (!Object.values(bounds).every((most) => most >= reach.highest)) continue;
    const parameters = {
      gate: gate.id,
      reason: 'always-holds',
      condition: Object.keys(bounds).join(' + '),
      most: reach.highest,
    } as const;
    report.fault('gate-unreachable', parameters, [...path, 'if', 'any', index]);
  }
}

function checkCondition(condition: Condition, gate: string, reach: Reach, path: Path, report: Report): void {
  const fault = (
    reason: GateFault,
    name: string,
    at: Path,
    numbers: { found?: number; most?: number } = {},
  ) => report.fault('gate-unreachable', { gate, reason, condition: name, ...numbers }, [...path, ...at]);
  for (const name of Object.keys(condition) as (keyof Condition)[]) {
    if (!reach.asks.includes(name)) fault('not-in-this-layer', name, [name]);
  }
  for (const [dimension, found] of Object.entries(condition.points ?? {})) {
    if (found > reach.highest)
      fault('points-above-highest', dimension, ['points', dimension], { found, most: reach.highest });
  }
  const { observed } = condition;
  if (typeof observed === 'number' && observed > reach.dimensions.length) {
    fault('more-than-dimensions', 'observed', ['observed'], {
      found: observed,
      most: reach.dimensions.length,
    });
  }
  const shows = condition['act-shows'];
  const known = reach.dimensions.some(({ id }) => id === shows);
  if (shows !== undefined && known && reach.shownBy?.includes(shows) === false)
    fault('act-never-shows', shows, ['act-shows']);
  if (condition.any?.length === 0) fault('no-alternative', 'any', ['any']);
  for (const part of ['any', 'all'] as const) {
    for (const [index, inner] of (condition[part] ?? []).entries()) {
      checkCondition(inner, gate, reach, [...path, part, index], report);
    }
  }
}

/** The conditions of the organizational levels. */
export const checkOrganization: Check = ({ organization }: Method, report) => {
  const { levels, stages, depth, mechanisms } = organization;
  const kinds = Object.keys(mechanisms).length;
  const deepest = depth[1];
  if (organization['breadth-depth'] > deepest) {
    report.fault('bad-number', { found: String(organization['breadth-depth']), from: 0, to: deepest }, [
      'organization',
      'breadth-depth',
    ]);
  }
  for (const [rank, { id: level, needs }] of levels.entries()) {
    const path = ['organization', 'levels', rank, 'needs'];
    const fault = (
      reason: 'depth' | 'breadth' | 'mechanisms' | 'no-stage' | 'lowest-level',
      found: number,
      most: number,
      at: Path,
    ) => report.fault('condition-unreachable', { level, reason, found, most }, [...path, ...at]);
    if (rank === 0 && needs.length > 0) fault('lowest-level', needs.length, 0, []);
    for (const [index, condition] of needs.entries()) {
      if ('depth' in condition) {
        const [key, named] =
          'any-of' in condition ? ['any-of', condition['any-of']] : ['all-of', condition['all-of']];
        if (condition.depth > deepest) fault('depth', condition.depth, deepest, [index, 'depth']);
        if (named.length === 0) fault('no-stage', 0, stages.length, [index, key as string]);
      }
      if ('breadth' in condition && condition.breadth > stages.length) {
        fault('breadth', condition.breadth, stages.length, [index, 'breadth']);
      }
      if ('mechanisms' in condition && condition.mechanisms > kinds) {
        fault('mechanisms', condition.mechanisms, kinds, [index, 'mechanisms']);
      }
    }
  }
};

/** A step of the playbook leads up. */
export const checkPlaybook: Check = (method, report) => {
  for (const [index, { layer, from, to }] of method.playbook.entries()) {
    const levels: readonly Level[] = method[layer].levels;
    const [low, high] = [rankOf(levels, from), rankOf(levels, to)];
    if (low >= 0 && high >= 0 && high <= low)
      report.fault('playbook-step-falls', { layer, from, to }, ['playbook', index, 'to']);
  }
};
