/** What the pages about the whole region work on: every result, without filters, and what the rules find. */
import { assess } from '../analyses/assess.ts';
import type { AssessResult } from '../analyses/assessment.ts';
import type { GapsResult } from '../analyses/gap.ts';
import { gaps } from '../analyses/gaps.ts';
import type { Analysed } from './command.ts';

export function wholeRegion(on: Analysed): { readonly assessed: AssessResult; readonly gaps: GapsResult } {
  const assessed = assess(on.state, on.at(on.since));
  return { assessed, gaps: gaps(on.state, assessed.now) };
}
