/** Renders a result as JSON: plain data only, keys in the order in which they are given. */

/**
 * Two spaces of indentation, one line end at the end. Control, bidirectional and lone surrogate characters are escaped, so
 * that the text is safe on a terminal and the value still the same.
 *
 * @throws TypeError at what JSON cannot say or would leave out: undefined, NaN, infinite numbers, functions, dates, maps,
 * instances of classes. A mistake in the program; the message names the place.
 * @example
 * renderJson({ level: null, index: 32 }) // '{\n  "level": null,\n  "index": 32\n}\n'
 */
export function renderJson(value: unknown): string {
  assertPlain(value, []);
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(steering, escapeUnit)}\n`;
}

const steering = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function assertPlain(value: unknown, path: (string | number)[]): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
    return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) inside(item, index, path);
    return;
  }
  if (typeof value === 'object' && isPlain(value)) {
    for (const key in value) inside((value as Record<string, unknown>)[key], key, path);
    return;
  }
  throw new TypeError(`JSON cannot hold ${String(value)} at ${path.join('.') || 'the top'}`);
}

function inside(value: unknown, key: string | number, path: (string | number)[]): void {
  path.push(key);
  assertPlain(value, path);
  path.pop();
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
