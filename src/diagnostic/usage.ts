/** The codes of a command that could not be carried out as it was asked for. */
import type { Severity } from './diagnostic.ts';

export interface UsageParameters {
  'unknown-subject': { found: string; nearest: readonly string[] };
  'plan-not-found': { looked: readonly string[] };
  'subject-instead-of-plan': { found: string; right: string };
  'subject-missing': { example: string };
  'table-needed': { tables: readonly string[] };
  'unknown-table': { found: string; tables: readonly string[] };
  'bad-option': { option: string; found: string; expected: string };
  'unknown-option': { found: string; command: string; suggestion?: string };
  'unknown-command': { found: string; suggestion?: string };
  'option-without-value': { option: string; command: string };
  'too-many-words': { found: string };
  'folder-in-use': { file: string };
  /** `last` is the last day of the plan that is followed. */
  'period-not-after': { period: string; from: string; last: string };
  'options-apart': { one: string; other: string };
  'answer-missing': { question: string; flag: string };
  'output-unwritable': { file: string; reason: string };
  /** A change would touch more than it means: a list that is shared through an anchor, or text that cannot be written there. */
  'edit-refused': Record<never, never>;
  /** A CSV or workbook that cannot be read; `code` and `details` are the fault of `src/exchange/`. */
  'table-unreadable': { file: string; code: string; details: object };
  /** No sheet has columns for what a row must say; `found` are the names of the columns there are. */
  'columns-missing': { file: string; need: readonly string[]; found: readonly string[] };
  'sheet-unreadable': { file: string };
  'file-in-use': { file: string };
}

export const usageSeverity: Readonly<Record<keyof UsageParameters, Severity>> = {
  'unknown-subject': 'error',
  'plan-not-found': 'error',
  'subject-instead-of-plan': 'error',
  'subject-missing': 'error',
  'table-needed': 'error',
  'unknown-table': 'error',
  'bad-option': 'error',
  'unknown-option': 'error',
  'unknown-command': 'error',
  'option-without-value': 'error',
  'too-many-words': 'error',
  'folder-in-use': 'error',
  'period-not-after': 'error',
  'options-apart': 'error',
  'answer-missing': 'error',
  'output-unwritable': 'error',
  'edit-refused': 'error',
  'table-unreadable': 'error',
  'columns-missing': 'error',
  'sheet-unreadable': 'error',
  'file-in-use': 'error',
};
