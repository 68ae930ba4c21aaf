/** The page of `crp assess`: one line per account, the people who need attention, and whose leaving would hurt. */
import type { AssessResult } from '../analyses/assessment.ts';
import type { Block, Document } from '../document/document.ts';
import { assessWords } from '../locale/assess.ts';
import type { Lang } from '../locale/lang.ts';
import type { State } from '../plan/state.ts';
import { accountsTable } from './assess/accounts.ts';
import { answerBlock } from './assess/answer.ts';
import { contactsTable } from './assess/contacts.ts';
import { departmentsTable } from './assess/departments.ts';
import { lossesTable } from './assess/losses.ts';
import { generalTable, organizationsTable } from './assess/next-levels.ts';
import { notAssessedBlocks, peopleTable } from './assess/people.ts';
import { changesTable, coloursTable } from './assess/reasons.ts';
import { levelLegend } from './legend.ts';
import { createWording, type Wording } from './wording.ts';

export { contactsTable } from './assess/contacts.ts';

export interface AssessPage {
  readonly lang: Lang;
  /** Also every contact, every department, and why things are as they are. */
  readonly all: boolean;
}

/**
 * Tables `accounts`, `people` and `losses` (`without`, where somebody's absence was asked about); for one layer those of that
 * layer: `departments` and `general`, or `organizations`; with `all` those as well, and `contacts`, `colours`, `changes`.
 */
export function assessView(result: AssessResult, state: State, { lang, all }: AssessPage): Document {
  const wording = createWording(state, lang);
  const { labels, words } = wording;
  const { region, period } = state.plan;
  return {
    lang,
    title: assessWords[lang].title(region.name, period.name),
    aside: [words.asOf(result.asOf), words.method(labels.methodName)].join(words.comma),
    blocks: [
      assessAnswer(result, wording),
      ...assessBlocks(result, wording, all),
      ...layerBlocks(result, wording, all),
      ...legendBlocks(result, wording),
    ],
  };
}

/** What the page says first. */
export function assessAnswer(result: AssessResult, wording: Wording): Block {
  return answerBlock(result, wording);
}

/** The accounts, then, as far as the layer of persons is asked about, people and losses. */
export function assessBlocks(result: AssessResult, wording: Wording, all = false): Block[] {
  const { layer, without, losses } = result;
  const asksForPeople = layer === undefined || layer === 'key';
  return [
    accountsTable(result, wording),
    ...(asksForPeople ? [peopleTable(result, wording)] : []),
    ...notAssessedBlocks(result, wording, all),
    ...(without !== undefined
      ? [lossesTable('without', without.losses, wording)]
      : asksForPeople
        ? [lossesTable('losses', losses, wording)]
        : []),
  ];
}

function layerBlocks(result: AssessResult, wording: Wording, all: boolean): readonly Block[] {
  const { layer } = result;
  const asksFor = (one: AssessResult['layer']) => layer === one || (layer === undefined && all);
  return [
    ...(all && asksFor('key')
      ? [coloursTable(result, wording), changesTable(result, wording), contactsTable(result, wording)]
      : []),
    ...(asksFor('general') ? [generalTable(result, wording), departmentsTable(result, wording)] : []),
    ...(asksFor('organization') ? [organizationsTable(result, wording)] : []),
  ];
}

/** What short labels and marks mean, and what to ask next. */
function legendBlocks({ layer, accounts, attention }: AssessResult, wording: Wording): readonly Block[] {
  const words = assessWords[wording.lang];
  const [first] = attention;
  const account = accounts.find(({ id }) => first?.address.startsWith(`${id}/`)) ?? accounts[0];
  const asksForPeople = layer === undefined || layer === 'key';
  const lines = [
    ...(asksForPeople ? [levelLegend('key', wording), words.marksLegend] : []),
    ...(account === undefined ? [] : words.commands(account.id, first?.address)),
  ];
  return lines.length === 0 ? [] : [{ kind: 'paragraph', text: lines.join('\n'), tone: 'muted' }];
}
