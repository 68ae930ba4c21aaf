/** Decides into which file of a plan a new entry goes: the file of the person or account that it belongs to, else the main one. */
import path from 'node:path';
import picomatch from 'picomatch';
import type { PlanFiles } from '../plan/parts.ts';
import { readTree } from '../tree/read.ts';

/** Whose entry it is: somebody's journal, or the declarations of an account. */
export type Belongs =
  | { readonly to: 'person'; readonly id: string }
  | { readonly to: 'account'; readonly id: string };

export interface Home {
  readonly file: string;
  /** What a file that is not there yet begins with; undefined where it is there. */
  readonly beginning: string | undefined;
}

const folders = { person: 'journal', account: 'accounts' } as const;

/**
 * The file `journal/<person>.yaml` or `accounts/<account>.yaml` beside the main one, where a pattern or a name in its `include` covers
 * it, so that two people's work meets in no file; it is made where it is missing. Without such an `include` the main file.
 */
export function findHome(source: PlanFiles, main: string, belongs: Belongs): Home {
  const bytes = source.read(main);
  const read = bytes instanceof Uint8Array ? readTree(main, bytes) : undefined;
  const include = read?.tree?.['include'];
  const patterns = Array.isArray(include) ? include.filter((each) => typeof each === 'string') : [];
  const wanted = `${folders[belongs.to]}/${belongs.id}.yaml`;
  const isCovered = patterns.some((pattern) =>
    picomatch(pattern.replaceAll('\\', '/').replace(/^\.\//, ''))(wanted),
  );
  if (!isCovered) return { file: main, beginning: undefined };
  const file = path.join(path.dirname(main), folders[belongs.to], `${belongs.id}.yaml`);
  const isThere = source.read(file) !== undefined;
  return { file, beginning: isThere ? undefined : beginningOf(read?.text ?? '', main, file) };
}

/** The first line that tells an editor the schema, as the main file has it. */
function beginningOf(mainText: string, main: string, file: string): string {
  const schema = /^#\s*yaml-language-server:\s*\$schema=(\S*)plan\.schema\.json\s*$/m.exec(mainText)?.[1];
  if (schema === undefined) return '';
  const folder = /^\w+:\/\//.test(schema)
    ? schema
    : `${path.relative(path.dirname(file), path.join(path.dirname(main), schema)).replaceAll(path.sep, '/')}/`;
  return `# yaml-language-server: $schema=${folder}part.schema.json\n`;
}
