/** Translates one issue of zod into faults: our codes, with a path, and of a union the branch that was meant. */
import type * as z from 'zod';
import type { DiagnosticCode, DiagnosticParameters, Path } from '../diagnostic/diagnostic.ts';
import { nearestWord } from './nearest.ts';
import { type Tree, valueAt } from './tree.ts';

/** A diagnostic before its path has become a place. */
export interface Fault {
  readonly code: DiagnosticCode;
  readonly parameters: DiagnosticParameters[DiagnosticCode];
  readonly path: Path;
  readonly at: 'key' | 'value';
}

/** The faults of one issue; `above` is the path that its own is relative to. */
export function translate(issue: z.core.$ZodIssue, above: Path, tree: Tree): Fault[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, path, issue.message));
  if (issue.code === 'custom') return [ownFault(issue, path, textAt(tree, path))];
  if (issue.code === 'invalid_key') {
    return issue.issues
      .flatMap((inner) => translate(inner, [], String(path.at(-1))))
      .map((fault) => ({ ...fault, path, at: 'key' }));
  }
  const value = valueAt(tree, path);
  if (value === undefined || value === null) return [missing(path, value)];
  if (issue.code === 'invalid_union') return branchFaults(issue, path, tree, value);
  if (issue.code === 'invalid_type') return [wrongType([shapeOfExpected(issue.expected)], path, value)];
  if (issue.code === 'invalid_value') {
    if (typeof value !== 'string') return [wrongType(['text'], path, value)];
    return [notAllowed(value, issue.values.map(String), path)];
  }
  return [notAllowed(textAt(tree, path), [], path)];
}

function unknownKey(key: string, path: Path, message: string): Fault {
  const known = knownKeys(message);
  const suggestion = nearestWord(key, known);
  return {
    code: 'unknown-key',
    parameters: { key, known, in: keyAbove(path), ...(suggestion !== undefined && { suggestion }) },
    path: [...path, key],
    at: 'key',
  };
}

/** The message of an issue about unknown keys carries the known ones; see `keepKnownKeys`. */
function knownKeys(message: string): string[] {
  return message.startsWith('[') ? (JSON.parse(message) as string[]) : [];
}

function missing(path: Path, value: null | undefined): Fault {
  const last = path.at(-1);
  if (typeof last !== 'string') {
    return {
      code: 'wrong-type',
      parameters: { expected: 'text-or-map', found: 'nothing' },
      path,
      at: 'value',
    };
  }
  const parent = path.slice(0, -1);
  const where = value === null ? path : parent;
  return {
    code: 'missing-key',
    parameters: { key: last, in: keyAbove(parent) },
    path: where,
    at: typeof where.at(-1) === 'string' ? 'key' : 'value',
  };
}

function notAllowed(found: string, allowed: readonly string[], path: Path): Fault {
  const suggestion = nearestWord(found, allowed);
  return {
    code: 'not-allowed',
    parameters: { found, allowed, what: keyAbove(path), ...(suggestion !== undefined && { suggestion }) },
    path,
    at: 'value',
  };
}

function ownFault(issue: z.core.$ZodIssueCustom, path: Path, found: string): Fault {
  const own = issue.params as Partial<Pick<Fault, 'code' | 'parameters' | 'at'>> | undefined;
  if (own?.code === undefined || own.parameters === undefined) return notAllowed(found, [], path);
  return { code: own.code, parameters: own.parameters, path, at: own.at ?? 'value' };
}

/** Of a union, what the branch says that comes nearest to what was written. */
function branchFaults(issue: z.core.$ZodIssueInvalidUnion, path: Path, tree: Tree, value: Tree): Fault[] {
  if (issue.errors.length === 0) {
    const options = 'options' in issue ? (issue.options ?? []) : [];
    return [notAllowed(textAt(tree, path), options.map(String), path)];
  }
  const fitting = issue.errors.filter((branch) => !branch.some((inner) => isShapeMismatch(inner, value)));
  if (fitting.length === 0)
    return [
      wrongType(
        issue.errors.flatMap((branch) => branch.flatMap(shapesAskedFor)),
        path,
        value,
      ),
    ];
  const enumerations = fitting.map((branch) =>
    branch.length === 1 && branch[0]?.code === 'invalid_value' && branch[0].path.length === 0
      ? branch[0].values.map(String)
      : undefined,
  );
  if (typeof value === 'string' && enumerations.every((values) => values !== undefined))
    return [notAllowed(value, enumerations.flat(), path)];
  const [best] = fitting.toSorted((one, other) => strangeness(one) - strangeness(other));
  return (best ?? []).flatMap((inner) => translate(inner, path, tree));
}

function isShapeMismatch(issue: z.core.$ZodIssue, value: Tree): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union')
    return (
      issue.errors.length > 0 &&
      issue.errors.every((branch) => branch.some((inner) => isShapeMismatch(inner, value)))
    );
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value !== 'string');
}

function shapesAskedFor(issue: z.core.$ZodIssue): Shape[] {
  if (issue.path.length > 0) return [];
  if (issue.code === 'invalid_union') return issue.errors.flatMap((branch) => branch.flatMap(shapesAskedFor));
  if (issue.code === 'invalid_value') return ['text'];
  return issue.code === 'invalid_type' ? [shapeOfExpected(issue.expected)] : [];
}

/** How far a branch is from what was written: unknown and missing keys weigh most, they tell that another thing was meant. */
function strangeness(branch: readonly z.core.$ZodIssue[]): number {
  return branch.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(issue.message);
      return (
        sum + issue.keys.reduce((keys, key) => keys + (nearestWord(key, known) === undefined ? 10 : 5), 0)
      );
    }
    return sum + (issue.code === 'custom' ? 1 : 2);
  }, 0);
}

type Shape = 'text' | 'list' | 'map';
type Expected = DiagnosticParameters['wrong-type']['expected'];

function shapeOfExpected(expected: string): Shape {
  if (expected === 'array' || expected === 'tuple') return 'list';
  return expected === 'object' || expected === 'record' || expected === 'map' ? 'map' : 'text';
}

function wrongType(shapes: readonly Shape[], path: Path, value: Tree): Fault {
  const asked = (['text', 'list', 'map'] as const).filter((shape) => shapes.includes(shape));
  const expected = (asked.length === 0 ? 'text' : asked.join('-or-')) as Expected;
  return { code: 'wrong-type', parameters: { expected, found: shapeOf(value) }, path, at: 'value' };
}

function shapeOf(value: Tree): Shape | 'nothing' {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : 'map';
}

function keyAbove(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

function textAt(tree: Tree, path: Path): string {
  const value = valueAt(tree, path);
  return typeof value === 'string' ? value : '';
}
