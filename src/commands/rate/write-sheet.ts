/** `crp rate --sheet FILE`: writes what somebody owns as a sheet to fill in. */
import path from 'node:path';
import { assessRegion } from '../../analyses/assess-region.ts';
import { ratingList } from '../../analyses/rating-list.ts';
import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { interviewWords } from '../../locale/interview.ts';
import { sheetWords } from '../../locale/sheets.ts';
import { type RatingSheet, ratingSheets } from '../../views/rating-sheet.ts';
import { createWording } from '../../views/wording.ts';
import type { Analysed, ExitCode, Invocation } from '../command.ts';
import { filterOf } from '../filter.ts';
import { refuse } from '../page.ts';

export async function writeSheet(invocation: Invocation, on: Analysed, file: string): Promise<ExitCode> {
  const { io, options, lang } = invocation;
  const extension = path.extname(file).toLowerCase();
  if (extension !== '.xlsx' && extension !== '.csv')
    return refuse(
      invocation,
      diagnostic('bad-option', { option: '--sheet', found: file, expected: '.xlsx | .csv' }),
    );
  if (io.kindOf(file) !== undefined) return refuse(invocation, diagnostic('file-in-use', { file }));
  const filter = filterOf(on);
  if ('problem' in filter) return refuse(invocation, filter.problem);
  const owner = filter.owner ?? options.by ?? io.environment['CRP_USER'];
  // A text file holds one table, and each layer has other columns.
  const layer = filter.layer ?? (extension === '.csv' ? 'key' : undefined);
  const state = on.at(options.on ?? on.today);
  const scope = {
    ...filter,
    ...(owner === undefined ? {} : { owner }),
    ...(layer === undefined ? {} : { layer }),
    all: true,
  };
  const sheets = ratingSheets(ratingList(assessRegion(state), state, scope), createWording(state, lang));
  if (sheets.length === 0) {
    io.err(`${interviewWords[lang].nothing}\n`);
    return 0;
  }
  const failure = io.write(file, await bytesOf(sheets, extension), 'new');
  if (failure) return refuse(invocation, diagnostic('output-unwritable', { file, reason: failure.reason }));
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  io.err(`${sheetWords[lang].written(file, rows)}\n`);
  return 0;
}

async function bytesOf(sheets: readonly RatingSheet[], extension: '.xlsx' | '.csv'): Promise<Uint8Array> {
  if (extension === '.csv') {
    const { writeCsv } = await import('../../exchange/write-csv.ts');
    const [sheet] = sheets;
    return writeCsv([sheet!.columns.map(({ header }) => header), ...sheet!.rows]);
  }
  const { writeWorkbook } = await import('../../exchange/write-workbook.ts');
  // The names of people stay in view while points far to the right are filled in.
  return writeWorkbook(
    sheets.map((sheet) => ({ ...sheet, frozenColumns: sheet.layer === 'organization' ? 2 : 3 })),
  );
}
