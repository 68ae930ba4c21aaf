/** The one-page brief and the whole plan document: results and declarations, put together section by section. */

import type { BriefResult } from '../analyses/brief.ts';
import type { BriefAsk } from '../analyses/brief-asks.ts';
import type { HilltopStanding } from '../analyses/hilltop-standing.ts';
import type { ReportResult } from '../analyses/report.ts';
import type { Block, Document, Table } from '../document/document.ts';
import { table } from '../document/table.ts';
import type { Lang } from '../locale/lang.ts';
import { planDocumentWords } from '../locale/plan-document.ts';
import type { State } from '../plan/state.ts';
import { actionTable } from './action-table.ts';
import { assessAnswer, assessBlocks, contactsTable } from './assess.ts';
import { heading, paragraph } from './blocks.ts';
import { gapsAnswer, gapsBlocks, topGapsTable } from './gaps.ts';
import { moneyUnit } from './money.ts';
import { percentText } from './numbers.ts';
import { declaredSections, portfolioTable } from './plan-declared.ts';
import { createWording, type Wording } from './wording.ts';

export function briefView(result: BriefResult, state: State, lang: Lang): Document {
  const wording = createWording(state, lang);
  const { heads, ...words } = planDocumentWords[lang];
  const { plan } = state;
  return {
    lang,
    title: words.briefTitle(plan.region.name, plan.period.name),
    aside: [
      wording.words.asOf(result.asOf),
      words.elapsed(percentText(result.elapsed, { decimals: 0 })),
    ].join(wording.words.comma),
    blocks: [
      ...summary(result, wording),
      ...(result.hilltops.length > 0 ? [hilltopsTable(result.hilltops, wording, heads.hilltops)] : []),
      assessBlocks(
        { ...result.assessed, attention: [], losses: [], notAssessed: { contacts: [], departments: [] } },
        wording,
      )[0]!,
      topGapsTable(result.topGaps, state, lang, heads.topGaps),
      ...(result.asks.length > 0 ? [asksTable(result.asks, wording, heads.asks)] : []),
      trustFacts(result, wording),
    ],
  };
}

export function reportView(result: ReportResult, state: State, lang: Lang): Document {
  const wording = createWording(state, lang);
  const { heads, column, ...words } = planDocumentWords[lang];
  const { plan } = state;
  const counts = [...new Set(result.findings.map((each) => each.code))].map((code) => ({
    code,
    count: result.findings.filter((each) => each.code === code).length,
  }));
  return {
    lang,
    title: words.reportTitle(plan.region.name, plan.period.name),
    aside: wording.words.asOf(state.asOf),
    blocks: [
      heading(2, heads.summary),
      ...summary(result.brief, wording),
      ...(plan.strategy === undefined
        ? []
        : [
            {
              kind: 'facts',
              items: [{ label: heads.strategy, lines: [plan.strategy], tone: 'plain' }],
            } as const,
          ]),
      ...(result.brief.asks.length > 0 ? [asksTable(result.brief.asks, wording, heads.asks)] : []),
      heading(2, heads.portfolio),
      portfolioTable(wording),
      heading(2, heads.layers),
      assessAnswer(result.assessed, wording),
      ...assessBlocks(result.assessed, wording),
      ...(result.brief.hilltops.length > 0
        ? [
            heading(2, heads.hilltops),
            hilltopsTable(result.brief.hilltops, wording, ''),
            ...result.brief.hilltops.map((each) => chainTable(each, wording)),
          ]
        : []),
      heading(2, heads.gaps),
      gapsAnswer(result.gaps, state, lang),
      ...gapsBlocks(result.gaps, state, lang),
      ...(result.actions.length > 0
        ? [heading(2, heads.actions), actionTable(result.actions, wording, { subjects: true, results: true })]
        : []),
      ...declaredSections(wording),
      heading(2, heads.quality),
      trustFacts(result.brief, wording),
      table<(typeof counts)[number]>({
        name: 'findings',
        columns: [
          { key: 'rule', label: column.rule, value: (row) => row.code },
          { key: 'count', label: column.count, align: 'right', value: (row) => row.count },
        ],
        rows: counts,
        notes: result.accepted > 0 ? [words.accepted(result.accepted)] : [],
      }),
      heading(2, heads.contacts),
      contactsTable(result.assessed, wording),
    ],
  };
}

/** What both begin with: relationships, gaps, the next hilltop, the hardest opposition. */
function summary(result: BriefResult, wording: Wording): Block[] {
  const { labels, numbers, lang, state, words: common } = wording;
  const words = planDocumentWords[lang];
  const lines = [assessAnswer(result.assessed, wording), gapsAnswer(result.gaps, state, lang)].flatMap(
    (block) => (block.kind === 'facts' ? block.items.flatMap((item) => item.lines) : []),
  );
  const next = result.hilltops.find((each) => (each.daysLeft ?? -1) >= 0);
  if (next) {
    const { project } = next.hilltop;
    const amount =
      project.amount === undefined
        ? common.notFilled
        : moneyUnit([project.amount], state.plan.currency, lang).named(project.amount);
    lines.push(
      words.hilltopLine(
        project.name,
        amount,
        numbers.days(next.daysLeft!),
        next.readiness.inPlace,
        next.readiness.required,
      ),
    );
  }
  if (result.opponent) lines.push(words.opponent(labels.at(result.opponent.contact.address)));
  return [{ kind: 'facts', items: [{ label: common.answer, lines, tone: 'plain' }] }];
}

function hilltopsTable(rows: readonly HilltopStanding[], wording: Wording, caption: string): Table {
  const { numbers, lang, state, words: common } = wording;
  const { column, light } = planDocumentWords[lang];
  const unit = moneyUnit(
    rows.flatMap((row) => row.hilltop.project.amount ?? []),
    state.plan.currency,
    lang,
  );
  return table<HilltopStanding>({
    name: 'hilltops',
    caption,
    columns: [
      {
        key: 'project',
        label: column.hilltop,
        wrap: true,
        value: (row) => row.hilltop.project.id,
        text: (row) => row.hilltop.project.name,
      },
      {
        key: 'amount',
        label: unit.name,
        align: 'right',
        value: (row) => row.hilltop.project.amount?.toNumber() ?? null,
        text: (row) =>
          row.hilltop.project.amount ? unit.text(row.hilltop.project.amount) : common.notFilled,
      },
      {
        key: 'light',
        label: column.light,
        value: (row) => row.readiness.colour,
        text: (row) => light[row.readiness.colour],
      },
      {
        key: 'in-place',
        label: column.inPlace,
        align: 'right',
        value: (row) => row.readiness.inPlace,
        text: (row) => `${row.readiness.inPlace}/${row.readiness.required}`,
      },
      {
        key: 'decision',
        label: column.decision,
        value: (row) => row.hilltop.project.decision?.day ?? null,
        text: (row) =>
          row.hilltop.project.decision ? numbers.when(row.hilltop.project.decision) : common.notFilled,
      },
      {
        key: 'days-left',
        label: column.left,
        align: 'right',
        value: (row) => row.daysLeft ?? null,
        text: (row) => (row.daysLeft === undefined ? '' : numbers.days(row.daysLeft)),
      },
    ],
    rows,
  });
}

function chainTable({ hilltop }: HilltopStanding, { labels, lang, words: common }: Wording): Table {
  const { column } = planDocumentWords[lang];
  return table<(typeof hilltop.seats)[number]>({
    name: `chain-${hilltop.project.id}`,
    caption: hilltop.project.name,
    columns: [
      {
        key: 'contact',
        label: column.who,
        value: (seat) => seat.address,
        text: (seat) => labels.at(seat.address),
      },
      {
        key: 'role',
        label: column.seat,
        value: (seat) => seat.contact.state.contact.role ?? null,
        text: (seat) => {
          const { role } = seat.contact.state.contact;
          return role === undefined
            ? ''
            : common.pair(labels.shortRole(role), labels.value('influence', seat.contact.influence));
        },
      },
      {
        key: 'level',
        label: column.now,
        value: (seat) => seat.scope?.level ?? null,
        text: (seat) => labels.shortLevel('key', seat.scope?.level),
      },
      {
        key: 'required',
        label: column.required,
        value: (seat) => seat.required ?? null,
        text: (seat) => (seat.required === undefined ? '' : labels.shortLevel('key', seat.required)),
      },
    ],
    rows: hilltop.seats,
  });
}

function asksTable(rows: readonly BriefAsk[], wording: Wording, caption: string): Table {
  const { labels, numbers, lang, words: common } = wording;
  const words = planDocumentWords[lang];
  const { column } = words;
  const list = (ids: readonly string[]) => ids.map((id) => labels.at(id)).join(common.list);
  const what = (row: BriefAsk) => {
    switch (row.kind) {
      case 'plan':
        return row.ask.what;
      case 'opponent':
        return words.cover(labels.at(row.address));
      case 'confirm':
        return words.confirm(list(row.who));
      case 'review-targets':
        return words.look(row.target, numbers.day(row.revised), row.count);
    }
  };
  const otherwise = (row: BriefAsk) => {
    switch (row.kind) {
      case 'plan':
        return row.ask.otherwise ?? '';
      case 'opponent':
        return words.coverOtherwise(row.projects.map((id) => labels.project(id)).join(common.list));
      case 'confirm':
        return words.confirmOtherwise;
      case 'review-targets':
        return words.lookOtherwise;
    }
  };
  const by = (row: BriefAsk) => row.by ?? (row.kind === 'plan' ? row.ask.by : undefined);
  const decides = (row: BriefAsk) => row.decides ?? (row.kind === 'plan' ? row.ask.decides : undefined);
  return table<BriefAsk>({
    name: 'asks',
    caption,
    columns: [
      { key: 'what', label: column.what, wrap: true, value: what },
      {
        key: 'decides',
        label: column.decides,
        value: (row) => decides(row) ?? null,
        text: (row) => {
          const who = decides(row);
          return who === undefined ? common.notFilled : labels.member(who);
        },
      },
      {
        key: 'by',
        label: column.by,
        value: (row) => by(row)?.day ?? null,
        text: (row) => {
          const when = by(row);
          return when === undefined ? common.notFilled : numbers.when(when);
        },
      },
      { key: 'otherwise', label: column.otherwise, wrap: true, drop: 1, value: otherwise },
    ],
    rows,
  });
}

function trustFacts({ trust }: BriefResult, { lang }: Wording): Block {
  const words = planDocumentWords[lang];
  return paragraph(
    words.trust(
      trust.people,
      trust.fresh,
      trust.stale.length,
      trust.notAssessed.length,
      trust.confirmed.length,
      trust.awaiting.length,
    ),
    'muted',
  );
}
