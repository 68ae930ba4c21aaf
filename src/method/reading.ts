/** What reading a method gives; for the built-in one without what a company's file is read with. */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { builtInMethod } from './built-in.ts';
import { type MethodOrigin, mergeMethod } from './merge.ts';
import type { Method } from './method.ts';

export interface MethodReading {
  /** Undefined where the file cannot be used; the diagnostics say why. */
  readonly method: Method | undefined;
  readonly origin: MethodOrigin;
  readonly diagnostics: readonly Diagnostic[];
}

/** The built-in method as it is. */
export function builtInReading(): MethodReading {
  return { method: builtInMethod, origin: mergeMethod(null).origin, diagnostics: [] };
}
