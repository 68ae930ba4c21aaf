/** Reads a score that somebody gave: points with or without spaces, a level by id or label, or "unchanged". */
import type { LayerName, Method } from '../method/method.ts';
import type { PlanWords } from '../plan/schema/words.ts';

const words = { key: 'key-level', general: 'general-level', organization: 'organization-level' } as const;

/** The score as the plan writes it; undefined where it is none. */
export function readScore(
  written: string,
  layer: LayerName,
  method: Method,
  vocabulary: PlanWords,
): string | undefined {
  const text = written.normalize('NFKC').trim();
  if (/^(?:same|=|不变|unchanged)$/i.test(text)) return 'same';
  const { count, from, to } = scaleOf(layer, method);
  if (/^[\d.\s,/-]+$/.test(text)) {
    const points = text.replace(/[\s,/-]+/g, '');
    const isScore =
      points.length === count &&
      /\d/.test(points) &&
      [...points].every((point) => point === '.' || (Number(point) >= from && Number(point) <= to));
    return isScore ? [...points].join(' ') : undefined;
  }
  return vocabulary[words[layer]].idOf(text);
}

/** How many points a score of the layer has, and between which numbers each lies. */
export function scaleOf(
  layer: LayerName,
  method: Method,
): { readonly count: number; readonly from: number; readonly to: number } {
  if (layer === 'organization') {
    const [from, to] = method.organization.depth;
    return { count: method.organization.stages.length, from, to };
  }
  const { dimensions, points } = method[layer];
  return { count: dimensions.length, from: points[0], to: points[1] };
}
