/** Everything that cannot hold in a method, as diagnostics. */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import {
  checkDecider,
  checkKeyLayer,
  checkOtherLayers,
  checkPeople,
  checkTiers,
  checkWork,
} from './check-names.ts';
import { checkGates, checkOrganization, checkPlaybook } from './check-reach.ts';
import { checkBounds, checkCounts, checkIds, checkParts, checkWeights } from './check-scales.ts';
import type { MethodOrigin } from './merge.ts';
import type { Method } from './method.ts';
import { type Check, createReport } from './report.ts';

const checks: readonly Check[] = [
  checkCounts,
  checkIds,
  checkWeights,
  checkBounds,
  checkPeople,
  checkTiers,
  checkKeyLayer,
  checkOtherLayers,
  checkWork,
  checkDecider,
  checkParts,
  checkGates,
  checkOrganization,
  checkPlaybook,
];

/** Reports everything at once; empty for a method that holds. Places are in the company's file. */
export function checkMethod(method: Method, origin: MethodOrigin): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report = createReport(method, origin, diagnostics);
  for (const check of checks) check(method, report);
  return diagnostics;
}
