/** Descriptions of schema fields in both languages, for the editor's schema and for people who hover. */

/** What a schema's `.meta()` holds; `markdownDescription` is what VS Code shows. A type, for zod asks for an index signature. */
export type Description = {
  readonly description: string;
  readonly markdownDescription: string;
};

/**
 * @example
 * inBoth('权重', 'Weight').description // 'Weight / 权重'
 */
export function inBoth(zh: string, en: string): Description {
  return { description: `${en} / ${zh}`, markdownDescription: `${en}\n\n${zh}` };
}
