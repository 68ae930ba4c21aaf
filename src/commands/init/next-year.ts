/** `crp init --from`: writes the plan of the next period, which follows the one named, and lists what is to be decided. */
import path from 'node:path';
import { type ChangedFile, withFiles } from '../../changes/changes.ts';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { nextYearWords } from '../../locale/next-year.ts';
import { baselinesOf } from '../../next-year/baselines.ts';
import { undecided } from '../../next-year/decisions.ts';
import { nextYearFiles } from '../../next-year/files.ts';
import { goingAlong } from '../../next-year/going-along.ts';
import { followingPeriod, withLaterYears } from '../../next-year/period.ts';
import { addDays } from '../../plan/day.ts';
import { findFiles } from '../../plan/parts.ts';
import type { NamedPeriod } from '../../plan/period.ts';
import type { Plan } from '../../plan/plan.ts';
import { readPlan } from '../../plan/read.ts';
import { nextYearView } from '../../views/next-year.ts';
import type { Analysed, ExitCode, Invocation } from '../command.ts';
import { openPlan, planFiles, printDiagnostics, printPage, refuse } from '../page.ts';
import { writeChanges } from '../write-changes.ts';
import { schemaFiles } from './schema-files.ts';

export async function followPlan(given: Invocation): Promise<ExitCode> {
  const { io, options, words } = given;
  const problem = checkOptions(given);
  if (problem) return refuse(given, problem);
  const opened = await openPlan(given, options.from);
  if ('exitCode' in opened) return opened.exitCode;
  const { on, file } = opened;
  const invocation = { ...given, lang: on.lang };
  const period = periodAfter(on.plan, options.period);
  if ('problem' in period) return refuse(invocation, period.problem);
  const folder = words[0] ?? '.';
  const source = planFiles(io);
  const made = await make(on, file, period, folder, source);
  const taken = made.files.find(({ file: each }) => io.kindOf(each) !== undefined);
  if (taken !== undefined) return refuse(invocation, diagnostic('folder-in-use', { file: taken.file }));
  const schemas = schemaFiles(on.state.method)
    .map(({ path: name, text }) => newFile(path.join(folder, name), text))
    // Two plans in one folder share them.
    .filter(({ file: each }) => io.kindOf(each) === undefined);
  const reading = await readPlan(withFiles(source, made.files), made.main);
  if (reading.plan === undefined) {
    await printDiagnostics(io, reading.diagnostics, reading.texts, on.lang);
    return 2;
  }
  // The main file comes last: without it an interrupted run leaves no plan that looks whole.
  const [main, ...parts] = made.files;
  const inOrder = [...parts, ...schemas, main!];
  const failure = writeChanges(io, inOrder);
  if (failure) return refuse(invocation, failure);
  return printPage(invocation, on.lang, {
    format: 'table',
    document: () => nextYearView(made.result, made.state, { lang: on.lang }),
    result: () => undefined,
  });
}

function newFile(file: string, after: string): ChangedFile {
  return { file, before: 'new', after };
}

/** Works out the files and what is to be said of them, as the plan stands on the day before the new period. */
async function make(
  on: Analysed,
  file: string,
  period: NamedPeriod,
  folder: string,
  source: ReturnType<typeof planFiles>,
) {
  const { plan, today } = on;
  const state = on.at(addDays(period.from, -1));
  const texts = new Map<string, string>();
  await findFiles(source, file, texts);
  const along = goingAlong(plan, period.from, today);
  const planLang = plan.lang ?? on.lang;
  const baselines = baselinesOf(state, planLang);
  const years = Number(period.from.slice(0, 4)) - Number(plan.period.from.slice(0, 4));
  const name = path.basename(file);
  const main = path.join(folder, withLaterYears(name, plan.period, years) ?? name);
  const notes = nextYearWords[planLang].notes;
  const files = nextYearFiles({ along, baselines, period, from: file, to: main, texts, source, notes });
  return {
    main,
    state,
    files: files.map(({ path: each, text }) => newFile(path.join(folder, each), text)),
    result: {
      plan,
      period,
      along,
      isOver: today > plan.period.to,
      baselines,
      undecided: undecided(along, today),
      files: files.map((each) => each.path),
      folder: folder === '.' ? '' : folder,
    },
  };
}

function periodAfter(
  plan: Plan,
  written: string | undefined,
): NamedPeriod | { readonly problem: Diagnostic } {
  const period = followingPeriod(plan.period, written);
  if (period === undefined)
    return {
      problem: diagnostic('bad-option', {
        option: '--period',
        found: written ?? '',
        expected: '2028 | 2028-04..2029-03',
      }),
    };
  const { name, from } = period;
  if (from > plan.period.to) return period;
  return { problem: diagnostic('period-not-after', { period: name, from, last: plan.period.to }) };
}

/** What would be asked of a plan from nothing is taken from the plan that is followed. */
function checkOptions({ options }: Invocation): Diagnostic | undefined {
  const other = (['region', 'currency', 'industry', 'by'] as const).find(
    (name) => options[name] !== undefined,
  );
  const found = options.sample ? 'sample' : other;
  if (found !== undefined) return diagnostic('options-apart', { one: '--from', other: `--${found}` });
  if (options.from === '-')
    return diagnostic('bad-option', { option: '--from', found: '-', expected: '2027/plan.yaml' });
  return undefined;
}
