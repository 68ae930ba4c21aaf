/** The codes of what cannot hold in a method file. */
import type { Severity } from './diagnostic.ts';

type Layer = 'key' | 'general' | 'organization';

/** What a name in a method file is the name of. */
export type MethodNameKind =
  | 'tier'
  | 'role'
  | 'deciding-role'
  | 'key-level'
  | 'general-level'
  | 'organization-level'
  | 'key-dimension'
  | 'general-dimension'
  | 'stage'
  | 'mechanism'
  | 'team-role'
  | 'move'
  | 'event-type'
  | 'gate';

/** Why a gate can't be lifted, or asks what its layer does not know. `found` and `most` are numbers of what was asked and what there is. */
export type GateFault =
  | 'points-above-highest'
  | 'more-than-dimensions'
  | 'act-never-shows'
  | 'always-holds'
  | 'nothing-lifts'
  | 'no-alternative'
  | 'not-in-this-layer';

export interface MethodParameters {
  /** `sum` is exact, as text. */
  'weights-do-not-add-up': { layer: Layer; sum: string };
  'first-bound-not-zero': { layer: Layer; level: string; from: number };
  'bounds-out-of-order': { layer: Layer; level: string; from: number; before: number };
  'values-out-of-order': { level: string; value: number; before: number };
  /** `in` says which part names it; `inherited`: those parts are the built-in method's, and the company's file took the thing away. */
  'method-unknown-name': {
    found: string;
    kind: MethodNameKind;
    in: readonly string[];
    inherited: boolean;
    known: readonly string[];
    suggestion?: string;
  };
  'method-repeated-id': { id: string; kind: MethodNameKind };
  'method-ambiguous-label': { label: string; kind: MethodNameKind; ids: readonly [string, string] };
  /** A list that is too short or too long; `most` is null where there is no upper limit. */
  'method-count': { key: string; found: number; least: number; most: number | null };
  'gate-unreachable': { gate: string; reason: GateFault; condition: string; found?: number; most?: number };
  'gate-never-caps': {
    gate: string;
    reason: 'from-not-above' | 'caps-at-highest' | 'asks-nothing' | 'never-triggered';
  };
  'condition-unreachable': {
    level: string;
    reason: 'depth' | 'breadth' | 'mechanisms' | 'no-stage' | 'lowest-level';
    found: number;
    most: number;
  };
  'names-out-of-order': { name: string; level: string; before: string; beforeLevel: string };
  'unconfirmed-raises': { level: string; to: string };
  'playbook-step-falls': { layer: Layer; from: string; to: string };
  'method-value': { found: string; expected: 'range' | 'observed' };
}

export const methodSeverity: Readonly<Record<keyof MethodParameters, Severity>> = {
  'weights-do-not-add-up': 'error',
  'first-bound-not-zero': 'error',
  'bounds-out-of-order': 'error',
  'values-out-of-order': 'error',
  'method-unknown-name': 'error',
  'method-repeated-id': 'error',
  'method-ambiguous-label': 'error',
  'method-count': 'error',
  'gate-unreachable': 'error',
  'gate-never-caps': 'error',
  'condition-unreachable': 'error',
  'names-out-of-order': 'error',
  'unconfirmed-raises': 'error',
  'playbook-step-falls': 'error',
  'method-value': 'error',
};
