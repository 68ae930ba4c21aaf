/** `crp rate --from FILE`: reads a sheet that was filled in; rows that are wrong are named, and then nothing is written. */
import type { Round } from '../../changes/rating-entries.ts';
import { readRatingSheet, type SheetColumnName, type SheetFault } from '../../changes/read-rating-sheet.ts';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { exchangeWords } from '../../locale/exchange.ts';
import type { Lang } from '../../locale/lang.ts';
import { sheetWords } from '../../locale/sheets.ts';
import { createPlanWords } from '../../plan/schema/words.ts';
import { readTablesAsking } from '../ask-encoding.ts';
import type { Analysed, Invocation } from '../command.ts';

type Answer = Round | { readonly problem: Diagnostic } | { readonly nothing: string; readonly exitCode?: 2 };

const columnNames: readonly SheetColumnName[] = ['id', 'last', 'unchanged', 'judged', 'seen', 'evidence'];

export async function roundOfSheet(
  invocation: Invocation,
  on: Analysed,
  by: string,
  file: string,
): Promise<Answer> {
  const { io, options, lang } = invocation;
  const bytes = io.read(file);
  if (bytes === undefined) return { problem: diagnostic('file-missing', { file }) };
  if (!(bytes instanceof Uint8Array))
    return { problem: diagnostic('file-unreadable', { file, reason: bytes.reason }) };
  const read = await readTablesAsking(
    invocation,
    file,
    bytes,
    options.encoding === undefined ? {} : { encoding: options.encoding },
  );
  if (read.fault)
    return {
      problem: diagnostic('table-unreadable', {
        file,
        code: read.fault.code,
        details: read.fault.parameters,
      }),
    };
  for (const { code, parameters } of read.notices)
    if (code !== 'text-form')
      io.err(`${file}: ${(exchangeWords[lang].notices[code] as (given: object) => string)(parameters)}\n`);

  const day = options.on ?? on.today;
  const { round, faults, untouched, isSheet } = readRatingSheet(read.tables, {
    state: on.at(day),
    words: createPlanWords(on.state.method),
    on: day,
    by,
    headers: headersOf(),
    yes: ['是', 'yes', 'y', 'x', '=', '1', 'true', '不变', 'same', '√', '✓'],
  });
  if (!isSheet) return { problem: diagnostic('sheet-unreadable', { file }) };
  const words = sheetWords[lang];
  if (faults.length > 0) {
    const lines = faults.map((fault) => faultText(fault, lang));
    return { nothing: [...lines, words.refused(faults.length)].join('\n'), exitCode: 2 };
  }
  if (round.scores.length === 0 && round.evidence.length === 0) return { nothing: words.nothing(untouched) };
  if (untouched > 0) io.err(`${words.untouched(untouched)}\n`);
  return round;
}

/** A sheet may have been written in the other language. */
function headersOf(): Readonly<Record<SheetColumnName, readonly string[]>> {
  const both = (name: SheetColumnName) => [sheetWords.zh.header[name], sheetWords.en.header[name]];
  return Object.fromEntries(columnNames.map((name) => [name, both(name)])) as unknown as Record<
    SheetColumnName,
    readonly string[]
  >;
}

function faultText({ sheet, row, column, found, problem }: SheetFault, lang: Lang): string {
  const { expected, place, row: rowText } = sheetWords[lang];
  const what =
    problem.kind === 'points'
      ? expected.points(problem.from, problem.to)
      : problem.kind === 'later'
        ? expected.later(problem.on)
        : expected[problem.kind];
  return rowText(place(sheet, row, column), found, what);
}
