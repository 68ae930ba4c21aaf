/** Finds everything that the rules have to say of a plan at a day. */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { rules } from './index.ts';
import type { FindingContext, Rule } from './rule.ts';

/**
 * All findings, in order of the rules, those of one rule in order of the plan. What the team has accepted is still in it:
 * `acceptFindings` takes that out. The context holds the whole region, without filters.
 */
export function findAll(context: FindingContext, of: readonly Rule[] = rules): Diagnostic[] {
  return of.flatMap((rule) => rule.find(context));
}
