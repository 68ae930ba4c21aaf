/** The page of an import: what is new, what changes, what somebody must decide, and what cannot be used. */
import type { ImportResult } from '../changes/import-result.ts';
import type { Block, Document, Table } from '../document/document.ts';
import { type Column, table } from '../document/table.ts';
import type { CellProblem, Problem } from '../import/imported.ts';
import { importWords } from '../locale/import.ts';
import type { Lang } from '../locale/lang.ts';
import type { State } from '../plan/state.ts';
import { facts, paragraph } from './blocks.ts';
import { fileParagraph, outcomeParagraph } from './changes.ts';
import { createWording, type Wording } from './wording.ts';

/** What belongs to a person alone is not printed: pages are mailed around and kept in logs. */
const personal = new Set(['phone', 'email', 'note']);

export function importView(result: ImportResult, state: State, { lang }: { readonly lang: Lang }): Document {
  const wording = createWording(state, lang);
  const words = importWords[lang];
  const { imported, files } = result;
  const changed = imported.matched.filter(({ changes }) => changes.length > 0).length;
  const same = imported.matched.length - changed;
  return {
    lang,
    title: words.title(imported.kind, result.file),
    aside: state.plan.region.name,
    blocks: [
      ...facts([
        { label: wording.words.answer, lines: [words.counts(imported.additions.length, changed, same)] },
        {
          label: words.reads,
          lines: [
            imported.columns
              .map(({ name, field }) => words.column(name, field))
              .join(wording.words.semicolon),
          ],
        },
        { label: words.unread, lines: [imported.unread.join(wording.words.list)] },
      ]),
      ...tablesOf(result, wording),
      ...files.map((file) => fileParagraph(file, lang)),
      ...outcomeBlocks(result, lang),
    ],
  };
}

function outcomeBlocks({ outcome, files }: ImportResult, lang: Lang): readonly Block[] {
  if (outcome === 'asking') return [];
  if (outcome === 'refused') return [paragraph(importWords[lang].stopped)];
  return [files.length === 0 ? paragraph(importWords[lang].nothing) : outcomeParagraph(outcome, lang)];
}

function tablesOf({ imported }: ImportResult, wording: Wording): readonly Block[] {
  const { lang, words: common } = wording;
  const words = importWords[lang];
  const { head, caption, note } = words;
  const rows = <Row extends { readonly rows: readonly number[] }>(): Column<Row> => ({
    key: 'row',
    label: head.row,
    value: ({ rows: numbers }) => numbers.join(' '),
  });
  const shown = (field: string, value: string | undefined) =>
    value === undefined ? '' : personal.has(field) ? words.hidden : value;
  const fieldRows = (which: 'changes' | 'conflicts') =>
    imported.matched.flatMap((each) =>
      each[which].map((change) => ({ rows: each.rows, address: each.address, ...change })),
    );
  type FieldRow = ReturnType<typeof fieldRows>[number];
  const fieldsTable = (which: 'changes' | 'conflicts', notes: readonly string[]): Table =>
    table<FieldRow>({
      name: which,
      caption: caption[which],
      notes,
      rows: fieldRows(which),
      columns: [
        rows<FieldRow>(),
        {
          key: 'subject',
          label: head.who,
          value: ({ address }) => address,
          text: ({ address }) => nameOf(address, wording),
        },
        { key: 'field', label: head.field, value: ({ field }) => field },
        { key: 'from', label: head.from, wrap: true, value: ({ field, from }) => shown(field, from) },
        { key: 'to', label: head.to, wrap: true, value: ({ field, to }) => shown(field, to) },
      ],
    });
  const some = <Row>(all: readonly Row[], make: () => Table) => (all.length === 0 ? [] : [make()]);
  type Added = (typeof imported.additions)[number];
  type NearRow = (typeof imported.near)[number];
  const bad = imported.unusable.flatMap(({ row, reasons }) => reasons.map((reason) => ({ row, ...reason })));
  const roleless =
    imported.kind === 'contacts' && imported.additions.some(({ fields }) => fields['role'] === undefined);
  return [
    ...some(imported.additions, () =>
      table<Added>({
        name: 'additions',
        caption: caption.additions,
        notes: roleless ? [note.roleless] : [],
        rows: imported.additions,
        columns: [
          rows<Added>(),
          {
            key: 'account',
            label: head.account,
            value: ({ account }) => account ?? '',
            text: ({ account }) => (account === undefined ? '' : wording.labels.shortAccount(account)),
          },
          { key: 'id', label: head.who, value: ({ id }) => id ?? '' },
          {
            key: 'fields',
            label: head.to,
            wrap: true,
            value: ({ fields }) =>
              Object.entries(fields)
                .filter(([field]) => !personal.has(field) && field !== 'refs')
                .map(([, value]) => textOf(value))
                .join(common.comma),
          },
        ],
      }),
    ),
    ...some(fieldRows('changes'), () => fieldsTable('changes', [])),
    ...some(fieldRows('conflicts'), () => fieldsTable('conflicts', [note.conflicts])),
    ...some(imported.near, () =>
      table<NearRow>({
        name: 'near',
        caption: caption.near,
        notes: [note.near],
        rows: imported.near,
        columns: [
          rows<NearRow>(),
          { key: 'keys', label: head.who, wrap: true, value: ({ keys }) => keys.join(common.list) },
          {
            key: 'like',
            label: head.like,
            wrap: true,
            value: ({ like }) => like.join(' '),
            text: ({ like }) => like.map((address) => nameOf(address, wording)).join(common.list),
          },
        ],
      }),
    ),
    ...some(bad, () => problemsTable('unusable', bad, [note.unusable], wording)),
    ...some(imported.leftOut, () => problemsTable('left-out', imported.leftOut, [], wording)),
  ];
}

function problemsTable(
  name: 'unusable' | 'left-out',
  rows: readonly (CellProblem & { readonly row: number })[],
  notes: readonly string[],
  { lang }: Wording,
): Table {
  const { head, caption } = importWords[lang];
  return table<CellProblem & { readonly row: number }>({
    name,
    caption: caption[name === 'unusable' ? 'unusable' : 'leftOut'],
    notes,
    rows,
    columns: [
      { key: 'row', label: head.row, align: 'right', value: ({ row }) => row },
      {
        key: 'column',
        label: head.field,
        value: ({ column, letter }) =>
          column === undefined ? '' : `${column}${letter ? ` (${letter})` : ''}`,
      },
      { key: 'why', label: head.why, wrap: true, value: ({ problem }) => problemText(problem, lang) },
    ],
  });
}

export function problemText(problem: Problem, lang: Lang): string {
  return (importWords[lang].problems[problem.code] as (given: Problem) => string)(problem);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join(' ') : Object.values(value as Record<string, string>).join(' ');
}

function nameOf(address: string, { labels }: Wording): string {
  const parts = address.split('/');
  if (parts.length === 3)
    return `${labels.shortAccount(parts[0]!)} ${parts[1]} ${labels.category(parts[2]!)}`;
  return parts.length === 2 ? labels.at(address) : labels.subject(address);
}
