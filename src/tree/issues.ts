/**
 * Turns what a zod schema refuses in a tree into diagnostics with places: never "invalid input".
 *
 * How a schema uses it:
 * - `parseTree(schema, { file, tree, placeOf? })` parses and gives `{ value }` or `{ diagnostics }`.
 * - Inside a transform or a check, `refuse(context, 'bad-number', { found, from: 0, to: 100 })` raises one of our own
 *   codes at the value (`{ at: 'key' }` at its key, `{ path: ['from'] }` further in), then `return z.NEVER`.
 *   A refusal in the schema of a record's keys points at the key by itself.
 * - Everything else zod says by itself is translated: a missing key (the parent is shown; a key with an empty value is
 *   shown itself), a wrong type, unknown keys (with the nearest known one), values that are not allowed, and of a union
 *   the branch that fits the shape of what was written.
 * - `in` of unknown-key and missing-key, and `what` of not-allowed, is the nearest key above ('' at the top).
 * - A misspelt key is reported once, as unknown, and not as missing too.
 * - A fault inside an aliased map or list is reported once, with the other uses as related places.
 */
import * as z from 'zod';
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticParameters,
  diagnostic,
  type Path,
  type Place,
} from '../diagnostic/diagnostic.ts';
import { reportSharedOnce } from './shared.ts';
import { type Fault, translate } from './translate.ts';
import type { Tree } from './tree.ts';

/** Where a tree comes from. `placeOf` is for trees that were merged from several files. */
export interface TreeSource {
  readonly file: string;
  readonly tree: Tree;
  placeOf?(path: Path, at: 'key' | 'value'): Place;
}

export type ParsedTree<Value> =
  | { readonly value: Value; readonly diagnostics?: undefined }
  | { readonly value?: undefined; readonly diagnostics: readonly Diagnostic[] };

/** Parses a tree by a schema; the value, or every fault as a diagnostic. */
export function parseTree<Schema extends z.ZodType>(
  schema: Schema,
  source: TreeSource,
): ParsedTree<z.output<Schema>> {
  const parsed = schema.safeParse(source.tree, { error: keepKnownKeys });
  return parsed.success ? { value: parsed.data } : { diagnostics: issuesToDiagnostics(parsed.error, source) };
}

/**
 * Raises one of our own codes inside a schema; the transform then returns `z.NEVER`.
 */
export function refuse<Code extends DiagnosticCode>(
  context: { issues: z.core.$ZodRawIssue[]; value: unknown },
  code: Code,
  parameters: DiagnosticParameters[Code],
  where: { readonly path?: Path; readonly at?: 'key' | 'value' } = {},
): void {
  context.issues.push({
    code: 'custom',
    input: context.value,
    path: [...(where.path ?? [])],
    params: { code, parameters, at: where.at },
  });
}

/**
 * The error map to parse with: zod's issue about unknown keys does not say which are known, so its message carries them.
 * `parseTree` uses it; give it to `safeParse` where you call that yourself.
 */
export function keepKnownKeys(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const { inst } = issue;
  if (inst instanceof z.ZodObject) return JSON.stringify(Object.keys(inst.shape));
  if (inst instanceof z.ZodRecord) return JSON.stringify([...(inst.keyType._zod.values ?? [])]);
  return undefined;
}

/** Every issue of a failed parse as diagnostics, in the order of zod. */
export function issuesToDiagnostics(error: z.ZodError, source: TreeSource): Diagnostic[] {
  const faults = error.issues.flatMap((issue) => translate(issue, [], source.tree));
  return reportSharedOnce(withoutMisspelt(faults), source.tree).map((fault) => {
    const [place, ...related] = fault.paths.map((path) => placeIn(source, path, fault.at));
    return diagnostic(fault.code, fault.parameters, {
      ...(place && { place }),
      ...(related.length > 0 && { related }),
    });
  });
}

/** A key that is missing because it is misspelt is reported as unknown, with the right spelling; not a second time as missing. */
function withoutMisspelt(faults: readonly Fault[]): Fault[] {
  const meant = new Set(
    faults.flatMap(({ code, parameters, path }) =>
      code === 'unknown-key' && 'suggestion' in parameters
        ? [JSON.stringify([path.slice(0, -1), parameters.suggestion])]
        : [],
    ),
  );
  return faults.filter(({ code, parameters, path }) =>
    code === 'missing-key' && 'key' in parameters ? !meant.has(JSON.stringify([path, parameters.key])) : true,
  );
}

function placeIn(source: TreeSource, path: Path, at: 'key' | 'value'): Place {
  return source.placeOf?.(path, at) ?? { file: source.file, path, at };
}
