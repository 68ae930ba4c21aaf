/** Scores to levels, and the order of levels. */
import type { KeyLayer, Level } from './method.ts';

/**
 * The highest level whose lower bound the score reaches. Unrounded score, 0 to 100; `levels` lowest first, the first from 0.
 *
 * @example
 * levelOf(69.6, [{ id: 'low', from: 0, zh: '低', en: 'low' }, { id: 'high', from: 70, zh: '高', en: 'high' }]).id // 'low'
 */
export function levelOf<Bounded extends Level>(score: number, levels: readonly Bounded[]): Bounded {
  const level = levels.findLast(({ from }) => score >= from) ?? levels[0];
  if (level === undefined) throw new RangeError('a method has at least one level per layer');
  return level;
}

/**
 * The level of a person by score. A score below the second level says "opposed" only where the dimensions of
 * `lowest-needs` were observed; else the person is no more than known and lands on `names.assessed`.
 */
export function levelOfPerson(score: number, observed: readonly string[], layer: KeyLayer): string {
  const { id } = levelOf(score, layer.levels);
  const known = layer['lowest-needs'].every((dimension) => observed.includes(dimension));
  return id === layer.names.opposed && !known ? layer.names.assessed : id;
}

/**
 * Place of a level from the lowest, 0; -1 for an id that is none of them, which ranks below all.
 *
 * @example
 * rankOf([{ id: 'low' }, { id: 'high' }], 'high') // 1
 */
export function rankOf(levels: readonly { readonly id: string }[], id: string): number {
  return levels.findIndex((level) => level.id === id);
}

/**
 * Whether one level is the other or better.
 *
 * @example
 * atLeast([{ id: 'low' }, { id: 'high' }], 'high', 'low') // true
 */
export function atLeast(levels: readonly { readonly id: string }[], one: string, other: string): boolean {
  return rankOf(levels, one) >= rankOf(levels, other);
}

/**
 * The lower of two levels.
 *
 * @example
 * lowerOf([{ id: 'low' }, { id: 'high' }], 'high', 'low') // 'low'
 */
export function lowerOf(levels: readonly { readonly id: string }[], one: string, other: string): string {
  return atLeast(levels, one, other) ? other : one;
}
