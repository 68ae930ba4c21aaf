/** Sets the headings of a page so that the first level below the title is never skipped. */
import type { Document } from './document.ts';

/**
 * The same document with its headings moved up, where the highest of them is not of level 1.
 *
 * @example
 * withTopHeadings({ lang: 'en', title: 'Gu', aside: '', blocks: [{ kind: 'heading', level: 2, text: 'Evidence' }] }).blocks[0].level // 1
 */
export function withTopHeadings(document: Document): Document {
  const levels = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const up = Math.min(...levels) - 1;
  if (levels.length === 0 || up === 0) return document;
  return {
    ...document,
    blocks: document.blocks.map((block) =>
      block.kind === 'heading' ? { ...block, level: (block.level - up) as 1 | 2 | 3 } : block,
    ),
  };
}
