/** Puts the items of a list into lists by key. */

/**
 * The items by key, in the order of the list.
 *
 * @example
 * groupedBy(['a1', 'b1', 'a2'], (each) => each[0]) // new Map([['a', ['a1', 'a2']], ['b', ['b1']]])
 */
export function groupedBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
