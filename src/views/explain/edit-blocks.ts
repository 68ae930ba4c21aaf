/** What to write into the plan, file by file, ready to be copied. */
import type { Block } from '../../document/document.ts';
import { paragraph } from '../blocks.ts';
import type { Edit } from './edit.ts';
import type { ExplainPage } from './page.ts';

/** What to write, file by file. */
export function editBlocks(edits: readonly Edit[], { explain }: ExplainPage): readonly Block[] {
  if (edits.length === 0) return [];
  return [
    paragraph(explain.onlyWhatWasSeen, 'muted'),
    ...edits.flatMap(({ file, key, lines }): Block[] => [
      paragraph(explain.editIn(file, key)),
      { kind: 'verbatim', text: lines.join('\n') },
    ]),
  ];
}
