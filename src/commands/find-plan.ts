/** Finds the plan that a command is about: an argument, `-f`, `$CRP_PLAN`, or `plan.yaml` here or in a folder above. */
import path from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Io } from '../io.ts';
import { readDate } from '../plan/date.ts';
import type { Day } from '../plan/plan.ts';

export interface FoundPlan {
  readonly file: string;
  /** From `plan.yaml@2027-06-30`. */
  readonly asOf?: Day;
}

const planName = 'plan.yaml';

/** The plan's file, or why there is none. `-` is the standard input. */
export function findPlan(
  io: Io,
  argument: string | undefined,
  option: string | undefined,
): FoundPlan | { readonly problem: Diagnostic } {
  const named = argument ?? option ?? io.environment['CRP_PLAN'];
  if (named !== undefined && named !== '') return findNamed(io, named, argument !== undefined);
  const looked: string[] = [];
  for (let folder = io.folder; ; folder = path.dirname(folder)) {
    const file = path.join(folder, planName);
    const shown = path.relative(io.folder, file) || planName;
    if (io.kindOf(file) === 'file') return { file: shown };
    looked.push(shown);
    if (folder === path.dirname(folder)) return { problem: diagnostic('plan-not-found', { looked }) };
  }
}

function findNamed(io: Io, named: string, isArgument: boolean): FoundPlan | { readonly problem: Diagnostic } {
  if (named === '-') return { file: '-' };
  const kind = io.kindOf(named);
  if (kind === 'file') return { file: path.normalize(named) };
  if (kind === 'folder') return findNamed(io, path.join(named, planName), false);
  const at = named.lastIndexOf('@');
  const span = at > 0 ? readDate(named.slice(at + 1)) : undefined;
  if (span) {
    const found = findNamed(io, named.slice(0, at), isArgument);
    return 'file' in found ? { ...found, asOf: span.last } : found;
  }
  if (isArgument && !/[./\\]/.test(named.replace(/^[^/]+\/[^/.]+$/, '')))
    return {
      problem: diagnostic('subject-instead-of-plan', { found: named, right: `crp explain ${named}` }),
    };
  return { problem: diagnostic('file-missing', { file: named }) };
}
