/** The report's chapters about what was done together: events, and the reviews with what was decided. */
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { reportWords } from '../../locale/report.ts';
import { daysBetween } from '../../plan/day.ts';
import type { Decision, RegionEvent, Review } from '../../plan/plan.ts';
import type { Wording } from '../wording.ts';

export function eventsTable({ lang, numbers, state, words: common }: Wording): Table {
  const words = reportWords[lang];
  const { column } = words;
  return table<RegionEvent>({
    name: 'events',
    rows: state.plan.events,
    columns: [
      { key: 'on', label: column.on, value: ({ on }) => on, text: ({ on }) => numbers.day(on) },
      { key: 'event', label: column.event, wrap: true, value: ({ id }) => id, text: ({ name }) => name },
      { key: 'objective', label: column.objective, wrap: true, value: ({ objective }) => objective ?? null },
      {
        key: 'attended',
        label: column.came,
        align: 'right',
        value: ({ attended }) => attended.length,
        text: ({ attended, invited }) => `${attended.length}/${invited.length}`,
      },
      {
        key: 'learnt',
        label: column.learnt,
        wrap: true,
        value: ({ learnt }) => learnt.join(common.semicolon),
      },
      {
        key: 'follow-ups',
        label: column.followUps,
        drop: 1,
        value: ({ followUps }) => followUps.join(common.list),
      },
      { key: 'result', label: column.result, drop: 2, wrap: true, value: ({ result }) => result ?? null },
      {
        key: 'closed',
        label: column.closed,
        value: ({ closed }) => closed ?? null,
        text: ({ closed, on }) =>
          closed !== undefined ? numbers.day(closed) : on <= state.asOf ? words.notClosed : '',
        tone: ({ closed, on }) => (closed === undefined && on <= state.asOf ? 'warn' : 'plain'),
      },
    ],
  });
}

interface ReviewRow {
  readonly review: Review;
  readonly finding: string;
  readonly decision: Decision | undefined;
}

/** A row a decision, beside the findings in their order. */
export function reviewsTable({ labels, lang, numbers, state, words: common }: Wording): Table {
  const words = reportWords[lang];
  const { column } = words;
  const member = (id: string | undefined) => (id === undefined ? common.notFilled : labels.member(id));
  const rows = state.plan.reviews.flatMap((review): readonly ReviewRow[] => {
    const count = Math.max(review.findings.length, review.decisions.length, 1);
    return Array.from({ length: count }, (_, index) => ({
      review,
      finding: review.findings[index] ?? '',
      decision: review.decisions[index],
    }));
  });
  const doneText = ({ decision }: ReviewRow) => {
    if (decision === undefined) return '';
    const { done, due, result } = decision;
    if (done !== undefined) return [numbers.day(done), result].filter(Boolean).join(common.colon);
    return due !== undefined && due.day < state.asOf
      ? words.overdue(daysBetween(due.day, state.asOf))
      : words.open;
  };
  return table<ReviewRow>({
    name: 'reviews',
    rows,
    columns: [
      {
        key: 'on',
        label: column.on,
        value: ({ review }) => review.on,
        text: ({ review }) => numbers.day(review.on),
      },
      {
        key: 'kind',
        label: column.review,
        drop: 1,
        value: ({ review }) => review.kind,
        text: ({ review }) => labels.value('review kind', review.kind),
      },
      { key: 'finding', label: column.finding, wrap: true, value: ({ finding }) => finding },
      {
        key: 'decision',
        label: column.decision,
        wrap: true,
        value: ({ decision }) => decision?.what ?? null,
      },
      {
        key: 'owner',
        label: column.owner,
        value: ({ decision }) => decision?.owner ?? null,
        text: ({ decision }) => (decision === undefined ? '' : member(decision.owner)),
      },
      {
        key: 'due',
        label: column.by,
        value: ({ decision }) => decision?.due?.day ?? null,
        text: ({ decision }) =>
          decision === undefined
            ? ''
            : decision.due === undefined
              ? common.notFilled
              : numbers.when(decision.due),
      },
      {
        key: 'done',
        label: column.done,
        wrap: true,
        value: ({ decision }) => decision?.done ?? null,
        text: doneText,
        tone: ({ decision }) =>
          decision?.done === undefined && decision?.due !== undefined && decision.due.day < state.asOf
            ? 'bad'
            : 'plain',
      },
    ],
  });
}
