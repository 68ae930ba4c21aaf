/** The page of `crp explain` about a project: its decision chain seat by seat, or how it ended. */
import type { ProjectTrace } from '../../analyses/explain-project.ts';
import type { Block } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { explainPlanWords } from '../../locale/explain-plan.ts';
import { actionTable } from '../action-table.ts';
import { facts, heading } from '../blocks.ts';
import { chainTable } from '../chain-table.ts';
import { moneyUnit } from '../money.ts';
import { outcomeText } from '../outcome-text.ts';
import type { ExplainPage } from './page.ts';
import { chainFacts, endFacts, factsOf } from './project-facts.ts';

export function projectBlocks(trace: ProjectTrace, page: ExplainPage): readonly Block[] {
  const { explain, lang } = page;
  const phrases = explainPlanWords[lang];
  const { chain, project } = trace;
  return [
    ...facts([...factsOf(trace, page), ...chainFacts(trace, page), ...endFacts(project.outcome, page)]),
    ...(project.lots.length === 0 ? [] : [heading(2, phrases.heading.lots), lotTable(trace, page)]),
    ...(chain === undefined || chain.seats.length === 0
      ? []
      : [
          heading(2, phrases.heading.chain),
          chainTable(chain.seats, page, {
            name: 'chain',
            notes: [phrases.chainNote(chain.readiness.required)],
          }),
        ]),
    ...(trace.actions.length === 0
      ? []
      : [
          heading(2, explain.heading.actions),
          actionTable(trace.actions, page, { subjects: true, results: true }),
        ]),
  ];
}

function lotTable({ project }: ProjectTrace, page: ExplainPage): Block {
  const { lang, state, words } = page;
  const { column } = explainPlanWords[lang];
  const unit = moneyUnit(
    project.lots.flatMap(({ amount }) => amount ?? []),
    state.plan.currency,
    lang,
  );
  return table<(typeof project.lots)[number]>({
    name: 'lots',
    rows: project.lots,
    columns: [
      { key: 'lot', label: column.lot, value: ({ id }) => id, text: ({ name }) => name },
      {
        key: 'amount',
        label: unit.name,
        align: 'right',
        value: ({ amount }) => amount?.toNumber() ?? null,
        text: ({ amount }) => (amount === undefined ? words.notFilled : unit.text(amount)),
      },
      {
        key: 'outcome',
        label: column.outcome,
        value: ({ outcome }) => outcome?.result ?? null,
        text: ({ outcome }) => (outcome === undefined ? '' : outcomeText(outcome, page)),
      },
      {
        key: 'lesson',
        label: column.lesson,
        wrap: true,
        value: ({ outcome }) => outcome?.lesson ?? null,
      },
    ],
  });
}
