/** The projects of an account: those that are to be won, and those that are decided. */
import type { AccountResult } from '../../analyses/account.ts';
import { isHilltop } from '../../analyses/hilltop-standing.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { accountWords } from '../../locale/account.ts';
import type { Project } from '../../plan/plan.ts';
import { moneyUnit } from '../money.ts';
import { percentText } from '../numbers.ts';
import { awardsText, outcomeText } from '../outcome-text.ts';
import type { Wording } from '../wording.ts';

export function projectsTable({ openProjects, hilltops }: AccountResult, wording: Wording): Table {
  const { labels, lang, numbers, state, words: common } = wording;
  const { column } = accountWords[lang];
  const unit = unitOf(openProjects, wording);
  const readinessOf = ({ id }: Project) =>
    hilltops.find(({ hilltop }) => hilltop.project.id === id)?.readiness;
  return table<Project>({
    name: 'projects',
    rows: openProjects,
    columns: [
      { key: 'project', label: column.project, wrap: true, value: ({ id }) => id, text: ({ name }) => name },
      {
        key: 'category',
        label: column.category,
        drop: 3,
        value: ({ category }) => category ?? null,
        text: ({ category }) => (category === undefined ? '' : labels.category(category)),
      },
      {
        key: 'amount',
        label: unit.name,
        align: 'right',
        value: ({ amount }) => amount?.toNumber() ?? null,
        text: ({ amount }) => (amount === undefined ? common.notFilled : unit.text(amount)),
      },
      {
        key: 'stage',
        label: column.stage,
        drop: 2,
        value: ({ stage }) => stage ?? null,
        text: ({ stage }) => (stage === undefined ? common.notFilled : labels.value('stage', stage)),
      },
      {
        key: 'probability',
        label: column.probability,
        align: 'right',
        drop: 2,
        value: ({ probability }) => probability ?? null,
        text: ({ probability }) => (probability === undefined ? common.notFilled : percentText(probability)),
      },
      {
        key: 'decision',
        label: column.decision,
        value: ({ decision }) => decision?.day ?? null,
        text: ({ decision }) => (decision === undefined ? common.notFilled : numbers.when(decision)),
        tone: ({ decision }) => (decision !== undefined && decision.day < state.asOf ? 'bad' : 'plain'),
      },
      {
        key: 'in-place',
        label: column.chain,
        align: 'right',
        value: (project) => readinessOf(project)?.inPlace ?? null,
        text: (project) => {
          const readiness = readinessOf(project);
          return readiness === undefined ? '' : `${readiness.inPlace}/${readiness.required}`;
        },
      },
      {
        key: 'rivals',
        label: column.rivals,
        drop: 1,
        wrap: true,
        value: ({ rivals }) => Object.keys(rivals).join(' '),
        text: ({ rivals }) =>
          Object.entries(rivals)
            .map(([rival, position]) =>
              common.pair(labels.rival(rival), labels.value('rival position', position)),
            )
            .join(common.list),
      },
    ],
  });
}

/** With how each ended and what was learnt from it. */
export function decidedTable(projects: readonly Project[], wording: Wording, caption = ''): Table {
  const { lang, state, words: common } = wording;
  const { column, hilltopName } = accountWords[lang];
  const unit = unitOf(projects, wording);
  const endOf = ({ outcome, lots }: Project) =>
    outcome === undefined ? lots.flatMap((lot) => lot.outcome ?? []) : [outcome];
  const join = (texts: readonly string[]) => [...new Set(texts.filter(Boolean))].join(common.semicolon);
  return table<Project>({
    name: 'decided',
    caption,
    rows: projects,
    columns: [
      {
        key: 'project',
        label: column.project,
        wrap: true,
        value: ({ id }) => id,
        text: (project) => (isHilltop(project, state) ? hilltopName(project.name) : project.name),
      },
      {
        key: 'amount',
        label: unit.name,
        align: 'right',
        value: ({ amount }) => amount?.toNumber() ?? null,
        text: ({ amount }) => (amount === undefined ? common.notFilled : unit.text(amount)),
      },
      {
        key: 'outcome',
        label: column.outcome,
        wrap: true,
        value: (project) =>
          endOf(project)
            .map(({ result }) => result)
            .join(' '),
        text: (project) => join(endOf(project).map((outcome) => outcomeText(outcome, wording))),
      },
      {
        key: 'awards',
        label: column.awards,
        drop: 1,
        wrap: true,
        value: (project) => join(endOf(project).map((outcome) => awardsText(outcome, wording))),
      },
      {
        key: 'lesson',
        label: column.lesson,
        wrap: true,
        value: (project) => join(endOf(project).map(({ lesson }) => lesson ?? '')),
      },
    ],
  });
}

function unitOf(projects: readonly Project[], { lang, state }: Wording) {
  return moneyUnit(
    projects.flatMap(({ amount }) => amount ?? []),
    state.plan.currency,
    lang,
  );
}
