/** An account's organizational relationship, stage by stage; by category where it has assessments of its own. */
import type { OrganizationAssessment, StageDepth } from '../../analyses/assessment.ts';
import type { AccountTrace } from '../../analyses/explain-account.ts';
import type { Block } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { facts, heading } from '../blocks.ts';
import { allUnmetText } from '../conditions.ts';
import { preciseScore } from '../numbers.ts';
import { confirmationBlocks } from './confirmations.ts';
import { evidenceTable } from './evidence.ts';
import { freshFact } from './level.ts';
import { type ExplainPage, memberName } from './page.ts';
import { targetLines } from './target-lines.ts';

export function organizationBlocks(trace: AccountTrace, page: ExplainPage): readonly Block[] {
  const { explain, labels } = page;
  const { organization, organizationScoped, state } = trace.account;
  return [
    ...oneBlocks(organization, targetLines(trace, 'organization', page), page),
    ...[...organizationScoped].flatMap(([category, scoped]) => [
      heading(3, explain.inCategory(labels.category(category))),
      ...oneBlocks(scoped, [], page),
    ]),
    ...(state.evidence.length === 0
      ? []
      : [heading(2, explain.heading.evidence), evidenceTable(state.evidence, 'general', undefined, page)]),
    ...confirmationBlocks(state.confirmations, 'organization', page),
  ];
}

function oneBlocks(
  organization: OrganizationAssessment,
  targets: readonly string[],
  page: ExplainPage,
): readonly Block[] {
  const { explain, labels, words } = page;
  const { rated, freshness, next, confirmation, mechanisms } = organization;
  return [
    ...facts([
      { label: explain.fact.level, lines: levelLines(organization, page) },
      {
        label: explain.fact.supervisor,
        lines:
          confirmation === undefined
            ? []
            : [
                explain.confirmed(
                  memberName(confirmation.by, page) || explain.somebody,
                  page.numbers.day(confirmation.on),
                  labels.level('organization', confirmation.level),
                ),
              ],
      },
      {
        label: explain.fact.next,
        lines:
          next === undefined
            ? []
            : [
                explain.nextLevel(
                  labels.level('organization', next.level),
                  allUnmetText(next.unmet, page, 'long'),
                ),
              ],
      },
      { label: explain.fact.target, lines: targets },
      {
        label: explain.fact.mechanisms,
        lines: mechanisms.length === 0 ? [] : [mechanisms.map(labels.mechanism).join(words.list)],
      },
      ...(rated === undefined || freshness === undefined ? [] : [freshFact({ rated, freshness }, page)]),
    ]),
    ...(organization.index === null ? [] : [stageTable(organization, organization.index, page)]),
  ];
}

function levelLines(
  { level, index, judged, provisional, breadth }: OrganizationAssessment,
  { explain, labels, words, state }: ExplainPage,
): readonly string[] {
  if (level === undefined) return [words.notAssessed];
  const { levels } = state.method.organization;
  const bounds = levels.map(({ from }) => from);
  const label =
    labels.level('organization', level) + (provisional ? words.brackets(explain.provisional) : '');
  if (judged || index === null) return [explain.levelJudged(label)];
  const byIndex = levels.findLast(({ from }) => index >= from);
  const line =
    byIndex === undefined || byIndex.id === level
      ? explain.levelByScore(label, preciseScore(index, bounds), byIndex?.from ?? 0)
      : explain.levelLowered(
          label,
          preciseScore(index, bounds),
          labels.level('organization', byIndex.id),
          byIndex.from,
        );
  return [`${line}${words.semicolon}${explain.breadth(breadth)}`];
}

function stageTable({ category, stages }: OrganizationAssessment, index: number, page: ExplainPage): Block {
  const { explain, labels, lang, state } = page;
  const { column } = explain;
  const { depths, depth: range, levels } = state.method.organization;
  const bounds = levels.map(({ from }) => from);
  const sum = {
    weight: stages.reduce((total, { weight }) => total + weight, 0),
    contribution: index,
  };
  type Row = StageDepth | typeof sum;
  const stageOf = (row: Row) => ('stage' in row ? row : undefined);
  return table<Row>({
    name: category === undefined ? 'stages' : `stages-${category}`,
    rows: [...stages, sum],
    columns: [
      {
        key: 'stage',
        label: column.stage,
        value: (row) => stageOf(row)?.stage ?? null,
        text: (row) => ('stage' in row ? labels.stage(row.stage) : explain.sum),
      },
      { key: 'depth', label: column.depth, align: 'right', value: (row) => stageOf(row)?.depth ?? null },
      { key: 'weight', label: column.weight, align: 'right', value: ({ weight }) => weight },
      {
        key: 'part',
        label: column.share,
        align: 'right',
        value: ({ contribution }) => contribution,
        text: (row) => preciseScore(row.contribution, 'stage' in row ? [] : bounds),
      },
      {
        key: 'meaning',
        label: column.meaning,
        wrap: true,
        value: (row) => {
          const stage = stageOf(row);
          if (stage === undefined) return '';
          return stage.depth === null ? explain.notListed : (depths[lang][stage.depth - range[0]] ?? '');
        },
      },
    ],
    notes: [explain.organizationNote(preciseScore(index, bounds))],
  });
}
