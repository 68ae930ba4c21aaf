/** Whose leaving would hurt: index and colour before and after, and what it means. */
import type { Loss } from '../../analyses/assessment.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { assessWords } from '../../locale/assess.ts';
import { colourName, toneOfColour } from '../colour-text.ts';
import { lossText } from '../loss-text.ts';
import { scoreText } from '../numbers.ts';
import { seatText } from '../seat.ts';
import type { Wording } from '../wording.ts';

/** `without`: of one person, named above the table already. */
export function lossesTable(name: 'losses' | 'without', losses: readonly Loss[], wording: Wording): Table {
  const { lang, labels, words: common, state } = wording;
  const words = assessWords[lang];
  const { column } = words;
  const index = (value: number | null) => (value === null ? common.notAssessed : scoreText(value));
  const contact = ({ without }: Loss) => state.contactByAddress.get(without);
  return table<Loss>({
    name,
    caption: words.caption[name],
    columns: [
      {
        key: 'account',
        label: column.account,
        value: ({ account }) => account,
        text: ({ account }) => labels.shortAccount(account),
      },
      ...(name === 'without'
        ? []
        : [
            {
              key: 'without',
              label: column.who,
              value: ({ without }: Loss) => without,
              text: ({ without, of }: Loss) => (of === 'own' ? labels.member(without) : labels.own(without)),
            },
            {
              key: 'role',
              label: column.role,
              value: (loss: Loss) => contact(loss)?.contact.role ?? null,
              text: (loss: Loss) => roleText(contact(loss), wording),
            },
          ]),
      {
        key: 'index-before',
        label: column.index,
        align: 'right',
        value: (loss) => loss.index.before,
        text: (loss) => index(loss.index.before),
      },
      {
        key: 'index-after',
        label: column.after,
        align: 'right',
        value: (loss) => loss.index.after,
        text: (loss) => index(loss.index.after),
      },
      {
        key: 'colour-after',
        label: column.colour,
        value: ({ colour }) => colour.after,
        text: ({ colour }) =>
          words.change(colourName(colour.before, wording), colourName(colour.after, wording)),
        tone: ({ colour }) => (colour.after === colour.before ? 'plain' : toneOfColour[colour.after]),
      },
      { key: 'effects', label: column.effects, wrap: true, value: (loss) => lossText(loss, wording) },
    ],
    rows: losses,
    empty: words.noLosses,
  });
}

function roleText(contact: Parameters<typeof seatText>[0]['state'] | undefined, wording: Wording): string {
  if (contact === undefined) return '';
  const influence = contact.contact.influence ?? wording.state.method.assumed.influence;
  return seatText({ state: contact, influence }, wording);
}
