/** Takes out what a schema refuses only because of a typing mistake that was reported on the same line already. */
import type { Diagnostic, DiagnosticCode } from '../diagnostic/diagnostic.ts';
import { createPlaces } from './places.ts';

/** Mistakes after which a line does not say what it looks like. */
const misleading: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'fullwidth-mark',
  'odd-space',
  'tab-indentation',
  'comment-cuts-text',
  'alias-too-large',
]);

/** `faults` without those on a line of a misleading mistake among `found`. Lines are looked up only where there is one. */
export function dropEchoes(
  faults: readonly Diagnostic[],
  found: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const mistakes = found.filter((each) => misleading.has(each.code));
  if (mistakes.length === 0) return faults;
  const places = createPlaces(texts);
  const lineOf = ({ place }: Diagnostic) => place && `${place.file}:${places.positionOf(place)?.line}`;
  const lines = new Set(mistakes.map(lineOf));
  return faults.filter((fault) => !lines.has(lineOf(fault)));
}
