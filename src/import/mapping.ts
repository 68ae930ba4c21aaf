/** A saved mapping: which column is which field, what old values mean, and what was decided about names that look alike. */
import * as z from 'zod';
import { type ParsedTree, parseTree, refuse, type TreeSource } from '../tree/issues.ts';
import { nearestWord } from '../tree/nearest.ts';
import { fieldsOf } from './fields.ts';
import type { ImportKind } from './imported.ts';

const texts = z.record(z.string(), z.string());

/** The fields of a kind; `rivals.ID` for what rivals get of spend; nothing for a column that is not to be read. */
function field(kind: ImportKind) {
  return z.union([z.string(), z.null()]).transform((written, context) => {
    const allowed = Object.keys(fieldsOf[kind]);
    if (written === null || allowed.includes(written) || (kind === 'spend' && written.startsWith('rivals.')))
      return written ?? '';
    const suggestion = nearestWord(written, allowed);
    refuse(context, 'not-allowed', {
      found: written,
      allowed,
      what: 'columns',
      ...(suggestion ? { suggestion } : {}),
    });
    return z.NEVER;
  });
}

/** `values` by field: what a cell says → what is meant, nothing for "take no notice". Keys of `decisions` are `account/name`. */
function mappingShape(kind: ImportKind) {
  return z.strictObject({
    sheet: z.string().optional(),
    'header-row': z
      .string()
      .regex(/^[1-9]\d*$/)
      .transform(Number)
      .optional(),
    columns: z.record(z.string(), field(kind)).optional(),
    values: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.null(), texts]))).optional(),
    /** Values of fields that no column has. */
    fixed: texts.optional(),
    dates: z.enum(['day-first', 'month-first']).optional(),
    /** The name under which ids of the other system are kept. */
    system: z.string().optional(),
    decisions: texts.optional(),
  });
}

export type Mapping = z.output<ReturnType<typeof mappingShape>>;

/** A mapping from its tree, or everything that is wrong in it. */
export function readMapping(source: TreeSource, kind: ImportKind): ParsedTree<Mapping> {
  return parseTree(mappingShape(kind), source);
}
