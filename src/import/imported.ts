/** What reading a table against a plan gives: what to add, what to change, what to decide, and what cannot be used; no words. */

export type ImportKind = 'contacts' | 'accounts' | 'projects' | 'spend';

/** A value as a plan's file holds it. */
export type FieldValue = string | readonly string[] | Readonly<Record<string, string>>;
/** Values by the keys of the plan's format. */
export type Fields = Readonly<Record<string, FieldValue>>;

export interface Imported {
  readonly kind: ImportKind;
  readonly sheet: string;
  /** Columns of the table with the field that each is read as. */
  readonly columns: readonly { readonly name: string; readonly letter: string; readonly field: string }[];
  /** Names of the columns that are not read. */
  readonly unread: readonly string[];
  /** Columns that the mapping names and the table does not have. */
  readonly absent: readonly string[];
  /** Every row of the table is in exactly one of these four. */
  readonly additions: readonly Addition[];
  readonly matched: readonly Matched[];
  readonly near: readonly Near[];
  readonly unusable: readonly Unusable[];
  /** Cells that were not taken over though their row was. */
  readonly leftOut: readonly LeftOut[];
}

/** An entry that the plan does not have. Rows count from 1, as on the sheet; several where they say the same. */
export interface Addition {
  readonly rows: readonly number[];
  /** Id of the account or organization that it belongs to; undefined for an account. */
  readonly account?: string;
  /** Made from the name where the table has none; spend has none. */
  readonly id?: string;
  /** Without id and account. */
  readonly fields: Fields;
  /** A level judged by somebody, for the journal. */
  readonly level?: string;
  /** Addresses of people of that name at other accounts: others, as far as the table says. */
  readonly namesakes: readonly string[];
}

/** A row about an entry of the plan; nothing to do where all three lists are empty. */
export interface Matched {
  readonly rows: readonly number[];
  readonly address: string;
  /** Fields that are empty in the plan, or that the file is to overrule. */
  readonly changes: readonly Change[];
  /** Fields that somebody filled in otherwise. */
  readonly conflicts: readonly Change[];
}

export interface Change {
  /** A key of the plan's format; `level` for a level in the journal; `refs.crm`, `outcome.on` for one within another. */
  readonly field: string;
  /** As the plan has it; undefined where it has nothing. */
  readonly from?: string;
  readonly to: string;
}

/** Rows that look like an entry of the plan, or like each other, and are not spelled the same: somebody decides. */
export interface Near {
  readonly rows: readonly number[];
  readonly account?: string;
  /** The names as the table has them, by which a decision is kept: `account/name`. */
  readonly keys: readonly string[];
  /** Addresses of entries of the plan; empty where only rows look alike. */
  readonly like: readonly string[];
}

export interface Unusable {
  readonly row: number;
  readonly reasons: readonly CellProblem[];
}

/** What is wrong with a cell, or with a row where no column is named. */
export interface CellProblem {
  readonly column?: string;
  readonly letter?: string;
  readonly problem: Problem;
}

export interface LeftOut {
  readonly row: number;
  readonly column: string;
  readonly letter: string;
  readonly problem: Problem;
}

export type Problem =
  | { readonly code: 'missing'; readonly field: string }
  | { readonly code: 'faulty-cell'; readonly found: string }
  | { readonly code: 'lost-character' }
  | { readonly code: 'unknown-word'; readonly found: string; readonly allowed: readonly string[] }
  | { readonly code: 'bad-amount'; readonly found: string }
  | { readonly code: 'mixed-amounts'; readonly found: string }
  | { readonly code: 'bad-percentage'; readonly found: string }
  | { readonly code: 'bad-date'; readonly found: string }
  | { readonly code: 'undecided-date'; readonly found: string; readonly readings: readonly string[] }
  | { readonly code: 'bad-id'; readonly found: string }
  | { readonly code: 'unknown-account'; readonly found: string; readonly near: readonly string[] }
  /** Of our team, a department, a category, an organization, a contact to report to. */
  | { readonly code: 'unknown-name'; readonly what: string; readonly found: string }
  /** An amount of an entry of the plan, whose own is in another currency. */
  | { readonly code: 'other-currency'; readonly found: string }
  /** Two people who would report to each other, directly or not. */
  | { readonly code: 'cycle'; readonly found: string }
  | { readonly code: 'longer-row' }
  | { readonly code: 'rows-differ'; readonly rows: readonly number[]; readonly fields: readonly string[] };
