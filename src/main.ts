/** argv → command → exit code. The only place that catches what nobody expected. */
import { CommanderError, Command as Program } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import type { ExitCode } from './commands/command.ts';
import { type CommandEntry, commands } from './commands/index.ts';
import { optionDefinitions, readOptions } from './commands/options.ts';
import { displayWidth } from './document/width.ts';
import { createProcessIo, type Io, leave } from './io.ts';
import { commandWords } from './locale/commands.ts';
import type { Lang } from './locale/lang.ts';
import { createPrompter, type Prompter } from './prompts.ts';

export { createProcessIo } from './io.ts';

/**
 * Runs the program with the words of the command line.
 *
 * @returns 0 done, 1 the plan has errors or findings at `--fail-on`, 2 the command could not be carried out
 */
export async function main(
  argv: readonly string[],
  io: Io = createProcessIo(),
  prompter: Prompter = createPrompter(),
): Promise<ExitCode> {
  const lang = languageOf(argv, io);
  try {
    return await runProgram(argv, io, prompter, lang);
  } catch (error) {
    io.err(
      `${commandWords[lang].broken}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return 2;
  }
}

/** Runs the program as a process of its own. */
export async function runProcess(argv: readonly string[]): Promise<void> {
  leave(await main(argv));
}

async function runProgram(
  argv: readonly string[],
  io: Io,
  prompter: Prompter,
  lang: Lang,
): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(
    io,
    lang,
    async (entry, words, given) => {
      const read = readOptions(given);
      if ('option' in read) return refuseUsage(io, lang, 'bad-option', read);
      const command = await entry.load();
      return command.run({ io, prompter, options: read.options, words, lang });
    },
    (code) => {
      exitCode = code;
    },
  );
  const withDefault = argv.length === 0 ? await defaultWords(io) : argv;
  try {
    await program.parseAsync([...withDefault], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : reportUsage(error, withDefault, io, lang);
  }
  return exitCode;
}

/** In a folder with a plan `crp` alone is the brief, elsewhere help. */
async function defaultWords(io: Io): Promise<readonly string[]> {
  const { findPlan } = await import('./commands/find-plan.ts');
  return 'file' in findPlan(io, undefined, undefined) ? ['brief'] : ['--help'];
}

type Run = (
  entry: CommandEntry,
  words: readonly string[],
  given: Readonly<Record<string, unknown>>,
) => Promise<ExitCode>;

function createProgram(io: Io, lang: Lang, run: Run, finish: (code: ExitCode) => void): Program {
  const words = commandWords[lang];
  const program = new Program('crp')
    .description(words.program)
    .usage(words.usage.program)
    .version(manifest.version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => undefined })
    .configureHelp({
      helpWidth: 100,
      displayWidth: (text) => displayWidth(text),
      styleTitle: (title) => words.heads[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      argumentTerm: (argument) => words.placeholders[argument.name()] ?? argument.name(),
    });
  for (const entry of commands) {
    const command = program
      .command(entry.name)
      .description(words.commands[entry.name].summary)
      .usage(words.usage[entry.takes])
      .helpOption('-h, --help', words.help)
      .addHelpText(
        'after',
        `\n${words.examples}\n${words.commands[entry.name].examples.map((example) => `  ${example}`).join('\n')}`,
      )
      .allowExcessArguments(false);
    if (entry.takes === 'subject') command.argument('<id>', words.arguments.subject);
    if (entry.takes === 'table') {
      command.argument('<kind>', words.arguments.kind);
      command.argument('<table>', words.arguments.table);
    }
    command.argument(
      entry.takes === 'folder' ? '[folder]' : '[plan]',
      words.arguments[entry.takes === 'folder' ? 'folder' : 'plan'],
    );
    for (const name of entry.options) {
      const { list } = optionDefinitions[name];
      const flags = optionDefinitions[name].flags.replace(
        /<(.+)>/,
        (_, value: string) => `<${words.placeholders[value] ?? value}>`,
      );
      if (list)
        command.option(flags, words.options[name], (value: string, before: readonly string[] = []) => [
          ...before,
          value,
        ]);
      else command.option(flags, words.options[name]);
    }
    command.action(async (...given: unknown[]) => {
      const self = given.at(-1) as Program;
      const named = Object.fromEntries(
        entry.options.map((name) => [name, self.getOptionValue(keyOf(optionDefinitions[name].flags))]),
      );
      finish(await run(entry, self.args, named));
    });
  }
  return program;
}

/** The name under which commander keeps an option: its long flag in camel case. */
function keyOf(flags: string): string {
  const long = /--([a-z-]+)/.exec(flags)![1]!;
  return long.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `--lang`, else the language that the machine is set to. */
function languageOf(argv: readonly string[], io: Io): Lang {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked =
    at < 0 ? undefined : argv[at]!.includes('=') ? argv[at]!.slice('--lang='.length) : argv[at + 1];
  if (asked === 'zh' || asked === 'en') return asked;
  return /^zh/i.test(io.locale) ? 'zh' : 'en';
}

async function reportUsage(
  error: CommanderError,
  argv: readonly string[],
  io: Io,
  lang: Lang,
): Promise<ExitCode> {
  const { usageProblem } = await import('./commands/usage.ts');
  const { refuse } = await import('./commands/page.ts');
  return refuse({ io, lang }, usageProblem(error, argv));
}

async function refuseUsage(
  io: Io,
  lang: Lang,
  code: 'bad-option',
  parameters: { option: string; found: string; expected: string },
): Promise<ExitCode> {
  const { refuse } = await import('./commands/page.ts');
  const { diagnostic } = await import('./diagnostic/diagnostic.ts');
  return refuse({ io, lang }, diagnostic(code, parameters));
}
