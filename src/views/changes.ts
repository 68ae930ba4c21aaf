/** What every page of changes ends with: the files that get lines, and whether that was written. */
import type { FileSummary } from '../changes/changes.ts';
import type { Paragraph } from '../document/document.ts';
import { changesWords } from '../locale/changes.ts';
import type { Lang } from '../locale/lang.ts';
import { paragraph } from './blocks.ts';

export function fileParagraph({ file, isNew, added, changed }: FileSummary, lang: Lang): Paragraph {
  const words = changesWords[lang];
  return paragraph(words.file(file + (isNew ? words.newFile : ''), added, changed));
}

export function outcomeParagraph(outcome: 'dry-run' | 'wrote', lang: Lang): Paragraph {
  return paragraph(changesWords[lang][outcome === 'wrote' ? 'wrote' : 'dryRun']);
}
