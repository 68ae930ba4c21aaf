/** The page of `crp gaps`: persons in three groups, departments and organizations, count goals. */
import type { Gap, GapGroup, GapsResult, GoalLine } from '../analyses/gap.ts';
import type { Block, Document, Table } from '../document/document.ts';
import { type Column, table } from '../document/table.ts';
import { commonWords } from '../locale/common.ts';
import { gapsWords } from '../locale/gaps.ts';
import type { Lang } from '../locale/lang.ts';
import type { State } from '../plan/state.ts';
import { actionText, gapText, layerOfTarget } from './gap-text.ts';
import { type MoneyUnit, moneyUnit } from './money.ts';
import { scoreText } from './numbers.ts';
import { createWording, type Wording } from './wording.ts';

interface GapsPage {
  readonly wording: Wording;
  readonly unit: MoneyUnit;
}

export function gapsView(result: GapsResult, state: State, { lang }: { readonly lang: Lang }): Document {
  const words = gapsWords[lang];
  const { plan } = state;
  return {
    lang,
    title: words.title(plan.region.name, plan.period.name),
    aside: commonWords[lang].asOf(result.asOf),
    blocks: [gapsAnswer(result, state, lang), ...gapsBlocks(result, state, lang)],
  };
}

/** What the page says first. */
export function gapsAnswer(result: GapsResult, state: State, lang: Lang): Block {
  const words = gapsWords[lang];
  const { labels } = createWording(state, lang);
  const short = result.goals.flatMap((goal) => goal.lines).filter((line) => line.short > 0);
  const lines = [
    words.answer({
      targets: result.targets.length,
      met: result.met.length,
      open: result.persons.length + result.bodies.length,
      hilltop: result.persons.filter((gap) => gap.group === 'hilltop').length,
      idle: result.withoutAction.length,
    }),
    ...short.map((line) =>
      words.shortGoal(
        line.goal.name,
        labels.level(line.goal.layer, line.level),
        line.after,
        line.need,
        line.short,
      ),
    ),
    ...(short.length === 0 && result.goals.length > 0 ? [words.enough] : []),
  ];
  return { kind: 'facts', items: [{ label: commonWords[lang].answer, lines, tone: 'plain' }] };
}

/** The tables of the page. */
export function gapsBlocks(result: GapsResult, state: State, lang: Lang): Block[] {
  const words = gapsWords[lang];
  const wording = createWording(state, lang);
  const { labels } = wording;
  const amounts = [...result.persons, ...result.bodies].flatMap((gap) => gap.money.amount ?? []);
  const unit = moneyUnit([...amounts, result.behind], state.plan.currency, lang);
  const page: GapsPage = { wording, unit };
  const groups = (['hilltop', 'market', 'beyond'] as const).map((group) => personsTable(result, group, page));
  const money = words.moneyNote(unit.text(result.behind), unit.name);
  return [
    ...groups.filter((each) => each.rows.length > 0),
    ...(result.persons.length + result.bodies.length === 0
      ? [{ kind: 'paragraph', text: words.none, tone: 'good' } as const]
      : [{ kind: 'paragraph', text: money, tone: 'muted' } as const]),
    ...result.departed.map(
      ({ target, left }): Block => ({
        kind: 'notice',
        tone: 'warn',
        text: words.departed(labels.at(target.subject), left),
      }),
    ),
    ...(result.bodies.length > 0 ? [bodiesTable(result.bodies, page)] : []),
    ...(result.goals.length > 0 ? [goalsTable(result, page)] : []),
  ];
}

function personsTable(result: GapsResult, group: GapGroup, page: GapsPage): Table {
  const { wording, unit } = page;
  const { labels, lang } = wording;
  const { column, group: captions } = gapsWords[lang];
  const numbers = new Map(result.persons.map((gap, index) => [gap, index + 1]));
  return table<Gap>({
    name: group,
    caption: captions[group],
    columns: [
      { key: 'rank', label: column.number, align: 'right', value: (gap) => numbers.get(gap)! },
      {
        key: 'contact',
        label: column.who,
        value: (gap) => gap.target.subject,
        text: (gap) => labels.at(gap.target.subject),
      },
      {
        key: 'role',
        label: column.seat,
        drop: 3,
        value: (gap) => gap.contact?.state.contact.role ?? null,
        text: (gap) => seatText(gap, wording),
      },
      ...levelColumns(page),
      {
        key: 'money',
        label: unit.name,
        align: 'right',
        drop: 2,
        value: (gap) => gap.money.amount?.toNumber() ?? null,
        text: (gap) => (gap.money.amount === null ? '' : unit.text(gap.money.amount)),
      },
      {
        key: 'action',
        label: column.action,
        value: (gap) => gap.action.actions[0]?.action.id ?? null,
        text: (gap) => actionText(gap, wording),
      },
    ],
    rows: result.persons.filter((gap) => gap.group === group),
  });
}

function levelColumns({ wording }: GapsPage): Column<Gap>[] {
  const { labels, lang } = wording;
  const { column } = gapsWords[lang];
  const layer = (gap: Gap) => layerOfTarget[gap.target.kind];
  return [
    {
      key: 'level',
      label: column.now,
      value: (gap) => gap.level ?? null,
      text: (gap) => labels.shortLevel(layer(gap), gap.level),
    },
    {
      key: 'target',
      label: column.target,
      value: (gap) => gap.target.level,
      text: (gap) => labels.shortLevel(layer(gap), gap.target.level),
    },
    {
      key: 'days-left',
      label: column.left,
      align: 'right',
      value: (gap) => gap.daysLeft,
      text: (gap) => commonWords[lang].days(gap.daysLeft),
    },
    { key: 'missing', label: column.missing, wrap: true, value: (gap) => gapText(gap, wording) },
  ];
}

function bodiesTable(rows: readonly Gap[], page: GapsPage): Table {
  const { wording } = page;
  const { labels, lang } = wording;
  const words = gapsWords[lang];
  const who = ({ target }: Gap) =>
    target.kind === 'general'
      ? words.general(labels.shortAccount(target.subject))
      : target.kind === 'organization'
        ? words.organization(labels.shortAccount(target.subject))
        : labels.at(target.subject);
  return table<Gap>({
    name: 'bodies',
    caption: words.bodies,
    columns: [
      { key: 'subject', label: words.column.who, value: (gap) => gap.target.subject, text: who },
      {
        key: 'score',
        label: words.column.score,
        align: 'right',
        value: (gap) => gap.score,
        text: (gap) => (gap.score === null ? '' : scoreText(gap.score, [gap.need])),
      },
      { key: 'need', label: words.column.need, align: 'right', drop: 2, value: (gap) => gap.need },
      ...levelColumns(page),
      {
        key: 'action',
        label: words.column.action,
        value: (gap) => gap.action.actions[0]?.action.id ?? null,
        text: (gap) => actionText(gap, wording),
      },
    ],
    rows,
  });
}

function goalsTable(result: GapsResult, { wording }: GapsPage): Table {
  const { labels, lang } = wording;
  const words = gapsWords[lang];
  const { column } = words;
  const nameOf = (id: string) => (id.includes('/') ? labels.own(id) : labels.shortAccount(id));
  const verdict = (line: GoalLine) =>
    line.short > 0
      ? words.verdictShort(line.short)
      : line.have >= line.need
        ? words.met
        : line.after === line.need
          ? words.exactly
          : '';
  return table<GoalLine>({
    name: 'goals',
    caption: words.goals,
    columns: [
      {
        key: 'goal',
        label: column.goal,
        wrap: true,
        value: (line) => line.goal.id,
        text: (line) => line.goal.name,
      },
      {
        key: 'level',
        label: column.target,

        value: (line) => line.level,
        text: (line) => words.orBetter(labels.shortLevel(line.goal.layer, line.level)),
      },
      { key: 'need', label: column.need, align: 'right', value: (line) => line.need },
      { key: 'have', label: column.have, align: 'right', value: (line) => line.have },
      { key: 'firm', label: column.firm, align: 'right', drop: 3, value: (line) => line.firm },
      { key: 'after', label: column.after, align: 'right', value: (line) => line.after },
      {
        key: 'verdict',
        label: column.verdict,
        value: verdict,
        tone: (line) => (line.short > 0 ? 'bad' : 'plain'),
      },
      {
        key: 'counting',
        label: column.counting,
        drop: 2,
        wrap: true,
        value: (line) => line.counting.join(' '),
        text: (line) => line.counting.map((id) => nameOf(id)).join(commonWords[lang].list),
      },
      {
        key: 'next',
        label: column.next,
        drop: 4,
        wrap: true,
        value: (line) => line.next[0]?.subject ?? null,
        text: (line) => (line.short > 0 && line.next[0] ? labels.at(line.next[0].subject) : ''),
      },
    ],
    rows: result.goals.flatMap((goal) => goal.lines),
    notes: [
      words.afterNote,
      ...(result.withoutCategory.length > 0 ? [words.withoutCategory(result.withoutCategory.length)] : []),
    ],
  });
}

/** Role and influence side by side. */
function seatText({ contact }: Gap, { labels, words }: Wording): string {
  const role = contact?.state.contact.role;
  if (contact === undefined || role === undefined) return '';
  return words.pair(labels.shortRole(role), labels.value('influence', contact.influence));
}

/** The gaps that matter most, whatever group they are of: for the one-page brief. */
export function topGapsTable(rows: readonly Gap[], state: State, lang: Lang, caption: string): Table {
  const wording = createWording(state, lang);
  const { labels } = wording;
  const { column } = gapsWords[lang];
  return table<Gap>({
    name: 'top-gaps',
    caption,
    columns: [
      {
        key: 'subject',
        label: column.who,
        value: (gap) => gap.target.subject,
        text: (gap) => labels.at(gap.target.subject),
      },
      ...levelColumns({ wording, unit: moneyUnit([], state.plan.currency, lang) }),
      {
        key: 'action',
        label: column.action,
        value: (gap) => gap.action.actions[0]?.action.id ?? null,
        text: (gap) => actionText(gap, wording),
      },
    ],
    rows,
  });
}
