/** The tables of a method about the tiers of accounts: depth, freshness, lines, skill, and what hilltops require. */
import type { Block } from '../document/document.ts';
import type { Method } from '../method/method.ts';
import { labelOf } from './method-conditions.ts';
import { type MethodPage, placed } from './method-page.ts';

export function tierBlocks(method: Method, page: MethodPage): Block[] {
  const { captions, columns, headings, lines, days, yes, notes } = page.words;
  const { key, freshness, staffing } = method;
  const dimension = (id: string) => {
    const found = key.dimensions.find((one) => one.id === id);
    return found?.short?.[page.lang] ?? found?.[page.lang] ?? id;
  };
  const linesOf = (tier: string) => {
    const need = method.lines[tier];
    return need === undefined ? '' : lines(need.contacts, need.roles, need.own);
  };
  const requirements = Object.entries(method['chain-requirements']).flatMap(([tier, levels]) =>
    Object.entries(levels).map(([role, level]) => ({
      tier,
      role,
      level,
      path: ['chain-requirements', tier, role],
    })),
  );
  return [
    page.heading(headings.tiers),
    page.table(
      'tiers',
      '',
      placed(method.tiers, ['tiers']).map(({ thing: tier }) => ({
        tier,
        path: ['key', 'depth', tier],
        also: [
          ['freshness', tier],
          ['lines', tier],
          ['staffing', 'skill', tier],
          ['staffing', 'backup-tiers'],
        ],
      })),
      [
        { key: 'tier', label: columns.tier, value: ({ tier }) => tier },
        {
          key: 'depth',
          label: columns.depth,
          wrap: true,
          value: ({ tier }) => (key.depth[tier] ?? []).join(' '),
          text: ({ tier }) => (key.depth[tier] ?? []).map(dimension).join(' '),
        },
        {
          key: 'fresh',
          label: columns.fresh,
          value: ({ tier }) => freshness[tier] ?? null,
          text: ({ tier }) => days(freshness[tier] ?? 0),
        },
        { key: 'lines', label: columns.lines, value: ({ tier }) => linesOf(tier) },
        {
          key: 'skill',
          label: columns.skill,
          align: 'right',
          value: ({ tier }) => staffing.skill[tier] ?? null,
        },
        {
          key: 'backup',
          label: columns.backup,
          value: ({ tier }) => (staffing['backup-tiers'].includes(tier) ? yes : ''),
        },
      ],
      [notes.lines],
    ),
    page.table('requirements', captions.requirements, requirements, [
      { key: 'tier', label: columns.tier, value: ({ tier }) => tier },
      {
        key: 'role',
        label: columns.role,
        value: ({ role }) => role,
        text: ({ role }) => method.roles[role]?.[page.lang] ?? role,
      },
      {
        key: 'level',
        label: columns.required,
        value: ({ level }) => level,
        text: ({ level }) => labelOf(key.levels, level, page.lang),
      },
    ]),
  ];
}
