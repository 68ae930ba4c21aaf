/** The page of `crp explain` about a count goal: what counts, who does, and why nobody else. */
import type { GoalTrace } from '../../analyses/explain-goal.ts';
import type { Block } from '../../document/document.ts';
import { explainPlanWords } from '../../locale/explain-plan.ts';
import { facts, heading } from '../blocks.ts';
import { goalsTable } from '../gaps/goals.ts';
import { goalLevel } from '../goal-name.ts';
import { marketTargetName } from '../market-value.ts';
import { outTable, subjectTable } from './goal-subjects.ts';
import type { ExplainPage } from './page.ts';

export function goalBlocks(trace: GoalTrace, page: ExplainPage): readonly Block[] {
  const { labels, lang, words, numbers } = page;
  const phrases = explainPlanWords[lang];
  const { goal, result, serves } = trace;
  return [
    ...facts([
      {
        label: phrases.fact.counts,
        lines: result.lines.map(({ level, have, need, after, short }) =>
          [
            phrases.countLine(goalLevel(goal, level, page, 'long'), have, need),
            short > 0 ? phrases.short(after, short) : phrases.enough(after),
          ].join(words.semicolon),
        ),
        tone: result.lines.some(({ short }) => short > 0) ? 'bad' : 'plain',
      },
      {
        label: phrases.fact.filters,
        lines: [
          phrases.goal(labels.value('layer', goal.layer), labels.value('count', goal.count)),
          filtersText(trace, page),
        ],
      },
      {
        label: phrases.fact.serves,
        lines: serves === undefined ? [words.notFilled] : [marketTargetName(serves, page)],
        tone: serves === undefined ? 'warn' : 'plain',
      },
      { label: phrases.fact.by, lines: [numbers.when(result.by)] },
    ]),
    goalsTable({ goals: [result], withoutCategory: result.withoutCategory }, page),
    heading(2, phrases.heading.subjects),
    subjectTable(trace, page),
    ...(trace.outOfScope.length === 0 ? [] : [heading(2, phrases.heading.out), outTable(trace, page)]),
  ];
}

function filtersText({ goal, roles }: GoalTrace, { labels, lang, words }: ExplainPage): string {
  const phrases = explainPlanWords[lang];
  const { category, tiers, accounts, industries } = goal;
  const filters = [
    category === undefined ? '' : phrases.filter('category', labels.category(category)),
    tiers.length === 0 ? '' : phrases.filter('tiers', tiers.join(words.list)),
    accounts.length === 0 ? '' : phrases.filter('accounts', accounts.map(labels.account).join(words.list)),
    industries.length === 0 ? '' : phrases.filter('industries', industries.join(words.list)),
    roles.length === 0 ? '' : phrases.filter('roles', roles.map(labels.role).join(words.list)),
  ].filter(Boolean);
  return filters.length === 0 ? phrases.noFilter : filters.join(words.semicolon);
}
