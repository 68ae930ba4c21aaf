/** What a word in full-width marks was meant to be. */
import { expect, test } from 'vitest';
import { suggestHalfWidth } from '../../src/tree/halfwidth.ts';

test.each([
  ['ｍｅｔｒｏ／ｇｕ', 'metro/gu'],
  ['“metro”', 'metro'],
  ['＂Ｓ＂', 'S'],
  ['metro，jinsha', 'metro, jinsha'],
  ['【a，b】', '[a, b]'],
  ['metro/gu：4 4', 'metro/gu: 4 4'],
  ['３０％', '30%'],
  ['1，200', '1,200'],
  ['12：30', '12:30'],
  ['2027－01－05', '2027-01-05'],
  ['metro—core', 'metro-core'],
  ['　metro\u00a0', 'metro'],
  ['metro\u200b', 'metro'],
  ['支持不排他', undefined],
  ['metro', undefined],
  ['', undefined],
  ['　', undefined],
])('%j is meant as %j', (text, meant) => {
  expect(suggestHalfWidth(text)).toBe(meant);
});
