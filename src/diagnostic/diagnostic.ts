/** What a diagnostic is: a value that says what is wrong and where, without words and never thrown. */

import { type FindingParameters, findingSeverity } from './finding.ts';
import { type MethodParameters, methodSeverity } from './method.ts';
import { type ReadingParameters, readingSeverity } from './reading.ts';
import { type UsageParameters, usageSeverity } from './usage.ts';

export type Severity = 'error' | 'warning' | 'note';

/** A way into a YAML file: keys as they were written, and indexes from 0. */
export type Path = readonly (string | number)[];

/**
 * A place in a file: by path (the line is worked out when it is printed), or by offsets into the file's text
 * (UTF-16 units) where there is no path, as for a syntax error. `at: 'key'` points at the key of the last step.
 */
export type Place =
  | { readonly file: string; readonly path: Path; readonly at?: 'key' | 'value' }
  | { readonly file: string; readonly offset: number; readonly length: number };

/** The parameters of every code: the closed list of codes is the keys of this record. */
export interface DiagnosticParameters
  extends ReadingParameters,
    MethodParameters,
    FindingParameters,
    UsageParameters {}

export type DiagnosticCode = keyof DiagnosticParameters;

/** The severity of every code. */
export const severityOf: Readonly<Record<DiagnosticCode, Severity>> = {
  ...readingSeverity,
  ...methodSeverity,
  ...findingSeverity,
  ...usageSeverity,
};

/** One thing to say about a file or a plan. `subject` is the address or id that it is about, if any. */
export type Diagnostic = { [Code in DiagnosticCode]: DiagnosticOf<Code> }[DiagnosticCode];

export interface DiagnosticOf<Code extends DiagnosticCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly parameters: DiagnosticParameters[Code];
  readonly subject?: string;
  readonly place?: Place;
  readonly related?: readonly Place[];
}

/**
 * Makes a diagnostic with the severity of its code.
 *
 * @example
 * diagnostic('unknown-key', { key: 'acounts', known: ['accounts'], suggestion: 'accounts' }).severity // 'error'
 */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  parameters: DiagnosticParameters[Code],
  where: { subject?: string; place?: Place; related?: readonly Place[] } = {},
): Diagnostic {
  return { code, severity: severityOf[code], parameters, ...where } as unknown as Diagnostic;
}
