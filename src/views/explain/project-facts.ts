/** What a project is, how ready its decision chain is, and how it ended. */
import type { ProjectTrace } from '../../analyses/explain-project.ts';
import { explainPlanWords } from '../../locale/explain-plan.ts';
import type { Outcome } from '../../plan/plan.ts';
import type { Fact } from '../blocks.ts';
import { colourName, readinessReasons, toneOfColour } from '../colour-text.ts';
import { marketTargetName } from '../market-value.ts';
import { moneyUnit } from '../money.ts';
import { percentText, preciseScore } from '../numbers.ts';
import { awardsText, outcomeText } from '../outcome-text.ts';
import type { ExplainPage } from './page.ts';

export function factsOf(
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

export function chainFacts({ chain, project }: ProjectTrace, page: ExplainPage): readonly Fact[] {
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

export function endFacts(outcome: Outcome | undefined, page: ExplainPage): readonly Fact[] {
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
