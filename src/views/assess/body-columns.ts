/** Score and level of a department or a company, as several tables show them. */
import type { Column } from '../../document/table.ts';
import { assessWords } from '../../locale/assess.ts';
import { preciseScore } from '../numbers.ts';
import type { Wording } from '../wording.ts';

export function levelColumns<
  Row extends { readonly level: string | undefined; readonly provisional?: boolean },
>(
  layer: 'general' | 'organization',
  scoreOf: (row: Row) => number | null,
  { lang, labels, words, state }: Wording,
): Column<Row>[] {
  const { column } = assessWords[lang];
  const bounds = state.method[layer].levels.map(({ from }) => from);
  return [
    {
      key: 'score',
      label: layer === 'general' ? column.score : column.index,
      align: 'right',
      value: scoreOf,
      text: (row) => {
        const score = scoreOf(row);
        return score === null ? '' : preciseScore(score, bounds);
      },
    },
    {
      key: 'level',
      label: column.level,
      value: ({ level }) => level ?? null,
      text: ({ level, provisional }) =>
        labels.level(layer, level) + (level !== undefined && provisional === true ? words.provisional : ''),
    },
  ];
}
