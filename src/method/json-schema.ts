/** The JSON Schema of a company's method file, for editors: any part of the method, null where a key is removed. */
import * as z from 'zod';
import { methodSchema } from './schema.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonMap = { [key: string]: Json };

/**
 * The schema of the whole method, loosened as merging loosens it: in maps that merge nothing is required and every key
 * may be null; lists replace, so their entries are asked for whole.
 */
export function methodJsonSchema(): JsonMap {
  const whole = z.toJSONSchema(methodSchema, { io: 'input', reused: 'inline' }) as JsonMap;
  const { $schema: version, ...rest } = whole;
  return { ...(version !== undefined && { $schema: version }), title: 'crp method', ...loosen(rest) };
}

function loosen(schema: JsonMap): JsonMap {
  const { required: _, ...kept } = schema;
  const { properties, additionalProperties } = kept;
  return {
    ...kept,
    ...(isMap(properties) && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, orNull(inner)])),
    }),
    ...(isMap(additionalProperties) && { additionalProperties: orNull(additionalProperties) }),
  };
}

function orNull(schema: Json): Json {
  if (!isMap(schema)) return schema;
  const shape = schema['type'] === 'object' ? loosen(schema) : schema;
  const { const: only, type, ...rest } = shape;
  if (type === undefined) return { anyOf: [shape, { type: 'null' }] };
  const allowed = only === undefined ? rest['enum'] : [only];
  return {
    ...rest,
    type: [...(Array.isArray(type) ? type : [type]), 'null'],
    ...(Array.isArray(allowed) && { enum: [...allowed, null] }),
  };
}

function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
