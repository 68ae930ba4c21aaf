/** Reads the tables in a file; where its encoding cannot be told, somebody is asked, who sees a word in each. */

import { type ReadOptions, readTables, type TablesRead } from '../exchange/read-tables.ts';
import { importWords } from '../locale/import.ts';
import type { Invocation } from './command.ts';

/** Without a terminal an encoding that is undecided stays a fault, whose help names the flags. */
export async function readTablesAsking(
  { io, prompter, lang }: Pick<Invocation, 'io' | 'prompter' | 'lang'>,
  file: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<TablesRead> {
  const read = await readTables(bytes, options);
  if (read.fault?.code !== 'undecided-encoding' || !io.interactive) return read;
  const { candidates } = read.fault.parameters;
  const encoding = await prompter.choose(
    importWords[lang].encoding(file),
    candidates.map((each) => ({ value: each.encoding, label: `${each.sample}  (${each.encoding})` })),
    candidates[0]?.encoding ?? '',
  );
  return encoding === undefined ? read : readTables(bytes, { ...options, encoding });
}
