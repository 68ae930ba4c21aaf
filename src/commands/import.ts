/** `crp import KIND FILE`: takes a list that people have into the plan; shows first what it adds and changes. */
import { proposeChanges, summaryOf } from '../changes/changes.ts';
import { holdsLevels, importChanges, type Judged } from '../changes/import-changes.ts';
import type { ImportResult } from '../changes/import-result.ts';
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Imported, ImportKind } from '../import/imported.ts';
import { importWords } from '../locale/import.ts';
import { importOutput } from '../outputs/import.ts';
import { importView } from '../views/import.ts';
import type { Analysed, Command, ExitCode, Invocation } from './command.ts';
import { decideNear } from './import/decide.ts';
import { readImportTable } from './import/read-table.ts';
import { openPlan, planFiles, printDiagnostics, printPage, refuse } from './page.ts';
import { raterOf } from './rate/rater.ts';
import { showAndWrite } from './write-changes.ts';

export const importCommand: Command = { run };

const kinds: readonly ImportKind[] = ['contacts', 'accounts', 'projects', 'spend'];

async function run(given: Invocation): Promise<ExitCode> {
  const [kind, table, plan] = given.words;
  if (!kinds.includes(kind as ImportKind) || table === undefined)
    return refuse(
      given,
      diagnostic('bad-option', { option: 'import', found: kind ?? '', expected: kinds.join(' | ') }),
    );
  const opened = await openPlan(given, plan);
  if ('exitCode' in opened) return opened.exitCode;
  const { on, file } = opened;
  const invocation = { ...given, lang: on.lang };
  const read = await readImportTable(invocation, on, kind as ImportKind, table);
  if ('problem' in read) return refuse(invocation, read.problem);
  if (read.problems) {
    await printDiagnostics(given.io, read.problems, read.texts, on.lang);
    return 2;
  }
  const decided = await decideNear(invocation, read);
  if (decided === undefined) {
    given.io.err(`${importWords[on.lang].stopped}\n`);
    return 2;
  }
  const judged = holdsLevels(decided) ? await judgedBy(invocation, on) : undefined;
  if (judged && 'problem' in judged) return refuse(invocation, judged.problem);
  return finish(invocation, on, { plan: file, table }, decided, judged);
}

async function judgedBy(
  invocation: Invocation,
  on: Analysed,
): Promise<Judged | { readonly problem: Diagnostic }> {
  const rater = await raterOf(invocation, on);
  return 'problem' in rater ? rater : { by: rater.id, on: on.options.on ?? on.today };
}

async function finish(
  invocation: Invocation,
  on: Analysed,
  named: { readonly plan: string; readonly table: string },
  imported: Imported,
  judged: Judged | undefined,
): Promise<ExitCode> {
  const { io, options, lang } = invocation;
  const proposal = await proposeChanges(planFiles(io), named.plan, importChanges(imported, on.plan, judged));
  if (proposal.problems) {
    await printDiagnostics(io, proposal.problems, proposal.texts, lang);
    return 2;
  }
  const show = (outcome: ImportResult['outcome']) => {
    const result: ImportResult = {
      file: named.table,
      imported,
      files: outcome === 'refused' ? [] : proposal.files.map(summaryOf),
      outcome,
    };
    return printPage(invocation, lang, {
      format: 'table',
      document: () => importView(result, on.state, { lang }),
      result: () => importOutput(result),
    });
  };
  if (imported.unusable.length > 0 && !options.skipBad && !options.dryRun) {
    await show('refused');
    return 1;
  }
  return proposal.files.length === 0 ? show('wrote') : showAndWrite(invocation, proposal.files, show);
}
