/** The page of `crp init --from`: what went along and what stayed, the baselines, and what is to be decided. */
import type { Document, Table } from '../document/document.ts';
import { type Column, table } from '../document/table.ts';
import type { Lang } from '../locale/lang.ts';
import { nextYearWords } from '../locale/next-year.ts';
import type { Baseline } from '../next-year/baselines.ts';
import type { Undecided } from '../next-year/decisions.ts';
import type { NextYearResult } from '../next-year/result.ts';
import type { State } from '../plan/state.ts';
import { subjectText } from './action-table.ts';
import { facts } from './blocks.ts';
import { marketTargetName } from './market-value.ts';
import { createWording, type Wording } from './wording.ts';

export function nextYearView(
  result: NextYearResult,
  state: State,
  { lang }: { readonly lang: Lang },
): Document {
  const { plan, period, along, folder } = result;
  const wording = createWording(state, lang);
  const words = nextYearWords[lang];
  const homes = [...plan.accounts, ...plan.organizations];
  const contacts = homes.flatMap((home) => home.contacts).length;
  return {
    lang,
    title: words.title(plan.region.name, period.name, plan.period.name),
    aside: words.aside(period.from, period.to),
    blocks: [
      ...facts([
        { label: words.label.wrote, lines: [filesText(result, lang)] },
        {
          label: words.label.along,
          lines: [
            words.along({
              accounts: plan.accounts.length,
              contacts: along.contacts.size,
              members: along.members.size,
              projects: along.projects.length,
              actions: along.actions.length,
            }),
            words.levels,
            words.comments,
          ],
        },
        {
          label: words.label.behind,
          lines: [
            words.behind({
              contacts: contacts - along.contacts.size,
              members: plan.team.length - along.members.size,
              projects: plan.projects.length - along.projects.length,
            }),
            words.year,
          ],
        },
      ]),
      ...(result.baselines.length === 0 ? [] : [baselineTable(result, wording)]),
      ...undecidedTables(result, wording),
      ...facts([{ label: words.label.next, lines: words.next(folder === '' ? '' : ` ${folder}`) }]),
    ],
  };
}

/** The files of one folder are counted: there may be a hundred accounts. */
function filesText({ files }: NextYearResult, lang: Lang): string {
  const words = nextYearWords[lang];
  const folders = [...new Set(files.map((file) => file.split('/').slice(0, -1).join('/')))];
  const groups = folders.flatMap((folder) => {
    const own = files.filter((file) => file.split('/').slice(0, -1).join('/') === folder);
    return folder === '' ? own : [words.group(folder, own.length)];
  });
  return words.files(files.length, groups);
}

function baselineTable({ baselines, isOver }: NextYearResult, wording: Wording): Table {
  const { caption, column, ...words } = nextYearWords[wording.lang].baselines;
  return table<Baseline>({
    name: 'baselines',
    caption,
    columns: [
      {
        key: 'target',
        label: column.target,
        value: ({ target }) => target.id,
        text: ({ target }) => marketTargetName(target, wording),
      },
      {
        key: 'baseline',
        label: column.baseline,
        align: 'right',
        value: ({ written }) => written ?? null,
        text: ({ written }) => written ?? words.unknown,
      },
      {
        key: 'from',
        label: column.from,
        wrap: true,
        value: ({ from }) => from ?? null,
        text: (baseline) => sourceText(baseline, wording),
      },
    ],
    rows: baselines,
    notes: isOver ? [] : [words.notOver(wording.state.plan.period.to)],
  });
}

function sourceText(
  { target, from, on, without }: Baseline,
  { lang, labels, numbers, words }: Wording,
): string {
  const { baselines } = nextYearWords[lang];
  if (from === undefined) return baselines.why(target.kind);
  const names = without.map((name) => {
    const [account = name, category] = name.split('/');
    const home = labels.shortAccount(account);
    return category === undefined ? home : `${home}/${labels.category(category)}`;
  });
  const source = baselines.from(from, on === undefined ? undefined : numbers.day(on));
  return names.length === 0 ? source : `${source}${words.semicolon}${baselines.without(names)}`;
}

/** Projects and actions in tables of their own: what a row is about differs. */
function undecidedTables(result: NextYearResult, wording: Wording): readonly Table[] {
  const { undecided, along } = result;
  const words = nextYearWords[wording.lang].undecided;
  const orphans = along.orphans.map(
    ({ action }) => `${action.id} ${action.purpose ?? ''} (${subjectText(action.subject, wording)})`,
  );
  return (['project', 'action'] as const).map((kind) =>
    table({
      name: `${kind}s`,
      caption: words[kind].caption,
      columns: undecidedColumns(kind, wording),
      rows: undecided.filter((row) => row.kind === kind),
      empty: words[kind].none,
      notes: kind === 'project' || orphans.length === 0 ? [] : [words.orphans(orphans)],
    }),
  );
}

function undecidedColumns(kind: Undecided['kind'], wording: Wording): readonly Column<Undecided>[] {
  const words = nextYearWords[wording.lang].undecided;
  const { labels, numbers } = wording;
  const { column } = words;
  const member = (id: string | undefined) => (id === undefined ? '' : labels.member(id));
  return [
    {
      key: 'id',
      label: column.id,
      value: ({ id }) => id,
      text: ({ id, listed }) => (listed?.action.unnamed ? '' : id),
    },
    { key: 'what', label: column.what, wrap: true, value: (row) => whatText(row, wording) },
    {
      key: 'about',
      label: words[kind].about,
      wrap: true,
      value: (row) => aboutOf(row) ?? null,
      text: (row) => subjectText(aboutOf(row), wording),
    },
    {
      key: 'owner',
      label: column.owner,
      value: ({ owner }) => owner ?? null,
      text: ({ owner }) => member(owner) || wording.words.notFilled,
    },
    {
      key: 'day',
      label: words[kind].day,
      value: ({ day }) => day?.written ?? null,
      text: ({ day }) => (day === undefined ? wording.words.notFilled : numbers.when(day)),
    },
    {
      key: 'state',
      label: column.state,
      value: ({ overdueDays }) => overdueDays,
      text: ({ overdueDays, before }) =>
        overdueDays > 0 ? words.overdue(overdueDays) : before ? words.before : '',
      tone: ({ overdueDays }) => (overdueDays > 0 ? 'bad' : 'plain'),
    },
    {
      key: 'decides',
      label: column.decides,
      value: ({ decides }) => decides ?? null,
      text: ({ decides }) => member(decides),
    },
  ];
}

/** The project's name, or what the action is for, else how it is done. */
function whatText({ id, project, listed }: Undecided, { labels }: Wording): string {
  if (listed === undefined) return project?.name ?? id;
  const { purpose, move } = listed.action;
  return purpose ?? (move === undefined ? id : labels.move(move));
}

function aboutOf({ project, listed }: Undecided): string | undefined {
  return project === undefined ? listed?.action.subject : project.account;
}
