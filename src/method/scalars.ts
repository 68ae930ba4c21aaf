/** The scalars of a method file: every one comes in as text and is typed here. */
import * as z from 'zod';
import { refuse } from '../tree/issues.ts';

const numberShape = /^-?(\d+(\.\d+)?|\.\d+)$/;
const fractionShape = /^(\d{1,6})\/(\d{1,6})$/;
const percentShape = /^(\d{1,3}(?:\.\d+)?) ?%$/;
const idShape = /^[\p{L}\p{N}_-]+$/u;

const anyScalar = { type: ['string', 'number', 'boolean'] };

/** Text with something in it. */
export const text = z
  .string()
  .transform((value, context) => {
    if (value.trim() !== '') return value;
    refuse(context, 'bad-text', { found: value, reason: 'empty' });
    return z.NEVER;
  })
  .meta(anyScalar);

/** An id: letters, digits, `-` and `_` of any script. */
export const id = z
  .string()
  .transform((value, context) => {
    if (idShape.test(value)) return value;
    refuse(context, 'bad-id', { found: value });
    return z.NEVER;
  })
  .meta({ ...anyScalar, pattern: '^[\\p{L}\\p{N}_-]+$' });

/** A number between two bounds, both included. */
export function number(from: number, to: number) {
  return z
    .string()
    .transform((value, context) => {
      const found = numberShape.test(value) ? Number(value) : Number.NaN;
      if (found >= from && found <= to) return found;
      refuse(context, 'bad-number', { found: value, from, to });
      return z.NEVER;
    })
    .meta({ type: ['number', 'string'], minimum: from, maximum: to });
}

/** A whole number between two bounds, both included. */
export function count(from: number, to: number) {
  return z
    .string()
    .transform((value, context) => {
      const found = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
      if (found >= from && found <= to) return found;
      refuse(context, 'bad-number', { found: value, from, to });
      return z.NEVER;
    })
    .meta({ type: ['integer', 'string'], minimum: from, maximum: to });
}

/** A part of one: `10%`, `1/3` or `0.3`. */
export const part = z
  .string()
  .transform((value, context) => {
    const found = partOf(value);
    if (found !== undefined && found >= 0 && found <= 1) return found;
    const suggestion =
      numberShape.test(value) && Number(value) > 1 && Number(value) <= 100 ? `${value}%` : undefined;
    refuse(context, 'bad-percentage', { found: value, ...(suggestion !== undefined && { suggestion }) });
    return z.NEVER;
  })
  .meta({ type: ['number', 'string'], pattern: '^(\\d+(\\.\\d+)? ?%|\\d+/\\d+|[01](\\.\\d+)?|\\.\\d+)$' });

/**
 * The number that a part of one stands for, one division; undefined for anything else.
 *
 * @example
 * partOf('1/3') // 0.3333333333333333
 * @example
 * partOf('12.5%') // 0.125
 */
export function partOf(value: string): number | undefined {
  const percent = percentShape.exec(value)?.[1];
  if (percent !== undefined) return Number(`${percent}e-2`);
  const fraction = fractionShape.exec(value);
  if (fraction !== null) return Number(fraction[1]) / Number(fraction[2]);
  return numberShape.test(value) ? Number(value) : undefined;
}

/** `true` or `false`. */
export const flag = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .meta({ type: 'boolean', enum: [true, false] });

/** `true`: the key is left out where it is not so. */
export const yes = z
  .literal('true')
  .transform(() => true as const)
  .meta({ type: 'boolean', const: true });
