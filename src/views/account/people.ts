/** Who decides at an account, by reporting line: level, what it moved by, target, what hilltops require, rivals, owner, remark. */
import type { AccountResult } from '../../analyses/account.ts';
import type { ContactAssessment } from '../../analyses/assessment.ts';
import type { ReportingLine } from '../../analyses/reporting-lines.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { accountWords } from '../../locale/account.ts';
import { scoreText } from '../numbers.ts';
import { seatText } from '../seat.ts';
import type { Wording } from '../wording.ts';
import { requiredColumns, rivalColumns } from './people-columns.ts';
import { remarks } from './remarks.ts';

export function peopleTable(result: AccountResult, wording: Wording): Table {
  const { labels, lang, state, words: common } = wording;
  const words = accountWords[lang];
  const { column } = words;
  const bounds = state.method.key.levels.map(({ from }) => from);
  const targetsOf = (address: string) =>
    [...result.gaps, ...result.met]
      .filter(
        ({ target }) =>
          target.kind === 'contact' && target.subject === address && target.origin !== 'required',
      )
      .map(({ target }) => target.level);
  return table<ReportingLine>({
    name: 'people',
    empty: words.none.people,
    rows: result.people,
    columns: [
      {
        key: 'contact',
        label: column.who,
        value: ({ contact }) => contact.address,
        text: ({ contact, depth }) => '+ '.repeat(depth) + contact.state.contact.name,
      },
      {
        key: 'title',
        label: column.title,
        drop: 4,
        wrap: true,
        value: ({ contact }) => contact.state.contact.title ?? null,
      },
      {
        key: 'seat',
        label: column.seat,
        value: ({ contact }) => contact.state.contact.role ?? null,
        text: ({ contact }) => seatText(contact, wording),
      },
      {
        key: 'level',
        label: column.level,
        value: ({ contact }) => contact.general?.level ?? null,
        text: ({ contact: { general } }) =>
          labels.shortLevel('key', general?.level) + (general?.provisional ? common.provisional : ''),
        tone: ({ contact }) => (contact.opponent === undefined ? 'plain' : 'bad'),
      },
      {
        key: 'score',
        label: column.score,
        align: 'right',
        value: ({ contact }) => contact.general?.score ?? null,
        text: ({ contact: { general } }) => (general?.score == null ? '' : scoreText(general.score, bounds)),
      },
      {
        key: 'change',
        label: column.change,
        align: 'right',
        drop: 3,
        value: ({ contact }) => changeOf(contact, result),
        text: ({ contact }) => changeText(contact, result, wording),
      },
      {
        key: 'target',
        label: column.target,
        value: ({ contact }) => targetsOf(contact.address)[0] ?? null,
        text: ({ contact }) =>
          targetsOf(contact.address)
            .map((level) => labels.shortLevel('key', level))
            .join(common.list),
      },
      ...requiredColumns(result, wording),
      ...rivalColumns(result, wording),
      {
        key: 'owner',
        label: column.owners,
        drop: 1,
        wrap: true,
        value: ({ contact }) => contact.state.contact.owner ?? null,
        text: ({ contact: { state: one } }) => ownersText(one.contact, wording),
      },
      {
        key: 'remark',
        label: column.remark,
        wrap: true,
        value: (line) => remarks(line, wording).join(common.semicolon),
      },
    ],
  });
}

function changeOf({ address }: ContactAssessment, { changes }: AccountResult): number | null {
  const change = changes.get(address);
  const [before, now] = [change?.before?.score, change?.now?.score];
  return before == null || now == null || change?.before?.on === change?.now?.on ? null : now - before;
}

function changeText(contact: ContactAssessment, result: AccountResult, { lang }: Wording): string {
  if (result.changes.get(contact.address)?.movement === 'first') return accountWords[lang].first;
  const change = changeOf(contact, result);
  if (change === null) return '';
  const text = scoreText(change);
  return change > 0 ? `+${text}` : text;
}

function ownersText(
  { owner, backup }: { readonly owner?: string; readonly backup?: string },
  { labels, lang, words }: Wording,
): string {
  const { ownerAndBackup, noBackup } = accountWords[lang];
  if (owner === undefined) return words.notFilled;
  return ownerAndBackup(labels.member(owner), backup === undefined ? noBackup : labels.member(backup));
}
