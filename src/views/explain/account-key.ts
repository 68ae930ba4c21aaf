/** An account's support index person by person, its colour, its lines, and what moved it. */
import type { IndexChange, IndexPart } from '../../analyses/assessment.ts';
import type { AccountTrace } from '../../analyses/explain-account.ts';
import type { Block } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { facts } from '../blocks.ts';
import { colourName, colourReasons, toneOfColour } from '../colour-text.ts';
import { percentText, preciseScore } from '../numbers.ts';
import { seatText } from '../seat.ts';
import type { ExplainPage } from './page.ts';

export function keyBlocks(trace: AccountTrace, page: ExplainPage): readonly Block[] {
  const { explain, words, numbers } = page;
  const { index, colour, lines } = trace.account;
  const { needed } = lines;
  const before = trace.change?.before ?? null;
  const reasons = colourReasons(colour, page).join(words.semicolon);
  return [
    ...facts([
      {
        label: explain.fact.level,
        lines: [
          index.value === null
            ? explain.indexUnknown
            : explain.index(
                preciseScore(index.value),
                before === null ? '' : preciseScore(before),
                numbers.day(trace.since),
              ),
          index.value !== null && index.completeness < 1
            ? explain.completeness(percentText(index.completeness, { decimals: 0 }))
            : '',
        ],
        tone: index.marked ? 'warn' : 'plain',
      },
      {
        label: explain.fact.colour,
        lines: [colourName(colour.name, page) + (reasons === '' ? '' : words.colon + reasons)],
        tone: toneOfColour[colour.name],
      },
      {
        label: explain.fact.lines,
        lines: [
          explain.lines(
            lines.live.length,
            needed.contacts,
            lines.roles,
            needed.roles,
            lines.own.length,
            needed.own,
          ),
        ],
        tone: lines.enough ? 'plain' : 'warn',
      },
      { label: explain.fact.change, lines: changeLines(trace.change, page) },
    ]),
    partsTable(trace, page),
  ];
}

function partsTable({ account }: AccountTrace, page: ExplainPage): Block {
  const { explain, labels } = page;
  const { column } = explain;
  const { index } = account;
  type Row = Omit<IndexPart, 'address' | 'value'> & { readonly address?: string; readonly value?: number };
  const sum: Row = { level: undefined, weight: index.weight, contribution: index.value ?? 0 };
  const contactOf = (address: string | undefined) =>
    account.contacts.find((each) => each.address === address);
  return table<Row>({
    name: 'index',
    empty: explain.indexUnknown,
    rows: index.parts.length === 0 ? [] : [...index.parts, sum],
    columns: [
      {
        key: 'contact',
        label: column.who,
        value: ({ address }) => address ?? null,
        text: ({ address }) => (address === undefined ? explain.sum : labels.own(address)),
      },
      {
        key: 'seat',
        label: column.seat,
        value: ({ address }) => contactOf(address)?.state.contact.role ?? null,
        text: ({ address }) => {
          const contact = contactOf(address);
          return contact === undefined ? '' : seatText(contact, page);
        },
      },
      {
        key: 'level',
        label: column.level,
        value: ({ level }) => level ?? null,
        text: ({ address, level }) => (address === undefined ? '' : labels.level('key', level)),
      },
      { key: 'weight', label: column.weight, align: 'right', value: ({ weight }) => weight },
      { key: 'value', label: column.value, align: 'right', value: ({ value }) => value ?? null },
      {
        key: 'part',
        label: column.share,
        align: 'right',
        value: ({ contribution }) => contribution,
        text: ({ contribution }) => preciseScore(contribution),
      },
    ],
    notes: index.value === null ? [] : [explain.indexNote(preciseScore(index.value))],
  });
}

/** The index explained by its people, the largest change first. */
export function changeLines(change: IndexChange | undefined, page: ExplainPage): readonly string[] {
  if (change === undefined || change.parts.length === 0) return [];
  const { explain, labels, words } = page;
  const say = { level: explain.part, weight: explain.part, first: explain.partFirst } as const;
  const parts = change.parts
    .toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change))
    .map(({ address, change: points, because }) => {
      const phrase =
        because === 'left' ? explain.partLeft : because === 'joined' ? explain.partJoined : say[because];
      return phrase(labels.own(address), preciseScore(points));
    });
  const value = (index: number | null) => (index === null ? words.notAssessed : preciseScore(index));
  return [explain.changed(value(change.before), value(change.after), parts.join(words.comma))];
}
