/** The open hilltops, one line each: what they are worth, when they are decided, how ready we are and what holds us up. */
import type { HilltopStanding } from '../../analyses/hilltop-standing.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { briefWords } from '../../locale/brief.ts';
import { leftText } from '../account/answer.ts';
import { colourName, readinessReasons, toneOfColour } from '../colour-text.ts';
import { moneyUnit } from '../money.ts';
import type { Wording } from '../wording.ts';

export function hilltopsTable(rows: readonly HilltopStanding[], wording: Wording): Table {
  const { lang, numbers, state, words: common } = wording;
  const words = briefWords[lang];
  const { column } = words;
  const unit = moneyUnit(
    rows.flatMap(({ hilltop }) => hilltop.project.amount ?? []),
    state.plan.currency,
    lang,
  );
  return table<HilltopStanding>({
    name: 'hilltops',
    empty: words.none.hilltops,
    rows,
    columns: [
      {
        key: 'project',
        label: column.hilltop,
        wrap: true,
        value: ({ hilltop }) => hilltop.project.id,
        text: ({ hilltop }) => hilltop.project.name,
      },
      {
        key: 'amount',
        label: unit.name,
        align: 'right',
        drop: 2,
        value: ({ hilltop }) => hilltop.project.amount?.toNumber() ?? null,
        text: ({ hilltop: { project } }) =>
          project.amount === undefined ? common.notFilled : unit.text(project.amount),
      },
      {
        key: 'decision',
        label: column.decision,
        drop: 1,
        value: ({ hilltop }) => hilltop.project.decision?.day ?? null,
        text: ({ hilltop: { project } }) =>
          project.decision === undefined ? common.notFilled : numbers.when(project.decision),
      },
      {
        key: 'days-left',
        label: column.left,
        align: 'right',
        value: ({ daysLeft }) => daysLeft ?? null,
        text: ({ daysLeft }) => {
          if (daysLeft === undefined) return '';
          return daysLeft < 0 ? leftText(daysLeft, wording) : numbers.days(daysLeft);
        },
        tone: ({ daysLeft }) => (daysLeft !== undefined && daysLeft < 0 ? 'bad' : 'plain'),
      },
      {
        key: 'colour',
        label: column.colour,
        value: ({ readiness }) => readiness.colour,
        text: ({ readiness }) => colourName(readiness.colour, wording),
        tone: ({ readiness }) => toneOfColour[readiness.colour],
      },
      {
        key: 'in-place',
        label: column.inPlace,
        align: 'right',
        value: ({ readiness }) => readiness.inPlace,
        text: ({ readiness: { inPlace, required } }) => `${inPlace}/${required}`,
      },
      {
        key: 'why',
        label: column.why,
        wrap: true,
        value: ({ readiness }) => readinessReasons(readiness, wording).slice(0, 2).join(common.semicolon),
      },
    ],
  });
}
