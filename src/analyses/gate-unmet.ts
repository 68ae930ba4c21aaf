/** What the gates of a layer ask for at a level that somebody aims at. */
import { evaluateGate, type GateFacts, type UnmetCondition } from '../method/gate.ts';
import { atLeast } from '../method/level.ts';
import type { ScoredLayer } from './claim.ts';

/** What a gate asks for and is not there. */
export interface GateUnmet {
  readonly gate: string;
  readonly unmet: UnmetCondition;
}

/**
 * What the gates that cap below the level of the facts ask for at that level, each thing once and as the strictest gate asks
 * it: what must be observed, then points, then acts.
 */
export function unmetAt({ gates }: Pick<ScoredLayer, 'gates'>, facts: GateFacts): readonly GateUnmet[] {
  const strictest: GateUnmet[] = [];
  for (const gate of gates) {
    if (atLeast(facts.levels, gate['at-most'], facts.level)) continue;
    for (const unmet of evaluateGate(gate, facts).unmet) {
      const index = strictest.findIndex((before) => isAboutTheSame(before.unmet, unmet));
      const before = strictest[index];
      if (before === undefined) strictest.push({ gate: gate.id, unmet });
      else if (askOf(unmet) > askOf(before.unmet)) strictest[index] = { gate: gate.id, unmet };
    }
  }
  return strictest.length < 2
    ? strictest
    : strictest.sort((one, other) => orderOf(one.unmet) - orderOf(other.unmet));
}

function isAboutTheSame(one: UnmetCondition, other: UnmetCondition): boolean {
  if (one.kind !== other.kind || one.kind === 'any') return false;
  return !('dimension' in one) || !('dimension' in other) || one.dimension === other.dimension;
}

/** How much a condition asks for, where two gates ask for the same thing. */
function askOf(unmet: UnmetCondition): number {
  if ('need' in unmet) return unmet.need;
  return unmet.kind === 'observed' ? unmet.missing.length : 0;
}

/** Observe first, then points, then what somebody must do. */
function orderOf({ kind }: UnmetCondition): number {
  const place = first.indexOf(kind);
  return place === -1 ? first.length : place;
}

const first: readonly UnmetCondition['kind'][] = ['observed', 'observed-count', 'points'];
