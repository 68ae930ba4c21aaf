/** The thread that reads a workbook: it may be stopped, and run out of memory, without harm to the program. */
import { parentPort, workerData } from 'node:worker_threads';
import { readXlsx } from 'hucre/xlsx';
import { type Unpacked, unpack } from './unpack.ts';
import { type PackedSheet, packSheet } from './workbook-sheet.ts';

/** What the thread is given. */
export interface WorkbookTask {
  readonly bytes: Uint8Array;
  readonly unpackedBytes: number;
}

/** What it answers; nothing where the workbook cannot be read. */
export type WorkbookAnswer =
  | ({ readonly kind: 'sheets'; readonly sheets: readonly PackedSheet[] } & Omit<Unpacked, 'bytes'>)
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'broken' };

async function answer({ bytes, unpackedBytes }: WorkbookTask): Promise<WorkbookAnswer> {
  try {
    const { bytes: parts, ...rest } = unpack(bytes, unpackedBytes);
    const { sheets } = await readXlsx(parts, { readStyles: true });
    return { kind: 'sheets', sheets: sheets.map(packSheet), ...rest };
  } catch (error) {
    if (error instanceof RangeError && typeof error.cause === 'number')
      return { kind: 'too-large', bytes: error.cause };
    return { kind: 'broken' };
  }
}

answer(workerData as WorkbookTask).then((message) => parentPort?.postMessage(message));
