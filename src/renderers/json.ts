/** Renders a result as JSON: plain data only, keys in the order in which they are given. */

/**
 * Maps are written key by key with two spaces of indentation; each item of a list is a line of its own, so that a program
 * and a line-by-line comparison read one record a line. Control, bidirectional and lone surrogate characters are escaped:
 * the text is safe on a terminal and the value still the same.
 *
 * @throws TypeError at what JSON cannot say or would leave out: undefined, NaN, infinite numbers, functions, dates, maps,
 * instances of classes. A mistake in the program; the message names the place.
 * @example
 * renderJson({ level: null, index: 32 }) // '{\n  "level": null,\n  "index": 32\n}\n'
 * @example
 * renderJson({ goals: [{ need: 9 }, { need: 1 }], ids: ['gu', 'pan'] })
 * // '{\n  "goals": [\n    {"need":9},\n    {"need":1}\n  ],\n  "ids": ["gu","pan"]\n}\n'
 */
export function renderJson(value: unknown): string {
  const fault = faultIn(value);
  if (fault) throw new TypeError(`JSON cannot hold ${fault.found} at ${fault.path.join('.') || 'the top'}`);
  const pieces: string[] = [];
  writeValue(value, '\n', pieces);
  pieces.push('\n');
  return pieces.join('').replace(steering, escapeUnit);
}

/** `lineEnd` is a line end and the indentation of the line on which the value begins. */
function writeValue(value: unknown, lineEnd: string, pieces: string[]): void {
  if (isList(value)) writeAll('[', value, lineEnd, pieces, (item) => pieces.push(JSON.stringify(item)));
  else if (isMap(value))
    writeAll('{', Object.keys(value), lineEnd, pieces, (key, inner) => {
      pieces.push(JSON.stringify(key), ': ');
      writeValue(value[key], inner, pieces);
    });
  else pieces.push(JSON.stringify(value));
}

function writeAll<Item>(
  open: '[' | '{',
  items: readonly Item[],
  lineEnd: string,
  pieces: string[],
  write: (item: Item, lineEnd: string) => void,
): void {
  const inner = `${lineEnd}  `;
  items.forEach((item, index) => {
    pieces.push(index === 0 ? open : ',', inner);
    write(item, inner);
  });
  pieces.push(lineEnd, open === '[' ? ']' : '}');
}

/** A list of single values stays on one line, as an empty list and an empty map do. */
function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
  );
}

const steering = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

interface Fault {
  readonly found: string;
  readonly path: readonly (string | number)[];
}

/** The first value that JSON cannot hold; its path is put together on the way back, for there is hardly ever one. */
function faultIn(value: unknown): Fault | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
    return undefined;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const fault = faultIn(value[index]);
      if (fault) return behind(index, fault);
    }
    return undefined;
  }
  if (typeof value === 'object' && isPlain(value)) {
    for (const key in value) {
      const fault = faultIn((value as Record<string, unknown>)[key]);
      if (fault) return behind(key, fault);
    }
    return undefined;
  }
  return { found: String(value), path: [] };
}

function behind(step: string | number, { found, path }: Fault): Fault {
  return { found, path: [step, ...path] };
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
