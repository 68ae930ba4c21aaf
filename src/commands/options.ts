/** The options of all commands, each defined once: how it is written and what its value must look like. */
import { readDate, suggestDate } from '../plan/date.ts';
import type { Day } from '../plan/plan.ts';
import { type Format, formats } from '../renderers/index.ts';

/** What was asked for, read and typed. */
export interface CommandOptions {
  readonly file?: string;
  readonly asOf?: Day;
  readonly account: readonly string[];
  readonly tier: readonly string[];
  readonly layer?: 'key' | 'general' | 'organization';
  readonly owner?: string;
  readonly withBackup: boolean;
  readonly all: boolean;
  readonly since?: Day;
  readonly without?: string;
  readonly strict: boolean;
  readonly failOn: readonly string[];
  readonly rule: readonly string[];
  readonly format?: Format;
  readonly output?: string;
  readonly table?: string;
  readonly lang?: 'zh' | 'en';
  readonly color: 'auto' | 'always' | 'never';
  readonly width?: number;
  readonly ambiguous: 1 | 2;
  readonly redact?: 'roles';
  readonly keepGoing: boolean;
  // ── init
  readonly sample: boolean;
  readonly region?: string;
  readonly period?: string;
  readonly currency?: string;
  readonly industry?: string;
  readonly by?: string;
  readonly yes: boolean;
  // ── rate
  readonly of?: string;
  readonly points?: string;
  readonly same: readonly string[];
  readonly on?: Day;
  readonly evidence?: string;
  readonly shows?: string;
  readonly sheet?: string;
  readonly from?: string;
  readonly encoding?: string;
  readonly map?: string;
  readonly skipBad: boolean;
  readonly overrule: boolean;
  readonly dryRun: boolean;
  readonly confirm: boolean;
  readonly except: readonly string[];
}

export type OptionName = keyof CommandOptions;

/** A value as read, or what was expected instead. */
type Read<Value> = { readonly value: Value } | { readonly expected: string };

interface OptionDefinition {
  readonly flags: string;
  /** Whether the option may be given several times, or as a list with commas. */
  readonly list?: boolean;
  /** Whether commas belong to the value. */
  readonly whole?: boolean;
  readonly read?: (text: string) => Read<unknown>;
}

const oneOf =
  (...allowed: readonly string[]) =>
  (text: string): Read<string> =>
    allowed.includes(text) ? { value: text } : { expected: allowed.join(' | ') };

function day(text: string): Read<Day> {
  const span = readDate(text);
  return span ? { value: span.last } : { expected: suggestDate(text) ?? '2027-09-30 | 2027-09 | 2027-Q3' };
}

/** A calendar day itself: what was seen was seen on a day. */
function oneDay(text: string): Read<Day> {
  const span = readDate(text);
  return span !== undefined && span.first === span.last
    ? { value: span.last }
    : { expected: span === undefined ? (suggestDate(text) ?? '2027-09-30') : '2027-09-30' };
}

function columns(text: string): Read<number> {
  const width = /^\d+$/.test(text) ? Number(text) : 0;
  return width >= 40 && width <= 1000 ? { value: width } : { expected: '40 – 1000' };
}

export const optionDefinitions: Readonly<Record<OptionName, OptionDefinition>> = {
  file: { flags: '-f, --file <plan>' },
  asOf: { flags: '--as-of <date>', read: day },
  account: { flags: '--account <id>', list: true },
  tier: { flags: '--tier <tier>', list: true },
  layer: { flags: '--layer <layer>', read: oneOf('key', 'general', 'organization') },
  owner: { flags: '--owner <id>' },
  withBackup: { flags: '--with-backup' },
  all: { flags: '--all' },
  since: { flags: '--since <date>', read: day },
  without: { flags: '--without <id>' },
  strict: { flags: '--strict' },
  failOn: { flags: '--fail-on <severity|code>', list: true },
  rule: { flags: '--rule <code>', list: true },
  format: { flags: '--format <format>', read: oneOf(...formats) },
  output: { flags: '-o, --output <file>' },
  table: { flags: '--table <name>' },
  lang: { flags: '--lang <language>', read: oneOf('zh', 'en') },
  color: { flags: '--color <when>', read: oneOf('auto', 'always', 'never') },
  width: { flags: '--width <columns>', read: columns },
  ambiguous: {
    flags: '--ambiguous <width>',
    read: (text) => (text === '1' || text === '2' ? { value: Number(text) } : { expected: '1 | 2' }),
  },
  redact: { flags: '--redact <how>', read: oneOf('roles') },
  keepGoing: { flags: '--keep-going' },
  sample: { flags: '--sample' },
  region: { flags: '--region <name>' },
  period: { flags: '--period <period>' },
  currency: {
    flags: '--currency <code>',
    read: (text) => (/^[A-Z]{3}$/.test(text) ? { value: text } : { expected: 'CNY | USD | EUR' }),
  },
  industry: { flags: '--industry <name>' },
  by: { flags: '--by <id>' },
  yes: { flags: '--yes' },
  of: { flags: '--of <id>' },
  points: { flags: '--points <points>' },
  same: { flags: '--same <id>', list: true },
  on: { flags: '--on <date>', read: oneDay },
  evidence: { flags: '--evidence <text>' },
  shows: { flags: '--shows <dimension>' },
  sheet: { flags: '--sheet <file>' },
  from: { flags: '--from <file>' },
  encoding: { flags: '--encoding <name>' },
  map: { flags: '--map <file>' },
  skipBad: { flags: '--skip-bad' },
  overrule: { flags: '--overrule' },
  dryRun: { flags: '--dry-run' },
  confirm: { flags: '--confirm' },
  except: { flags: '--except <id=level:reason>', list: true, whole: true },
};

/** Options of every command that reads a plan and prints a page. */
export const pageOptions: readonly OptionName[] = [
  'file',
  'asOf',
  'format',
  'output',
  'table',
  'lang',
  'color',
  'width',
  'ambiguous',
  'redact',
  'keepGoing',
];

/** Options that narrow what a page is about. */
export const filterOptions: readonly OptionName[] = ['account', 'tier', 'owner', 'withBackup'];

const defaults: CommandOptions = {
  account: [],
  tier: [],
  withBackup: false,
  all: false,
  strict: false,
  failOn: [],
  rule: [],
  color: 'auto',
  ambiguous: 1,
  keepGoing: false,
  sample: false,
  yes: false,
  same: [],
  skipBad: false,
  overrule: false,
  dryRun: false,
  confirm: false,
  except: [],
};

/** Reads what the command line gave, or says which option has a value that it cannot have. */
export function readOptions(
  given: Readonly<Record<string, unknown>>,
):
  | { readonly options: CommandOptions }
  | { readonly option: string; readonly found: string; readonly expected: string } {
  const options: Record<string, unknown> = { ...defaults };
  for (const [name, value] of Object.entries(given)) {
    const definition = optionDefinitions[name as OptionName];
    if (!definition || value === undefined) continue;
    if (definition.list) {
      options[name] = (value as readonly string[])
        .flatMap((each) => (definition.whole ? [each] : each.split(/[,，]/)))
        .map((each) => each.trim())
        .filter(Boolean);
    } else if (definition.read && typeof value === 'string') {
      const read = definition.read(value);
      if ('expected' in read)
        return {
          option: definition.flags.split(' ').find((flag) => flag.startsWith('--'))!,
          found: value,
          expected: read.expected,
        };
      options[name] = read.value;
    } else options[name] = value;
  }
  return { options: options as unknown as CommandOptions };
}
