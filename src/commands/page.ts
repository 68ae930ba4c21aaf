/** Carries out a command that reads a plan and prints a page: the same road for all of them. */
import path from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { withTopHeadings } from '../document/headings.ts';
import type { Io } from '../io.ts';
import { commandWords } from '../locale/commands.ts';
import type { Lang } from '../locale/lang.ts';
import { rendererWords } from '../locale/renderers.ts';
import { quarterEndBefore } from '../plan/day.ts';
import type { PlanFiles } from '../plan/parts.ts';
import type { Day, Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read.ts';
import { redactPlan } from '../plan/redact.ts';
import { stateAt } from '../plan/state-at.ts';
import { type Format, pickFormat, render, tableNames } from '../renderers/index.ts';
import type { Analysed, Command, ExitCode, Invocation, PageCommand } from './command.ts';
import { findPlan } from './find-plan.ts';
import { languageOf } from './language.ts';

/** Makes a command of its specification. */
export function pageCommand<Result>(specification: PageCommand<Result>): Command {
  return { run: (invocation) => runPage(specification, invocation) };
}

async function runPage<Result>(
  specification: PageCommand<Result>,
  invocation: Invocation,
): Promise<ExitCode> {
  const { words } = invocation;
  const [subject, argument] =
    specification.takes === 'subject' ? [words[0], words[1]] : [undefined, words[0]];
  const opened = await openPlan(invocation, argument, subject);
  if ('exitCode' in opened) return opened.exitCode;
  const { on } = opened;
  const result = specification.analyse(on);
  if (isProblem(result)) return refuse({ ...invocation, lang: on.lang }, result.problem);
  return printPage(invocation, on.lang, {
    format: specification.format,
    document: () => nameLeftOut(specification.view(result, on), on.plan, on.lang),
    result: () => specification.output(result, on),
  });
}

/** Finds and reads the plan and says what is wrong with it; or the exit code where it cannot be worked on. */
export async function openPlan(
  invocation: Invocation,
  argument: string | undefined,
  subject?: string,
): Promise<{ readonly on: Analysed; readonly file: string } | { readonly exitCode: ExitCode }> {
  const { io, options } = invocation;
  const found = findPlan(io, argument, options.file);
  if ('problem' in found) return { exitCode: await refuse(invocation, found.problem) };

  const reading = await readPlan(planFiles(io), found.file, { keepGoing: options.keepGoing });
  const lang = languageOf(reading, found.file, invocation);
  await printDiagnostics(io, reading.diagnostics, reading.texts, lang);
  if (!reading.plan || !reading.method || !reading.methodReading) {
    if (reading.diagnostics.some((each) => each.code === 'file-missing')) return { exitCode: 2 };
    io.err(`${commandWords[lang].summary(reading.diagnostics)}\n`);
    return { exitCode: 1 };
  }

  const { method } = reading;
  const plan = options.redact ? redactPlan(reading.plan, method, lang) : reading.plan;
  const asOf = options.asOf ?? found.asOf ?? io.today;
  const at = rememberDays((day) => stateAt(plan, method, day, io.today));
  const on: Analysed = {
    plan,
    state: at(asOf),
    at,
    since: options.since ?? quarterEndBefore(plan.period, asOf),
    options,
    subject,
    lang,
    today: io.today,
    method: reading.methodReading,
    reading,
  };
  return { on, file: found.file };
}

function isProblem(result: unknown): result is { readonly problem: Diagnostic } {
  return typeof result === 'object' && result !== null && 'problem' in result;
}

/** States are large and several parts of a page ask for the same day. */
function rememberDays<State>(make: (day: Day) => State): (day: Day) => State {
  const known = new Map<Day, State>();
  return (day) => {
    const state = known.get(day) ?? make(day);
    known.set(day, state);
    return state;
  };
}

/** A page of a plan from which a part was left out says so in its title. */
export function nameLeftOut(document: Document, plan: Plan, lang: Lang): Document {
  return plan.leftOut.length === 0
    ? document
    : { ...document, title: commandWords[lang].leftOut(document.title, plan.leftOut) };
}

/** The plan reader's files, with `-` as the standard input. */
export function planFiles(io: Io): PlanFiles {
  return {
    read: (file) => (file === '-' ? io.readInput() : io.read(file)),
    list: io.list,
  };
}

/** Prints diagnostics in full on stderr. */
export async function printDiagnostics(
  io: Io,
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  lang: Lang,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const { createPlaces, inOrderOfPlace } = await import('../tree/places.ts');
  const { diagnosticBlock } = await import('../views/diagnostics.ts');
  const places = createPlaces(texts);
  const blocks = inOrderOfPlace(diagnostics, places, [...texts.keys()]).map((each) =>
    diagnosticBlock(each, places, lang),
  );
  const page: Document = { lang, title: '', aside: '', blocks };
  io.err(
    await render(page, 'table', {
      width: 100,
      color: false,
      ambiguous: 1,
      mayHide: false,
      words: rendererWords[lang],
      result: undefined,
    }),
  );
}

/** Says why the command could not be carried out. */
export async function refuse(invocation: Pick<Invocation, 'io' | 'lang'>, problem: Diagnostic): Promise<2> {
  await printDiagnostics(invocation.io, [problem], new Map(), invocation.lang);
  return 2;
}

/** What a command has to print; worked out only as far as the format needs. */
export interface Page {
  readonly format: Format;
  document(): Document;
  result(): unknown;
}

/** Prints a page in the format that was asked for, or writes it to the file that was named. */
export async function printPage(invocation: Invocation, lang: Lang, page: Page): Promise<ExitCode> {
  const { io, options } = invocation;
  const extension = options.output === undefined ? undefined : path.extname(options.output);
  const format = options.format ?? (extension === undefined ? page.format : pickFormat(extension));
  if (format === undefined)
    return refuse(
      { io, lang },
      diagnostic('bad-option', {
        option: '--output',
        found: options.output!,
        expected: '.md | .html | .json | .csv | .txt',
      }),
    );
  const empty: Document = { lang, title: '', aside: '', blocks: [] };
  const document = format === 'json' ? empty : page.document();
  if (format === 'csv') {
    const problem = checkTable(tableNames(document), options.table);
    if (problem) return refuse({ io, lang }, problem);
  }
  const toTerminal = options.output === undefined && io.width !== undefined;
  // A terminal underlines its highest headings; a document must not begin below them.
  const text = await render(format === 'table' ? document : withTopHeadings(document), format, {
    width: options.width ?? (toTerminal ? io.width! : 100),
    color:
      options.output === undefined &&
      (options.color === 'always' || (options.color === 'auto' && io.colorful.out)),
    ambiguous: options.ambiguous,
    mayHide: toTerminal || options.width !== undefined,
    words: rendererWords[lang],
    table: options.table,
    result: format === 'json' ? page.result() : undefined,
  });
  if (options.output === undefined) {
    io.out(text);
    return 0;
  }
  const failure = io.write(options.output, text);
  if (failure)
    return refuse(
      { io, lang },
      diagnostic('output-unwritable', { file: options.output, reason: failure.reason }),
    );
  io.err(`${commandWords[lang].written(options.output)}\n`);
  return 0;
}

function checkTable(names: readonly string[], asked: string | undefined): Diagnostic | undefined {
  if (asked === undefined)
    return names.length === 1 ? undefined : diagnostic('table-needed', { tables: names });
  return names.includes(asked) ? undefined : diagnostic('unknown-table', { found: asked, tables: names });
}
