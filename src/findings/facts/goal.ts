/** What a count goal counts, and where it says how many. */
import type { Place } from '../../diagnostic/diagnostic.ts';
import type { SubjectKind } from '../../diagnostic/finding.ts';
import type { Goal } from '../../plan/plan.ts';
import { inside } from './place.ts';

/** The kind of subject whose levels the goal names. */
export function goalKind(goal: Goal): SubjectKind {
  if (goal.layer === 'key') return 'contact';
  return goal.layer === 'general' ? 'general' : 'organization';
}

export function goalLevelPlace(goal: Goal, level: string): Place {
  return inside(goal, 'at-least', level);
}
