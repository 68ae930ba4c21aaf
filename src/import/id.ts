/** Makes ids of names, for entries that the plan does not have yet. */

/** Whether a text may be an id: letters of any script, digits, `-` and `_`. */
export function isId(text: string): boolean {
  return /^[\p{L}\p{N}_-]+$/u.test(text);
}

/**
 * An id for a name that nobody has: the name in lower case with `-` for everything else, and a number behind it where it is taken.
 *
 * @example
 * idFor("Kate O'Brien-Santos", new Set()) // 'kate-o-brien-santos'
 * @example
 * idFor('顾成', new Set(['顾成'])) // '顾成-2'
 */
export function idFor(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-|-$/g, '');
  const base = plain || 'x';
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
