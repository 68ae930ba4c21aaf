/** The page of `crp explain` about a market target: as declared, how it was revised, and what serves it. */
import type { MarketTargetTrace } from '../../analyses/explain-target.ts';
import type { Block } from '../../document/document.ts';
import { explainPlanWords } from '../../locale/explain-plan.ts';
import { amount } from '../../plan/amount.ts';
import { type Fact, facts, heading, paragraph } from '../blocks.ts';
import { goalsTable } from '../gaps/goals.ts';
import { marketValue, stepInPeriod, targetsUnit } from '../market-value.ts';
import { hilltopTable, revisionTable, stepTable } from './market-target-tables.ts';
import type { ExplainPage } from './page.ts';
import { servingTable } from './serving.ts';

export function marketTargetBlocks(trace: MarketTargetTrace, page: ExplainPage): readonly Block[] {
  const phrases = explainPlanWords[page.lang];
  const { target, goals, gaps, met, departed, hilltops } = trace;
  const served = goals.length + gaps.length + met.length + departed.length + hilltops.length > 0;
  return [
    ...facts(factsOf(trace, page)),
    paragraph(phrases.notComputed, 'muted'),
    ...(target.steps.length > 1 ? [heading(2, phrases.heading.steps), stepTable(trace, page)] : []),
    ...(target.revisions.length > 0
      ? [heading(2, phrases.heading.revisions), revisionTable(trace, page)]
      : []),
    ...(served ? [] : [paragraph(phrases.nothingServes, 'warn')]),
    ...(hilltops.length > 0 ? [heading(2, phrases.heading.hilltops), hilltopTable(trace, page)] : []),
    ...(goals.length > 0
      ? [
          heading(2, phrases.heading.goals),
          { ...goalsTable({ goals, withoutCategory: [] }, page), caption: '' },
        ]
      : []),
    ...(gaps.length + met.length > 0
      ? [heading(2, phrases.heading.targets), servingTable(gaps, met, page)]
      : []),
  ];
}

function factsOf({ target, parts }: MarketTargetTrace, page: ExplainPage): readonly Fact[] {
  const { labels, lang, words, numbers } = page;
  const phrases = explainPlanWords[lang];
  const unit = targetsUnit([target], page);
  const last = stepInPeriod(target, page);
  const { baseline, revisions, looked, project } = target;
  const revised = revisions
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  return [
    {
      label: phrases.fact.target,
      lines: [
        last === undefined
          ? project === undefined
            ? words.notFilled
            : words.pair(phrases.won, labels.project(project))
          : marketValue(last.value, target, unit) + words.brackets(numbers.when(last.at)),
        baseline === undefined ? '' : phrases.baseline(marketValue(baseline, target, unit)),
      ],
    },
    {
      label: phrases.fact.looked,
      lines:
        revised === undefined
          ? []
          : [looked === undefined ? phrases.neverLooked : phrases.looked(numbers.day(looked))],
      tone: revised !== undefined && (looked === undefined || looked < revised) ? 'warn' : 'plain',
    },
    {
      label: phrases.fact.parts,
      lines: [
        parts
          .map(({ account, value }) =>
            words.pair(labels.shortAccount(account), marketValue(amount(value), target, unit)),
          )
          .join(words.list),
      ],
    },
  ];
}
