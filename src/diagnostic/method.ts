/** The codes of what cannot hold in a method file. */
import type { Severity } from './diagnostic.ts';

export interface MethodParameters {
  'weights-do-not-add-up': { layer: string; sum: number };
  'bounds-out-of-order': { layer: string; level: string; from: number; before: number };
  'bound-missing': { layer: string; level: string };
  'method-unknown-name': { found: string; kind: string; known: readonly string[]; suggestion?: string };
  'gate-unreachable': { gate: string; reason: string };
  'condition-unreachable': { level: string; reason: string };
  'method-value': { found: string; expected: 'range' | 'observed' };
  'method-repeated-id': { id: string; kind: string };
}

export const methodSeverity: Readonly<Record<keyof MethodParameters, Severity>> = {
  'weights-do-not-add-up': 'error',
  'bounds-out-of-order': 'error',
  'bound-missing': 'error',
  'method-unknown-name': 'error',
  'gate-unreachable': 'error',
  'condition-unreachable': 'error',
  'method-value': 'error',
  'method-repeated-id': 'error',
};
