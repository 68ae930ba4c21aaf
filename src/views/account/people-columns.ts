/** Columns of the table of people that depend on the account: what its hilltops require, and its rivals. */
import type { AccountResult } from '../../analyses/account.ts';
import type { ReportingLine } from '../../analyses/reporting-lines.ts';
import type { Column } from '../../document/table.ts';
import { accountWords } from '../../locale/account.ts';
import type { Wording } from '../wording.ts';

/** One column a hilltop. */
export function requiredColumns(
  { hilltops }: AccountResult,
  { labels, lang }: Wording,
): Column<ReportingLine>[] {
  const words = accountWords[lang];
  return hilltops.map(({ hilltop: { project, seats } }) => {
    const seatOf = ({ contact }: ReportingLine) => seats.find(({ address }) => address === contact.address);
    return {
      key: `required-${project.id}`,
      label: words.required(hilltops.length === 1 ? undefined : project.name),
      drop: 2,
      value: (line) => seatOf(line)?.required ?? null,
      text: (line) => {
        const seat = seatOf(line);
        if (seat?.required === undefined) return '';
        return `${labels.shortLevel('key', seat.required)} ${seat.inPlace ? words.met : words.notMet}`;
      },
    };
  });
}

/** The only rival that somebody at the account is close to has a column by its name; several share one. */
export function rivalColumns({ people }: AccountResult, wording: Wording): Column<ReportingLine>[] {
  const { labels, lang, state, words } = wording;
  const rivals = state.plan.rivals.filter(({ id }) =>
    people.some(({ contact }) => contact.state.closeness.some(({ rival }) => rival === id)),
  );
  const [only] = rivals;
  if (only === undefined) return [];
  const several = rivals.length > 1;
  const say = ({ contact }: ReportingLine) =>
    contact.state.closeness
      .map(({ rival, level }) => {
        const label = labels.shortLevel('key', level);
        return several ? words.pair(labels.rival(rival), label) : label;
      })
      .join(words.list);
  return [
    {
      key: 'rivals',
      label: several ? accountWords[lang].column.rivals : only.name,
      drop: 1,
      wrap: several,
      value: ({ contact }) =>
        contact.state.closeness.map(({ rival, level }) => `${rival} ${level}`).join(' '),
      text: (line) => say(line) || words.notFilled,
    },
  ];
}
