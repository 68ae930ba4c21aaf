/** The pipeline behind the orders, project by project, and what the forecast is with each hilltop won and lost. */
import type { PipelineProject } from '../../analyses/market/pipeline.ts';
import type { ProfitStanding } from '../../analyses/market/profit.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { targetsWords } from '../../locale/targets.ts';
import { moneyUnit } from '../money.ts';
import { percentText } from '../numbers.ts';
import type { Wording } from '../wording.ts';

export function pipelineTable({ pipeline, forecast }: ProfitStanding, wording: Wording): Table {
  const { lang, labels, numbers, state, words: common } = wording;
  const words = targetsWords[lang];
  const { column } = words;
  const projects = pipeline?.projects ?? [];
  const decided = new Map(forecast?.hilltops.map((each) => [each.project, each]));
  const unit = moneyUnit(
    [
      ...projects.flatMap((each) => each.amount ?? []),
      ...[...decided.values()].flatMap(({ won, lost }) => [won, lost]),
    ],
    state.plan.currency,
    lang,
  );
  return table<PipelineProject>({
    name: 'pipeline',
    caption: `${words.heading.pipeline}${common.brackets(unit.name)}`,
    rows: projects,
    columns: [
      {
        key: 'project',
        label: column.project,
        wrap: true,
        value: ({ project }) => project.id,
        text: ({ project }) => project.name,
      },
      {
        key: 'account',
        label: column.account,
        value: ({ project }) => project.account,
        text: ({ project }) => labels.shortAccount(project.account),
      },
      {
        key: 'stage',
        label: column.stage,
        drop: 2,
        value: ({ project }) => project.stage ?? null,
        text: ({ project }) =>
          project.stage === undefined ? common.notFilled : labels.value('stage', project.stage),
      },
      {
        key: 'amount',
        label: column.amount,
        align: 'right',
        value: ({ amount }) => amount?.toNumber() ?? null,
        text: ({ amount }) => (amount === null ? common.notFilled : unit.text(amount)),
      },
      {
        key: 'probability',
        label: column.probability,
        align: 'right',
        value: ({ probability }) => probability?.toNumber() ?? null,
        text: ({ probability }) =>
          probability === null ? common.notFilled : percentText(probability, { decimals: 0 }),
      },
      {
        key: 'weighted',
        label: column.weighted,
        align: 'right',
        value: ({ weighted }) => weighted?.toNumber() ?? null,
        text: ({ weighted }) => (weighted === null ? '' : unit.text(weighted)),
      },
      {
        key: 'decision',
        label: column.decision,
        value: ({ project }) => project.decision?.day ?? null,
        text: ({ project }) =>
          project.decision === undefined ? common.notFilled : numbers.when(project.decision),
        tone: ({ overdue }) => (overdue ? 'bad' : 'plain'),
      },
      {
        key: 'forecast-won',
        label: column.won,
        align: 'right',
        drop: 1,
        value: ({ project }) => decided.get(project.id)?.won.toNumber() ?? null,
        text: ({ project }) => (decided.has(project.id) ? unit.text(decided.get(project.id)!.won) : ''),
      },
      {
        key: 'forecast-lost',
        label: column.lost,
        align: 'right',
        drop: 1,
        value: ({ project }) => decided.get(project.id)?.lost.toNumber() ?? null,
        text: ({ project }) => (decided.has(project.id) ? unit.text(decided.get(project.id)!.lost) : ''),
      },
    ],
    notes: notesOf(pipeline, wording),
  });
}

function notesOf(
  pipeline: ProfitStanding['pipeline'],
  { lang, labels, words: common }: Wording,
): readonly string[] {
  if (pipeline === undefined) return [];
  const words = targetsWords[lang];
  const names = (ids: readonly string[]) => ids.map(labels.project).join(common.list);
  const overdue = pipeline.projects.filter((each) => each.overdue).map(({ project }) => project.id);
  return [
    ...(pipeline.withoutAmount.length > 0 ? [words.withoutAmount(names(pipeline.withoutAmount))] : []),
    ...(pipeline.withoutProbability.length > 0
      ? [words.withoutProbability(names(pipeline.withoutProbability))]
      : []),
    ...(overdue.length > 0 ? [words.overdue(names(overdue))] : []),
  ];
}
