/** The tables of a method about the work: staffing rules, the words that can be used, the playbook. */
import type { Block } from '../document/document.ts';
import type { Method, StaffingRule } from '../method/method.ts';
import { values } from '../plan/values.ts';
import { labelOf } from './method-conditions.ts';
import { type MethodPage, placed } from './method-page.ts';

export function workBlocks(method: Method, page: MethodPage): Block[] {
  const { captions, columns, headings, notes, lists, intervals } = page.words;
  const { lang } = page;
  const kinds = [
    ['mechanism', method.organization.mechanisms, ['organization', 'mechanisms']],
    ['team-role', method['team-roles'], ['team-roles']],
    ['move', method.moves, ['moves']],
    ['event-type', method['event-types'], ['event-types']],
  ] as const;
  const things = kinds.flatMap(([kind, record, path]) =>
    Object.entries(record).map(([id, label]) => ({ kind, id, label: label[lang], path: [...path, id] })),
  );
  const steps = placed(method.playbook, ['playbook']).flatMap(({ thing, path }) =>
    thing.moves.map((move, index) => ({
      entry: thing,
      move,
      first: index === 0,
      path: [...path, 'moves', index],
    })),
  );
  const levelName = (layer: 'key' | 'general' | 'organization', id: string) =>
    labelOf(method[layer].levels, id, lang);
  return [
    page.heading(headings.staffing),
    page.table(
      'staffing',
      captions.rules,
      placed(method.staffing.rules, ['staffing', 'rules']),
      [
        { key: 'applies', label: columns.applies, value: ({ thing }) => describeScope(thing, page) },
        ...Object.entries(method['team-roles']).map(([role, label]) => ({
          key: role,
          label: label.short?.[lang] ?? label[lang],
          align: 'right' as const,
          value: ({ thing }: { thing: StaffingRule }) => thing.needs[role] ?? null,
        })),
      ],
      [notes.people],
    ),
    page.heading(headings.lists),
    page.table(
      'words',
      '',
      [
        ...things,
        ...placed(method.routine, ['routine']).map(({ thing, path }) => ({
          kind: 'routine' as const,
          id: thing.kind,
          label: `${values['review kind'][thing.kind][lang]} ${intervals[thing.every]}`,
          path,
        })),
      ],
      [
        { key: 'list', label: columns.list, value: ({ kind }) => lists[kind] },
        { key: 'id', label: columns.id, value: ({ id }) => id },
        { key: 'name', label: columns.name, value: ({ label }) => label },
      ],
    ),
    page.heading(headings.playbook),
    page.table('playbook', '', steps, [
      {
        key: 'step',
        label: columns.step,
        value: ({ entry }) => `${entry.layer} ${entry.from} ${entry.to}`,
        text: ({ entry, first }) =>
          first
            ? `${levelName(entry.layer, entry.from)} > ${levelName(entry.layer, entry.to)}${(entry.tiers ?? []).map((tier) => ` ${tier}`).join('')}`
            : '',
      },
      {
        key: 'move',
        label: columns.move,
        value: ({ move }) => move.move,
        text: ({ move }) => method.moves[move.move]?.[lang] ?? move.move,
      },
      { key: 'what', label: columns.what, wrap: true, value: ({ move }) => move[lang] },
    ]),
  ];
}

function describeScope(
  { tier, maturity, industry, account }: StaffingRule,
  { lang, words }: MethodPage,
): string {
  const parts = [account, industry, tier, maturity && values.maturity[maturity][lang]].filter(
    (one) => one !== undefined,
  );
  return parts.length === 0 ? words.anyAccount : parts.join(' ');
}
