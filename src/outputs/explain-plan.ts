/** Traces of what the plan declares, as JSON prints them: goals, projects, market targets, our people. */
import type { GoalTrace } from '../analyses/explain-goal.ts';
import type { MemberTrace } from '../analyses/explain-member.ts';
import type { ProjectTrace } from '../analyses/explain-project.ts';
import type { MarketTargetTrace } from '../analyses/explain-target.ts';
import { goalOutput } from './goals.ts';
import type { ExplainOutput } from './schemas/explain.ts';
import { actionsOutput, readinessOutput, seatOutput, targetsOutput } from './trace-parts.ts';

type Of<Kind extends ExplainOutput['kind']> = Omit<
  Extract<ExplainOutput, { kind: Kind }>,
  'crp' | 'format' | 'as-of'
>;

export function goalTraceOutput({ goal, result, roles, subjects, outOfScope }: GoalTrace): Of<'goal'> {
  return {
    id: goal.id,
    kind: 'goal',
    goal: goalOutput(result),
    roles,
    subjects: subjects.map(({ address, level, targets }) => ({
      subject: address,
      level: level ?? null,
      targets: targets.map((target) => target.level),
    })),
    'out-of-scope': outOfScope,
  };
}

export function projectTraceOutput(trace: ProjectTrace): Of<'project'> {
  const { project, chain } = trace;
  return {
    id: project.id,
    kind: 'project',
    account: project.account,
    open: trace.open,
    hilltop: trace.hilltop,
    amount: project.amount?.toNumber() ?? null,
    decision: project.decision?.day ?? null,
    'days-left': trace.daysLeft ?? null,
    targets: trace.targets.map(({ id }) => id),
    readiness: chain ? readinessOutput(chain.readiness) : null,
    seats: (chain?.seats ?? []).map(seatOutput),
    outcome: project.outcome?.result ?? null,
    actions: actionsOutput(trace.actions),
  };
}

export function targetTraceOutput(trace: MarketTargetTrace): Of<'target'> {
  const { target, goals, hilltops, parts } = trace;
  return {
    id: target.id,
    kind: 'target',
    'target-kind': target.kind,
    steps: target.steps.map(({ at, value }) => ({ at: at.day, value: value.toNumber() })),
    revisions: target.revisions.map(({ on, from, to, why }) => ({
      on,
      from: from.toNumber(),
      to: to.toNumber(),
      why: why ?? null,
    })),
    goals: Object.fromEntries(goals.map((goal) => [goal.goal.id, goalOutput(goal)])),
    targets: targetsOutput(trace.gaps, trace.met),
    hilltops: Object.fromEntries(
      hilltops.map(({ hilltop, readiness }) => [hilltop.project.id, readinessOutput(readiness)]),
    ),
    parts: Object.fromEntries(parts.map(({ account, value }) => [account, Number(value)])),
  };
}

export function memberTraceOutput(trace: MemberTrace): Of<'member'> {
  return {
    id: trace.member.id,
    kind: 'member',
    assigned: trace.assigned,
    assignments: trace.assignments.map(({ account, as, time }) => ({ account, as, time: time ?? null })),
    contacts: trace.contacts.map(({ contact }) => contact.address),
    backs: trace.backs.map(({ address }) => address),
    departments: trace.departments.map(({ address }) => address),
    actions: actionsOutput(trace.actions),
    'to-confirm': trace.toConfirm,
  };
}
