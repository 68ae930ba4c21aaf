/** What is recorded about a person or a department: evidence, assessments, confirmations, closeness of rivals. */
import type { ContactLevel } from '../../analyses/assessment.ts';
import type { Block, Table } from '../../document/document.ts';
import { type Column, table } from '../../document/table.ts';
import { atLeast } from '../../method/level.ts';
import { addDays } from '../../plan/day.ts';
import type { Evidence } from '../../plan/plan.ts';
import type { Confirmed, Rated, RivalCloseness } from '../../plan/state.ts';
import { heading } from '../blocks.ts';
import { scoreText } from '../numbers.ts';
import { type ExplainPage, memberName } from './page.ts';

type Layer = 'key' | 'general';

/** Newest first. With a level of a person each says whether it counts as an act. */
export function evidenceTable(
  evidence: readonly Evidence[],
  layer: Layer,
  level: ContactLevel | undefined,
  page: ExplainPage,
): Table {
  const { explain, labels, numbers } = page;
  const { column } = explain;
  const counts = (each: Evidence): string => {
    if (each.against) return explain.against;
    if (layer === 'general') return '';
    if (level?.acts.includes(each))
      return explain.actUntil(numbers.day(addDays(each.on, page.state.method.key.acts.days)));
    const spent = level?.spentActs.find((act) => act.evidence === each);
    if (spent === undefined) return '';
    return spent.because === 'expired' ? explain.actExpired : explain.actNotAccepted;
  };
  const countsColumn: Column<Evidence> = {
    key: 'counts',
    label: layer === 'key' ? column.counts : column.direction,
    value: counts,
    tone: ({ against }) => (against ? 'bad' : 'plain'),
  };
  return table<Evidence>({
    name: 'evidence',
    empty: explain.none.evidence,
    rows: evidence.toReversed(),
    columns: [
      dayColumn(page),
      {
        key: 'shows',
        label: column.shows,
        value: ({ shows }) => shows ?? null,
        text: ({ shows }) => (shows === undefined ? '' : labels.dimension(layer, shows)),
      },
      { key: 'what', label: column.what, wrap: true, value: ({ what }) => what },
      byColumn(page),
      ...(layer === 'key' || evidence.some(({ against }) => against) ? [countsColumn] : []),
      placeColumn(page),
    ],
  });
}

interface Past {
  readonly rated: Rated;
  readonly score: number | null;
  readonly byScore?: string | undefined;
}

/** Newest first; the column of scopes only where some are about one category. */
export function historyTable(history: readonly Past[], layer: Layer, page: ExplainPage): Table {
  const { explain, labels, state } = page;
  const { column } = explain;
  const { dimensions, levels } = state.method[layer];
  const bounds = levels.map(({ from }) => from);
  const scoped = history.some(({ rated }) => rated.category !== undefined);
  const pointsText = ({ rated: { points, judged } }: Past) =>
    points === undefined
      ? `${explain.judged} ${labels.shortLevel(layer, judged)}`
      : dimensions.map(({ id }) => points[id] ?? '.').join(' ');
  const scope: Column<Past> = {
    key: 'scope',
    label: column.scope,
    value: ({ rated }) => rated.category ?? null,
    text: ({ rated: { category } }) =>
      category === undefined ? explain.inGeneral : labels.category(category),
  };
  return table<Past>({
    name: 'history',
    empty: explain.none.history,
    rows: history.toReversed(),
    columns: [
      dayOf(page),
      ...(scoped ? [scope] : []),
      { key: 'points', label: column.points, value: pointsText },
      {
        key: 'score',
        label: column.score,
        align: 'right',
        value: ({ score }) => score,
        text: ({ score }) => (score === null ? '' : scoreText(score, bounds)),
      },
      ...(layer === 'key'
        ? [
            {
              key: 'by-score',
              label: column.byScore,
              value: ({ byScore }: Past) => byScore ?? null,
              text: ({ byScore }: Past) => (byScore === undefined ? '' : labels.shortLevel('key', byScore)),
            },
          ]
        : []),
      ...(history.some(({ rated }) => rated.same)
        ? [{ key: 'same', label: '', value: ({ rated: { same } }: Past) => (same ? explain.same : '') }]
        : []),
      {
        key: 'by',
        label: column.by,
        value: ({ rated: { by } }) => by ?? null,
        text: ({ rated: { by } }) => memberName(by, page),
      },
      {
        key: 'place',
        label: column.place,
        value: ({ rated: { place } }) => page.lineOf(place),
      },
    ],
  });
}

function dayOf(page: ExplainPage): Column<Past> {
  return { key: 'on', label: page.explain.column.on, value: ({ rated }) => rated.on };
}

/** What supervisors said, newest first; nothing where they never did. */
export function confirmationBlocks(
  confirmations: readonly Confirmed[],
  layer: Layer | 'organization',
  page: ExplainPage,
): readonly Block[] {
  if (confirmations.length === 0) return [];
  const { explain, labels } = page;
  const { column } = explain;
  const scoped = confirmations.some(({ category }) => category !== undefined);
  return [
    heading(2, explain.heading.confirmations),
    table<Confirmed>({
      name: 'confirmations',
      rows: confirmations.toReversed(),
      columns: [
        dayColumn(page),
        ...(scoped
          ? [
              {
                key: 'scope',
                label: column.scope,
                value: ({ category }: Confirmed) => category ?? null,
                text: ({ category }: Confirmed) =>
                  category === undefined ? explain.inGeneral : labels.category(category),
              },
            ]
          : []),
        byColumn(page),
        {
          key: 'level',
          label: column.level,
          value: ({ level }) => level,
          text: ({ level }) => labels.level(layer, level),
        },
        { key: 'why', label: column.why, wrap: true, value: ({ why }) => why ?? null },
        placeColumn(page),
      ],
    }),
  ];
}

/** How close rivals are, against our own level; nothing where nobody noted any. */
export function closenessBlocks(
  closeness: readonly RivalCloseness[],
  ours: string | undefined,
  page: ExplainPage,
): readonly Block[] {
  if (closeness.length === 0) return [];
  const { explain, labels, state, numbers } = page;
  const { column } = explain;
  const { levels } = state.method.key;
  const compare = ({ level }: RivalCloseness) => {
    if (ours === undefined || !atLeast(levels, ours, level)) return 'closer' as const;
    return ours === level ? ('equal' as const) : ('further' as const);
  };
  return [
    heading(2, explain.heading.closeness),
    table<RivalCloseness>({
      name: 'closeness',
      rows: closeness,
      columns: [
        {
          key: 'rival',
          label: column.rival,
          value: ({ rival }) => rival,
          text: ({ rival }) => labels.rival(rival),
        },
        {
          key: 'level',
          label: column.level,
          value: ({ level }) => level,
          text: ({ level }) => labels.level('key', level),
        },
        {
          key: 'compared',
          label: column.compared,
          value: compare,
          text: (each) => explain[compare(each)],
          tone: (each) => (compare(each) === 'closer' ? 'bad' : 'plain'),
        },
        {
          key: 'since',
          label: column.since,
          value: ({ since }) => since,
          text: ({ since }) => numbers.day(since),
        },
        {
          key: 'basis',
          label: column.basis,
          value: ({ basis }) => basis ?? null,
          text: ({ basis }) => (basis === undefined ? '' : labels.value('basis', basis)),
        },
        byColumn(page),
        placeColumn(page),
      ],
    }),
  ];
}

function dayColumn<Row extends { readonly on: string }>({ explain }: ExplainPage): Column<Row> {
  return { key: 'on', label: explain.column.on, value: ({ on }) => on };
}

function byColumn<Row extends { readonly by?: string | undefined }>(page: ExplainPage): Column<Row> {
  return {
    key: 'by',
    label: page.explain.column.by,
    drop: 1,
    value: ({ by }) => by ?? null,
    text: ({ by }) => memberName(by, page),
  };
}

function placeColumn<Row extends { readonly place: Rated['place'] }>(page: ExplainPage): Column<Row> {
  return {
    key: 'place',
    label: page.explain.column.place,
    value: ({ place }) => page.lineOf(place),
  };
}
