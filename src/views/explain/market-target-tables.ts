/** A market target's path, its revisions, and the hilltops that are about it. */
import type { MarketTargetTrace } from '../../analyses/explain-target.ts';
import type { Block } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { explainPlanWords } from '../../locale/explain-plan.ts';
import type { Revision, TargetStep } from '../../plan/plan.ts';
import { colourName, toneOfColour } from '../colour-text.ts';
import { marketValue, targetsUnit } from '../market-value.ts';
import { type ExplainPage, memberName } from './page.ts';

export function stepTable({ target }: MarketTargetTrace, page: ExplainPage): Block {
  const { column } = explainPlanWords[page.lang];
  const unit = targetsUnit([target], page);
  return table<TargetStep>({
    name: 'steps',
    rows: target.steps,
    columns: [
      { key: 'at', label: column.at, value: ({ at }) => at.written },
      {
        key: 'value',
        label: column.value,
        align: 'right',
        value: ({ value }) => value.toNumber(),
        text: ({ value }) => marketValue(value, target, unit),
      },
    ],
  });
}

export function revisionTable({ target }: MarketTargetTrace, page: ExplainPage): Block {
  const { column } = explainPlanWords[page.lang];
  const unit = targetsUnit([target], page);
  return table<Revision>({
    name: 'revisions',
    rows: target.revisions,
    columns: [
      { key: 'on', label: column.on, value: ({ on }) => on },
      { key: 'at', label: column.at, value: ({ at }) => at?.written ?? null },
      {
        key: 'from',
        label: column.from,
        align: 'right',
        value: ({ from }) => from.toNumber(),
        text: ({ from }) => marketValue(from, target, unit),
      },
      {
        key: 'to',
        label: column.to,
        align: 'right',
        value: ({ to }) => to.toNumber(),
        text: ({ to }) => marketValue(to, target, unit),
      },
      { key: 'why', label: column.why, wrap: true, value: ({ why }) => why ?? null },
      {
        key: 'approved-by',
        label: column.approved,
        value: ({ approvedBy }) => approvedBy ?? null,
        text: ({ approvedBy }) => memberName(approvedBy, page),
      },
      { key: 'place', label: column.source, drop: 1, value: ({ place }) => page.lineOf(place) },
    ],
  });
}

export function hilltopTable({ hilltops }: MarketTargetTrace, page: ExplainPage): Block {
  const { numbers, words } = page;
  const phrases = explainPlanWords[page.lang];
  const { column } = phrases;
  return table<(typeof hilltops)[number]>({
    name: 'hilltops',
    rows: hilltops,
    columns: [
      {
        key: 'project',
        label: column.hilltop,
        value: ({ hilltop }) => hilltop.project.id,
        text: ({ hilltop }) => hilltop.project.name,
      },
      {
        key: 'decision',
        label: column.by,
        value: ({ hilltop }) => hilltop.project.decision?.day ?? null,
        text: ({ hilltop }) =>
          hilltop.project.decision === undefined ? words.notFilled : numbers.when(hilltop.project.decision),
      },
      {
        key: 'readiness',
        label: column.ready,
        value: ({ readiness }) => readiness.colour,
        text: ({ readiness: { colour, required, inPlace, opponents } }) =>
          phrases.ready(colourName(colour, page), required, inPlace, opponents.length),
        tone: ({ readiness }) => toneOfColour[readiness.colour],
      },
    ],
  });
}
