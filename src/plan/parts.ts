/** Finds the files of a plan: the main file, then its parts in the order of `include`, the files of a pattern by code point. */
import path from 'node:path';
import { type Diagnostic, diagnostic, type Place } from '../diagnostic/diagnostic.ts';
import { readTree } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';

/** What the reading of a plan needs of a file system. Paths are as they were named, relative to where the program runs. */
export interface PlanFiles {
  /** The bytes of a file; undefined where there is none; a reason where it cannot be read. */
  read(file: string): Uint8Array | { readonly reason: string } | undefined;
  /** Every file below a folder, as paths from that folder with `/` between the steps; folders whose name begins with a dot are left out. */
  list(folder: string): readonly string[];
}

export type TreeMap = { readonly [key: string]: Tree };

/** One file that was read; `tree` is undefined where its syntax is broken. */
export interface PlanFile {
  readonly file: string;
  readonly tree: TreeMap | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** All files of a plan in reading order, the main one first. `texts` holds what was read, for excerpts. */
export interface FoundFiles {
  readonly files: readonly PlanFile[];
  /** Faults of the includes themselves. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the main file and every part that it includes, directly or through other parts. */
export async function findFiles(
  source: PlanFiles,
  main: string,
  texts: Map<string, string>,
): Promise<FoundFiles> {
  const files: PlanFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const root = path.dirname(main);

  const visit = async (file: string, chain: readonly string[], place: Place | undefined): Promise<void> => {
    if (chain.includes(file)) {
      diagnostics.push(diagnostic('part-loop', { chain: [...chain, file] }, place ? { place } : {}));
      return;
    }
    if (seen.has(file)) return;
    seen.add(file);
    const read = await readFile(source, file, texts, place);
    files.push(read);
    const include = read.tree?.['include'];
    if (!Array.isArray(include)) return;
    for (const [index, written] of include.entries()) {
      if (typeof written !== 'string') continue;
      const at: Place = { file, path: ['include', index] };
      for (const part of await expand(file, written, at)) await visit(part, [...chain, file], at);
    }
  };

  const expand = async (file: string, written: string, place: Place): Promise<readonly string[]> => {
    const named = path.join(path.dirname(file), written);
    const fromRoot = path.relative(root, named);
    if (path.isAbsolute(written) || fromRoot.startsWith('..')) {
      diagnostics.push(diagnostic('part-outside', { file: written }, { place }));
      return [];
    }
    if (!/[*?[\]{}]/.test(written)) return [named];
    // Loaded only where a pattern is used; a list of file names needs none.
    const { default: picomatch } = await import('picomatch');
    const folder = path.dirname(file);
    const fits = picomatch(written.replaceAll('\\', '/'));
    const found = source
      .list(folder)
      .filter((name) => fits(name))
      .sort(byCodePoint);
    if (found.length === 0) diagnostics.push(diagnostic('glob-empty', { glob: written }, { place }));
    return found.map((part) => path.join(folder, part));
  };

  await visit(main, [], undefined);
  return { files, diagnostics };
}

async function readFile(
  source: PlanFiles,
  file: string,
  texts: Map<string, string>,
  place: Place | undefined,
): Promise<PlanFile> {
  const bytes = source.read(file);
  const at = place ? { place } : { place: { file, offset: 0, length: 0 } };
  if (bytes === undefined)
    return {
      file,
      tree: undefined,
      diagnostics: [
        place ? diagnostic('part-missing', { file }, at) : diagnostic('file-missing', { file }, at),
      ],
    };
  if (!(bytes instanceof Uint8Array))
    return {
      file,
      tree: undefined,
      diagnostics: [diagnostic('file-unreadable', { file, reason: bytes.reason }, at)],
    };
  const { tree, text, diagnostics } = await readTree(file, bytes);
  if (text !== undefined) texts.set(file, text);
  return { file, tree, diagnostics };
}

/** UTF-16 order is not code point order beyond the basic plane. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
