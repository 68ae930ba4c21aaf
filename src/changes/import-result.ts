/** What an import comes to: what was read, the files that change, and what became of it. */
import type { Imported } from '../import/imported.ts';
import type { FileSummary, Outcome } from './changes.ts';

export interface ImportResult {
  /** As it was named. */
  readonly file: string;
  readonly imported: Imported;
  readonly files: readonly FileSummary[];
  /** `refused`: rows cannot be used, so nothing was written. */
  readonly outcome: Outcome | 'refused';
}
