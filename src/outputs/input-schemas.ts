/** The JSON Schemas with which an editor helps to write a plan: made from the shapes that read it. */
import * as z from 'zod';
import { $ZodRegistry, type $ZodType } from 'zod/v4/core';
import type { Method } from '../method/method.ts';
import { type Described, descriptions } from '../plan/schema/descriptions.ts';
import { partShape, planShape } from '../plan/schema/plan.ts';
import { createPlanWords } from '../plan/schema/words.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of the main file and of a part, with the words of the method in force. */
export function planSchemas(method: Method): { readonly plan: JsonSchema; readonly part: JsonSchema } {
  const words = createPlanWords(method);
  return { plan: schemaOf(planShape(words), 'input'), part: schemaOf(partShape(words), 'input') };
}

/**
 * The JSON Schema of a shape: of what is written (`input`) or of what comes out (`output`).
 * Metadata such as `type` and `pattern` on a field say what YAML may hold there, which is more than the text that the reader sees.
 */
export function schemaOf(shape: z.ZodType, io: 'input' | 'output'): JsonSchema {
  return z.toJSONSchema(shape, { io, target: 'draft-2020-12', metadata: new Metadata() }) as JsonSchema;
}

/** The descriptions of a plan's fields, written out; of all other shapes what their `.meta()` says. */
class Metadata extends $ZodRegistry<Described> {
  override get(shape: $ZodType): Described | undefined {
    return descriptions.get(shape)?.() ?? z.globalRegistry.get(shape);
  }
}
