/** Every contact in scope, one line each. */
import type { AssessResult, ContactAssessment } from '../../analyses/assessment.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { assessWords } from '../../locale/assess.ts';
import type { Wording } from '../wording.ts';
import { levelColumn, roleColumn, scoreColumn } from './contact-columns.ts';

/** Those who are there at the day, in order of the plan. */
export function contactsTable({ contacts }: AssessResult, wording: Wording): Table {
  const { lang, labels, numbers, words } = wording;
  const { column, caption, nobody } = assessWords[lang];
  const same = (contact: ContactAssessment) => contact;
  const member = (id: string | undefined) => (id === undefined ? words.notFilled : labels.member(id));
  return table<ContactAssessment>({
    name: 'contacts',
    caption: caption.contacts,
    columns: [
      {
        key: 'contact',
        label: column.contact,
        value: ({ address }) => address,
        text: ({ address }) => labels.at(address),
      },
      roleColumn(same, wording),
      scoreColumn(same, wording),
      levelColumn(same, wording),
      {
        key: 'claimed',
        label: column.claimed,
        drop: 2,
        value: ({ general }) => general?.claimed ?? null,
        text: ({ general }) => (general === undefined ? '' : labels.shortLevel('key', general.claimed)),
      },
      {
        key: 'confirmed',
        label: column.confirmed,
        drop: 4,
        value: ({ general }) => general?.confirmation?.level ?? null,
        text: ({ general }) =>
          general?.confirmation === undefined
            ? ''
            : words.pair(
                labels.shortLevel('key', general.confirmation.level),
                numbers.day(general.confirmation.on),
              ),
      },
      {
        key: 'on',
        label: column.on,
        drop: 1,
        value: ({ general }) => general?.rated.on ?? null,
        text: ({ general }) => (general === undefined ? '' : numbers.day(general.rated.on)),
        tone: ({ general }) => (general?.freshness.stale ? 'warn' : 'plain'),
      },
      {
        key: 'owner',
        label: column.owner,
        value: ({ state: { contact } }) => contact.owner ?? null,
        text: ({ state: { contact } }) => member(contact.owner),
      },
      {
        key: 'backup',
        label: column.backup,
        drop: 3,
        value: ({ state: { contact } }) => contact.backup ?? null,
        text: ({ state: { contact } }) => member(contact.backup),
      },
    ],
    rows: contacts.filter(({ state }) => state.active),
    empty: nobody,
  });
}
