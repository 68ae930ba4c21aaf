/** Reads a workbook in a thread of its own, within limits of time and memory. */
import { Worker } from 'node:worker_threads';
import type { Limits } from './limits.ts';
import { type Fault, fault, type Notice, notice } from './said.ts';
import { emptyCell, type Sheet } from './table.ts';
import type { PackedSheet } from './workbook-sheet.ts';
import type { WorkbookAnswer, WorkbookTask } from './workbook-worker.ts';
import { workerPlace } from './worker-place.ts';

export type WorkbookRead =
  | { readonly sheets: readonly Sheet[]; readonly notices: readonly Notice[]; readonly fault?: undefined }
  | { readonly fault: Fault };

/** All sheets of a workbook, hidden ones too; macros and links into other files are left alone and said. */
export async function readWorkbook(bytes: Uint8Array, limits: Limits): Promise<WorkbookRead> {
  const answer = await ask({ bytes, unpackedBytes: limits.unpackedBytes }, limits);
  if (answer.kind === 'broken') return { fault: fault('broken-workbook', {}) };
  if (answer.kind === 'too-slow') return { fault: fault('workbook-too-slow', { seconds: limits.seconds }) };
  if (answer.kind === 'out-of-memory')
    return { fault: fault('workbook-out-of-memory', { megabytes: limits.megabytes }) };
  if (answer.kind === 'too-large')
    return { fault: fault('workbook-too-large', { bytes: answer.bytes, limit: limits.unpackedBytes }) };
  const held = answer.sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells.filter(Boolean).length));
  if (held.reduce((sum, count) => sum + count, 0) > limits.cells)
    return { fault: fault('too-many-cells', { limit: limits.cells }) };
  const notices: Notice[] = [];
  if (answer.hasMacros) notices.push(notice('macros-ignored', {}));
  if (answer.hasLinks) notices.push(notice('links-ignored', {}));
  return { sheets: answer.sheets.map(unpackSheet), notices };
}

function unpackSheet(sheet: PackedSheet): Sheet {
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell === '' ? emptyCell : typeof cell === 'string' ? { text: cell } : cell,
    ),
  }));
  return { ...sheet, rows };
}

type Answer = WorkbookAnswer | { readonly kind: 'too-slow' } | { readonly kind: 'out-of-memory' };

function ask(task: WorkbookTask, { seconds, megabytes }: Limits): Promise<Answer> {
  const worker = new Worker(workerPlace, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // What a library may print is not for our page.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve, reject) => {
    const end = (answer: Answer) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => end({ kind: 'too-slow' }), seconds * 1000);
    worker.on('message', end);
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') end({ kind: 'out-of-memory' });
      // What is wrong with a file is answered; anything else is a mistake in the program.
      else {
        clearTimeout(timer);
        reject(error);
      }
    });
  });
}
