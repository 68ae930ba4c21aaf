/** The legend of short labels: what the two characters or four letters in a table stand for. */
import type { LayerName } from '../method/method.ts';
import type { Wording } from './wording.ts';

/** `好感=有好感  支持=支持不排他`, the levels whose short label is another than the full one; empty for none. */
export function levelLegend(layer: LayerName, { labels, state }: Wording): string {
  return state.method[layer].levels
    .map(({ id }) => [labels.shortLevel(layer, id), labels.level(layer, id)])
    .filter(([short, full]) => short !== full)
    .map(([short, full]) => `${short}=${full}`)
    .join('  ');
}
