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
 * What the gates that cap below a level ask for at that level, each thing once and as the strictest gate asks it: what must
 * be observed, then points, then acts.
 */
export function unmetAt(
  target: string,
  { gates }: Pick<ScoredLayer, 'gates'>,
  facts: Omit<GateFacts, 'level'>,
): readonly GateUnmet[] {
  const strictest = new Map<string, GateUnmet>();
  for (const gate of gates) {
    if (atLeast(facts.levels, gate['at-most'], target)) continue;
    for (const unmet of evaluateGate(gate, { ...facts, level: target }).unmet) {
      const about = `${unmet.kind} ${'dimension' in unmet ? unmet.dimension : unmet.kind === 'any' ? gate.id : ''}`;
      const before = strictest.get(about)?.unmet;
      if (before === undefined) strictest.set(about, { gate: gate.id, unmet });
      else if (askOf(unmet) > askOf(before)) strictest.set(about, { gate: gate.id, unmet });
    }
  }
  return [...strictest.values()].toSorted((one, other) => orderOf(one.unmet) - orderOf(other.unmet));
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
