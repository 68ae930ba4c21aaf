/** The columns about a person that several tables share: role, score, and the level with what was done to it. */
import type { ContactAssessment } from '../../analyses/assessment.ts';
import type { Column } from '../../document/table.ts';
import { assessWords } from '../../locale/assess.ts';
import { scoreText } from '../numbers.ts';
import { seatText } from '../seat.ts';
import type { Wording } from '../wording.ts';

type Of<Row> = (row: Row) => ContactAssessment;

/** Role and influence side by side; the raw value is the role. */
export function roleColumn<Row>(of: Of<Row>, wording: Wording): Column<Row> {
  return {
    key: 'role',
    label: assessWords[wording.lang].column.role,
    value: (row) => of(row).state.contact.role ?? null,
    text: (row) => seatText(of(row), wording),
  };
}

/** Blank for a judged level, and for somebody who left. */
export function scoreColumn<Row>(of: Of<Row>, { lang, state }: Wording): Column<Row> {
  const bounds = state.method.key.levels.map(({ from }) => from);
  return {
    key: 'score',
    label: assessWords[lang].column.score,
    align: 'right',
    value: (row) => of(row).general?.score ?? null,
    text: (row) => {
      const { general, state: contact } = of(row);
      return general?.score == null || !contact.active ? '' : scoreText(general.score, bounds);
    },
  };
}

export function levelColumn<Row>(of: Of<Row>, wording: Wording): Column<Row> {
  return {
    key: 'level',
    label: assessWords[wording.lang].column.level,
    value: (row) => of(row).general?.level ?? null,
    text: (row) => levelText(of(row), wording),
    tone: (row) => (of(row).opponent === 'opposed' ? 'bad' : 'plain'),
  };
}

/** `好感 降`: with a mark for what keeps it from being more. */
function levelText(
  { general, state: contact }: ContactAssessment,
  { lang, labels, words, state: { method } }: Wording,
): string {
  const { left, movedOn, marks } = assessWords[lang];
  if (contact.departed !== undefined) return contact.contact.movedTo === undefined ? left : movedOn;
  const level = labels.shortLevel('key', general?.level);
  if (general === undefined) return level;
  const shown = general.provisional ? level + words.provisional : level;
  if (general.confirmationState === 'lowered') return words.pair(shown, marks.lowered);
  // Opposition is no mere shortfall of a higher level.
  if (general.level === method.key.names.opposed) return shown;
  if (general.level !== general.byScore) return words.pair(shown, marks.capped);
  return general.judged ? words.pair(shown, marks.judged) : shown;
}
