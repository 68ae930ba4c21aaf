/** A table of actions: what is done for whom, by whom, by when, and how it stands. */
import type { ListedAction } from '../analyses/action-list.ts';
import type { Table, Tone } from '../document/document.ts';
import { type Column, table } from '../document/table.ts';
import { actionWords } from '../locale/actions.ts';
import type { Wording } from './wording.ts';

/** How an action stands, with the day or the days that belong to it. */
export function stageText({ action, stage, overdueDays, doneOn }: ListedAction, wording: Wording): string {
  const words = actionWords[wording.lang];
  const day = (on: string | undefined) => (on === undefined ? '' : wording.numbers.day(on));
  switch (stage) {
    case 'overdue':
      return words.overdue(overdueDays);
    case 'started':
      return words.started;
    case 'planned':
      return words.planned;
    case 'done':
      return words.done(day(doneOn));
    case 'verified':
      return words.verified(day(doneOn));
    case 'dropped':
      return words.dropped(day(action.dropped?.on), action.dropped?.why ?? '');
  }
}

const toneOf: Readonly<Record<ListedAction['stage'], Tone>> = {
  overdue: 'bad',
  started: 'plain',
  planned: 'plain',
  done: 'good',
  verified: 'good',
  dropped: 'muted',
};

/** `subjects`: whether a column says whom each is about; `results`: whether one says what came of it. */
export function actionTable(
  rows: readonly ListedAction[],
  wording: Wording,
  shows: { readonly subjects: boolean; readonly results?: boolean; readonly name?: string },
): Table {
  const { labels, numbers, lang } = wording;
  const words = actionWords[lang];
  const { column } = words;
  const columns: readonly Column<ListedAction>[] = [
    { key: 'action', label: column.id, value: ({ action }) => action.id },
    ...(shows.subjects
      ? [
          {
            key: 'subject',
            label: column.subject,
            value: ({ action }: ListedAction) => action.subject ?? null,
            text: ({ action: { subject } }: ListedAction) => subjectText(subject, wording),
          },
        ]
      : []),
    {
      key: 'move',
      label: column.move,
      drop: 2,
      value: ({ action }) => action.move ?? null,
      text: ({ action: { move } }) => (move === undefined ? '' : labels.move(move)),
    },
    { key: 'purpose', label: column.purpose, wrap: true, value: ({ action }) => action.purpose ?? null },
    {
      key: 'owner',
      label: column.owner,
      value: ({ action }) => action.owner ?? null,
      text: ({ action: { owner } }) => (owner === undefined ? wording.words.notFilled : labels.member(owner)),
    },
    {
      key: 'due',
      label: column.due,
      value: ({ due }) => due?.day ?? null,
      text: ({ due, action: { every } }) =>
        due === undefined
          ? wording.words.notFilled
          : `${numbers.when(due)}${every === undefined ? '' : words.every(labels.value('interval', every))}`,
    },
    {
      key: 'effort',
      label: column.effort,
      drop: 4,
      align: 'right',
      value: ({ action }) => action.effort ?? null,
      text: ({ action: { effort } }) => (effort === undefined ? '' : words.hours(effort)),
    },
    {
      key: 'verify',
      label: column.verify,
      drop: 3,
      value: ({ action }) => action.verify ?? null,
      text: ({ action: { verify } }) => (verify === undefined ? '' : labels.value('verification', verify)),
    },
    {
      key: 'state',
      label: column.stage,
      value: ({ stage }) => stage,
      text: (row) => stageText(row, wording),
      tone: ({ stage }) => toneOf[stage],
    },
    ...(shows.results === true
      ? [
          {
            key: 'result',
            label: column.result,
            drop: 1,
            wrap: true,
            value: ({ action }: ListedAction) => action.result ?? null,
          },
        ]
      : []),
  ];
  return table({ name: shows.name ?? 'actions', columns, rows, empty: words.none });
}

/** A person or department at its account, an account, or a project by its name. */
export function subjectText(subject: string | undefined, { labels, state }: Wording): string {
  if (subject === undefined) return '';
  return state.projectById.has(subject) ? labels.project(subject) : labels.at(subject);
}
