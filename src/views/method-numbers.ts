/** The table of the single numbers of a method. */
import type { Path } from '../diagnostic/diagnostic.ts';
import type { Block, Value } from '../document/document.ts';
import type { NumberName } from '../locale/method.ts';
import type { Label, Method } from '../method/method.ts';
import { values } from '../plan/values.ts';
import { labelOf } from './method-conditions.ts';
import type { MethodPage } from './method-page.ts';

interface NumberRow {
  readonly name: NumberName;
  /** What the number is of, where there are several. */
  readonly of: string;
  readonly value: Value;
  readonly text: string;
  readonly path: Path;
}

export function numberBlocks(method: Method, page: MethodPage): Block[] {
  const { columns, headings, numbers } = page.words;
  return [
    page.heading(headings.numbers),
    page.table('numbers', '', numberRows(method, page), [
      {
        key: 'number',
        label: columns.number,
        value: ({ name, of }) => (of === '' ? numbers[name] : `${numbers[name]} ${of}`),
      },
      {
        key: 'value',
        label: columns.setting,
        align: 'right',
        value: ({ value }) => value,
        text: ({ text }) => text,
      },
    ]),
  ];
}

function numberRows(method: Method, { lang, words }: MethodPage): NumberRow[] {
  const { key, general, organization, projects, staffing, assumed, freshness } = method;
  const row = (
    name: NumberName,
    value: Value,
    path: Path,
    of = '',
    text = String(value ?? ''),
  ): NumberRow => ({ name, of, value, text, path });
  const part = (name: NumberName, value: number, path: Path, of = '') =>
    row(name, value, path, of, percent(value));
  const closed = (label: Label) => label[lang];
  const names = (ids: readonly string[]) =>
    ids.map((id) => labelOf(key.dimensions, id, lang)).join(words.condition.list);
  const each = <Id extends string>(
    record: Readonly<Partial<Record<Id, number>>>,
    make: (id: Id, value: number) => NumberRow,
  ) => (Object.entries(record) as [Id, number][]).map(([id, value]) => make(id, value));
  return [
    row(
      'acts-show',
      key.acts['shown-by'].join(' '),
      ['key', 'acts', 'shown-by'],
      '',
      names(key.acts['shown-by']),
    ),
    row('act-days', key.acts.days, ['key', 'acts', 'days']),
    row(
      'lowest-needs',
      key['lowest-needs'].join(' '),
      ['key', 'lowest-needs'],
      '',
      names(key['lowest-needs']),
    ),
    row(
      'to-confirm-from',
      key['to-confirm-from'],
      ['key', 'to-confirm-from'],
      '',
      labelOf(key.levels, key['to-confirm-from'], lang),
    ),
    row('not-assessed-value', key['not-assessed-value'], ['key', 'not-assessed-value']),
    part('index-marked-below', key['index-marked-below'], ['key', 'index-marked-below']),
    ...each(method.influence, (id, value) =>
      row('influence', value, ['influence', id], closed(values.influence[id])),
    ),
    ...each(general['department-weights'], (id, value) =>
      row(
        'department-weights',
        value,
        ['general', 'department-weights', id],
        closed(values['department weight'][id]),
      ),
    ),
    row('breadth-depth', organization['breadth-depth'], ['organization', 'breadth-depth']),
    row(
      'fresh-departments',
      freshness.departments ?? null,
      ['freshness', 'departments'],
      '',
      words.times(freshness.departments ?? 1),
    ),
    row(
      'fresh-organizations',
      freshness.organizations ?? null,
      ['freshness', 'organizations'],
      '',
      words.times(freshness.organizations ?? 1),
    ),
    row('jump-levels', method['jump-levels'], ['jump-levels']),
    ...each(projects.stages, (id, value) =>
      part('stage-probability', value, ['projects', 'stages', id], closed(values.stage[id])),
    ),
    row('win-rate-closed', projects['win-rate']['closed-at-least'], [
      'projects',
      'win-rate',
      'closed-at-least',
    ]),
    part('win-rate-otherwise', projects['win-rate'].otherwise, ['projects', 'win-rate', 'otherwise']),
    ...each(method.planning['share-attainable'], (id, value) =>
      part(
        'share-attainable',
        value,
        ['planning', 'share-attainable', id],
        labelOf(organization.levels, id, lang),
      ),
    ),
    row('assumed-tier', assumed.tier, ['assumed', 'tier']),
    row(
      'assumed-maturity',
      assumed.maturity,
      ['assumed', 'maturity'],
      '',
      closed(values.maturity[assumed.maturity]),
    ),
    row(
      'assumed-influence',
      assumed.influence,
      ['assumed', 'influence'],
      '',
      closed(values.influence[assumed.influence]),
    ),
    row(
      'assumed-department-weight',
      assumed['department-weight'],
      ['assumed', 'department-weight'],
      '',
      closed(values['department weight'][assumed['department-weight']]),
    ),
    row('hours-build', staffing.hours.build, ['staffing', 'hours', 'build']),
    row('hours-keep', staffing.hours.keep, ['staffing', 'hours', 'keep']),
    row('hours-department', staffing.hours.department, ['staffing', 'hours', 'department']),
    row('hours-month', staffing.hours.month, ['staffing', 'hours', 'month']),
    ...(['new', 'developing', 'mature'] as const).flatMap((maturity) => {
      const mode = staffing.modes[maturity];
      const path = ['staffing', 'modes', maturity];
      return mode === undefined
        ? []
        : [row('mode', mode, path, closed(values.maturity[maturity]), closed(values.mode[mode]))];
    }),
    part('one-person-at-most', staffing['one-person-at-most'], ['staffing', 'one-person-at-most']),
    row('event-close-within', method.events['close-within'], ['events', 'close-within']),
  ];
}

/**
 * @example
 * percent(1 / 3) // '33.3%'
 */
export function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(1))}%`;
}
