/** Who is in the scope of a count goal and counts or not, and why everybody else is out of it. */
import type { GoalTrace, OutOfScope } from '../../analyses/explain-goal.ts';
import { groupedBy } from '../../analyses/grouped.ts';
import type { Block } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { explainPlanWords } from '../../locale/explain-plan.ts';
import { atLeast } from '../../method/level.ts';
import { seatText } from '../seat.ts';
import type { ExplainPage } from './page.ts';

export function subjectTable({ goal, result, subjects }: GoalTrace, page: ExplainPage): Block {
  const { labels, lang, state, words, numbers } = page;
  const phrases = explainPlanWords[lang];
  const { column } = phrases;
  const { levels } = state.method[goal.layer];
  const short = (level: string | undefined) =>
    goal.layer === 'key' ? labels.shortLevel('key', level) : labels.level(goal.layer, level);
  const counted = (level: string | undefined) =>
    result.lines.filter((line) => level !== undefined && atLeast(levels, level, line.level));
  type Row = (typeof subjects)[number];
  const contactOf = ({ address }: Row) => state.contactByAddress.get(address);
  return table<Row>({
    name: 'subjects',
    empty: phrases.none.subjects,
    rows: subjects,
    columns: [
      {
        key: 'subject',
        label: column.who,
        value: ({ address }) => address,
        text: ({ address }) => labels.at(address),
      },
      ...(goal.layer === 'key'
        ? [
            {
              key: 'seat',
              label: column.seat,
              drop: 1,
              value: (row: Row) => contactOf(row)?.contact.role ?? null,
              text: (row: Row) => {
                const contact = contactOf(row);
                const influence = contact?.contact.influence ?? state.method.assumed.influence;
                return contact === undefined ? '' : seatText({ state: contact, influence }, page);
              },
            },
          ]
        : []),
      {
        key: 'level',
        label: column.now,
        value: ({ level }) => level ?? null,
        text: ({ level }) => short(level),
      },
      {
        key: 'counts',
        label: column.counts,
        value: ({ level }) => counted(level).length,
        text: ({ level }) =>
          counted(level)
            .map((line) => short(line.level))
            .join(words.list),
        tone: ({ level }) => (counted(level).length > 0 ? 'good' : 'plain'),
      },
      {
        key: 'target',
        label: column.target,
        value: ({ targets }) => targets.map((target) => target.level).join(' '),
        text: ({ targets }) =>
          targets.map((target) => words.pair(short(target.level), numbers.when(target.by))).join(words.list),
      },
    ],
  });
}

/** One row a reason, with everybody whom it keeps out. */
export function outTable({ outOfScope }: GoalTrace, page: ExplainPage): Block {
  const { labels, lang, words } = page;
  const phrases = explainPlanWords[lang];
  const { column } = phrases;
  const groups = groupedBy(outOfScope, ({ because }) => reasonText(because, page));
  const rows = [...groups].map(([reason, who]) => ({ reason, who: who.map(({ subject }) => subject) }));
  return table<(typeof rows)[number]>({
    name: 'out-of-scope',
    rows,
    columns: [
      { key: 'reason', label: column.reason, value: ({ reason }) => reason },
      {
        key: 'who',
        label: column.who,
        wrap: true,
        value: ({ who }) => who.join(' '),
        text: ({ who }) => who.map(labels.at).join(words.list),
      },
    ],
  });
}

function reasonText(because: OutOfScope, { labels, lang, words }: ExplainPage): string {
  const phrases = explainPlanWords[lang];
  switch (because.kind) {
    case 'left':
      return phrases.outLeft;
    case 'no-role':
      return phrases.outNoRole;
    case 'role':
      return phrases.outRole(labels.role(because.role));
    case 'account':
      return phrases.outAccount;
    case 'category':
      return phrases.outCategory(because.named.map(labels.category).join(words.list));
    case 'no-category':
      return phrases.outNoCategory;
  }
}
