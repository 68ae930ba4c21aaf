/** The support index of a decision chain: how much of its weight stands behind us. */
import type { KeyLayer } from '../method/method.ts';
import type { Address } from '../plan/plan.ts';
import type { ContactAssessment, IndexPart, SupportIndex } from './assessment.ts';
import { exact } from './exact.ts';

/** One seat of a chain: its weight (role × influence) and the level that counts there; undefined = not assessed. */
export interface Seat {
  readonly address: Address;
  readonly weight: number;
  readonly level: string | undefined;
}

/** The seats that count in an account's index: its active key contacts with their general level. */
export function seatsOf(contacts: readonly ContactAssessment[]): readonly Seat[] {
  return contacts
    .filter(({ key }) => key)
    .map(({ address, weight, general }) => ({ address, weight, level: general?.level }));
}

/**
 * 100 × Σ weight × value ÷ Σ weight, −100 to 100, one division; null where nobody is assessed. Who is not assessed keeps the
 * weight and counts as the method says (0). Completeness = assessed weight ÷ weight. The parts add up to the index.
 *
 * @example
 * supportIndex([
 *   { address: 'metro/gu', weight: 5, level: 'favorable' }, { address: 'metro/luo', weight: 4, level: 'contacted' },
 *   { address: 'metro/he', weight: 2.1, level: 'supportive' }, { address: 'metro/fang', weight: 3, level: 'exclusive' },
 *   { address: 'metro/yu', weight: 1.4, level: 'accepting' }], builtInMethod.key).value.toFixed(1) // '49.0'
 */
export function supportIndex(seats: readonly Seat[], layer: KeyLayer): SupportIndex {
  const weight = exact(seats.reduce((total, seat) => total + seat.weight, 0));
  const parts: IndexPart[] = [];
  let counted = 0;
  let assessedWeight = 0;
  for (const seat of seats) {
    const value = valueOfLevel(seat.level, layer);
    const weighted = exact(seat.weight * value);
    counted += weighted;
    if (seat.level !== undefined) assessedWeight += seat.weight;
    const contribution = weight === 0 ? 0 : (100 * weighted) / weight;
    parts.push({ address: seat.address, weight: seat.weight, level: seat.level, value, contribution });
  }
  assessedWeight = exact(assessedWeight);
  const completeness = weight === 0 ? 0 : assessedWeight / weight;
  return {
    value: assessedWeight === 0 ? null : (100 * exact(counted)) / weight,
    parts,
    weight,
    assessedWeight,
    completeness,
    marked: completeness < layer['index-marked-below'],
  };
}

/** What a level counts for in the index, −1 to 1; undefined is not assessed. */
export function valueOfLevel(level: string | undefined, layer: KeyLayer): number {
  for (const { id, value } of layer.levels) if (id === level) return value;
  return layer['not-assessed-value'];
}
