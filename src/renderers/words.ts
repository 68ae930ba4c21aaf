/** What renderers say on their own account; the words themselves are in locale/renderers.ts. */

export interface RendererWords {
  /** Said in place of a table without rows that has no sentence of its own. */
  readonly none: string;
  /** Names the columns that did not fit and the ways to see them (flags of the command line). */
  hidden(labels: readonly string[], ways: readonly string[]): string;
}
