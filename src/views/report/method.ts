/** The report's appendix about the method in force: its levels, dimensions and roles, and what counts as an act and as fresh. */
import type { Block } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { reportWords } from '../../locale/report.ts';
import type { LayerName } from '../../method/method.ts';
import { paragraph } from '../blocks.ts';
import type { Wording } from '../wording.ts';

const layers: readonly LayerName[] = ['key', 'general', 'organization'];

/** `crp method` has all of it, with where each value comes from. */
export function methodBlocks(wording: Wording): readonly Block[] {
  const { labels, lang, state, words: common } = wording;
  const words = reportWords[lang];
  const { method } = state;
  const { acts } = method.key;
  const days = method.tiers.map((tier) => common.pair(tier, String(method.freshness[tier] ?? '')));
  const lines = method.tiers.flatMap((tier) => {
    const need = method.lines[tier];
    return need === undefined ? [] : [words.lines(tier, need.contacts, need.roles ?? 1, need.own ?? 1)];
  });
  return [
    levelTable(wording),
    dimensionTable(wording),
    roleTable(wording),
    paragraph(
      [
        words.acts(acts.days, acts['shown-by'].map((id) => labels.dimension('key', id)).join(common.list)),
        words.fresh(days.join(common.list)),
        lines.join(common.semicolon) + common.stop,
      ].join('\n'),
    ),
  ];
}

function levelTable({ labels, lang, state }: Wording): Block {
  const words = reportWords[lang];
  const { column } = words;
  const values = new Map(state.method.key.levels.map(({ id, value }) => [id, value]));
  const rows = layers.flatMap((layer) =>
    state.method[layer].levels.map(({ id, from }) => ({
      layer,
      id,
      from,
      value: layer === 'key' ? (values.get(id) ?? null) : null,
    })),
  );
  return table<(typeof rows)[number]>({
    name: 'method-levels',
    caption: words.levels,
    rows,
    columns: [
      {
        key: 'layer',
        label: column.layer,
        value: ({ layer }) => layer,
        text: ({ layer }) => labels.value('layer', layer),
      },
      {
        key: 'level',
        label: column.level,
        value: ({ id }) => id,
        text: ({ layer, id }) => labels.level(layer, id),
      },
      { key: 'from', label: column.from, align: 'right', value: ({ from }) => from },
      { key: 'value', label: column.counts, align: 'right', value: ({ value }) => value },
    ],
  });
}

function dimensionTable({ labels, lang, state }: Wording): Block {
  const words = reportWords[lang];
  const { column } = words;
  const { key, general, organization } = state.method;
  const rows = [
    ...key.dimensions.map(({ id, weight }) => ({
      layer: 'key',
      id,
      weight,
      name: labels.dimension('key', id),
    })),
    ...general.dimensions.map(({ id, weight }) => ({
      layer: 'general',
      id,
      weight,
      name: labels.dimension('general', id),
    })),
    ...organization.stages.map(({ id, weight }) => ({
      layer: 'organization',
      id,
      weight,
      name: labels.stage(id),
    })),
  ];
  return table<(typeof rows)[number]>({
    name: 'method-dimensions',
    caption: words.dimensions,
    rows,
    columns: [
      {
        key: 'layer',
        label: column.layer,
        value: ({ layer }) => layer,
        text: ({ layer }) => labels.value('layer', layer),
      },
      { key: 'dimension', label: column.dimension, value: ({ id }) => id, text: ({ name }) => name },
      { key: 'weight', label: column.weight, align: 'right', value: ({ weight }) => weight },
    ],
  });
}

function roleTable({ labels, lang, state }: Wording): Block {
  const words = reportWords[lang];
  const { column } = words;
  const rows = Object.entries(state.method.roles).map(([id, { weight }]) => ({ id, weight }));
  return table<(typeof rows)[number]>({
    name: 'method-roles',
    caption: words.roles,
    rows,
    columns: [
      { key: 'role', label: column.role, value: ({ id }) => id, text: ({ id }) => labels.role(id) },
      { key: 'weight', label: column.weight, align: 'right', value: ({ weight }) => weight },
    ],
  });
}
