/** Every key that the shapes of a plan know, at any depth. */
import type * as z from 'zod';

type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly valueType?: z.ZodType;
};

/**
 * The keys of all objects inside a shape; those of records, which people choose, are not among them.
 *
 * @example
 * [...knownKeys(z.strictObject({ id: z.string(), spend: z.array(z.strictObject({ year: z.string() })) }))] // ['id', 'spend', 'year']
 */
export function knownKeys(shape: z.ZodType, keys: Set<string> = new Set()): ReadonlySet<string> {
  const definition = shape.def as unknown as Definition;
  for (const [key, inner] of Object.entries(definition.shape ?? {})) {
    keys.add(key);
    knownKeys(inner, keys);
  }
  for (const inner of [
    definition.element,
    definition.innerType,
    definition.in,
    definition.valueType,
    ...(definition.options ?? []),
  ])
    if (inner !== undefined) knownKeys(inner, keys);
  return keys;
}
