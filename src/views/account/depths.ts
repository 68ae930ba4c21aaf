/** How deep we take part in the customer's purchasing, stage by stage and assessment by assessment, and what the target asks. */
import type { AccountResult } from '../../analyses/account.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { accountWords } from '../../locale/account.ts';
import type { Stage } from '../../method/method.ts';
import type { Wording } from '../wording.ts';

/** So many assessments are shown, the latest ones. */
const mostShown = 3;

/** A row a stage, so that it fits a narrow page whatever the stages are called. */
export function depthTable(result: AccountResult, { labels, lang, state }: Wording): Table {
  const { column } = accountWords[lang];
  const { stages, depth: range, depths } = state.method.organization;
  const rated = result.depths.filter(({ points }) => points !== undefined).slice(-mostShown);
  const latest = rated.at(-1)?.points ?? {};
  const gap = result.gaps.find(({ target }) => target.kind === 'organization');
  const asked = new Map(
    (gap?.conditions ?? []).flatMap((condition) =>
      condition.kind === 'organization'
        ? condition.raises.map(({ dimension, to }) => [dimension, to] as const)
        : [],
    ),
  );
  return table<Stage>({
    name: 'depths',
    rows: stages,
    columns: [
      { key: 'stage', label: column.stageOf, value: ({ id }) => id, text: ({ id }) => labels.stage(id) },
      ...rated.map(({ on, points = {} }, index) => ({
        key: `${on}-${index}`,
        label: on,
        align: 'right' as const,
        value: ({ id }: Stage) => points[id] ?? null,
      })),
      ...(asked.size === 0
        ? []
        : [
            {
              key: 'asked',
              label: column.asked,
              align: 'right' as const,
              value: ({ id }: Stage) => asked.get(id) ?? null,
            },
          ]),
      {
        key: 'meaning',
        label: column.meaning,
        wrap: true,
        value: ({ id }) => depths[lang][(latest[id] ?? range[0]) - range[0]] ?? '',
      },
    ],
  });
}
