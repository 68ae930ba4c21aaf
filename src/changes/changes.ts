/** Changes to the files of a plan: made in memory, read back as a plan, and only then written. */
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import { type Edit, editText } from '../edit/edit.ts';
import type { Value } from '../edit/value.ts';
import type { PlanFiles } from '../plan/parts.ts';
import { type Reading, readPlan } from '../plan/read.ts';
import { type Belongs, findHome } from './home.ts';

/** An edit at a place that is known, or an entry for a list of the file that it belongs to. */
export type Change =
  | { readonly kind: 'edit'; readonly file: string; readonly edit: Edit }
  | {
      readonly kind: 'add';
      readonly belongs: Belongs;
      readonly list: string;
      readonly item: Value;
      readonly style: 'flow' | 'block';
    };

/** A file as it was and as it will be. */
export interface ChangedFile {
  readonly file: string;
  /** Its bytes when it was read; `new` where it was not there. */
  readonly before: Uint8Array | 'new';
  readonly after: string;
}

export type Proposal = Proposed | Refused;
export interface Proposed {
  readonly files: readonly ChangedFile[];
  /** The plan as it will be. */
  readonly reading: Reading;
  readonly problems?: undefined;
}
export interface Refused {
  readonly problems: readonly Diagnostic[];
  /** What the problems point into. */
  readonly texts: ReadonlyMap<string, string>;
  readonly files?: undefined;
  readonly reading?: undefined;
}

/**
 * Works out all changed files of a plan and reads the plan with them. Nothing is written. Where an edit cannot be made, or
 * the plan would have an error that it has not now, there are problems instead.
 */
export async function proposeChanges(
  source: PlanFiles,
  main: string,
  changes: readonly Change[],
): Promise<Proposal> {
  const edits = new Map<string, { beginning: string; edits: Edit[] }>();
  for (const change of changes) {
    const { file, beginning, edit } = placed(source, main, change);
    const known = edits.get(file) ?? { beginning: beginning ?? '', edits: [] };
    known.edits.push(edit);
    edits.set(file, known);
  }
  const files: ChangedFile[] = [];
  const problems: Diagnostic[] = [];
  const texts = new Map<string, string>();
  for (const [file, { beginning, edits: list }] of edits) {
    const bytes = source.read(file);
    const isThere = bytes instanceof Uint8Array;
    const text = isThere ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : beginning;
    texts.set(file, text);
    const edited = editText(file, text, list);
    if (edited.refused)
      problems.push(diagnostic('edit-refused', {}, { place: { file, path: edited.refused.path } }));
    else if (edited.text !== text) files.push({ file, before: isThere ? bytes : 'new', after: edited.text });
  }
  if (problems.length > 0) return { problems, texts };
  const reading = await readPlan(withFiles(source, files), main);
  const errors = reading.diagnostics.filter(({ severity }) => severity === 'error');
  return reading.plan === undefined ? { problems: errors, texts: reading.texts } : { files, reading };
}

function placed(
  source: PlanFiles,
  main: string,
  change: Change,
): { readonly file: string; readonly beginning?: string | undefined; readonly edit: Edit } {
  if (change.kind === 'edit') return change;
  const { list, item, style } = change;
  return {
    ...findHome(source, main, change.belongs),
    edit: { kind: 'append', path: [list], items: [item], style },
  };
}

/** The files of a plan with changed ones in the place of theirs. */
export function withFiles(source: PlanFiles, changed: readonly ChangedFile[]): PlanFiles {
  const after = new Map(changed.map(({ file, after: text }) => [file, new TextEncoder().encode(text)]));
  const added = changed
    .filter(({ before }) => before === 'new')
    .map(({ file }) => file.replaceAll('\\', '/'));
  return {
    read: (file) => after.get(file) ?? source.read(file),
    list: (folder) => {
      const prefix = folder === '.' ? '' : `${folder.replaceAll('\\', '/')}/`;
      const inside = added.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
      return [...new Set([...source.list(folder), ...inside])];
    },
  };
}

/** What becomes of changes that are shown: nothing, what somebody is about to say, or written. */
export type Outcome = 'dry-run' | 'asking' | 'wrote';

/** What is told of a changed file. */
export interface FileSummary {
  readonly file: string;
  readonly isNew: boolean;
  /** Lines that it gets, and lines of before that are not as they were. */
  readonly added: number;
  readonly changed: number;
}

export function summaryOf(changed: ChangedFile): FileSummary {
  return { file: changed.file, isNew: changed.before === 'new', ...countLines(changed) };
}

function countLines({ before, after }: ChangedFile): Pick<FileSummary, 'added' | 'changed'> {
  const old = before === 'new' ? [] : linesOf(new TextDecoder().decode(before));
  const now = linesOf(after);
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let kept = start;
  for (let at = start, next = start; at < old.length; at += 1) {
    const found = now.indexOf(old[at]!, next);
    if (found < 0) continue;
    kept += 1;
    next = found + 1;
  }
  const changed = old.length - kept;
  return { added: now.length - kept - changed, changed };
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
