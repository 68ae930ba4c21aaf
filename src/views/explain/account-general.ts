/** An account's general relationship, department by department. */
import type { DepartmentAssessment } from '../../analyses/assessment.ts';
import type { AccountTrace } from '../../analyses/explain-account.ts';
import type { Block } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { facts } from '../blocks.ts';
import { allUnmetText } from '../conditions.ts';
import { preciseScore, scoreText } from '../numbers.ts';
import { gateLines, levelLine } from './level.ts';
import type { ExplainPage } from './page.ts';
import { targetLines } from './target-lines.ts';

export function generalBlocks(trace: AccountTrace, page: ExplainPage): readonly Block[] {
  const { explain, labels, words } = page;
  const { general } = trace.account;
  const { level, score, byScore, caps, provisional, next } = general;
  return [
    ...facts([
      {
        label: explain.fact.level,
        lines: [
          level === undefined || byScore === undefined
            ? words.notAssessed
            : levelLine({ score, byScore, provisional }, level, 'general', page),
        ],
      },
      { label: explain.fact.lowered, lines: gateLines(caps, 'general', page), tone: 'warn' },
      {
        label: explain.fact.next,
        lines:
          next === undefined
            ? []
            : [explain.nextLevel(labels.level('general', next.level), nextText(next, page))],
      },
      { label: explain.fact.target, lines: targetLines(trace, 'general', page) },
    ]),
    ...(general.departments.length === 0 ? [] : [departmentTable(trace, page)]),
  ];
}

function nextText(next: NonNullable<AccountTrace['account']['general']['next']>, page: ExplainPage): string {
  const { explain, words } = page;
  return [
    next.points > 0 ? explain.pointsMissing(preciseScore(next.points)) : '',
    allUnmetText(next.unmet, page, 'long'),
  ]
    .filter(Boolean)
    .join(words.semicolon);
}

function departmentTable({ account }: AccountTrace, page: ExplainPage): Block {
  const { explain, labels, numbers, state } = page;
  const { column } = explain;
  const { departments, score } = account.general;
  const bounds = state.method.general.levels.map(({ from }) => from);
  const rated = departments.filter((each) => each.score !== undefined && each.score !== null);
  const weights = rated.reduce((sum, { weight }) => sum + weight, 0);
  const partOf = ({ score: own, weight }: DepartmentAssessment) =>
    own === undefined || own === null ? null : (weight * own) / weights;
  type Row = DepartmentAssessment | undefined;
  return table<Row>({
    name: 'departments',
    rows: [...departments, ...(rated.length > 0 ? [undefined] : [])],
    columns: [
      {
        key: 'department',
        label: column.department,
        value: (row) => row?.address ?? null,
        text: (row) => (row === undefined ? explain.sum : labels.own(row.address)),
      },
      {
        key: 'importance',
        label: column.importance,
        value: (row) => row?.weightName ?? null,
        text: (row) => (row === undefined ? '' : labels.value('department weight', row.weightName)),
      },
      {
        key: 'level',
        label: column.level,
        value: (row) => row?.level ?? null,
        text: (row) => (row === undefined ? '' : labels.level('general', row.level)),
      },
      {
        key: 'score',
        label: column.score,
        align: 'right',
        value: (row) => row?.score ?? null,
        text: (row) => (row?.score === undefined || row.score === null ? '' : scoreText(row.score, bounds)),
      },
      { key: 'weight', label: column.weight, align: 'right', value: (row) => (row ? row.weight : weights) },
      {
        key: 'part',
        label: column.share,
        align: 'right',
        value: (row) => (row ? partOf(row) : score),
        text: (row) => {
          const part = row ? partOf(row) : score;
          return part === null ? '' : preciseScore(part, row ? [] : bounds);
        },
      },
      {
        key: 'fresh',
        label: column.fresh,
        value: (row) => row?.freshness?.age ?? null,
        text: (row) => {
          const freshness = row?.freshness;
          if (freshness === undefined) return '';
          return freshness.stale ? explain.staleShort(freshness.age) : numbers.days(freshness.age);
        },
        tone: (row) => (row?.freshness?.stale ? 'warn' : 'plain'),
      },
      {
        key: 'place',
        label: column.place,
        drop: 1,
        value: (row) => (row?.rated === undefined ? null : page.lineOf(row.rated.place)),
      },
    ],
    notes: score === null ? [] : [explain.generalNote(preciseScore(score, bounds))],
  });
}
