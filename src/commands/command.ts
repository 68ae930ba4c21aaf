/** What a command is: a specification that shared machinery carries out. */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Io } from '../io.ts';
import type { Lang } from '../locale/lang.ts';
import type { MethodReading } from '../method/reading.ts';
import type { Day, Plan } from '../plan/plan.ts';
import type { Reading } from '../plan/read.ts';
import type { State } from '../plan/state.ts';
import type { Prompter } from '../prompts.ts';
import type { Format } from '../renderers/index.ts';
import type { CommandOptions } from './options.ts';

export type CommandName =
  | 'init'
  | 'check'
  | 'brief'
  | 'account'
  | 'assess'
  | 'gaps'
  | 'explain'
  | 'targets'
  | 'import'
  | 'rate'
  | 'report'
  | 'method';

/** 0 done, 1 the plan has errors or findings at `--fail-on`, 2 the command could not be carried out. */
export type ExitCode = 0 | 1 | 2;

/** What a command was called with. */
export interface Invocation {
  readonly io: Io;
  readonly prompter: Prompter;
  readonly options: CommandOptions;
  /** The words after the command's name. */
  readonly words: readonly string[];
  /** The language before a plan is read: the option, else the machine's. */
  readonly lang: Lang;
}

/** What a command does; what it takes and which options it has stand in the list of commands. */
export interface Command {
  run(invocation: Invocation): Promise<ExitCode>;
}

/** What an analysis works on: the plan at the day that was asked for. */
export interface Analysed {
  readonly plan: Plan;
  readonly state: State;
  /** The state at another day of the same plan. */
  at(day: Day): State;
  /** The day that this one is compared with: `--since`, else the end of the last full quarter. */
  readonly since: Day;
  readonly options: CommandOptions;
  readonly subject: string | undefined;
  readonly lang: Lang;
  readonly today: Day;
  readonly method: MethodReading;
  readonly reading: Reading;
}

/** A command that reads a plan, works something out and prints a page. */
export interface PageCommand<Result> {
  /** `subject`: the first word is what the page is about. */
  readonly takes: 'plan' | 'subject';
  /** The format where none is asked for. */
  readonly format: Format;
  /** The result, or why there is none. */
  analyse(on: Analysed): Result | { readonly problem: Diagnostic };
  view(result: Result, on: Analysed): Document;
  /** The record that JSON prints. */
  output(result: Result, on: Analysed): unknown;
}
