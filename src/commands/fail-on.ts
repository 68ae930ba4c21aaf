/** Decides when diagnostics make a command end with 1. */
import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts';
import type { CommandOptions } from './options.ts';

const rank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, note: 1 };

/**
 * Whether one of the diagnostics is an error, or at the severity or of the code that `--fail-on` names; `--strict` is
 * `--fail-on warning`.
 */
export function isFailing(
  diagnostics: readonly Diagnostic[],
  options: Pick<CommandOptions, 'strict' | 'failOn'>,
): boolean {
  const names = [...options.failOn, ...(options.strict ? ['warning'] : [])];
  const limits = names.flatMap((name) => (name in rank ? [rank[name as Severity]] : []));
  const limit = Math.min(rank.error, ...limits);
  return diagnostics.some((each) => rank[each.severity] >= limit || names.includes(each.code));
}
