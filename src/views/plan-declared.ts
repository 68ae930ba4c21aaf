/** The sections of the plan document that show what the plan declares: accounts, events, reviews, rivals, environment, decided projects, risks. */
import type { Block, Table } from '../document/document.ts';
import { type Column, table } from '../document/table.ts';
import { planDocumentWords } from '../locale/plan-document.ts';
import type { AccountState } from '../plan/state.ts';
import { heading } from './blocks.ts';
import { moneyUnit } from './money.ts';
import type { Wording } from './wording.ts';

export function portfolioTable({ labels, lang, state, words: common }: Wording): Table {
  const { column } = planDocumentWords[lang];
  return table<AccountState>({
    name: 'portfolio',
    columns: [
      { key: 'account', label: column.account, value: (row) => row.id, text: (row) => row.account.name },
      {
        key: 'posture',
        label: column.posture,
        value: (row) => row.account.posture ?? null,
        text: (row) =>
          row.account.posture ? labels.value('posture', row.account.posture) : common.notFilled,
      },
      {
        key: 'owner',
        label: column.owner,
        value: (row) => row.owner ?? null,
        text: (row) => (row.owner === undefined ? common.notFilled : labels.member(row.owner)),
      },
      {
        key: 'backup',
        label: column.backup,
        value: (row) => row.backups.join(' '),
        text: (row) => row.backups.map((id) => labels.member(id)).join(common.list),
      },
      {
        key: 'strategy',
        label: column.strategy,
        wrap: true,
        value: (row) => row.account.strategy ?? null,
        text: (row) => row.account.strategy ?? common.notFilled,
      },
    ],
    rows: state.accounts,
  });
}

/** Each with its heading; a section of which the plan says nothing is left out. */
export function declaredSections(wording: Wording): Block[] {
  const { labels, numbers, lang, state, words: common } = wording;
  const { heads, column } = planDocumentWords[lang];
  const { plan } = state;
  const section = <Row>(
    name: string,
    title: string,
    rows: readonly Row[],
    columns: readonly Column<Row>[],
  ): Block[] => (rows.length === 0 ? [] : [heading(2, title), table<Row>({ name, columns, rows })]);
  const decided = plan.projects.filter((project) => project.outcome !== undefined);
  const unit = moneyUnit(
    decided.flatMap((project) => project.amount ?? []),
    plan.currency,
    lang,
  );
  const said = (text: string | undefined) => text ?? '';
  return [
    ...section('decided', heads.closed, decided, [
      { key: 'project', label: column.hilltop, wrap: true, value: (row) => row.id, text: (row) => row.name },
      {
        key: 'account',
        label: column.account,
        value: (row) => row.account,
        text: (row) => labels.shortAccount(row.account),
      },
      {
        key: 'amount',
        label: unit.name,
        align: 'right',
        value: (row) => row.amount?.toNumber() ?? null,
        text: (row) => (row.amount ? unit.text(row.amount) : common.notFilled),
      },
      {
        key: 'on',
        label: column.decision,
        value: (row) => row.outcome!.on,
        text: (row) => numbers.day(row.outcome!.on),
      },
      {
        key: 'outcome',
        label: column.outcome,
        value: (row) => row.outcome!.result,
        text: (row) => labels.value('outcome', row.outcome!.result),
      },
      {
        key: 'lesson',
        label: column.lesson,
        wrap: true,
        value: (row) => row.outcome!.lesson ?? row.hilltop?.fallback ?? null,
        text: (row) => said(row.outcome!.lesson),
      },
    ]),
    ...section('events', heads.events, plan.events, [
      { key: 'event', label: column.event, value: (row) => row.id, text: (row) => row.name },
      { key: 'on', label: column.by, value: (row) => row.on, text: (row) => numbers.day(row.on) },
      { key: 'objective', label: column.objective, wrap: true, value: (row) => row.objective ?? null },
      {
        key: 'attended',
        label: column.attended,
        align: 'right',
        value: (row) => row.attended.length,
        text: (row) => `${row.attended.length}/${row.invited.length}`,
      },
      {
        key: 'closed',
        label: column.closed,
        value: (row) => row.closed ?? null,
        text: (row) => (row.closed === undefined ? planDocumentWords[lang].later : numbers.day(row.closed)),
      },
    ]),
    ...section(
      'reviews',
      heads.reviews,
      plan.reviews.flatMap((review) => [
        ...review.findings.map((what) => ({ review, what, decision: undefined })),
        ...review.decisions.map((decision) => ({ review, what: decision.what, decision })),
      ]),
      [
        {
          key: 'on',
          label: column.by,
          value: (row) => row.review.on,
          text: (row) => numbers.day(row.review.on),
        },
        {
          key: 'kind',
          label: column.review,
          value: (row) => row.review.kind,
          text: (row) => labels.value('review kind', row.review.kind),
        },
        { key: 'what', label: column.what, wrap: true, value: (row) => row.what },
        {
          key: 'owner',
          label: column.owner,
          value: (row) => row.decision?.owner ?? null,
          text: (row) => (row.decision?.owner === undefined ? '' : labels.member(row.decision.owner)),
        },
        {
          key: 'done',
          label: column.done,
          value: (row) => row.decision?.done ?? null,
          text: (row) =>
            row.decision === undefined
              ? ''
              : row.decision.done === undefined
                ? planDocumentWords[lang].later
                : numbers.day(row.decision.done),
        },
      ],
    ),
    ...section('rivals', heads.rivals, plan.rivals, [
      { key: 'rival', label: column.rival, value: (row) => row.id, text: (row) => row.name },
      {
        key: 'targets',
        label: column.targets,
        wrap: true,
        value: (row) => row.targets.join(common.semicolon),
      },
      {
        key: 'strengths',
        label: column.strengths,
        wrap: true,
        value: (row) => row.strengths.join(common.semicolon),
      },
      {
        key: 'problems',
        label: column.problems,
        wrap: true,
        value: (row) => row.problems.join(common.semicolon),
      },
      { key: 'learn', label: column.learn, wrap: true, value: (row) => row.learn.join(common.semicolon) },
    ]),
    ...section('environment', heads.environment, plan.environment, [
      {
        key: 'factor',
        label: column.factor,
        value: (row) => row.factor,
        text: (row) => labels.value('factor', row.factor),
      },
      { key: 'change', label: column.change, wrap: true, value: (row) => row.change },
      { key: 'response', label: column.response, wrap: true, value: (row) => row.response ?? null },
    ]),
    ...section('risks', heads.risks, plan.risks, [
      { key: 'risk', label: column.risk, wrap: true, value: (row) => row.what },
      {
        key: 'subject',
        label: column.subject,
        value: (row) => row.subject ?? null,
        text: (row) => (row.subject === undefined ? '' : labels.subject(row.subject)),
      },
      { key: 'response', label: column.response, wrap: true, value: (row) => row.response ?? null },
      {
        key: 'owner',
        label: column.owner,
        value: (row) => row.owner ?? null,
        text: (row) => (row.owner === undefined ? common.notFilled : labels.member(row.owner)),
      },
    ]),
  ];
}
