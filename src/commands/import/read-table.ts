/** Reads the table and the mapping of an import, and finds the sheet that it is about. */
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Table } from '../../exchange/table.ts';
import { requiredFields } from '../../import/fields.ts';
import { chooseTable } from '../../import/headers.ts';
import { importRows } from '../../import/import-rows.ts';
import type { Imported, ImportKind } from '../../import/imported.ts';
import { type Mapping, readMapping } from '../../import/mapping.ts';
import { exchangeWords } from '../../locale/exchange.ts';
import { createPlanWords } from '../../plan/schema/words.ts';
import { readTree } from '../../tree/read.ts';
import { readTablesAsking } from '../ask-encoding.ts';
import type { Analysed, Invocation } from '../command.ts';

export interface ReadTable {
  readonly mapping: Mapping;
  /** What the table means for the plan under a mapping. */
  importWith(mapping: Mapping): Imported;
  readonly problems?: undefined;
}

type Refusal =
  | { readonly problem: Diagnostic; readonly problems?: undefined }
  | { readonly problems: readonly Diagnostic[]; readonly texts: ReadonlyMap<string, string> };

export async function readImportTable(
  invocation: Invocation,
  on: Analysed,
  kind: ImportKind,
  file: string,
): Promise<ReadTable | Refusal> {
  const { io, options, lang } = invocation;
  const mapping = readMappingFile(io.read, options.map, kind);
  if (mapping.problems) return mapping;
  const bytes = io.read(file);
  if (bytes === undefined) return { problem: diagnostic('file-missing', { file }) };
  if (!(bytes instanceof Uint8Array))
    return { problem: diagnostic('file-unreadable', { file, reason: bytes.reason }) };
  const { 'header-row': headerRow } = mapping.value;
  const read = await readTablesAsking(invocation, file, bytes, {
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(headerRow === undefined ? {} : { headerRow }),
  });
  if (read.fault)
    return {
      problem: diagnostic('table-unreadable', {
        file,
        code: read.fault.code,
        details: read.fault.parameters,
      }),
    };
  for (const { code, parameters } of read.notices) {
    const say = exchangeWords[lang].notices[code] as (given: object) => string;
    io.err(`${file}: ${say(parameters)}\n`);
  }
  const words = createPlanWords(on.state.method);
  const importOf = (table: Table, using: Mapping) =>
    importRows(table, kind, on.plan, words, { mapping: using, overrules: options.overrule });
  const table = chooseTable(read.tables, kind, mapping.value, on.plan.rivals);
  if (table === undefined) {
    const found = read.tables.flatMap(({ columns }) => columns.map(({ name }) => name));
    return { problem: diagnostic('columns-missing', { file, need: requiredFields(kind), found }) };
  }
  return { mapping: mapping.value, importWith: (using) => importOf(table, using) };
}

/** A mapping that is not there yet is written once something was decided. */
function readMappingFile(
  read: Invocation['io']['read'],
  file: string | undefined,
  kind: ImportKind,
):
  | { readonly value: Mapping; readonly problems?: undefined }
  | { readonly problems: readonly Diagnostic[]; readonly texts: ReadonlyMap<string, string> } {
  const bytes = file === undefined ? undefined : read(file);
  if (file === undefined || !(bytes instanceof Uint8Array)) return { value: {} };
  const { tree, text, diagnostics } = readTree(file, bytes);
  const texts = new Map(text === undefined ? [] : [[file, text]]);
  if (tree === undefined || diagnostics.length > 0) return { problems: diagnostics, texts };
  const parsed = readMapping({ file, tree }, kind);
  return parsed.value === undefined ? { problems: parsed.diagnostics ?? [], texts } : { value: parsed.value };
}
