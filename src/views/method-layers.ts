/** The tables of the three layers of a method. */
import type { Block } from '../document/document.ts';
import type { Method } from '../method/method.ts';
import { describeOrganizationCondition, labelOf } from './method-conditions.ts';
import { type MethodPage, placed } from './method-page.ts';
import {
  dimensionTables,
  gateTable,
  levelColumns,
  meaningColumns,
  nameColumns,
  nameOrBlank,
} from './method-scales.ts';

export function keyBlocks(method: Method, page: MethodPage): Block[] {
  const { key, roles } = method;
  const { captions, columns, roleKinds, parts } = page.words;
  const kindOf = (role: string) => {
    if (role === method['decider-role']) return roleKinds.decider;
    if (method['deciding-roles'].includes(role)) return roleKinds.deciding;
    return method['evaluating-roles'].includes(role) ? roleKinds.evaluating : '';
  };
  return [
    page.heading(page.words.headings.key),
    ...dimensionTables('key', key.dimensions, page),
    page.table('key-levels', captions.levels, placed(key.levels, ['key', 'levels']), [
      ...levelColumns(page),
      { key: 'value', label: columns.value, align: 'right', value: ({ thing }) => thing.value },
      {
        key: 'unconfirmed',
        label: columns.unconfirmed,
        drop: 1,
        value: ({ thing }) => key.unconfirmed[thing.id] ?? null,
        text: ({ thing }) => nameOrBlank(key.levels, key.unconfirmed[thing.id], page),
      },
    ]),
    page.table(
      'level-names',
      captions.parts,
      Object.entries(key.names).map(([part, level]) => ({ part, level, path: ['key', 'names', part] })),
      [
        { key: 'id', label: columns.id, value: ({ part }) => part },
        { key: 'part', label: columns.part, value: ({ part }) => parts[part as keyof typeof parts] },
        {
          key: 'level',
          label: columns.level,
          value: ({ level }) => level,
          text: ({ level }) => labelOf(key.levels, level, page.lang),
        },
      ],
    ),
    gateTable('key-gates', captions.gates, key.gates, ['key', 'gates'], key, page),
    page.table(
      'roles',
      captions.roles,
      Object.entries(roles).map(([id, role]) => ({ thing: { ...role, id }, path: ['roles', id] })),
      [
        ...nameColumns(page),
        { key: 'weight', label: columns.weight, align: 'right', value: ({ thing }) => thing.weight },
        { key: 'part', label: columns.decides, value: ({ thing }) => kindOf(thing.id) },
      ],
    ),
  ];
}

export function generalBlocks({ general }: Method, page: MethodPage): Block[] {
  const { captions, headings } = page.words;
  return [
    page.heading(headings.general),
    ...dimensionTables('general', general.dimensions, page),
    page.table(
      'general-levels',
      captions.levels,
      placed(general.levels, ['general', 'levels']),
      levelColumns(page),
    ),
    gateTable('general-gates', captions.gates, general.gates, ['general', 'gates'], general, page),
    gateTable(
      'account-gates',
      captions.accountGates,
      general['account-gates'],
      ['general', 'account-gates'],
      general,
      page,
    ),
  ];
}

export function organizationBlocks(method: Method, page: MethodPage): Block[] {
  const { stages, levels, depths, depth } = method.organization;
  const { captions, columns, headings, condition } = page.words;
  return [
    page.heading(headings.organization),
    page.table('stages', captions.stages, placed(stages, ['organization', 'stages']), [
      ...nameColumns(page),
      { key: 'weight', label: columns.weight, align: 'right', value: ({ thing }) => thing.weight },
    ]),
    page.table(
      'depths',
      captions.depths,
      depths[page.lang].map((text, index) => ({
        points: depth[0] + index,
        text,
        path: ['organization', 'depths', page.lang, index],
      })),
      meaningColumns(page),
    ),
    page.table('organization-levels', captions.levels, placed(levels, ['organization', 'levels']), [
      ...levelColumns(page),
      {
        key: 'needs',
        label: columns.needs,
        wrap: true,
        value: ({ thing }) =>
          thing.needs
            .map((need) => describeOrganizationCondition(need, method, page.lang))
            .join(condition.and),
      },
    ]),
  ];
}
