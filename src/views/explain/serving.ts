/** Relationship targets of every layer in one table: those that are open in the order in which they hurt, then those that are met. */
import type { Gap, MetTarget } from '../../analyses/gap.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { explainPlanWords } from '../../locale/explain-plan.ts';
import { actionText, gapText, layerOfTarget } from '../gap-text.ts';
import { subjectText } from '../gaps/bodies.ts';
import type { Wording } from '../wording.ts';

type Row = Gap | MetTarget;

export function servingTable(
  gaps: readonly Gap[],
  met: readonly MetTarget[],
  wording: Wording,
  caption = '',
): Table {
  const { labels, lang, numbers } = wording;
  const phrases = explainPlanWords[lang];
  const { column } = phrases;
  const label = ({ target: { kind } }: Row, level: string | undefined) =>
    kind === 'contact' ? labels.shortLevel('key', level) : labels.level(layerOfTarget[kind], level);
  const gapOf = (row: Row) => ('conditions' in row ? row : undefined);
  return table<Row>({
    name: 'targets',
    caption,
    empty: phrases.none.targets,
    rows: [...gaps, ...met],
    columns: [
      {
        key: 'subject',
        label: column.who,
        value: ({ target }) => target.subject,
        text: ({ target: { kind, subject } }) => subjectText(kind, subject, wording),
      },
      {
        key: 'level',
        label: column.now,
        value: ({ level }) => level ?? null,
        text: (row) => label(row, row.level),
      },
      {
        key: 'target',
        label: column.target,
        value: ({ target }) => target.level,
        text: (row) => label(row, row.target.level),
      },
      {
        key: 'by',
        label: column.by,
        value: ({ target }) => target.by.day,
        text: ({ target }) => numbers.when(target.by),
      },
      {
        key: 'missing',
        label: column.missing,
        wrap: true,
        value: (row) => {
          const gap = gapOf(row);
          return gap === undefined ? phrases.met : gapText(gap, wording);
        },
        tone: (row) => (gapOf(row) === undefined ? 'good' : 'plain'),
      },
      {
        key: 'action',
        label: column.action,
        value: (row) => gapOf(row)?.action.actions[0]?.action.id ?? null,
        text: (row) => {
          const gap = gapOf(row);
          return gap === undefined ? '' : actionText(gap, wording);
        },
      },
    ],
  });
}
