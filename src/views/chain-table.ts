/** A project's decision chain as a table: who sits in it, what is required, who is there, who is against us. */
import type { ChainSeat, Gap } from '../analyses/gap.ts';
import type { Table, Tone } from '../document/document.ts';
import { table } from '../document/table.ts';
import { explainPlanWords } from '../locale/explain-plan.ts';
import { actionText, gapText } from './gap-text.ts';
import { scoreText } from './numbers.ts';
import { seatText } from './seat.ts';
import type { Wording } from './wording.ts';

export interface SeatRow extends ChainSeat {
  readonly gap: Gap | undefined;
}

/** In the order of the chain. */
export function chainTable(
  seats: readonly SeatRow[],
  wording: Wording,
  parts: { readonly name: string; readonly caption?: string; readonly notes?: readonly string[] },
): Table {
  const { labels, lang, state, words } = wording;
  const phrases = explainPlanWords[lang];
  const { column } = phrases;
  const bounds = state.method.key.levels.map(({ from }) => from);
  return table<SeatRow>({
    ...parts,
    rows: seats,
    columns: [
      {
        key: 'contact',
        label: column.who,
        value: ({ address }) => address,
        text: ({ address }) => labels.at(address),
      },
      {
        key: 'seat',
        label: column.seat,
        value: ({ contact }) => contact.state.contact.role ?? null,
        text: ({ contact }) => seatText(contact, wording),
      },
      {
        key: 'level',
        label: column.now,
        value: ({ scope }) => scope?.level ?? null,
        text: ({ scope }) =>
          labels.shortLevel('key', scope?.level) + (scope?.provisional ? words.provisional : ''),
        tone: ({ opponent }) => (opponent === undefined ? 'plain' : 'bad'),
      },
      {
        key: 'score',
        label: column.score,
        align: 'right',
        drop: 3,
        value: ({ scope }) => scope?.score ?? null,
        text: ({ scope }) => (scope?.score == null ? '' : scoreText(scope.score, bounds)),
      },
      {
        key: 'required',
        label: column.required,
        value: ({ required }) => required ?? null,
        text: ({ required }) => (required === undefined ? '' : labels.shortLevel('key', required)),
      },
      {
        key: 'in-place',
        label: column.place,
        value: ({ required, inPlace }) => (required === undefined ? null : inPlace ? 'yes' : 'no'),
        text: ({ required, inPlace }) =>
          required === undefined ? '' : inPlace ? phrases.inPlace : phrases.notInPlace,
        tone: ({ required, inPlace }): Tone => (required === undefined ? 'plain' : inPlace ? 'good' : 'warn'),
      },
      {
        key: 'rivals',
        label: column.rival,
        drop: 2,
        value: ({ contact }) => contact.state.closeness.map((each) => each.rival).join(' '),
        text: ({ contact }) =>
          contact.state.closeness
            .map((each) => words.pair(labels.rival(each.rival), labels.shortLevel('key', each.level)))
            .join(words.list),
      },
      {
        key: 'owner',
        label: column.owner,
        drop: 1,
        value: ({ contact }) => contact.state.contact.owner ?? null,
        text: ({ contact: { state: one } }) =>
          one.contact.owner === undefined ? words.notFilled : labels.member(one.contact.owner),
      },
      {
        key: 'missing',
        label: column.missing,
        wrap: true,
        value: (row) => missingText(row, wording),
      },
    ],
  });
}

/** What is missing with the action for it; of an opponent, whether anybody is on it. */
function missingText({ gap, inPlace, opponent, covered }: SeatRow, wording: Wording): string {
  const phrases = explainPlanWords[wording.lang];
  const against = opponent === undefined ? [] : [opponent === 'opposed' ? phrases.opposed : phrases.rivals];
  const nobody = opponent !== undefined && !covered ? [phrases.uncovered] : [];
  const missing =
    gap === undefined || inPlace
      ? []
      : [gapText(gap, wording), actionText(gap, wording)].filter((text) => text !== '');
  return [...against, ...missing, ...nobody].join(wording.words.semicolon);
}
