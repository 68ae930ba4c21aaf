/** The document of `crp report`: everything that the plan says and what follows from it, chapter by chapter. */
import type { ReportResult } from '../analyses/report.ts';
import type { Block, Document } from '../document/document.ts';
import type { Lang } from '../locale/lang.ts';
import { reportWords } from '../locale/report.ts';
import type { State } from '../plan/state.ts';
import { actionTable } from './action-table.ts';
import { accountsTable as layersTable } from './assess/accounts.ts';
import { contactsTable } from './assess/contacts.ts';
import { departmentsTable } from './assess/departments.ts';
import { lossesTable } from './assess/losses.ts';
import { generalTable, organizationsTable } from './assess/next-levels.ts';
import { notAssessedBlocks, peopleTable } from './assess/people.ts';
import { changesTable } from './assess/reasons.ts';
import { assessAnswer } from './assess.ts';
import { facts, heading } from './blocks.ts';
import { briefAnswer } from './brief/answer.ts';
import { asksTable } from './brief/asks.ts';
import { gapsAnswer, gapsBlocks } from './gaps.ts';
import { eventsTable, reviewsTable } from './report/happened.ts';
import { decidedBlocks, hilltopBlocks } from './report/hilltops.ts';
import { environmentTable, marketTable, rivalsTable } from './report/market.ts';
import { methodBlocks } from './report/method.ts';
import { portfolioBlocks } from './report/portfolio.ts';
import { qualityBlocks, risksTable } from './report/quality.ts';
import { reportTargetsTable } from './targets.ts';
import { createWording, type Wording } from './wording.ts';

interface Chapter {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** A chapter of which the plan says nothing is left out. */
export function reportView(result: ReportResult, state: State, { lang }: { readonly lang: Lang }): Document {
  const wording = createWording(state, lang);
  const { labels, words } = wording;
  const { region, period } = state.plan;
  const chapters = [
    ...opening(result, wording),
    ...relationships(result, wording),
    ...work(result, wording),
    ...appendix(result, wording),
  ];
  return {
    lang,
    title: reportWords[lang].title(region.name, period.name),
    aside: [words.asOf(state.asOf), words.method(labels.methodName)].join(words.comma),
    blocks: chapters
      .filter(({ blocks }) => blocks.length > 0)
      .flatMap(({ name, blocks }) => [heading(1, name), ...blocks]),
  };
}

function opening({ brief }: ReportResult, wording: Wording): readonly Chapter[] {
  const { lang, state } = wording;
  const { heading: head, strategy } = reportWords[lang];
  const { plan } = state;
  const some = (list: readonly unknown[], block: () => Block) => (list.length === 0 ? [] : [block()]);
  return [
    {
      name: head.summary,
      blocks: [
        ...briefAnswer(brief, wording),
        ...facts([{ label: strategy, lines: [plan.strategy ?? ''] }]),
        ...(brief.asks.length === 0 ? [] : [heading(2, head.asks), asksTable(brief.asks, wording)]),
      ],
    },
    {
      name: head.market,
      blocks:
        plan.targets.length === 0 ? [] : [reportTargetsTable(brief.targets, wording), marketTable(wording)],
    },
    { name: head.environment, blocks: some(plan.environment, () => environmentTable(wording)) },
    { name: head.rivals, blocks: some(plan.rivals, () => rivalsTable(wording)) },
    { name: head.portfolio, blocks: portfolioBlocks(wording) },
  ];
}

function relationships(
  { assessed, gaps, brief, decided }: ReportResult,
  wording: Wording,
): readonly Chapter[] {
  const { lang, state, numbers } = wording;
  const words = reportWords[lang];
  const { heading: head } = words;
  return [
    {
      name: words.layersSince(numbers.day(assessed.change.since)),
      blocks: [
        assessAnswer(assessed, wording),
        layersTable(assessed, wording),
        changesTable(assessed, wording),
        peopleTable(assessed, wording),
        ...notAssessedBlocks(assessed, wording, true),
        lossesTable('losses', assessed.losses, wording),
        generalTable(assessed, wording),
        departmentsTable(assessed, wording),
        organizationsTable(assessed, wording),
      ],
    },
    { name: head.hilltops, blocks: hilltopBlocks(brief.hilltops, gaps, wording) },
    { name: head.decided, blocks: decidedBlocks(decided, wording) },
    { name: head.gaps, blocks: [gapsAnswer(gaps, state, lang), ...gapsBlocks(gaps, state, lang)] },
  ];
}

function work(result: ReportResult, wording: Wording): readonly Chapter[] {
  const { lang, state } = wording;
  const { heading: head } = reportWords[lang];
  const { events, reviews } = state.plan;
  return [
    {
      name: head.actions,
      blocks:
        result.actions.length === 0
          ? []
          : [actionTable(result.actions, wording, { subjects: true, results: true })],
    },
    { name: head.events, blocks: events.length === 0 ? [] : [eventsTable(wording)] },
    { name: head.reviews, blocks: reviews.length === 0 ? [] : [reviewsTable(wording)] },
    { name: head.risks, blocks: [...risksTable(wording), ...qualityBlocks(result, wording)] },
  ];
}

function appendix({ assessed }: ReportResult, wording: Wording): readonly Chapter[] {
  const { heading: head } = reportWords[wording.lang];
  return [
    { name: head.contacts, blocks: [contactsTable(assessed, wording)] },
    { name: head.method, blocks: methodBlocks(wording) },
  ];
}
