/** A saved mapping: which column is which field, what old values mean, and what was decided about names that look alike. */
import * as z from 'zod';
import { type ParsedTree, parseTree, type TreeSource } from '../tree/issues.ts';

const texts = z.record(z.string(), z.string());

/** `values` by field: what a cell says → what is meant, nothing for "take no notice". Keys of `decisions` are `account/name`. */
export const mappingShape = z.strictObject({
  sheet: z.string().optional(),
  'header-row': z
    .string()
    .regex(/^[1-9]\d*$/)
    .transform(Number)
    .optional(),
  columns: texts.optional(),
  values: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.null(), texts]))).optional(),
  /** Values of fields that no column has. */
  fixed: texts.optional(),
  dates: z.enum(['day-first', 'month-first']).optional(),
  /** The name under which ids of the other system are kept. */
  system: z.string().optional(),
  decisions: texts.optional(),
});

export type Mapping = z.output<typeof mappingShape>;

/** A mapping from its tree, or everything that is wrong in it. */
export function readMapping(source: TreeSource): ParsedTree<Mapping> {
  return parseTree(mappingShape, source);
}
