/** Writes proposed changes of a plan, file by file; says which file could not be written. */
import type { ChangedFile } from '../changes/changes.ts';
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Io } from '../io.ts';

/** Undefined when all files are written. Each is compared with what was read, so that nothing of others is lost. */
export function writeChanges(io: Io, files: readonly ChangedFile[]): Diagnostic | undefined {
  for (const { file, before, after } of files) {
    const failure = io.write(file, after, before);
    if (failure) return diagnostic('output-unwritable', { file, reason: failure.reason });
  }
  return undefined;
}
