/** The page of `crp explain` about a project: its decision chain seat by seat, or how it ended. */
import type { ProjectTrace } from '../../analyses/explain-project.ts';
import type { Block } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { explainPlanWords } from '../../locale/explain-plan.ts';
import type { Outcome } from '../../plan/plan.ts';
import { actionTable } from '../action-table.ts';
import { type Fact, facts, heading } from '../blocks.ts';
import { chainTable } from '../chain-table.ts';
import { colourName, readinessReasons, toneOfColour } from '../colour-text.ts';
import { marketTargetName } from '../market-value.ts';
import { moneyUnit } from '../money.ts';
import { percentText, preciseScore } from '../numbers.ts';
import { awardsText, outcomeText } from '../outcome-text.ts';
import type { ExplainPage } from './page.ts';

export function projectBlocks(trace: ProjectTrace, page: ExplainPage): readonly Block[] {
  const { explain, lang } = page;
  const phrases = explainPlanWords[lang];
  const { chain, project } = trace;
  return [
    ...facts([...factsOf(trace, page), ...chainFacts(trace, page), ...endFacts(project.outcome, page)]),
    ...(project.lots.length === 0 ? [] : [heading(2, phrases.heading.lots), lotTable(trace, page)]),
    ...(chain === undefined || chain.seats.length === 0
      ? []
      : [
          heading(2, phrases.heading.chain),
          chainTable(chain.seats, page, {
            name: 'chain',
            notes: [phrases.chainNote(chain.readiness.required)],
          }),
        ]),
    ...(trace.actions.length === 0
      ? []
      : [
          heading(2, explain.heading.actions),
          actionTable(trace.actions, page, { subjects: true, results: true }),
        ]),
  ];
}

function factsOf(
  { project, hilltop, targets, daysLeft, open }: ProjectTrace,
  page: ExplainPage,
): readonly Fact[] {
  const { labels, lang, words, numbers, state } = page;
  const phrases = explainPlanWords[lang];
  const { account, category, stage, amount, probability, decision, rivals } = project;
  const unit = moneyUnit(amount === undefined ? [] : [amount], state.plan.currency, lang);
  const left =
    daysLeft === undefined || !open
      ? ''
      : daysLeft < 0
        ? phrases.overdue(-daysLeft)
        : phrases.daysLeft(daysLeft);
  return [
    {
      label: phrases.fact.account,
      lines: [
        [
          labels.account(account),
          hilltop ? phrases.hilltop : phrases.project,
          category === undefined ? '' : labels.category(category),
        ]
          .filter(Boolean)
          .join(words.comma),
      ],
    },
    { label: phrases.fact.why, lines: [project.hilltop?.why ?? ''] },
    {
      label: phrases.fact.serves,
      lines: targets.map((target) => marketTargetName(target, page)),
    },
    {
      label: phrases.fact.money,
      lines: [
        [
          amount === undefined ? words.notFilled : unit.named(amount),
          stage === undefined || !open ? '' : labels.value('stage', stage),
          probability === undefined || !open ? '' : percentText(probability),
        ]
          .filter(Boolean)
          .join(words.comma),
      ],
    },
    {
      label: phrases.fact.decision,
      lines: [
        [decision === undefined ? words.notFilled : numbers.when(decision), left]
          .filter(Boolean)
          .join(words.comma),
      ],
      tone: daysLeft !== undefined && daysLeft < 0 && open ? 'bad' : 'plain',
    },
    {
      label: phrases.fact.rivals,
      lines: [
        Object.entries(rivals)
          .map(([rival, position]) =>
            words.pair(labels.rival(rival), labels.value('rival position', position)),
          )
          .join(words.list),
      ],
    },
  ];
}

function chainFacts({ chain, project }: ProjectTrace, page: ExplainPage): readonly Fact[] {
  const phrases = explainPlanWords[page.lang];
  const { fallback } = project.hilltop ?? {};
  if (chain === undefined) return [{ label: phrases.fact.fallback, lines: [fallback ?? ''] }];
  const { readiness } = chain;
  const { index, required, inPlace, opponents, colour } = readiness;
  return [
    {
      label: phrases.fact.ready,
      lines: [
        phrases.ready(colourName(colour, page), required, inPlace, opponents.length),
        readinessReasons(readiness, page).join(page.words.semicolon),
      ],
      tone: toneOfColour[colour],
    },
    {
      label: phrases.fact.index,
      lines: [index.value === null ? page.words.notAssessed : phrases.chainIndex(preciseScore(index.value))],
    },
    { label: phrases.fact.fallback, lines: [fallback ?? ''] },
  ];
}

function endFacts(outcome: Outcome | undefined, page: ExplainPage): readonly Fact[] {
  if (outcome === undefined) return [];
  const phrases = explainPlanWords[page.lang];
  return [
    {
      label: phrases.fact.outcome,
      lines: [outcomeText(outcome, page), awardsText(outcome, page)],
      tone: outcome.result === 'lost' ? 'bad' : outcome.result === 'won' ? 'good' : 'plain',
    },
    { label: phrases.fact.lesson, lines: [outcome.lesson ?? ''] },
  ];
}

function lotTable({ project }: ProjectTrace, page: ExplainPage): Block {
  const { lang, state, words } = page;
  const { column } = explainPlanWords[lang];
  const unit = moneyUnit(
    project.lots.flatMap(({ amount }) => amount ?? []),
    state.plan.currency,
    lang,
  );
  return table<(typeof project.lots)[number]>({
    name: 'lots',
    rows: project.lots,
    columns: [
      { key: 'lot', label: column.lot, value: ({ id }) => id, text: ({ name }) => name },
      {
        key: 'amount',
        label: unit.name,
        align: 'right',
        value: ({ amount }) => amount?.toNumber() ?? null,
        text: ({ amount }) => (amount === undefined ? words.notFilled : unit.text(amount)),
      },
      {
        key: 'outcome',
        label: column.outcome,
        value: ({ outcome }) => outcome?.result ?? null,
        text: ({ outcome }) => (outcome === undefined ? '' : outcomeText(outcome, page)),
      },
      {
        key: 'lesson',
        label: column.lesson,
        wrap: true,
        value: ({ outcome }) => outcome?.lesson ?? null,
      },
    ],
  });
}
