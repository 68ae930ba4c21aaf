/** The only list of commands, in the order of help. Each is loaded when it is called. */
import type { Command, CommandName } from './command.ts';
import { filterOptions, type OptionName, pageOptions } from './options.ts';

/** What the command line must know of a command before it is loaded. */
export interface CommandEntry {
  readonly name: CommandName;
  /** What stands after the name: perhaps the plan, a subject first, a folder, or a kind and a table. */
  readonly takes: 'plan' | 'subject' | 'folder' | 'table';
  readonly options: readonly OptionName[];
  load(): Promise<Command>;
}

const page = (...options: readonly OptionName[]): readonly OptionName[] => [...options, ...pageOptions];

export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    takes: 'folder',
    options: ['from', 'sample', 'region', 'period', 'currency', 'industry', 'by', 'lang', 'yes', 'color'],
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'check',
    takes: 'plan',
    options: page('strict', 'failOn', 'rule', 'all'),
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'brief',
    takes: 'plan',
    options: page('since'),
    load: async () => (await import('./brief.ts')).brief,
  },
  {
    name: 'account',
    takes: 'subject',
    options: page('since'),
    load: async () => (await import('./account.ts')).account,
  },
  {
    name: 'assess',
    takes: 'plan',
    options: page(...filterOptions, 'layer', 'all', 'since', 'without'),
    load: async () => (await import('./assess.ts')).assess,
  },
  {
    name: 'gaps',
    takes: 'plan',
    options: page(...filterOptions, 'layer'),
    load: async () => (await import('./gaps.ts')).gaps,
  },
  {
    name: 'explain',
    takes: 'subject',
    options: page('layer', 'since'),
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'targets',
    takes: 'plan',
    options: page('account'),
    load: async () => (await import('./targets.ts')).targets,
  },
  {
    name: 'rate',
    takes: 'plan',
    options: [
      ...[
        'of',
        'points',
        'same',
        'on',
        'by',
        'evidence',
        'shows',
        'account',
        'owner',
        'layer',
        'all',
        'confirm',
        'except',
        'since',
        'sheet',
        'from',
        'encoding',
      ],
      ...['dryRun', 'yes', 'file', 'format', 'output', 'table', 'lang', 'color', 'width', 'ambiguous'],
    ] as readonly OptionName[],
    load: async () => (await import('./rate.ts')).rate,
  },
  {
    name: 'import',
    takes: 'table',
    options: [
      ...['map', 'skipBad', 'overrule', 'encoding', 'by', 'on', 'dryRun', 'yes'],
      ...['file', 'format', 'output', 'table', 'lang', 'color', 'width', 'ambiguous'],
    ] as readonly OptionName[],
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'report',
    takes: 'plan',
    options: page('since'),
    load: async () => (await import('./report.ts')).report,
  },
  { name: 'method', takes: 'plan', options: page(), load: async () => (await import('./method.ts')).method },
];
