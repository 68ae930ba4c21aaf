/** Count goals, as JSON prints them. */
import type { GoalLine, GoalResult } from '../analyses/gap.ts';
import { conditionOutput } from './conditions.ts';
import type { GoalOutput } from './schemas/goals.ts';

/** One goal with its lines by level. */
export function goalOutput({ goal, by, lines, withoutCategory }: GoalResult): GoalOutput {
  return {
    for: goal.for ?? null,
    layer: goal.layer,
    count: goal.count,
    category: goal.category ?? null,
    by: by.day,
    'by-written': by.written,
    lines: Object.fromEntries(lines.map((line) => [line.level, lineOutput(line)])),
    'without-category': withoutCategory,
  };
}

function lineOutput(line: GoalLine): GoalOutput['lines'][string] {
  const { need, have, firm, after, short, inScope, counting, countingAfter, wouldCount, next } = line;
  return {
    need,
    have,
    firm,
    after,
    short,
    'in-scope': inScope,
    counting,
    'counting-after': countingAfter,
    'would-count': wouldCount,
    next: next.map((candidate) => ({
      subject: candidate.subject,
      level: candidate.level ?? null,
      'levels-missing': candidate.levelsMissing,
      'points-missing': candidate.pointsMissing,
      'only-category-missing': candidate.onlyCategoryMissing,
      planned: candidate.planned,
      conditions: candidate.conditions.map(conditionOutput),
    })),
  };
}
