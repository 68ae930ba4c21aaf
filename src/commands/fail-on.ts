/** Decides when diagnostics make a command end with 1. */
import { type Diagnostic, diagnostic, type Severity, severityOf } from '../diagnostic/diagnostic.ts';
import { nearestWord } from '../tree/nearest.ts';
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

/** What `--rule` or `--fail-on` names and no diagnostic has as its code: otherwise a slip of the pen would find nothing. */
export function unknownCode({
  rule,
  failOn,
}: Pick<CommandOptions, 'rule' | 'failOn'>): Diagnostic | undefined {
  const codes = Object.keys(severityOf);
  const severities = Object.keys(rank);
  const asked = [
    ...rule.map((found) => ({ option: '--rule', found, known: codes })),
    ...failOn.map((found) => ({ option: '--fail-on', found, known: [...severities, ...codes] })),
  ];
  const unknown = asked.find(({ found, known }) => !known.includes(found));
  if (!unknown) return undefined;
  const { option, found, known } = unknown;
  const example = option === '--rule' ? 'no-backup' : `${severities.join(' | ')} | no-backup`;
  return diagnostic('bad-option', { option, found, expected: nearestWord(found, known) ?? example });
}
