import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderJson } from '../../src/renderers/json.ts';

test('maps key by key, a list item by item, single values on one line', () => {
  expect(
    renderJson({ b: [1.5, null], a: { level: '支持' }, rows: [{ x: [1], y: {} }, [2]], none: [], empty: {} }),
  ).toBe(`{
  "b": [1.5,null],
  "a": {
    "level": "支持"
  },
  "rows": [
    {"x":[1],"y":{}},
    [2]
  ],
  "none": [],
  "empty": {}
}
`);
});

test('what would steer a terminal is escaped, the value is the same', () => {
  const value = { '\u202e': 'a\u001b[31m\u009b\u2028\ud800\u007f' };
  const text = renderJson(value);
  expect(text).toBe('{\n  "\\u202e": "a\\u001b[31m\\u009b\\u2028\\ud800\\u007f"\n}\n');
  expect(JSON.parse(text)).toEqual(value);
});

test.each([
  ['undefined at accounts.metro.level', { accounts: { metro: { level: undefined } } }],
  ['NaN at scores.1', { scores: [1, Number.NaN] }],
  ['Infinity at the top', Number.POSITIVE_INFINITY],
  ['[object Map] at a', { a: new Map() }],
  ['undefined at 0', new Array(1)],
])('JSON cannot hold %s', (words, value) => {
  expect(() => renderJson(value)).toThrow(new TypeError(`JSON cannot hold ${words}`));
});

test('property: any plain value comes back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      // JSON has no negative zero.
      expect(JSON.parse(renderJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
