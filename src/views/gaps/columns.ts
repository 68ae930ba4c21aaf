/** The columns that the tables of gaps share: where it stands, where it is to stand, what is missing, who does what. */
import type { Gap } from '../../analyses/gap.ts';
import type { Tone } from '../../document/document.ts';
import type { Column } from '../../document/table.ts';
import { gapsWords } from '../../locale/gaps.ts';
import { actionText, gapText, layerOfTarget } from '../gap-text.ts';
import type { Wording } from '../wording.ts';

/** Level now, and the level aimed at. */
export function levelColumns({ lang, labels }: Wording): Column<Gap>[] {
  const { column } = gapsWords[lang];
  // Two characters would not tell the levels of an organization apart.
  const label = ({ target: { kind } }: Gap, level: string | undefined) =>
    kind === 'contact' ? labels.shortLevel('key', level) : labels.level(layerOfTarget[kind], level);
  return [
    {
      key: 'level',
      label: column.level,
      value: ({ level }) => level ?? null,
      text: (gap) => label(gap, gap.level),
      tone: ({ contact }) => (contact?.opponent === 'opposed' ? 'bad' : 'plain'),
    },
    {
      key: 'target',
      label: column.target,
      value: ({ target }) => target.level,
      text: (gap) => label(gap, gap.target.level),
    },
  ];
}

export function daysColumn({ lang, numbers }: Wording): Column<Gap> {
  return {
    key: 'days-left',
    label: gapsWords[lang].column.left,
    align: 'right',
    value: ({ daysLeft }) => daysLeft,
    text: ({ daysLeft }) => numbers.days(daysLeft),
    tone: ({ daysLeft }) => (daysLeft < 0 ? 'bad' : 'plain'),
  };
}

export function missingColumn(wording: Wording): Column<Gap> {
  return {
    key: 'missing',
    label: gapsWords[wording.lang].column.missing,
    wrap: true,
    value: (gap) => gapText(gap, wording),
  };
}

export function actionColumn(wording: Wording): Column<Gap> {
  return {
    key: 'action',
    label: gapsWords[wording.lang].column.action,
    value: ({ action }) =>
      action.standing === 'done-nothing-next' ? null : (action.actions[0]?.action.id ?? null),
    text: (gap) => actionText(gap, wording),
    tone: ({ action }) => actionTones[action.standing],
  };
}

const actionTones: Readonly<Record<Gap['action']['standing'], Tone>> = {
  none: 'warn',
  'done-nothing-next': 'warn',
  overdue: 'bad',
  open: 'plain',
};
