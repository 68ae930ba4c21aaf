/** The people who need attention, and who or what nobody has assessed. */
import type { AssessResult, ContactAssessment, PersonToSee } from '../../analyses/assessment.ts';
import type { Block, Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { assessWords } from '../../locale/assess.ts';
import { attentionText } from '../attention.ts';
import type { Wording } from '../wording.ts';
import { levelColumn, roleColumn, scoreColumn } from './contact-columns.ts';

type Row = PersonToSee & { readonly contact: ContactAssessment };

export function peopleTable({ attention, now }: AssessResult, wording: Wording): Table {
  const { lang, labels, words } = wording;
  const { column, caption, noPeople } = assessWords[lang];
  return table<Row>({
    name: 'people',
    caption: caption.people,
    columns: [
      {
        key: 'account',
        label: column.account,
        value: ({ address }) => labels.homeId(address),
        text: ({ address }) => labels.shortHome(address),
      },
      {
        key: 'contact',
        label: column.contact,
        value: ({ address }) => address,
        text: ({ address }) => labels.own(address),
      },
      roleColumn<Row>(({ contact }) => contact, wording),
      scoreColumn<Row>(({ contact }) => contact, wording),
      levelColumn<Row>(({ contact }) => contact, wording),
      {
        key: 'why',
        label: column.why,
        wrap: true,
        value: ({ reasons }) => reasons.map((reason) => attentionText(reason, wording)).join(words.semicolon),
      },
    ],
    rows: attention.flatMap((person) => {
      const contact = now.contactByAddress.get(person.address);
      return contact === undefined ? [] : [{ ...person, contact }];
    }),
    empty: noPeople,
  });
}

/** Of more than so many only the first are named, unless all are asked for. */
const mostNamed = 20;

export function notAssessedBlocks(
  { notAssessed, now }: AssessResult,
  wording: Wording,
  all: boolean,
): readonly Block[] {
  const { lang, labels, words } = wording;
  const phrases = assessWords[lang];
  const core = (address: string) => now.departmentByAddress.get(address)?.weightName === 'core';
  const department = (address: string) =>
    core(address)
      ? labels.own(address) + words.brackets(labels.value('department weight', 'core'))
      : labels.own(address);
  const ordered = notAssessed.departments.toSorted((one, other) => Number(core(other)) - Number(core(one)));
  const lines = [
    grouped(notAssessed.contacts, labels.own, wording, all),
    grouped(ordered, department, wording, all),
  ];
  const [contacts = '', departments = ''] = lines;
  const said = [contacts, departments === '' ? '' : phrases.departments(departments)].filter(
    (line) => line !== '',
  );
  if (said.length === 0) return [];
  return [{ kind: 'facts', items: [{ label: phrases.notAssessed, lines: said, tone: 'warn' }] }];
}

/** By account: `岷云 杜航、X；金沙 白洋`. */
function grouped(
  addresses: readonly string[],
  name: (address: string) => string,
  { lang, labels, words }: Wording,
  all: boolean,
): string {
  const shown = all ? addresses : addresses.slice(0, mostNamed);
  const homes = new Map<string, string[]>();
  for (const address of shown) {
    const home = labels.shortHome(address);
    homes.set(home, [...(homes.get(home) ?? []), name(address)]);
  }
  const groups = [...homes].map(([home, names]) => words.at(home, names.join(words.list)));
  const left = addresses.length - shown.length;
  return [...groups, ...(left > 0 ? [assessWords[lang].more(left)] : [])].join(words.semicolon);
}
