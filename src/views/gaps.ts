/** The page of `crp gaps`: what is missing in the order in which it hurts, and whether the goals can be reached. */
import type { Gap, GapsResult } from '../analyses/gap.ts';
import type { Block, Document, Table } from '../document/document.ts';
import { table } from '../document/table.ts';
import { gapsWords } from '../locale/gaps.ts';
import type { Lang } from '../locale/lang.ts';
import type { State } from '../plan/state.ts';
import { answerBlock } from './gaps/answer.ts';
import { bodiesTable, subjectText } from './gaps/bodies.ts';
import { actionColumn, daysColumn, levelColumns, missingColumn } from './gaps/columns.ts';
import { goalsTable } from './gaps/goals.ts';
import { personTables } from './gaps/persons.ts';
import { createWording, type Wording } from './wording.ts';

/** Tables `hilltop`, `market`, `beyond`, `bodies` and `goals`; a plan without targets and goals has none of them. */
export function gapsView(result: GapsResult, state: State, { lang }: { readonly lang: Lang }): Document {
  const { region, period } = state.plan;
  return {
    lang,
    title: gapsWords[lang].title(region.name, period.name),
    aside: createWording(state, lang).words.asOf(result.asOf),
    blocks: [gapsAnswer(result, state, lang), ...gapsBlocks(result, state, lang)],
  };
}

/** What the page says first. */
export function gapsAnswer(result: GapsResult, state: State, lang: Lang): Block {
  return answerBlock(result, createWording(state, lang));
}

/** Everything on the page but its answer. */
export function gapsBlocks(result: GapsResult, state: State, lang: Lang): Block[] {
  const wording = createWording(state, lang);
  const hasTargets = result.targets.length + result.departed.length > 0;
  return [
    ...(hasTargets
      ? [...personTables(result, wording), bodiesTable(result, wording), ...remarks(result, wording)]
      : []),
    ...(hasTargets || result.goals.length > 0 ? [goalsTable(result, wording)] : []),
  ];
}

/** Some gaps, whatever group they are of: for a page that has room for a few. */
export function topGapsTable(rows: readonly Gap[], state: State, lang: Lang, caption: string): Table {
  const wording = createWording(state, lang);
  return table<Gap>({
    name: 'top-gaps',
    caption,
    columns: [
      {
        key: 'subject',
        label: gapsWords[lang].column.subject,
        value: ({ target }) => target.subject,
        text: ({ target: { kind, subject } }) => subjectText(kind, subject, wording),
      },
      ...levelColumns(wording),
      daysColumn(wording),
      missingColumn(wording),
      actionColumn(wording),
    ],
    rows,
    empty: gapsWords[lang].noGaps,
  });
}

/** Targets that need a hand though they are no gaps; who has a gap as well is in the tables already. */
function remarks({ departed, met, persons, bodies }: GapsResult, wording: Wording): readonly Block[] {
  const phrases = gapsWords[wording.lang];
  const { labels, numbers, words } = wording;
  const shown = new Set([...persons, ...bodies].map(({ target }) => target.subject));
  const stale = met
    .filter((one) => one.stale && !shown.has(one.target.subject))
    .map(({ target }) => subjectText(target.kind, target.subject, wording));
  const left = departed.map(
    ({ target, left: day }) => labels.at(target.subject) + words.brackets(numbers.day(day)),
  );
  const sentences = [
    ...(left.length > 0 ? [phrases.departed(left)] : []),
    ...(stale.length > 0 ? [phrases.dueAgain([...new Set(stale)])] : []),
  ];
  return sentences.length === 0
    ? []
    : [{ kind: 'paragraph', text: sentences.join(phrases.betweenSentences), tone: 'warn' }];
}
