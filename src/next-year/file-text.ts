/** The text of a file as nodes that keep comments, quotes and style, and the text again, line by line as it was where it can be. */
import { type Document, isAlias, parseDocument, visit } from 'yaml';
import { readTree } from '../tree/read.ts';
import type { MapNode } from './nodes.ts';

export interface FileNodes {
  readonly document: Document;
  readonly map: MapNode;
}

/** Every scalar stays the text that it was; what an anchor shares is written out, since its owner may stay behind. */
export function parseFile(text: string): FileNodes {
  const document: Document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  for (let again = true; again; ) {
    again = false;
    visit(document, {
      Alias: (_, alias) => {
        again = true;
        return alias.resolve(document)?.clone() as MapNode | undefined;
      },
    });
  }
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) node.anchor = undefined;
    },
  });
  return { document, map: document.contents as unknown as MapNode };
}

/** The text of the nodes, with the spaces before comments, the line ends and the byte order mark of `like`. */
export function writeFile({ document }: FileNodes, like: string): string {
  const written = document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    indentSeq: !/^-\s/m.test(like),
  });
  const restored = restoreLines(written, like);
  const text = isSame(restored, written) ? restored : written;
  const mark = like.startsWith('\ufeff') ? '\ufeff' : '';
  return mark + (like.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
}

/** What stood before a comment at the end of a line. */
const commented = /^(.*\S)([ \t]+)(#.*)$/;

/** Lines that differ from one before only in the spaces before a comment are that one; others get its spaces. */
function restoreLines(written: string, like: string): string {
  const before = new Map<string, string>();
  const spaces = new Map<string, { readonly gap: number; readonly column: number }>();
  for (const line of like.split(/\r?\n/)) {
    const [, code, gap, comment] = commented.exec(line) ?? [];
    if (code === undefined || gap === undefined || comment === undefined) continue;
    before.set(`${code} ${comment}`, line.trimEnd());
    spaces.set(comment, { gap: gap.length, column: code.length + gap.length });
  }
  const lines = written.split('\n');
  const restored: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    // The printer puts what stood behind the key of a list on a line of its own.
    const joined = before.get(`${line} ${lines[index + 1]?.trimStart() ?? ''}`);
    if (joined !== undefined) index += 1;
    restored.push(joined ?? before.get(line) ?? withSpaces(line, spaces));
  }
  return restored.join('\n');
}

/** A comment that stood in a column stays in it where it can. */
function withSpaces(
  line: string,
  spaces: ReadonlyMap<string, { readonly gap: number; readonly column: number }>,
): string {
  const [, code, , comment] = commented.exec(line) ?? [];
  const known = comment === undefined ? undefined : spaces.get(comment);
  if (code === undefined || known === undefined) return line;
  const gap = known.gap > widestGap ? Math.max(2, known.column - code.length) : known.gap;
  return code + ' '.repeat(gap) + comment;
}

/** More spaces than these are there for a column. */
const widestGap = 6;

function isSame(one: string, other: string): boolean {
  const tree = (text: string) => JSON.stringify(readTree('', new TextEncoder().encode(text)).tree);
  return tree(one) === tree(other);
}
