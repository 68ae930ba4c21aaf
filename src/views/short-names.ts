/** Shortens the names of accounts and outside organizations for tables, as long as a short name can mean only one of them. */

interface Named {
  readonly id: string;
  readonly name: string;
}

const han = /^\p{Script=Han}{4,}/u;

/**
 * The short name by id. A name of four or more Chinese characters becomes its first two, one of several words its first
 * word of four letters or more; only where no other of the names begins so, or is called so. Any other stays whole.
 *
 * @example
 * shortNames([{ id: 'm', name: '岷云通信' }, { id: 'j', name: '金沙电网' }]).get('m') // '岷云'
 * @example
 * shortNames([{ id: 'm', name: '岷云通信' }, { id: 'n', name: '岷云广电' }]).get('m') // '岷云通信'
 * @example
 * shortNames([{ id: 's', name: 'Straits Petrochem' }, { id: 'k', name: 'Kulim Wafer Works' }]).get('s') // 'Straits'
 */
export function shortNames(all: readonly Named[]): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  const count = (word: string) => uses.set(word, (uses.get(word) ?? 0) + 1);
  for (const { name } of all) for (const word of beginnings(name)) count(word);
  const entries = all.map(({ id, name }): [string, string] => {
    const short = shortened(name);
    return [id, short !== undefined && uses.get(fold(short)) === 1 ? short : name];
  });
  return new Map(entries);
}

function shortened(name: string): string | undefined {
  if (han.test(name)) return Array.from(name).slice(0, 2).join('');
  const [first, ...rest] = name.split(' ');
  return rest.length > 0 &&
    first !== undefined &&
    /^\p{L}{4,}$/u.test(first) &&
    !/\p{Script=Han}/u.test(first)
    ? first
    : undefined;
}

/** What a short name must not be taken for: the first two characters, the first word, the whole; each once. */
function beginnings(name: string): ReadonlySet<string> {
  return new Set([Array.from(name).slice(0, 2).join(''), name.split(' ')[0] ?? '', name].map(fold));
}

function fold(word: string): string {
  return word.toLowerCase();
}
