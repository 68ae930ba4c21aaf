/** Turns what the command line could not be read as into a diagnostic in our own words. */
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import { nearestWord } from '../tree/nearest.ts';
import { commands } from './index.ts';
import { optionDefinitions } from './options.ts';

/** What commander says of a fault: a code, and a message that quotes what was found. */
interface UsageFault {
  readonly code: string;
  readonly message: string;
}

export function usageProblem(fault: UsageFault, argv: readonly string[]): Diagnostic {
  const command = commands.find((each) => argv.includes(each.name))?.name;
  const quoted = /'([^']*)'/.exec(fault.message)?.[1] ?? '';
  const name = command ?? '';
  switch (fault.code) {
    case 'commander.unknownOption': {
      const entry = commands.find((each) => each.name === command);
      const known = (entry?.options ?? []).flatMap(
        (option) => optionDefinitions[option].flags.match(/--[a-z-]+/g) ?? [],
      );
      const suggestion = nearestWord(quoted, known);
      return diagnostic('unknown-option', {
        found: quoted,
        command: name,
        ...(suggestion ? { suggestion } : {}),
      });
    }
    case 'commander.optionMissingArgument':
      return diagnostic('option-without-value', {
        option: quoted.split(' ').find((flag) => flag.startsWith('--')) ?? quoted,
        command: name,
      });
    case 'commander.missingArgument':
      return diagnostic('subject-missing', { example: `crp ${name} metro/gu` });
    case 'commander.excessArguments':
      return diagnostic('too-many-words', {
        found: argv.filter((word) => !word.startsWith('-')).at(-1) ?? '',
      });
    default: {
      const found = quoted || (argv[0] ?? '');
      const suggestion = nearestWord(
        found,
        commands.map((each) => each.name),
      );
      return diagnostic('unknown-command', { found, ...(suggestion ? { suggestion } : {}) });
    }
  }
}
