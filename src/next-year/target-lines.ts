/** Writes the market targets of the next plan: hilltops as entries, all others as comments with a baseline, since only people set a value. */
import { Document, isCollection, type Node, Scalar, visit } from 'yaml';
import type { Baseline } from './baselines.ts';
import type { FileNodes } from './file-text.ts';
import { drop, keyOf, listIn, type MapNode, textIn } from './nodes.ts';

/** What stands beside the lines, in the language of the plan. */
export interface TargetNotes {
  /** Above them: what to fill in. */
  readonly fillIn: string;
  /** Behind a line whose baseline is not known, or leaves something out. */
  about(baseline: Baseline): string | undefined;
}

/** Where the value goes; as it stands it is no value, and the reader says so. */
const placeholder = '___';

/** The lines of the targets in this file that are no hilltops, as they stand within a list. To be called before these are taken out. */
export function targetLines(
  map: MapNode,
  baselines: readonly Baseline[],
  notes: TargetNotes,
): readonly string[] {
  return (listIn(map, 'targets')?.items ?? []).flatMap((item) => {
    const baseline = baselines.find(({ target }) => target.id === textIn(item as MapNode, 'id'));
    if (baseline === undefined) return [];
    const note = notes.about(baseline);
    return [`- ${lineOf(item as MapNode, baseline)}${note === undefined ? '' : `      # ${note}`}`];
  });
}

function lineOf(item: MapNode, { written }: Baseline): string {
  const node = item.clone() as MapNode;
  drop(node, 'baseline', 'target', 'revisions', 'looked');
  visit(node, {
    Node: (_, each) => {
      each.comment = undefined;
      each.commentBefore = undefined;
      each.spaceBefore = undefined;
      if (isCollection(each)) each.flow = true;
    },
  });
  const document = new Document(node, { schema: 'failsafe' });
  if (written !== undefined) node.set(new Scalar('baseline'), new Scalar(written));
  node.set(new Scalar('target'), new Scalar(placeholder));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

/** Puts the lines as comments above the hilltops that go along; where there are none, where the list was. */
export function addTargetLines(
  { document, map }: FileNodes,
  lines: readonly string[],
  before: string | undefined,
  { fillIn }: TargetNotes,
): void {
  if (lines.length === 0) return;
  const list = listIn(map, 'targets');
  if (list !== undefined) {
    list.flow = false;
    putAbove(list.items[0]!, comment([fillIn, ...lines]));
    return;
  }
  const text = comment([fillIn, 'targets:', ...lines.map((line) => `  ${line}`)]);
  const next = map.items.find((pair) => keyOf(pair) === before)?.key;
  if (next === undefined) document.comment = document.comment ? `${document.comment}\n${text}` : text;
  else {
    putAbove(next, text);
    next.spaceBefore = true;
  }
}

function putAbove(node: Node, text: string): void {
  node.commentBefore = node.commentBefore ? `${text}\n${node.commentBefore}` : text;
}

function comment(lines: readonly string[]): string {
  return lines.map((line) => ` ${line}`).join('\n');
}
