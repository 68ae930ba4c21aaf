/** Count goals: how many are at a level now, how many if every target is met, how many are short, and who could be next. */
import { rankOf } from '../method/level.ts';
import type { Level, Method } from '../method/method.ts';
import type { Day, Goal, Project } from '../plan/plan.ts';
import type { ContactAssessment } from './assessment.ts';
import { type CandidatePool, candidatesFor } from './candidates.ts';
import { isOpen, namedIn } from './chain.ts';
import type { GoalLine, GoalResult } from './gap.ts';
import { contactSubject, contactsOf } from './goal-contacts.ts';
import type { GoalContext, GoalSubject } from './goal-subject.ts';
import { subjectsOf } from './goal-subjects.ts';
import { groupedBy } from './grouped.ts';

/**
 * One result per goal, one line per level in the order in which the plan asks for them. A goal without a date of its own is
 * due on the last day of the period.
 */
export function countGoals(goals: readonly Goal[], context: GoalContext): readonly GoalResult[] {
  const { plan } = context.state;
  const open = plan.projects.filter(isOpen);
  return goals.map((goal) => {
    const by = goal.by ?? { written: plan.period.to, day: plan.period.to };
    const subjects = subjectsOf(goal, by.day, context);
    const without = withoutCategory(goal, by.day, context);
    const sits = seatedIn(open.filter(({ category }) => category === goal.category));
    const pool: CandidatePool = {
      inScope: subjects,
      inChain: without.filter(({ contact }) => contact !== undefined && sits(contact)),
      targetsOf: ({ address, contact }) =>
        contact === undefined ? [] : context.targetsOf('contact', address),
    };
    const levels = levelsOf(goal, context.state.method);
    const lines = Object.entries(goal.atLeast).map(([level, need]) =>
      lineOf(goal, level, need, pool, without, levels),
    );
    return {
      goal,
      by,
      lines,
      subjects: subjects.map(({ address, level }) => ({ address, level })),
      withoutCategory: without.map(({ address }) => address),
    };
  });
}

function lineOf(
  goal: Goal,
  level: string,
  need: number,
  pool: CandidatePool,
  without: readonly GoalSubject[],
  levels: readonly Level[],
): GoalLine {
  const rank = rankOf(levels, level);
  const counting = pool.inScope.filter(({ now }) => now >= rank);
  const countingAfter = pool.inScope.filter(({ after }) => after >= rank);
  const short = Math.max(0, need - countingAfter.length);
  return {
    goal,
    level,
    need,
    have: counting.length,
    firm: counting.filter(({ firm }) => firm >= rank).length,
    after: countingAfter.length,
    short,
    inScope: pool.inScope.length,
    counting: counting.map(({ address }) => address),
    countingAfter: countingAfter.map(({ address }) => address),
    next: candidatesFor(goal, rank, { now: need - counting.length, after: short }, pool, levels),
    wouldCount: without.filter(({ now }) => now >= rank).map(({ address }) => address),
  };
}

function levelsOf({ layer }: Goal, method: Method): readonly Level[] {
  return method[layer].levels;
}

/** The contacts of a category goal's other filters that name no category at all. */
function withoutCategory(goal: Goal, by: Day, context: GoalContext): readonly GoalSubject[] {
  if (goal.layer !== 'key' || goal.category === undefined) return [];
  return contactsOf(goal, context)
    .filter(({ state: { contact } }) => contact.categories.length === 0)
    .map((contact) => contactSubject(contact, goal.category, by, context));
}

/** Whether somebody without a category sits in the chain of one of the projects: its account's people, or named by it. */
function seatedIn(projects: readonly Project[]): (contact: ContactAssessment) => boolean {
  const ofAccount = groupedBy(projects, ({ account }) => account);
  const named = new Set(projects.flatMap(namedIn));
  return ({ address, state: { account } }) =>
    (ofAccount.get(account?.id ?? '') ?? []).some(({ chain }) => chain?.without.includes(address) !== true) ||
    named.has(address);
}
