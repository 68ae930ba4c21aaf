/** Small steps on the nodes of a file: reading a text, taking out keys and items. */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

export type MapNode = YAMLMap<Node, Node | null>;
export type ListNode = YAMLSeq<Node>;

export function keyOf(pair: Pair<Node, Node | null>): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** The text of a scalar under the key; undefined where there is none. */
export function textIn(map: MapNode, key: string): string | undefined {
  const node = map.get(key, true);
  return isScalar(node) ? String(node.value) : undefined;
}

export function mapIn(map: MapNode, key: string): MapNode | undefined {
  const node = map.get(key, true);
  return isMap(node) ? (node as MapNode) : undefined;
}

export function listIn(map: MapNode, key: string): ListNode | undefined {
  const node = map.get(key, true);
  return isSeq(node) ? (node as ListNode) : undefined;
}

export function drop(map: MapNode, ...keys: readonly string[]): void {
  map.items = map.items.filter((pair) => !keys.includes(keyOf(pair)));
}

/** Keeps the pairs of the map under the key that pass; a map without any is taken out. */
export function keepPairs(map: MapNode, key: string, keeps: (name: string) => boolean): void {
  const inner = mapIn(map, key);
  if (inner === undefined) return;
  inner.items = inner.items.filter((pair) => keeps(keyOf(pair)));
  if (inner.items.length === 0) drop(map, key);
}

/** Keeps the items of the list under the key that pass; a list without any is taken out. */
export function keepItems(map: MapNode, key: string, keeps: (item: MapNode, index: number) => boolean): void {
  const list = listIn(map, key);
  if (list === undefined) return;
  list.items = list.items.filter((item, index) => keeps(item as MapNode, index));
  if (list.items.length === 0) drop(map, key);
}

/** The same for a list of texts. */
export function keepTexts(map: MapNode, key: string, keeps: (text: string) => boolean): void {
  keepItems(map, key, (item) => !isScalar(item) || keeps(String(item.value)));
}
