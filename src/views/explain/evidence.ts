/** What was seen of a person, a department or an organization, and whether it counts as an act. */
import type { ContactLevel } from '../../analyses/assessment.ts';
import type { Table } from '../../document/document.ts';
import { type Column, table } from '../../document/table.ts';
import type { LayerName } from '../../method/method.ts';
import { addDays } from '../../plan/day.ts';
import type { Evidence } from '../../plan/plan.ts';
import type { ExplainPage } from './page.ts';
import { byColumn, dayColumn, placeColumn } from './record-columns.ts';

/** Newest first. With a level of a person each says whether it counts as an act. */
export function evidenceTable(
  evidence: readonly Evidence[],
  layer: Exclude<LayerName, 'organization'>,
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
