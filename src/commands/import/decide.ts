/** Asks about rows that look like somebody the plan has; what was decided is kept in the mapping file. */
import { stringify } from 'yaml';
import type { Imported } from '../../import/imported.ts';
import type { Mapping } from '../../import/mapping.ts';
import { importWords } from '../../locale/import.ts';
import type { Invocation } from '../command.ts';
import type { ReadTable } from './read-table.ts';

/** What the table means once all is decided; undefined when somebody breaks off. Without a terminal what is undecided stays so. */
export async function decideNear(
  { io, options, prompter, lang }: Invocation,
  { mapping, importWith }: ReadTable,
): Promise<Imported | undefined> {
  const imported = importWith(mapping);
  if (!io.interactive || options.yes || options.dryRun) return imported;
  const words = importWords[lang];
  const decisions: Record<string, string> = { ...mapping.decisions };
  for (const { keys, like } of imported.near) {
    for (const key of keys) {
      const answer = await prompter.choose(
        words.decide(key),
        [
          ...like.map((address) => ({ value: address, label: words.same(address) })),
          { value: 'new', label: words.another },
          { value: '', label: words.later },
        ],
        like[0] ?? 'new',
      );
      if (answer === undefined) return undefined;
      if (answer !== '') decisions[key] = answer;
    }
  }
  const decided: Mapping = { ...mapping, decisions };
  const isNew = options.map !== undefined && io.kindOf(options.map) === undefined;
  if (options.map !== undefined && (isNew || imported.near.length > 0))
    saveMapping(io, options.map, decided, imported, words.mapSaved(options.map));
  return importWith(decided);
}

function saveMapping(
  io: Invocation['io'],
  file: string,
  mapping: Mapping,
  { columns }: Imported,
  said: string,
): void {
  const named = Object.fromEntries(columns.map(({ name, field }) => [name, field]));
  const failure = io.write(
    file,
    stringify({ ...mapping, columns: { ...named, ...mapping.columns } }, { lineWidth: 0 }),
  );
  if (failure === undefined) io.err(`${said}\n`);
}
