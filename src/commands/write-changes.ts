/** Shows proposed changes of a plan, asks unless that was said before, and writes them file by file. */
import type { ChangedFile, Outcome } from '../changes/changes.ts';
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Io } from '../io.ts';
import { changesWords } from '../locale/changes.ts';
import type { ExitCode, Invocation } from './command.ts';
import { refuse } from './page.ts';

/** `show` prints the page of the changes as they stand then. */
export async function showAndWrite(
  invocation: Invocation,
  files: readonly ChangedFile[],
  show: (outcome: Outcome) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { io, options, prompter, lang } = invocation;
  const words = changesWords[lang];
  if (options.dryRun) return show('dry-run');
  if (!options.yes) {
    if (!io.interactive)
      return refuse(
        invocation,
        diagnostic('answer-missing', { question: words.whether, flag: '--yes | --dry-run' }),
      );
    await show('asking');
    if (!(await prompter.confirm(words.ask, true))) {
      io.err(`${words.notWritten}\n`);
      return 2;
    }
  }
  const problem = writeChanges(io, files);
  if (problem) return refuse(invocation, problem);
  if (options.yes) return show('wrote');
  io.err(`${words.wrote}\n`);
  return 0;
}

/** Undefined when all files are written. Each is compared with what was read, so that nothing of others is lost. */
export function writeChanges(io: Io, files: readonly ChangedFile[]): Diagnostic | undefined {
  for (const { file, before, after } of files) {
    const failure = io.write(file, after, before);
    if (failure) return diagnostic('output-unwritable', { file, reason: failure.reason });
  }
  return undefined;
}
