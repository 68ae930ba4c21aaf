/** Takes off what binary fractions add to sums and products of short decimals. */

/**
 * The decimal to nine places that a sum or product of short decimals stands for, so that 3 × 0.7 is 2.1. A division comes
 * after it, once; levels are compared with it, for a mean of exactly 65 must not miss the bound 65.
 *
 * @example
 * exact(3 * 0.7) // 2.1
 */
export function exact(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
