/** Makes the files of the plan that follows another, laid out as that one is; nothing is written here. */
import path from 'node:path';
import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { findHome } from '../changes/home.ts';
import type { PlanFiles } from '../plan/parts.ts';
import type { NamedPeriod } from '../plan/period.ts';
import type { Baseline } from './baselines.ts';
import { journalLists, takeOutWhatStays } from './entries.ts';
import { type FileNodes, parseFile, writeFile } from './file-text.ts';
import type { GoingAlong } from './going-along.ts';
import { setHead, withModeline } from './head.ts';
import { keepTexts, keyOf, type ListNode, listIn, type MapNode, textIn } from './nodes.ts';
import { ownersIn } from './owners.ts';
import { addTargetLines, type TargetNotes, targetLines } from './target-lines.ts';

/** A file of the new plan, by its path from the new folder, with `/`. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

export interface NextYear {
  readonly along: GoingAlong;
  readonly baselines: readonly Baseline[];
  readonly period: NamedPeriod;
  /** The old main file, the new one, and the texts of the old plan's files in reading order, the main one first. */
  readonly from: string;
  readonly to: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly source: PlanFiles;
  readonly notes: TargetNotes;
}

/** An entry that a journal leaves to the file of somebody, or to the main one. */
interface Loose {
  readonly list: string;
  readonly item: Node;
  readonly home: string;
}

/**
 * The files of the new plan, the main one first. Files of declarations stay what they are; journals begin anew, one for
 * everybody who owns something or has an open action, where the plan's `include` covers it.
 */
export function nextYearFiles(year: NextYear): readonly NewFile[] {
  const { from, to, along, texts } = year;
  const kept = new Map<string, FileNodes>();
  const loose: Loose[] = [];
  for (const [file, text] of texts) {
    const nodes = parseFile(text);
    const pairs = nodes.map.items;
    const keys = pairs.map(keyOf);
    const isJournal = file !== from && keys.every((key) => journalLists.has(key));
    const lines = targetLines(nodes.map, year.baselines, year.notes);
    takeOutWhatStays(nodes.map, file, along);
    if (isJournal) loose.push(...looseIn(nodes.map, year));
    else {
      keepBlankLines(pairs, nodes.map);
      const left = nodes.map.items.map(keyOf);
      const behind = keys.slice(keys.indexOf('targets') + 1).find((key) => left.includes(key));
      addTargetLines(nodes, lines, behind, year.notes);
      if (file === from || left.length > 0) kept.set(file, nodes);
    }
  }
  const main = kept.get(from)!;
  for (const home of homesOf(year, loose)) if (!kept.has(home)) kept.set(home, journalLike(texts.get(home)));
  for (const { list, item, home } of loose) addItem(kept.get(home)?.map ?? main.map, list, item);
  for (const [file, { map }] of kept)
    if (map.items.length === 0) addItem(kept.get(file)!.map, 'actions', undefined);
  const isKept = (part: string, at: string) =>
    /[*?[\]{}]/.test(part) || kept.has(path.join(path.dirname(at), part));
  for (const [file, { map }] of kept) keepTexts(map, 'include', (part) => isKept(part, file));
  setHead(main.map, year);
  return [...kept].map(([file, nodes]) => {
    const name = file === from ? path.basename(to) : withSlashes(path.relative(path.dirname(from), file));
    return { path: name, text: withModeline(writeFile(nodes, texts.get(file) ?? ''), name, file === from) };
  });
}

/** A blank line above something that is gone stands above what comes next. */
function keepBlankLines(before: MapNode['items'], map: MapNode): void {
  let blank = false;
  for (const pair of before) {
    blank ||= pair.key.spaceBefore === true;
    if (!map.items.includes(pair)) continue;
    if (blank) pair.key.spaceBefore = true;
    blank = false;
  }
}

/** The open actions and accepted findings of a journal, each with the file of its person. */
function looseIn(map: MapNode, year: NextYear): readonly Loose[] {
  return (['actions', 'accepted'] as const).flatMap((list) =>
    (listIn(map, list)?.items ?? []).map((item): Loose => {
      const person = textIn(item as MapNode, list === 'actions' ? 'owner' : 'by');
      return { list, item, home: person === undefined ? year.from : homeOf(person, year) };
    }),
  );
}

/** The journals that the new plan begins with. */
function homesOf(year: NextYear, loose: readonly Loose[]): readonly string[] {
  const owners = ownersIn(year.along);
  const own = [...year.along.members].filter((id) => owners.has(id)).map((id) => homeOf(id, year));
  return [...new Set([...own, ...loose.map(({ home }) => home)])];
}

function homeOf(id: string, { source, from }: NextYear): string {
  return findHome(source, from, { to: 'person', id }).file;
}

/** A journal with nothing in it but the remark at the head of the one before. */
function journalLike(before: string | undefined): FileNodes {
  const document = new Document(new YAMLMap(), { schema: 'failsafe' });
  if (before !== undefined) document.commentBefore = headOf(parseFile(before));
  return { document, map: document.contents as unknown as MapNode };
}

/** The remark at the head of a file: it may stand apart, or right above the first key. */
function headOf({ document, map }: FileNodes): string | null {
  return document.commentBefore ?? map.commentBefore ?? map.items[0]?.key.commentBefore ?? null;
}

/** Adds an item at the end of a list, which is made where it is missing; without an item it is an empty one. */
function addItem(map: MapNode, key: string, item: Node | undefined): void {
  let list = listIn(map, key);
  if (list === undefined) {
    list = new YAMLSeq() as ListNode;
    list.flow = item === undefined;
    map.items.push(new Pair<Node, Node>(new Scalar(key), list));
  }
  if (item !== undefined) list.items.push(item);
}

function withSlashes(file: string): string {
  return file.replaceAll(path.sep, '/');
}
