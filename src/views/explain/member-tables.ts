/** What is somebody's of ours: accounts, contacts, departments. */
import type { ContactAssessment } from '../../analyses/assessment.ts';
import type { MemberTrace } from '../../analyses/explain-member.ts';
import type { Gap } from '../../analyses/gap.ts';
import type { Block } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { explainPlanWords } from '../../locale/explain-plan.ts';
import { gapText } from '../gap-text.ts';
import { percentText } from '../numbers.ts';
import { seatText } from '../seat.ts';
import type { ExplainPage } from './page.ts';

export function assignmentTable(
  { assignments }: MemberTrace,
  { labels, lang, words, lineOf }: ExplainPage,
): Block {
  const phrases = explainPlanWords[lang];
  const { column } = phrases;
  return table<(typeof assignments)[number]>({
    name: 'accounts',
    empty: phrases.none.accounts,
    rows: assignments,
    columns: [
      {
        key: 'account',
        label: column.account,
        value: ({ account }) => account,
        text: ({ account }) => labels.account(account),
      },
      {
        key: 'as',
        label: column.as,
        value: (row) => row.as,
        text: (row) => labels.value('assigned as', row.as),
      },
      {
        key: 'time',
        label: column.time,
        align: 'right',
        value: ({ time }) => time ?? null,
        text: ({ time }) => (time === undefined ? words.notFilled : percentText(time)),
      },
      { key: 'place', label: column.source, drop: 1, value: ({ place }) => lineOf(place) },
    ],
  });
}

interface OwnedContact {
  readonly contact: ContactAssessment;
  readonly gap: Gap | undefined;
}

export function contactTable(name: string, rows: readonly OwnedContact[], page: ExplainPage): Block {
  const { explain, labels, lang } = page;
  const phrases = explainPlanWords[lang];
  const { column } = phrases;
  return table<OwnedContact>({
    name,
    empty: phrases.none.contacts,
    rows,
    columns: [
      {
        key: 'contact',
        label: column.who,
        value: ({ contact }) => contact.address,
        text: ({ contact }) => labels.at(contact.address),
      },
      {
        key: 'seat',
        label: column.seat,
        value: ({ contact }) => contact.state.contact.role ?? null,
        text: ({ contact }) => seatText(contact, page),
      },
      {
        key: 'level',
        label: column.now,
        value: ({ contact }) => contact.general?.level ?? null,
        text: ({ contact }) => labels.shortLevel('key', contact.general?.level),
      },
      {
        key: 'fresh',
        label: explain.column.fresh,
        value: ({ contact }) => contact.general?.freshness.age ?? null,
        text: ({ contact: { general } }) => {
          if (general === undefined) return '';
          const { age, stale } = general.freshness;
          return stale ? explain.staleShort(age) : page.numbers.days(age);
        },
        tone: ({ contact }) => (contact.general?.freshness.stale ? 'warn' : 'plain'),
      },
      {
        key: 'target',
        label: column.target,
        value: ({ gap }) => gap?.target.level ?? null,
        text: ({ gap }) => (gap === undefined ? '' : labels.shortLevel('key', gap.target.level)),
      },
      {
        key: 'missing',
        label: column.missing,
        wrap: true,
        value: ({ gap }) => (gap === undefined ? '' : gapText(gap, page)),
      },
    ],
  });
}

export function departmentTable({ departments }: MemberTrace, { labels, lang }: ExplainPage): Block {
  const { column } = explainPlanWords[lang];
  return table<(typeof departments)[number]>({
    name: 'departments',
    rows: departments,
    columns: [
      {
        key: 'department',
        label: column.who,
        value: ({ address }) => address,
        text: ({ address }) => labels.at(address),
      },
      {
        key: 'weight',
        label: column.weight,
        value: ({ weightName }) => weightName,
        text: ({ weightName }) => labels.value('department weight', weightName),
      },
      {
        key: 'level',
        label: column.now,
        value: ({ level }) => level ?? null,
        text: ({ level }) => labels.level('general', level),
      },
    ],
  });
}
