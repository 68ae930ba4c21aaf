/** The page of `crp explain` about one of ours: what is theirs, and what waits for them. */
import type { MemberTrace } from '../../analyses/explain-member.ts';
import type { Block } from '../../document/document.ts';
import { explainPlanWords } from '../../locale/explain-plan.ts';
import { actionTable } from '../action-table.ts';
import { facts, heading, paragraph } from '../blocks.ts';
import { percentText } from '../numbers.ts';
import { assignmentTable, contactTable, departmentTable } from './member-tables.ts';
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
