/** Takes out of the text of a plan file everything that a day makes known later, as the table under Time in the method says; lines stay lines, so that places agree. */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { readDate } from '../../src/plan/date.ts';

type Span = readonly [from: number, to: number];
interface Edit {
  readonly span: Span;
  /** What stands there instead; blanks where it is not given. */
  readonly text?: string;
}

/** Lists of entries that do not exist before their `on`. */
const journal = [
  'assessments',
  'evidence',
  'confirmations',
  'closeness',
  'results',
  'reviews',
  'rates',
  'environment',
  'risks',
];
const description = [
  'targets',
  'relationship-strategy',
  'organization',
  'strengths',
  'problems',
  'learn',
  'because',
  'on',
  'basis',
];

/**
 * The file as somebody would have had it on the day. `mentioned` tells of whom something undated speaks (a chain, an
 * owner): such an entry stays, though its first day is later, as the file could not be read without it.
 */
export function cutAt(text: string, day: string, mentioned: (id: string) => boolean): string {
  const root = parseDocument(text).contents;
  if (!isMap(root)) return text;
  const cut = new Cut(text, day);
  for (const list of journal) cut.entries(root, list, (entry) => cut.isLater(entry, 'on'));
  for (const target of cut.maps(root, 'targets')) cut.target(target);
  for (const rival of cut.maps(root, 'rivals')) if (cut.isLater(rival, 'on')) cut.pairs(rival, description);
  for (const organization of cut.maps(root, 'organizations')) cut.contacts(organization, mentioned);
  for (const account of cut.maps(root, 'accounts')) {
    cut.contacts(account, mentioned);
    cut.entries(account, 'spend', (entry) => cut.isLater(entry, 'on'));
    cut.entries(account, 'mechanisms', (entry) => cut.isLater(entry, 'from', 'first'));
    for (const mechanism of cut.maps(account, 'mechanisms')) cut.dated(mechanism, 'to');
  }
  for (const project of cut.maps(root, 'projects'))
    for (const each of [project, ...cut.maps(project, 'lots')]) {
      const outcome = each.get('outcome');
      if (isMap(outcome) && cut.isLater(outcome, 'on')) cut.pairs(each, ['outcome']);
    }
  cut.entries(
    root,
    'team',
    (entry) => cut.isLater(entry, 'from', 'first') && !mentioned(String(entry.get('id'))),
  );
  for (const member of cut.maps(root, 'team')) cut.dated(member, 'to');
  cut.entries(root, 'assignments', (entry) => cut.isLater(entry, 'from', 'first'));
  for (const assignment of cut.maps(root, 'assignments')) cut.dated(assignment, 'to');
  for (const action of cut.maps(root, 'actions')) cut.action(action);
  for (const event of cut.maps(root, 'events')) {
    cut.dated(event, 'closed');
    if (cut.isLater(event, 'on')) cut.pairs(event, ['attended', 'learnt', 'result']);
  }
  for (const review of cut.maps(root, 'reviews'))
    for (const decision of cut.maps(review, 'decisions')) cut.dated(decision, 'done', 'result');
  return cut.done();
}

/** The ids that undated declarations speak of: who must stay declared. */
export function mentionedIn(texts: readonly string[]): (id: string) => boolean {
  const rest = texts.join('\n');
  return (id) =>
    (rest.match(new RegExp(`(?<![\\p{L}\\p{N}_-])${id}(?![\\p{L}\\p{N}_-])`, 'gu')) ?? []).length > 1;
}

class Cut {
  readonly #text: string;
  readonly #day: string;
  readonly #edits: Edit[] = [];

  constructor(text: string, day: string) {
    this.#text = text;
    this.#day = day;
  }

  maps(holder: YAMLMap, key: string): readonly YAMLMap[] {
    const list = holder.get(key);
    return isSeq(list) ? list.items.filter((item): item is YAMLMap => isMap(item)) : [];
  }

  isLater(entry: YAMLMap, key: string, which: 'first' | 'last' = 'last'): boolean {
    return this.#isLaterText(entry.get(key), which);
  }

  #isLaterText(written: unknown, which: 'first' | 'last' = 'last'): boolean {
    return written !== undefined && written !== null && readDate(String(written))![which] > this.#day;
  }

  /** Blanks the entries of a list for which it holds. */
  entries(holder: YAMLMap, key: string, isGone: (entry: YAMLMap) => boolean): void {
    const list = holder.get(key);
    if (isSeq(list)) this.#blank(list, (item) => isMap(item) && isGone(item));
  }

  /** Blanks keys of a map. */
  pairs(map: YAMLMap, keys: readonly string[]): void {
    this.#blank(map, (item) => isPair(item) && keys.includes(String(item.key)));
  }

  /** Takes a later date off, and what it brings. */
  dated(map: YAMLMap, key: string, ...brings: readonly string[]): void {
    if (this.isLater(map, key)) this.pairs(map, [key, ...brings]);
  }

  contacts(holder: YAMLMap, mentioned: (id: string) => boolean): void {
    this.entries(
      holder,
      'contacts',
      (entry) => this.isLater(entry, 'from', 'first') && !mentioned(String(entry.get('id'))),
    );
    for (const contact of this.maps(holder, 'contacts')) this.dated(contact, 'left', 'moved-to');
  }

  /** A target with its later revisions undone: the value is the earliest later revision's `from`. */
  target(target: YAMLMap): void {
    this.dated(target, 'looked');
    const later = this.maps(target, 'revisions')
      .filter((revision) => this.isLater(revision, 'on'))
      .toSorted((a, b) => (String(a.get('on')) < String(b.get('on')) ? 1 : -1));
    const values = new Map<Node, string>();
    for (const revision of later) {
      const written = target.get('target', true) as unknown;
      const node = isMap(written) ? written.get(revision.get('at') ?? lastKey(written), true) : written;
      if (isScalar(node)) values.set(node, this.#textOf(revision.get('from', true) as Node));
    }
    for (const [node, text] of values) this.#edits.push({ span: spanOf(node), text });
    this.entries(target, 'revisions', (revision) => this.isLater(revision, 'on'));
  }

  action(action: YAMLMap): void {
    const done = action.get('done');
    const isUndone = isSeq(done)
      ? done.items.every((item) => this.#isLaterText(isScalar(item) ? item.value : undefined))
      : this.isLater(action, 'done') || done === undefined;
    if (isSeq(done)) this.#blank(done, (item) => isScalar(item) && this.#isLaterText(item.value));
    else this.dated(action, 'done');
    if (isUndone) this.pairs(action, ['result', 'evidence']);
    this.dated(action, 'started');
    this.dated(action, 'verified');
    const dropped = action.get('dropped');
    if (isMap(dropped) && this.isLater(dropped, 'on')) this.pairs(action, ['dropped']);
  }

  done(): string {
    let text = this.#text;
    for (const { span, text: instead } of this.#edits.toSorted((a, b) => b.span[0] - a.span[0])) {
      const was = text.slice(...span);
      text = text.slice(0, span[0]) + (instead ?? was.replaceAll(/[^\r\n]/g, ' ')) + text.slice(span[1]);
    }
    return text;
  }

  #textOf(node: Node): string {
    return this.#text.slice(...spanOf(node));
  }

  #blank(holder: YAMLMap | YAMLSeq, isGone: (item: unknown) => boolean): void {
    const items = holder.items as readonly unknown[];
    const gone = items.map(isGone);
    items.forEach((item, index) => {
      if (gone[index])
        this.#edits.push({ span: holder.flow ? this.#flowSpan(items, gone, index) : this.#blockSpan(item) });
    });
  }

  /** An item between brackets goes with the comma after it, or the one before it where nothing follows. */
  #flowSpan(items: readonly unknown[], gone: readonly boolean[], index: number): Span {
    const span = spanOf(items[index]);
    const next = items[index + 1];
    if (gone.slice(index + 1).includes(false)) return [span[0], spanOf(next)[0]];
    const before = gone[index - 1] === false ? spanOf(items[index - 1])[1] : span[0];
    return next === undefined ? [before, span[1]] : [before, spanOf(next)[0]];
  }

  /** An item of a block list goes with its dash. */
  #blockSpan(item: unknown): Span {
    const [from, to] = spanOf(item);
    return isPair(item) ? [from, to] : [this.#text.lastIndexOf('-', from - 1), to];
  }
}

function lastKey(map: YAMLMap): unknown {
  const key = map.items.at(-1)?.key;
  return isScalar(key) ? key.value : key;
}

function spanOf(item: unknown): Span {
  if (isPair(item)) return [spanOf((item as Pair).key)[0], spanOf((item as Pair).value)[1]];
  const range = (item as Node).range!;
  return [range[0], range[1]];
}
