/** The page of `crp explain` about one of ours: what is theirs, and what waits for them. */
import type { ContactAssessment } from '../../analyses/assessment.ts';
import type { MemberTrace } from '../../analyses/explain-member.ts';
import type { Gap } from '../../analyses/gap.ts';
import type { Block } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { explainPlanWords } from '../../locale/explain-plan.ts';
import { actionTable } from '../action-table.ts';
import { facts, heading, paragraph } from '../blocks.ts';
import { gapText } from '../gap-text.ts';
import { percentText } from '../numbers.ts';
import { seatText } from '../seat.ts';
import { type ExplainPage, memberName } from './page.ts';

export function memberBlocks(trace: MemberTrace, page: ExplainPage): readonly Block[] {
  const { explain, labels, lang, words } = page;
  const phrases = explainPlanWords[lang];
  const { contacts, backs, departments, actions, toConfirm } = trace;
  const none = { gap: undefined };
  return [
    paragraph(whoIs(trace, page)),
    ...facts([
      { label: phrases.fact.time, lines: [timeText(trace, page)] },
      {
        label: phrases.fact.absent,
        lines: trace.member.absent.map(({ from, to, why }) => phrases.absence(from, to, why ?? '')),
      },
      {
        label: phrases.fact.confirm,
        lines: toConfirm.length === 0 ? [] : [toConfirm.map(labels.at).join(words.list)],
        tone: 'warn',
      },
    ]),
    heading(2, phrases.heading.accounts),
    assignmentTable(trace, page),
    heading(2, phrases.heading.contacts),
    contactTable('contacts', contacts, page),
    ...(backs.length === 0
      ? []
      : [
          heading(2, phrases.heading.backs),
          contactTable(
            'backs',
            backs.map((contact) => ({ contact, ...none })),
            page,
          ),
        ]),
    ...(departments.length === 0
      ? []
      : [heading(2, phrases.heading.departments), departmentTable(trace, page)]),
    ...(actions.length === 0
      ? []
      : [heading(2, explain.heading.actions), actionTable(actions, page, { subjects: true, results: true })]),
  ];
}

function whoIs({ member }: MemberTrace, page: ExplainPage): string {
  const { labels, lang, words } = page;
  const phrases = explainPlanWords[lang];
  const { role, skill, mode, languages, supervisor } = member;
  return phrases.member({
    role: role === undefined ? '' : labels.teamRole(role),
    skill: skill === undefined ? '' : phrases.skill(skill),
    mode: mode === undefined ? '' : labels.value('mode', mode),
    languages: languages.map((each) => labels.value('lang', each)).join(words.list),
    supervisor: supervisor === undefined ? '' : phrases.supervisor(memberName(supervisor, page)),
  });
}

function timeText({ assigned, member: { capacity } }: MemberTrace, { lang, words }: ExplainPage): string {
  const phrases = explainPlanWords[lang];
  if (assigned === null) return phrases.timeUnknown;
  return phrases.time(
    percentText(assigned),
    capacity === undefined ? words.notFilled : percentText(capacity),
  );
}

function assignmentTable({ assignments }: MemberTrace, { labels, lang, words, lineOf }: ExplainPage): Block {
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

function contactTable(name: string, rows: readonly OwnedContact[], page: ExplainPage): Block {
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

function departmentTable({ departments }: MemberTrace, { labels, lang }: ExplainPage): Block {
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
