/** What `crp check --format json` prints: one record a diagnostic. */
import { countSeverities } from '../diagnostic/count.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { say } from '../locale/diagnostics/index.ts';
import type { Lang } from '../locale/lang.ts';
import type { Places } from '../tree/places.ts';
import type { CheckOutput } from './schemas/check.ts';

export interface CheckResult {
  readonly asOf: string;
  readonly diagnostics: readonly Diagnostic[];
  /** How many accepted findings are kept quiet. */
  readonly accepted: number;
  readonly places: Places;
  readonly lang: Lang;
}

/** The diagnostics by place; line and column count from 1, null where there is no place. */
export function checkOutput({ diagnostics, accepted, places, asOf, lang }: CheckResult): CheckOutput {
  const { error, warning, note } = countSeverities(diagnostics);
  return {
    crp: 'check',
    format: 1,
    'as-of': asOf,
    errors: error,
    warnings: warning,
    notes: note,
    accepted,
    diagnostics: diagnostics.map((each) => {
      const { message, help } = say(each, lang);
      const position = places.at(each);
      return {
        code: each.code,
        severity: each.severity,
        message,
        subject: each.subject ?? null,
        file: each.place?.file ?? null,
        line: position?.line ?? null,
        column: position?.column ?? null,
        path: each.place && 'path' in each.place ? [...each.place.path] : null,
        help: help ?? null,
        related: places
          .relatedOf(each)
          .map(({ file, at }) => ({ file, line: at?.line ?? null, column: at?.column ?? null })),
      };
    }),
  };
}
