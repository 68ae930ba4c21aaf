/** The page of `crp explain` about a department. */
import type { DepartmentTrace } from '../../analyses/explain-department.ts';
import type { Block } from '../../document/document.ts';
import { actionTable } from '../action-table.ts';
import { type Fact, facts, heading, paragraph } from '../blocks.ts';
import { gapConditionText } from '../gap-conditions.ts';
import { marketTargetNames } from '../market-value.ts';
import { confirmationBlocks } from './confirmations.ts';
import { dimensionTable } from './dimensions.ts';
import { evidenceTable } from './evidence.ts';
import { historyTable } from './history.ts';
import { freshFact, gateLines, levelLine } from './level.ts';
import { type ExplainPage, memberName } from './page.ts';

export function departmentBlocks(trace: DepartmentTrace, page: ExplainPage): readonly Block[] {
  const { explain, labels } = page;
  const { department, account } = trace;
  const { state } = department;
  const posts = state.department.posts;
  return [
    paragraph(
      explain.departmentOf(
        labels.account(account.id),
        labels.value('department weight', department.weightName),
        posts === undefined ? '' : explain.posts(posts),
        state.owner === undefined ? '' : explain.owner(memberName(state.owner, page)),
      ),
    ),
    ...levelBlocks(trace, page),
    heading(2, explain.heading.evidence),
    evidenceTable(state.evidence, 'general', undefined, page),
    heading(2, explain.heading.history),
    historyTable(trace.history, 'general', page),
    ...confirmationBlocks(state.confirmations, 'general', page),
    ...(trace.actions.length > 0
      ? [
          heading(2, explain.heading.actions),
          actionTable(trace.actions, page, { subjects: false, results: true }),
        ]
      : []),
  ];
}

function levelBlocks(trace: DepartmentTrace, page: ExplainPage): readonly Block[] {
  const { explain, labels, words, numbers } = page;
  const { department, aim, conditions, contributions } = trace;
  const { level, rated, freshness, byScore, caps = [], score = null, provisional = false } = department;
  if (level === undefined || rated === undefined || freshness === undefined || byScore === undefined) {
    return facts([
      { label: explain.fact.level, lines: [words.notAssessed], tone: 'warn' },
      targetFact(trace, page),
    ]);
  }
  const how = conditions.map((condition) => gapConditionText(condition, 'department', page, 'long'));
  const { confirmation } = department;
  return [
    ...facts([
      {
        label: explain.fact.level,
        lines: [levelLine({ score, byScore, provisional }, level, 'general', page)],
      },
      { label: explain.fact.lowered, lines: gateLines(caps, 'general', page), tone: 'warn' },
      {
        label: explain.fact.supervisor,
        lines:
          confirmation === undefined
            ? []
            : [
                explain.confirmed(
                  memberName(confirmation.by, page) || explain.somebody,
                  numbers.day(confirmation.on),
                  labels.level('general', confirmation.level),
                ),
              ],
      },
      {
        label: explain.fact.how,
        lines:
          aim === undefined
            ? [explain.highest]
            : [explain.toward(labels.level('general', aim)) + how.join(words.semicolon)],
      },
      targetFact(trace, page),
      freshFact({ rated, freshness }, page),
    ]),
    ...(contributions.length === 0
      ? []
      : [
          dimensionTable(contributions, score, 'general', page, {
            name: 'dimensions',
            notes: [
              explain.assessedBy(rated.on, memberName(rated.by, page), '', page.lineOf(rated.place)) +
                words.stop,
            ],
          }),
        ]),
  ];
}

function targetFact({ gaps, met }: DepartmentTrace, page: ExplainPage): Fact {
  const { explain, labels, numbers } = page;
  return {
    label: explain.fact.target,
    lines: [
      ...gaps.map(({ target }) =>
        explain.target(
          labels.level('general', target.level),
          numbers.when(target.by),
          marketTargetNames(target.for, page),
        ),
      ),
      ...met.map(({ target }) =>
        explain.targetMet(labels.level('general', target.level), numbers.when(target.by)),
      ),
    ],
  };
}
