/** What `crp explain --format json` prints: the trace of one subject. */
import type { ExplainTrace } from '../analyses/explain.ts';
import type { AccountTrace } from '../analyses/explain-account.ts';
import type { ContactTrace } from '../analyses/explain-contact.ts';
import type { DepartmentTrace } from '../analyses/explain-department.ts';
import type { Day } from '../plan/plan.ts';
import { accountOutput } from './accounts.ts';
import { conditionOutput } from './conditions.ts';
import { contactOutput } from './contacts.ts';
import { goalTraceOutput, memberTraceOutput, projectTraceOutput, targetTraceOutput } from './explain-plan.ts';
import { contactLevelOutput, departmentLevelOutput } from './levels.ts';
import type { ExplainOutput } from './schemas/explain.ts';
import {
  actionsOutput,
  placeOutput,
  ratedOutput,
  recordedOutput,
  seatOutput,
  targetsOutput,
} from './trace-parts.ts';

type Of<Kind extends ExplainOutput['kind']> = Omit<
  Extract<ExplainOutput, { kind: Kind }>,
  'crp' | 'format' | 'as-of'
>;

/** Scores unrounded, amounts as numbers, what is written with its file and path. */
export function explainOutput(trace: ExplainTrace, asOf: Day): ExplainOutput {
  return { crp: 'explain', format: 1, 'as-of': asOf, ...traceOutput(trace) };
}

function traceOutput(trace: ExplainTrace) {
  switch (trace.kind) {
    case 'contact':
      return contactTraceOutput(trace);
    case 'department':
      return departmentTraceOutput(trace);
    case 'account':
      return accountTraceOutput(trace);
    case 'goal':
      return goalTraceOutput(trace);
    case 'project':
      return projectTraceOutput(trace);
    case 'target':
      return targetTraceOutput(trace);
    case 'member':
      return memberTraceOutput(trace);
  }
}

function contactTraceOutput(trace: ContactTrace): Of<'contact'> {
  const { contact, scopes, seats } = trace;
  return {
    id: contact.address,
    kind: 'contact',
    account: trace.account?.id ?? null,
    contact: contactOutput(contact, undefined),
    scopes: scopes.map(({ level, contributions, aim, conditions, effect }) => ({
      category: level.category ?? null,
      level: contactLevelOutput(level),
      contributions,
      place: placeOutput(level.rated.place),
      aim: aim ?? null,
      conditions: conditions.map(conditionOutput),
      effect: effect
        ? {
            index: effect.index ?? null,
            chains: effect.chains.map(({ project, ...counts }) => ({ project: project.id, ...counts })),
          }
        : null,
    })),
    seats: seats.map(({ project, seat }) => ({ ...seatOutput(seat), project: project.id })),
    targets: targetsOutput(trace.gaps, trace.met),
    history: trace.history.map(({ rated, score, byScore }) => ratedOutput(rated, score, byScore)),
    evidence: recordedOutput(contact.state.evidence),
    actions: actionsOutput(trace.actions),
  };
}

function departmentTraceOutput(trace: DepartmentTrace): Of<'department'> {
  const { department } = trace;
  return {
    id: department.address,
    kind: 'department',
    account: trace.account.id,
    weight: department.weightName,
    level: departmentLevelOutput(department),
    contributions: trace.contributions,
    aim: trace.aim ?? null,
    conditions: trace.conditions.map(conditionOutput),
    targets: targetsOutput(trace.gaps, trace.met),
    history: trace.history.map(({ rated, score }) => ratedOutput(rated, score, rated.judged)),
    evidence: recordedOutput(department.state.evidence),
    actions: actionsOutput(trace.actions),
  };
}

function accountTraceOutput({ account, layer, since, change, gaps, met }: AccountTrace): Of<'account'> {
  return {
    id: account.id,
    kind: 'account',
    layer: layer ?? null,
    since,
    account: accountOutput(account, account.contacts, new Map(), change),
    targets: targetsOutput(gaps, met),
  };
}
