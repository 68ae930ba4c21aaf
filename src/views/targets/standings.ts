/** The table of market targets: what is asked, where we stand, how far that is, what is expected. */
import type { TargetStanding } from '../../analyses/market/targets.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { targetsWords } from '../../locale/targets.ts';
import type { Amount } from '../../plan/amount.ts';
import { colourName } from '../colour-text.ts';
import { marketTargetName } from '../market-value.ts';
import type { MoneyUnit } from '../money.ts';
import { percentText } from '../numbers.ts';
import type { Wording } from '../wording.ts';
import { remarkOf } from './remark.ts';

/** Money in one unit, which the caption names; shares in per cent, suppression ratios as numbers. */
export function standingsTable(
  standings: readonly TargetStanding[],
  unit: MoneyUnit,
  wording: Wording,
  form: 'full' | 'brief' = 'full',
): Table {
  const { lang, words: common } = wording;
  const words = targetsWords[lang];
  const { column } = words;
  const hasMoney = standings.some((standing) => standing.kind === 'profit' && !standing.margin);
  return table<TargetStanding>({
    name: 'targets',
    caption: captionOf(form, hasMoney ? common.brackets(unit.name) : '', words.heading.targets),
    empty: words.noTargets,
    rows: standings,
    columns: [
      {
        key: 'target',
        label: column.target,
        wrap: true,
        value: ({ target }) => target.id,
        text: ({ target }) => marketTargetName(target, wording),
      },
      {
        key: 'value',
        label: column.value,
        align: 'right',
        value: (row) => numberOf(askedOf(row)),
        text: (row) =>
          row.kind === 'hilltop' ? words.win : textOf(askedOf(row), row, unit, common.notFilled),
      },
      {
        key: 'now',
        label: column.now,
        align: 'right',
        value: (row) => numberOf(nowOf(row)),
        text: (row) => nowText(row, unit, wording),
        tone: (row) => toneOf(row),
      },
      {
        key: 'done',
        label: column.done,
        align: 'right',
        value: (row) => (row.kind === 'profit' ? numberOf(row.done) : null),
        text: (row) =>
          row.kind === 'profit' && row.done !== null ? percentText(row.done, { decimals: 0 }) : '',
      },
      {
        key: 'forecast',
        label: column.forecast,
        align: 'right',
        drop: 1,
        value: (row) => (row.kind === 'profit' ? numberOf(row.forecast?.value) : null),
        text: (row) => forecastText(row, unit, common.notFilled),
      },
      { key: 'remark', label: column.remark, wrap: true, value: (row) => remarkOf(row, unit, wording, form) },
    ],
  });
}

/** On the one page the heading says what the table holds, and the caption only the unit. */
function captionOf(form: 'full' | 'brief', unit: string, name: string): string {
  return form === 'full' ? name + unit : unit;
}

function numberOf(value: Amount | null | undefined): number | null {
  return value?.toNumber() ?? null;
}

function askedOf(row: TargetStanding): Amount | undefined {
  return row.kind === 'hilltop' ? undefined : row.value;
}

function nowOf(row: TargetStanding): Amount | null | undefined {
  if (row.kind === 'profit') return row.margin ? row.margin.booked?.value : row.booked?.value;
  if (row.kind === 'share') return row.current?.value;
  return row.kind === 'competition' ? row.ratio.value : undefined;
}

function nowText(row: TargetStanding, unit: MoneyUnit, wording: Wording): string {
  if (row.kind !== 'hilltop') return textOf(nowOf(row), row, unit, wording.words.notFilled);
  return row.standing === undefined ? '' : colourName(row.standing.readiness.colour, wording);
}

function toneOf(row: TargetStanding): 'good' | 'warn' | 'bad' | 'plain' {
  if (row.kind === 'hilltop')
    return ({ red: 'bad', amber: 'warn', green: 'good' } as const)[row.standing?.readiness.colour ?? 'green'];
  const now = nowOf(row);
  return now == null || row.value === undefined ? 'plain' : now.gte(row.value) ? 'good' : 'plain';
}

/** Where rounding would seem to reach the target, with more decimals. */
function textOf(
  value: Amount | null | undefined,
  row: TargetStanding,
  unit: MoneyUnit,
  missing: string,
): string {
  if (value == null) return missing;
  const asked = askedOf(row);
  if (row.kind === 'competition') return value.toFixed(2);
  if (row.kind === 'share' || (row.kind === 'profit' && row.margin))
    return percentText(value, asked === undefined ? {} : { bounds: [asked.toNumber()] });
  return unit.text(value, asked);
}

function forecastText(row: TargetStanding, unit: MoneyUnit, missing: string): string {
  if (row.kind !== 'profit' || row.margin || row.booked === null) return '';
  return row.forecast === undefined ? missing : unit.text(row.forecast.value, row.value);
}
