/** Counts diagnostics by severity. */
import type { Diagnostic, Severity } from './diagnostic.ts';

export function countSeverities(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => diagnostics.filter((each) => each.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}
