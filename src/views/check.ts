/** The page of `crp check`: errors in full, findings one line a rule, and what to do about each. */
import { countSeverities } from '../diagnostic/count.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Block, Document, Table } from '../document/document.ts';
import { table } from '../document/table.ts';
import { checkWords } from '../locale/check.ts';
import { say } from '../locale/diagnostics/index.ts';
import type { Lang } from '../locale/lang.ts';
import type { Places } from '../tree/places.ts';
import { diagnosticBlock, placeText, toneOf } from './diagnostics.ts';

export interface CheckPage {
  readonly region: string | undefined;
  readonly asOf: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted: number;
  readonly places: Places;
  /** Every diagnostic in full, with its excerpt. */
  readonly all: boolean;
  readonly lang: Lang;
}

export function checkView(page: CheckPage): Document {
  const { diagnostics, places, lang, all } = page;
  const words = checkWords[lang];
  const isFull = (each: Diagnostic) => all || each.severity === 'error';
  const full = diagnostics.filter(isFull).map((each) => diagnosticBlock(each, places, lang));
  const brief = diagnostics.filter((each) => !isFull(each));
  const { error, warning, note } = countSeverities(diagnostics);
  const answer = [
    diagnostics.length === 0 ? words.sound : words.counts(error, warning, note),
    ...(page.accepted > 0 ? [words.accepted(page.accepted)] : []),
  ];
  const blocks: Block[] = [
    {
      kind: 'facts',
      items: [
        { label: words.answer, lines: answer, tone: error > 0 ? 'bad' : warning > 0 ? 'warn' : 'good' },
      ],
    },
    ...full,
    ...(brief.length > 0 ? [findingsTable(brief, places, lang), helpTable(brief, lang)] : []),
  ];
  return {
    lang,
    title: page.region === undefined ? words.untitled : words.title(page.region),
    aside: words.asOf(page.asOf),
    blocks,
  };
}

/** One row a finding, in the order of the rules. Places are shown from the folder that all of them are in. */
function findingsTable(findings: readonly Diagnostic[], places: Places, lang: Lang): Table {
  const { column, severity } = checkWords[lang];
  const all = findings.map((each) => placeText(each, places));
  const folder = sharedFolder(all.filter((place) => place !== ''));
  return table<Diagnostic>({
    name: 'findings',
    columns: [
      {
        key: 'place',
        label: column.place,
        value: (each) => placeText(each, places) || null,
        text: (each) => placeText(each, places).slice(folder.length),
      },
      {
        key: 'code',
        label: column.code,
        value: (each) => each.code,
        text: (each) => `${severity[each.severity]} ${each.code}`,
        tone: (each) => toneOf[each.severity],
      },
      { key: 'message', label: column.message, wrap: true, value: (each) => say(each, lang).message },
    ],
    rows: findings,
  });
}

/**
 * The folder that begins all places, with its slash; empty where they share none.
 *
 * @example
 * sharedFolder(['north/plan.yaml:1:1', 'north/accounts/metro.yaml:3:1']) // 'north/'
 */
export function sharedFolder(places: readonly string[]): string {
  const first = places[0] ?? '';
  for (let end = first.lastIndexOf('/') + 1; end > 0; end = first.lastIndexOf('/', end - 2) + 1) {
    const folder = first.slice(0, end);
    if (places.every((place) => place.startsWith(folder))) return folder;
  }
  return '';
}

/** What to do, once a rule. */
function helpTable(findings: readonly Diagnostic[], lang: Lang): Table {
  const words = checkWords[lang];
  const codes = [...new Set(findings.map((each) => each.code))];
  const rows = codes.map((code) => {
    const of = findings.filter((each) => each.code === code);
    return { code, count: of.length, help: say(of[0]!, lang).help ?? '' };
  });
  return table<(typeof rows)[number]>({
    name: 'help',
    caption: words.whatToDo,
    columns: [
      {
        key: 'code',
        label: words.column.code,
        value: (row) => row.code,
        text: (row) => `${row.code}${row.count > 1 ? words.more(row.count) : ''}`,
      },
      { key: 'help', label: words.column.help, wrap: true, value: (row) => row.help },
    ],
    rows: rows.filter((row) => row.help !== ''),
    notes: [words.legend],
  });
}
