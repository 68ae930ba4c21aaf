/** What is said of every change to a plan: which files get how many lines, and whether that is written. */
import type { Lang } from './lang.ts';

export interface ChangesWords {
  /** Behind the name of a file that is not there yet. */
  readonly newFile: string;
  file(file: string, added: number, changed: number): string;
  readonly dryRun: string;
  readonly ask: string;
  readonly wrote: string;
  readonly notWritten: string;
  /** What is not known where nobody can be asked. */
  readonly whether: string;
}

const lines = (count: number) => `${count} line${count === 1 ? '' : 's'}`;

export const changesWords: Record<Lang, ChangesWords> = {
  zh: {
    newFile: '（新文件）',
    file: (file, added, changed) => {
      const parts = [
        ...(added > 0 ? [`增加 ${added} 行`] : []),
        ...(changed > 0 ? [`改 ${changed} 行`] : []),
      ];
      return `${file} ${parts.join('，')}，其他行不动`;
    },
    dryRun: '只是看看，没有写入；去掉 --dry-run 写入。',
    ask: '写入吗？',
    wrote: '已写入。',
    notWritten: '没有写入。',
    whether: '要不要写入',
  },
  en: {
    newFile: ' (new file)',
    file: (file, added, changed) => {
      const parts = [
        ...(added > 0 ? [`${lines(added)} added`] : []),
        ...(changed > 0 ? [`${changed} changed`] : []),
      ];
      return `${file}: ${parts.join(', ')}, no other line touched`;
    },
    dryRun: 'A dry run: nothing was written. Leave out --dry-run to write.',
    ask: 'Write it?',
    wrote: 'Written.',
    notWritten: 'Nothing was written.',
    whether: 'whether to write',
  },
};
