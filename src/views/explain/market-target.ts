/** The page of `crp explain` about a market target: as declared, how it was revised, and what serves it. */
import type { MarketTargetTrace } from '../../analyses/explain-target.ts';
import type { Block } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { explainPlanWords } from '../../locale/explain-plan.ts';
import { amount } from '../../plan/amount.ts';
import type { Revision, TargetStep } from '../../plan/plan.ts';
import { type Fact, facts, heading, paragraph } from '../blocks.ts';
import { colourName, toneOfColour } from '../colour-text.ts';
import { goalsTable } from '../gaps/goals.ts';
import { marketValue, stepInPeriod, targetsUnit } from '../market-value.ts';
import { type ExplainPage, memberName } from './page.ts';
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

function stepTable({ target }: MarketTargetTrace, page: ExplainPage): Block {
  const { column } = explainPlanWords[page.lang];
  const unit = targetsUnit([target], page);
  return table<TargetStep>({
    name: 'steps',
    rows: target.steps,
    columns: [
      { key: 'at', label: column.at, value: ({ at }) => at.written },
      {
        key: 'value',
        label: column.value,
        align: 'right',
        value: ({ value }) => value.toNumber(),
        text: ({ value }) => marketValue(value, target, unit),
      },
    ],
  });
}

function revisionTable({ target }: MarketTargetTrace, page: ExplainPage): Block {
  const { column } = explainPlanWords[page.lang];
  const unit = targetsUnit([target], page);
  return table<Revision>({
    name: 'revisions',
    rows: target.revisions,
    columns: [
      { key: 'on', label: column.on, value: ({ on }) => on },
      { key: 'at', label: column.at, value: ({ at }) => at?.written ?? null },
      {
        key: 'from',
        label: column.from,
        align: 'right',
        value: ({ from }) => from.toNumber(),
        text: ({ from }) => marketValue(from, target, unit),
      },
      {
        key: 'to',
        label: column.to,
        align: 'right',
        value: ({ to }) => to.toNumber(),
        text: ({ to }) => marketValue(to, target, unit),
      },
      { key: 'why', label: column.why, wrap: true, value: ({ why }) => why ?? null },
      {
        key: 'approved-by',
        label: column.approved,
        value: ({ approvedBy }) => approvedBy ?? null,
        text: ({ approvedBy }) => memberName(approvedBy, page),
      },
      { key: 'place', label: column.source, drop: 1, value: ({ place }) => page.lineOf(place) },
    ],
  });
}

function hilltopTable({ hilltops }: MarketTargetTrace, page: ExplainPage): Block {
  const { numbers, words } = page;
  const phrases = explainPlanWords[page.lang];
  const { column } = phrases;
  return table<(typeof hilltops)[number]>({
    name: 'hilltops',
    rows: hilltops,
    columns: [
      {
        key: 'project',
        label: column.hilltop,
        value: ({ hilltop }) => hilltop.project.id,
        text: ({ hilltop }) => hilltop.project.name,
      },
      {
        key: 'decision',
        label: column.by,
        value: ({ hilltop }) => hilltop.project.decision?.day ?? null,
        text: ({ hilltop }) =>
          hilltop.project.decision === undefined ? words.notFilled : numbers.when(hilltop.project.decision),
      },
      {
        key: 'readiness',
        label: column.ready,
        value: ({ readiness }) => readiness.colour,
        text: ({ readiness: { colour, required, inPlace, opponents } }) =>
          phrases.ready(colourName(colour, page), required, inPlace, opponents.length),
        tone: ({ readiness }) => toneOfColour[readiness.colour],
      },
    ],
  });
}
